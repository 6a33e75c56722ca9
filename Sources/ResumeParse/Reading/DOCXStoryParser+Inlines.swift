/// What stands inside paragraphs: runs, links, fields, breaks and symbols.
extension DOCXStoryParser {
    /// Code points of Symbol and Wingdings are shown at this place of the private use area.
    private static let symbolArea = 0xF000

    /// Reads a paragraph or run until the depth falls to `outside`; `style` is what its letters look like before it
    /// says otherwise.
    mutating func readInlines(outside: Int, style: DOCXRunStyle) {
        var style = style
        var links: [(start: Int, target: String?)] = []
        while cursor.depth > outside {
            let event = cursor.next()
            switch event {
            case .start(.t), .start(.mathText): readText(style)
            case .start(.r): readInlines(outside: cursor.depth - 1, style: draft.base.run)
            case .start(.rPr):
                let properties = cursor.readRunProperties()
                let named = properties.named.map { properties.style.over(styles.character($0)) } ?? properties.style
                style = named.over(draft.base.run)
            case .start(.pPr): readParagraphProperties()
            case .start(.tab), .start(.ptab): append("\t", style)
            case .start(.br): readBreak(style)
            case .start(.cr): append(DOCXStory.Mark.lineBreak, style)
            case .start(.lastRenderedPageBreak): append(DOCXStory.Mark.renderedPageBreak, style)
            case .start(.noBreakHyphen): append("-", style)
            case .start(.sym): readSymbol(style)
            case .start(.fldChar): readFieldCharacter()
            case .start(.instrText): readInstruction()
            case .start(.hyperlink): links.append((draft.text.count, linkTarget()))
            case .start(.fldSimple):
                let instruction = cursor.string(.instr).map { Array($0.unicodeScalars) } ?? []
                links.append((draft.text.count, DOCXField.hyperlinkTarget(instruction)))
            case .end(.hyperlink), .end(.fldSimple):
                if let link = links.popLast(), let target = link.target { addLink(from: link.start, target) }
            case .start(.hlinkClick): if let target = linkTarget() { addLink(from: draft.text.count, target) }
            case .start(.txbxContent): if let box = readTextBox() { draft.boxes.append(box) }
            case .start(.foreign), .start(.del), .start(.moveFrom), .start(.delText), .start(.sdtPr), .start(.sdtEndPr),
                .start(.rt),
                .start(.fldData), .start(.ffData), .start(.p):
                cursor.skip()
            case .done, .failed: return
            default: _ = isAlternative(event)
            }
        }
    }

    /// Whether letters of a style are shown here: not in a field's instruction, nor where they are hidden.
    private func shows(_ style: DOCXRunStyle) -> Bool {
        !style.on.contains(.hidden) && fields.allSatisfy(\.showsResult)
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ style: DOCXRunStyle) {
        guard shows(style) else { return }
        draft.text.append(scalar)
        draft.endRun(from: draft.text.count - 1, style)
    }

    private mutating func readText(_ style: DOCXRunStyle) {
        let outside = cursor.depth - 1
        let isShown = shows(style)
        while cursor.depth > outside {
            switch cursor.next() {
            case .text:
                guard isShown else { continue }
                let start = draft.text.count
                cursor.appendText(to: &draft.text)
                draft.endRun(from: start, style)
            case .done, .failed: return
            default: continue
            }
        }
    }

    private mutating func readBreak(_ style: DOCXRunStyle) {
        append(cursor.value(.type, is: "page") ? DOCXStory.Mark.pageBreak : DOCXStory.Mark.lineBreak, style)
    }

    private mutating func readSymbol(_ style: DOCXRunStyle) {
        guard let code = cursor.integer(.char, radix: 16) else { return }
        let value = code < 0x100 ? code + Self.symbolArea : code
        if let scalar = UInt32(exactly: value).flatMap({ Unicode.Scalar($0) }) { append(scalar, style) }
    }

    private mutating func linkTarget() -> String? {
        guard let entry = cursor.hash(.id).flatMap({ relationships.entry($0) }), entry.isExternal else { return nil }
        return entry.target
    }

    private mutating func addLink(from start: Int, _ target: String) {
        draft.links.append(DOCXStory.Link(range: min(start, draft.text.count)..<draft.text.count, target: target))
    }

    private mutating func readFieldCharacter() {
        if cursor.value(.fldCharType, is: "begin") {
            fields.append(DOCXField())
        } else if cursor.value(.fldCharType, is: "separate"), let last = fields.indices.last {
            fields[last].beginResult(at: draft.text.count)
        } else if cursor.value(.fldCharType, is: "end"), let field = fields.popLast(), let target = field.target {
            addLink(from: field.start, target)
        }
    }

    private mutating func readInstruction() {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .text: if let last = fields.indices.last { cursor.appendText(to: &fields[last].instruction) }
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// A result may go on in the next paragraph; an instruction without an end would hide the rest of the document.
    mutating func endFieldsOfParagraph() {
        fields.removeAll { !$0.showsResult }
        for index in fields.indices {
            if let target = fields[index].target, fields[index].start < draft.text.count {
                addLink(from: fields[index].start, target)
            }
            fields[index].start = 0
        }
    }

    private mutating func readParagraphProperties() {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.pStyle): draft.base = styles.paragraph(cursor.hash(.val))
            case .start(.rPr):
                let properties = cursor.readRunProperties()
                draft.mark = properties.style
                draft.goesOn = properties.isDeleted
            case .start(.sectPr): readSection()
            case .start(.pPrChange), .start(.tabs): cursor.skip()
            case .start(let name): cursor.readParagraphProperty(name, into: &draft.direct)
            case .done, .failed: return
            default: continue
            }
        }
    }
}
