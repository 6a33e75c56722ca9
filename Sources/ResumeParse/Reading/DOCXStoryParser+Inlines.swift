/// What stands inside paragraphs: runs, links, fields, breaks and symbols.
extension DOCXStoryParser {
    /// Code points of Symbol and Wingdings are shown at this place of the private use area.
    private static let symbolArea = 0xF000

    /// A link that has begun: where, to what, and how much was hidden before.
    private typealias OpenLink = (start: Int, target: String?, unseen: Int)

    /// Reads a paragraph or run until the depth falls to `outside`; `style` is what its letters look like before it
    /// says otherwise.
    mutating func readInlines(outside: Int, style: DOCXRunStyle) {
        var style = style
        var isInvitation = false
        var links: [OpenLink] = []
        while cursor.depth > outside {
            let event = cursor.next()
            switch event {
            case .start(.t), .start(.mathText): if isInvitation { cursor.skip() } else { readText(style) }
            case .start(.r): readInlines(outside: cursor.depth - 1, style: draft.run)
            case .start(.rPr):
                let properties = cursor.readRunProperties(styles.theme)
                var base = draft.run
                if let name = properties.named {
                    let character = styles.character(name)
                    base = styles.run(of: draft.base, inTable: tableRun, character: character)
                    isInvitation = character.purpose == .placeholder && invitations.last == true
                }
                style = properties.style.over(base)
            case .start(.pPr):
                readParagraphProperties()
                style = draft.run
            case .start(.tab), .start(.ptab): append("\t", style)
            case .start(.br): readBreak(style)
            case .start(.cr): append(DOCXStory.Mark.lineBreak, style)
            case .start(.lastRenderedPageBreak): append(DOCXStory.Mark.renderedPageBreak, style)
            case .start(.noBreakHyphen): append("-", style)
            case .start(.sym): readSymbol(style)
            case .start(.fldChar): readFieldCharacter()
            case .start(.instrText): readInstruction()
            case .start(.hyperlink): links.append((draft.text.count, linkTarget(), unseenCount))
            case .start(.fldSimple):
                let instruction = cursor.string(.instr).map { Array($0.unicodeScalars) } ?? []
                note(instruction: instruction)
                links.append((draft.text.count, DOCXField.hyperlinkTarget(instruction), unseenCount))
            case .end(.hyperlink), .end(.fldSimple):
                if let link = links.popLast(), let target = link.target,
                    draft.text.count > link.start || unseenCount == link.unseen
                {
                    addLink(from: link.start, target)
                }
            case .start(.anchor), .start(.inline): readDrawing()
            case .start(.shape), .start(.rect), .start(.roundrect), .start(.oval), .start(.group): readOldDrawing()
            case .start(.hlinkClick): if let target = linkTarget() { addLink(from: draft.text.count, target) }
            case .start(.txbxContent): if let box = readTextBox(DOCXPlace()) { draft.boxes.append(box) }
            case .start(.del), .start(.delText): readDeletion()
            case .start(.foreign): readHidden()
            case .start(.moveFrom), .start(.rt), .start(.fldData), .start(.ffData), .start(.p): cursor.skip()
            case .done, .failed: return
            default: if !isControl(event) { _ = isAlternative(event) }
            }
        }
    }

    private var unseenCount: Int { story.unseen.count }

    /// Where the next letter would come to stand in the story.
    var position: Int { story.text.count + draft.text.count }

    /// Whether a field's instruction is over, or there is none.
    private var isShown: Bool { fields.allSatisfy(\.showsResult) }

    private mutating func append(_ scalar: Unicode.Scalar, _ style: DOCXRunStyle) {
        guard isShown, DOCXVisibility(style, in: scene) != .hidden else { return }
        draft.text.append(scalar)
        draft.endRun(from: draft.text.count - 1, style)
    }

    private mutating func readText(_ style: DOCXRunStyle) {
        let visibility = DOCXVisibility(style, in: scene)
        guard isShown, visibility != .hidden else { return readHidden() }
        var style = style
        if visibility == .faint {
            style.on.insert(.faint)
            story.hasFaintText = true
        }
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .text:
                let start = draft.text.count
                cursor.appendText(to: &draft.text)
                draft.endRun(from: start, style)
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// Takes all text of the element that has just started for hidden.
    mutating func readHidden() {
        let text = readLetters()
        if !isShown {
            story.unseen.note(text, in: .instructions, at: position, joins: false)
        } else if draft.base.purpose != .formMark {
            story.unseen.note(text, at: position, paragraph: story.paragraphCount)
        }
    }

    /// Notes what a tracked change deletes.
    mutating func readDeletion() { story.unseen.note(readLetters(), in: .deletions, at: position) }

    /// The text of the element that has just started, whatever it says of it.
    private mutating func readLetters() -> [Unicode.Scalar] {
        var letters: [Unicode.Scalar] = []
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .text: cursor.appendText(to: &letters)
            case .end(.p): letters.append(" ")
            case .done, .failed: return letters
            default: continue
            }
        }
        return letters
    }

    /// Instructions hold the names of files and styles; what is longer is looked at.
    private mutating func note(instruction: [Unicode.Scalar]) {
        if instruction.count > Self.longestInstruction {
            story.unseen.note(instruction, in: .instructions, at: position, joins: false)
        }
    }

    private static let longestInstruction = 80

    private mutating func readBreak(_ style: DOCXRunStyle) {
        append(cursor.value(.type, is: "page") ? DOCXStory.Mark.pageBreak : DOCXStory.Mark.lineBreak, style)
    }

    private mutating func readSymbol(_ style: DOCXRunStyle) {
        guard let code = cursor.integer(.char, radix: 16) else { return }
        let value = code < 0x100 ? code + Self.symbolArea : code
        if let scalar = UInt32(exactly: value).flatMap({ Unicode.Scalar($0) }) { append(scalar, style) }
    }

    mutating func linkTarget() -> String? {
        guard let entry = cursor.hash(.id).flatMap({ relationships.entry($0) }), entry.isExternal else { return nil }
        return entry.target
    }

    mutating func addLink(from start: Int, _ target: String) {
        draft.links.append(DOCXStory.Link(range: min(start, draft.text.count)..<draft.text.count, target: target))
    }

    private mutating func readFieldCharacter() {
        if cursor.value(.fldCharType, is: "begin") {
            fields.append(DOCXField())
        } else if cursor.value(.fldCharType, is: "separate"), let last = fields.indices.last {
            note(instruction: fields[last].instruction)
            fields[last].beginResult(at: draft.text.count)
        } else if cursor.value(.fldCharType, is: "end"), let field = fields.popLast() {
            if !field.showsResult { note(instruction: field.instruction) }
            if let target = field.target { addLink(from: field.start, target) }
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
            case .start(.pStyle):
                draft.base = styles.paragraph(cursor.hash(.val))
                draft.run = styles.run(of: draft.base, inTable: tableRun)
            case .start(.rPr):
                let properties = cursor.readRunProperties(styles.theme)
                draft.mark = properties.style
                // Word goes on in the same line after a mark that is deleted or hidden.
                draft.goesOn = properties.isDeleted || properties.style.on.contains(.hidden)
            case .start(.sectPr): readSection()
            case .start(.pPrChange), .start(.tabs): cursor.skip()
            case .start(let name): cursor.readParagraphProperty(name, into: &draft.direct, styles.theme)
            case .done, .failed: return
            default: continue
            }
        }
        enterScene()
    }
}
