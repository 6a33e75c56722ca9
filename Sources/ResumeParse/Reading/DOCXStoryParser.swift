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
    /// More diagrams, charts and pieces of other formats are passed over.
    static let mostParts = 64

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
    /// The cell that is being read.
    var openCell = DOCXStory.Cell(column: 0)
    /// What surrounds the paragraphs that are read.
    var surroundings = DOCXScene()
    /// What the letters of the current paragraph stand in.
    var scene = DOCXScene()
    /// What surrounds the current table's cells.
    var tableGround = DOCXScene()
    /// How many tables the current paragraph stands in.
    var tableDepth = 0
    /// Whether it stands in a table.
    var isInTable: Bool { tableDepth > 0 }
    /// The colour of the pages.
    var pageGround = DOCXColour.white
    /// What the table's style says of the letters in the current cell.
    var tableRun = DOCXRunStyle()
    /// For each open content control whether it shows an invitation to write.
    var invitations: [Bool] = []
    /// Whether pages have the colour that the document names.
    let showsBackground: Bool
    /// Whether the part is a header or footer.
    let isMargin: Bool
    /// The size of the pages.
    let page: DOCXPage
    private var nesting = 0
    /// The headers and footers that the sections name.
    private(set) var margins: [MarginReference] = []
    /// Whether a section has a first page of its own.
    private(set) var hasTitlePage = false

    /// Takes a part's XML, what it refers to, and the story to go on with.
    init(
        _ cursor: consuming XMLCursor, _ context: DOCXReader.Context, relationships: DOCXRelationships,
        story: DOCXStory, isMargin: Bool = false
    ) {
        self.cursor = cursor
        styles = context.styles
        numbering = context.numbering
        page = context.page
        showsBackground = context.showsBackground
        self.isMargin = isMargin
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
    mutating func readBlocks(into blocks: inout [DOCXStory.Block], outside: Int) {
        reading: while cursor.depth > outside {
            let event = cursor.next()
            if isAlternative(event) || isControl(event) { continue }
            switch event {
            case .start(.p):
                if story.paragraphCount >= Self.mostParagraphs || story.text.count >= Self.mostScalars {
                    story.isTruncated = true
                    cursor.skip()
                } else {
                    readParagraph(into: &blocks)
                }
            case .start(.tbl): readTable(into: &blocks)
            case .start(.txbxContent): if let box = readTextBox(DOCXPlace()) { blocks.append(box) }
            case .start(.sectPr): readSection()
            case .start(.tcPr): readCellProperties()
            case .start(.altChunk): if let part = notePart(.chunk, cursor.hash(.id)) { blocks.append(part) }
            case .start(.background): readBackground()
            case .start(.del), .start(.moveFrom): readDeletion()
            case .start(.foreign): readHidden()
            case .done, .failed: break reading
            default: continue
            }
        }
        endParagraph(into: &blocks)
    }

    /// Follows `mc:AlternateContent`: the first choice that a word processor understands is read, other choices and the
    /// fallback are passed over.
    mutating func isAlternative(_ event: XMLCursor.Event) -> Bool {
        switch event {
        case .start(.AlternateContent): alternatives.append(false)
        case .end(.AlternateContent): _ = alternatives.popLast()
        case .start(.Choice), .start(.Fallback):
            if alternatives.last == true || event == .start(.Choice) && !isUnderstood() {
                cursor.skip()
            } else if let last = alternatives.indices.last {
                alternatives[last] = true
            }
        default: return false
        }
        return true
    }

    /// Whether a choice requires nothing that word processors don't know.
    private func isUnderstood() -> Bool {
        guard let required = cursor.value(of: .Requires) else { return true }
        return required.split(separator: UInt8(ascii: " ")).allSatisfy {
            XMLVocabulary.understood.contains($0.reduce(XMLName.emptyHash, XMLName.extend))
        }
    }

    /// Follows content controls: whether they show what somebody wrote.
    mutating func isControl(_ event: XMLCursor.Event) -> Bool {
        switch event {
        case .start(.sdt): invitations.append(false)
        case .end(.sdt): _ = invitations.popLast()
        case .start(.showingPlcHdr):
            if let last = invitations.indices.last { invitations[last] = cursor.isOn() }
        case .start(.sdtPr):
            let outside = cursor.depth - 1
            while cursor.depth > outside {
                let event = cursor.next()
                if event == .done || event == .failed { return true }
                if event == .start(.showingPlcHdr) { _ = isControl(event) }
            }
        case .start(.sdtEndPr): cursor.skip()
        default: return false
        }
        return true
    }

    private mutating func readBackground() {
        guard showsBackground else { return cursor.skip() }
        let colour = cursor.colour(.color, .themeColor, .themeTint, .themeShade, in: styles.theme)
        if let colour, colour <= DOCXColour.white {
            pageGround = colour
            surroundings.ground = colour
        }
        cursor.skip()
    }

    private mutating func readParagraph(into blocks: inout [DOCXStory.Block]) {
        let outside = cursor.depth - 1
        beginParagraph(styles.paragraph(nil))
        readInlines(outside: outside, style: draft.run)
        story.paragraphCount += 1
        endFieldsOfParagraph()
        if !draft.goesOn { endParagraph(into: &blocks) }
    }

    private mutating func beginParagraph(_ style: DOCXStyleSheet.Style) {
        draft.begin(style, run: styles.run(of: style, inTable: tableRun))
        enterScene()
    }

    /// Works out what the paragraph's letters stand in, once its properties are known.
    mutating func enterScene() {
        let (direct, base) = (draft.direct, draft.base.paragraph)
        scene = surroundings
        scene.lay(direct.ground ?? base.ground)
        scene.exactLine = direct.exactLine ?? base.exactLine ?? 0
        if let frame = direct.frame ?? base.frame {
            if frame.isOutside(page) { scene.isHidden = true }
            if let height = frame.exactHeight {
                scene.exactLine = max(1, scene.exactLine > 0 ? min(height, scene.exactLine) : height)
            }
        }
        if let left = direct.left ?? base.left, left <= -page.width || left >= page.width { scene.isHidden = true }
        if let right = direct.right ?? base.right, right <= -page.width * 2 { scene.isHidden = true }
    }

    /// Closes the paragraph, if one is open: one whose mark is deleted goes on in the next.
    mutating func endParagraph(into blocks: inout [DOCXStory.Block]) {
        guard draft.isOpen else { return }
        blocks.append(.paragraph(draft.end(in: &story, numbering: numbering)))
        blocks.append(contentsOf: draft.boxes)
        draft.boxes.removeAll()
    }

    /// Reads the text box that has just started, apart from the paragraph that it is anchored in.
    mutating func readTextBox(_ place: DOCXPlace) -> DOCXStory.Block? {
        guard enter() else { return nil }
        let outer = (draft, fields, surroundings, scene, tableRun)
        let outerCell = (openCell, tableGround)
        draft = DOCXParagraphDraft()
        fields = []
        surroundings = DOCXScene(ground: pageGround, isOpen: true)
        if place.ground == DOCXColour.transparent {
            // A box without a fill shows what it is anchored in, or something near by that is not known here.
            if !place.isFloating {
                surroundings = outer.3
            } else if !outer.3.isOpen {
                surroundings.lay(DOCXColour.unknown)
            }
        }
        surroundings.isHidden = outer.2.isHidden || place.isHidden
        surroundings.lay(place.ground)
        tableRun = DOCXRunStyle()
        var blocks: [DOCXStory.Block] = []
        readBlocks(into: &blocks, outside: cursor.depth - 1)
        (draft, fields, surroundings, scene, tableRun) = outer
        (openCell, tableGround) = outerCell
        nesting -= 1
        return .textBox(DOCXStory.Box(blocks: blocks, place: place))
    }

    /// Notes one more box or table in others, or passes over it where that is too deep.
    mutating func enter() -> Bool {
        if nesting >= Self.deepestNesting {
            story.isTruncated = true
            cursor.skip()
            return false
        }
        nesting += 1
        return true
    }

    /// Leaves a box or table.
    mutating func leave() { nesting -= 1 }

    /// Notes another part that is shown here.
    mutating func notePart(_ kind: DOCXStory.Part.Kind, _ relationship: UInt64?) -> DOCXStory.Block? {
        guard let relationship, story.parts.count < Self.mostParts else { return nil }
        story.parts.append(DOCXStory.Part(kind: kind, relationship: relationship))
        return .part(story.parts.count - 1)
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
