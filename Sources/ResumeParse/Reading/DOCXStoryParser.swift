/// Reads the XML of a document's body, header or footer into a story.
///
/// What a person sees is read: inserted text, the results of fields, text boxes once; not deleted text, instructions
/// of fields, hidden text, notes or comments.
struct DOCXStoryParser: ~Copyable {
    /// The most paragraphs that are read of a document; the longest real resumes have some thousand.
    static let mostParagraphs = 50_000
    /// The most scalars that are read of a document: some hundred pages.
    static let mostScalars = 1_000_000
    /// Tables and text boxes in one another beyond this are passed over; people stop at four or five.
    static let deepestNesting = 24

    /// A header or footer that a section names.
    struct MarginReference: Sendable {
        var relationship: UInt64
        var isHeader: Bool
        var isForFirstPage: Bool
        var isForEvenPages: Bool
    }

    /// The XML.
    var cursor: XMLCursor
    /// The styles of the document.
    let styles: DOCXStyleSheet
    /// The lists of the document.
    let numbering: DOCXNumbering
    /// What the part refers to.
    let relationships: DOCXRelationships
    /// What has been read.
    var story: DOCXStory
    /// The paragraph that is being read.
    var draft = DOCXParagraphDraft()
    /// The fields that are open, across paragraphs.
    var fields: [DOCXField] = []
    /// For each open `mc:AlternateContent` whether one of its alternatives has been taken.
    private var alternatives: [Bool] = []
    private var openCell = DOCXStory.Cell(column: 0)
    private var nesting = 0
    /// The headers and footers that the sections name.
    private(set) var margins: [MarginReference] = []
    /// Whether a section has a first page of its own.
    private(set) var hasTitlePage = false

    /// Takes a part's XML, what it refers to, and the story to go on with.
    init(
        _ cursor: consuming XMLCursor, styles: DOCXStyleSheet, numbering: DOCXNumbering,
        relationships: DOCXRelationships, story: DOCXStory
    ) {
        self.cursor = cursor
        self.styles = styles
        self.numbering = numbering
        self.relationships = relationships
        self.story = story
    }

    /// Reads the part to its end or to where its XML breaks.
    mutating func readPart() -> [DOCXStory.Block] {
        var blocks: [DOCXStory.Block] = []
        readBlocks(into: &blocks, outside: -1)
        if cursor.hasFailed { story.isTruncated = true }
        return blocks
    }

    /// Reads paragraphs and tables until the depth falls to `outside`.
    private mutating func readBlocks(into blocks: inout [DOCXStory.Block], outside: Int) {
        reading: while cursor.depth > outside {
            let event = cursor.next()
            if isAlternative(event) { continue }
            switch event {
            case .start(.p):
                if story.paragraphCount >= Self.mostParagraphs || story.text.count >= Self.mostScalars {
                    story.isTruncated = true
                    cursor.skip()
                } else {
                    readParagraph(into: &blocks)
                }
            case .start(.tbl): readTable(into: &blocks)
            case .start(.txbxContent): if let box = readTextBox() { blocks.append(box) }
            case .start(.sectPr): readSection()
            case .start(.tcPr): readCellProperties()
            case .start(.foreign), .start(.sdtPr), .start(.sdtEndPr), .start(.del), .start(.moveFrom): cursor.skip()
            case .done, .failed: break reading
            default: continue
            }
        }
        endParagraph(into: &blocks)
    }

    /// Follows `mc:AlternateContent`: the first choice is read, other choices and the fallback are passed over.
    mutating func isAlternative(_ event: XMLCursor.Event) -> Bool {
        switch event {
        case .start(.AlternateContent): alternatives.append(false)
        case .end(.AlternateContent): _ = alternatives.popLast()
        case .start(.Choice), .start(.Fallback):
            if alternatives.last == true {
                cursor.skip()
            } else if let last = alternatives.indices.last {
                alternatives[last] = true
            }
        default: return false
        }
        return true
    }

    private mutating func readParagraph(into blocks: inout [DOCXStory.Block]) {
        let outside = cursor.depth - 1
        draft.begin(styles.paragraph(nil))
        readInlines(outside: outside, style: draft.base.run)
        story.paragraphCount += 1
        endFieldsOfParagraph()
        if !draft.goesOn { endParagraph(into: &blocks) }
    }

    /// Closes the paragraph, if one is open: one whose mark is deleted goes on in the next.
    private mutating func endParagraph(into blocks: inout [DOCXStory.Block]) {
        guard draft.isOpen else { return }
        blocks.append(.paragraph(draft.end(in: &story, numbering: numbering)))
        blocks.append(contentsOf: draft.boxes)
        draft.boxes.removeAll()
    }

    /// Reads the text box that has just started, apart from the paragraph that it is anchored in.
    mutating func readTextBox() -> DOCXStory.Block? {
        guard enter() else { return nil }
        let outer = (draft, fields)
        draft = DOCXParagraphDraft()
        fields = []
        var blocks: [DOCXStory.Block] = []
        readBlocks(into: &blocks, outside: cursor.depth - 1)
        (draft, fields) = outer
        nesting -= 1
        return .textBox(blocks)
    }

    /// Notes one more box or table in others, or passes over it where that is too deep.
    private mutating func enter() -> Bool {
        if nesting >= Self.deepestNesting {
            story.isTruncated = true
            cursor.skip()
            return false
        }
        nesting += 1
        return true
    }

    private mutating func readTable(into blocks: inout [DOCXStory.Block]) {
        endParagraph(into: &blocks)
        guard enter() else { return }
        var table = DOCXStory.Table()
        let outside = cursor.depth - 1
        reading: while cursor.depth > outside {
            switch cursor.next() {
            case .start(.tr): readRow(into: &table)
            case .start(.tblPr), .start(.tblGrid), .start(.sdtPr): cursor.skip()
            case .done, .failed: break reading
            default: continue
            }
        }
        nesting -= 1
        blocks.append(.table(table))
    }

    private mutating func readRow(into table: inout DOCXStory.Table) {
        var row = DOCXStory.Row()
        var column = 0
        var isShown = true
        let outside = cursor.depth - 1
        reading: while cursor.depth > outside {
            switch cursor.next() {
            case .start(.gridBefore): column = cursor.integer(.val) ?? 0
            case .start(.del): isShown = false
            case .start(.hidden): isShown = !cursor.isOn()
            case .start(.tc):
                let outer = openCell
                openCell = DOCXStory.Cell(column: column)
                var blocks: [DOCXStory.Block] = []
                readBlocks(into: &blocks, outside: cursor.depth - 1)
                openCell.blocks = blocks
                column = openCell.column + openCell.span
                row.cells.append(openCell)
                openCell = outer
            case .start(.tblPr), .start(.sdtPr), .start(.trPrChange): cursor.skip()
            case .done, .failed: break reading
            default: continue
            }
        }
        if isShown { table.rows.append(row) }
    }

    private mutating func readCellProperties() {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.gridSpan): openCell.span = max(1, min(cursor.integer(.val) ?? 1, DOCXStory.Cell.widestSpan))
            case .start(.vMerge): openCell.isContinued = !cursor.value(.val, is: "restart")
            case .start(.shd): openCell.isShaded = cursor.readShading() ?? false
            case .start(.tcPrChange): cursor.skip()
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// Reads `w:sectPr`, in which a section names its headers and footers.
    mutating func readSection() {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.headerReference): noteMargin(isHeader: true)
            case .start(.footerReference): noteMargin(isHeader: false)
            case .start(.titlePg): hasTitlePage = hasTitlePage || cursor.isOn()
            case .start(.sectPrChange): cursor.skip()
            case .done, .failed: return
            default: continue
            }
        }
    }

    private mutating func noteMargin(isHeader: Bool) {
        guard let id = cursor.hash(.id) else { return }
        margins.append(
            MarginReference(
                relationship: id, isHeader: isHeader, isForFirstPage: cursor.value(.type, is: "first"),
                isForEvenPages: cursor.value(.type, is: "even")))
    }
}
