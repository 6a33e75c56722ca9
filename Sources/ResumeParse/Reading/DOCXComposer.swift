/// Cuts a story into the lines, cells and pages of a document.
struct DOCXComposer {
    /// Twips in a point.
    static let twips: Float = 20
    /// How far apart lines stand, in parts of the letters' size.
    static let lineHeight: Float = 1.2
    /// Points to the next tab stop where none is set.
    static let tabWidth: Float = 36
    /// A rule in a paragraph of its own belongs to the line above when that is at most this long: a heading.
    static let longestRuledHeading = 40

    let story: DOCXStory
    /// What has been composed.
    var document = StyledDocument(mediaType: .docx)
    /// For each scalar of the story its place in the document's text, or -1.
    var places: [Int32]
    var page = 1
    var endsPage = false
    var gap: Float = 0
    var rulesNext = false
    var startsBlock = false
    private var tableCount = 0
    private var rowCount = 0
    /// What the lines that follow have in common.
    var traits: StyledLine.Traits = []
    /// The table and row of the lines that follow.
    var tablePlace: (table: Int, row: Int)?
    var colours = DOCXColourCount()

    /// Takes a story.
    init(_ story: DOCXStory) {
        self.story = story
        places = Array(repeating: -1, count: story.text.count)
        document.text.reserveCapacity(story.text.count + story.paragraphCount)
        document.lines.reserveCapacity(story.paragraphCount)
        document.cells.reserveCapacity(story.paragraphCount)
    }

    /// Composes blocks one after another.
    mutating func compose(_ blocks: [DOCXStory.Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): compose(paragraph)
            case .table(let table): compose(table)
            case .textBox(let box): composeBox(box.blocks)
            case .part(let number): if story.parts.indices.contains(number) { composeBox(story.parts[number].blocks) }
            }
        }
    }

    /// Composes a header or footer; a letterhead's lines are like the body's.
    mutating func compose(_ margin: DOCXMargins.Part, isLetterhead: Bool) {
        traits = isLetterhead ? [] : .pageMargin
        startsBlock = true
        compose(margin.blocks)
        startsBlock = true
        traits = []
    }

    /// Completes the document, once all is composed.
    mutating func finish() {
        document.pageCount = page
        if !document.text.isEmpty { document.text[document.text.count - 1] = "\u{0C}" }
        let bodyColour = colours.mostFrequent
        for (index, colour) in colours.ofLines.enumerated() where colour != bodyColour {
            document.lines[index].traits.insert(.coloured)
        }
        document.links = story.links.map(link).sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    /// The page on which a place in the story's text has come to stand, or what follows it.
    func page(at position: Int) -> Int {
        guard let place = places[min(position, places.count)...].first(where: { $0 >= 0 }) else { return page }
        return document.lines.last { $0.range.lowerBound <= Int(place) }?.page ?? page
    }

    /// The number of one more table.
    mutating func beginTable() -> Int {
        tableCount += 1
        return tableCount - 1
    }

    /// The lines that `body` composes stand in one more row of the current table.
    mutating func inRow(_ table: Int, _ body: (inout DOCXComposer) -> Void) {
        let outer = tablePlace
        tablePlace = (table, rowCount)
        rowCount += 1
        body(&self)
        tablePlace = outer
    }

    /// Composes blocks that belong to no row, whatever they stand in.
    mutating func outsideRows(_ body: (inout DOCXComposer) -> Void) {
        let outer = tablePlace
        tablePlace = nil
        body(&self)
        tablePlace = outer
    }

    private mutating func composeBox(_ blocks: [DOCXStory.Block]) {
        let outer = traits
        traits.insert(.textBox)
        startsBlock = true
        outsideRows { $0.compose(blocks) }
        startsBlock = true
        traits = outer
    }

    /// Composes a paragraph: a line for each of its parts between line breaks.
    private mutating func compose(_ paragraph: DOCXStory.Paragraph) {
        gap += Float(paragraph.style.before ?? 0) / Self.twips
        if paragraph.style.startsPage == true { endsPage = true }
        var hasText = false
        for piece in pieces(of: paragraph) {
            if composeLine([piece], splitsCells: true) { hasText = true }
        }
        if !hasText { noteEmpty(paragraph) }
        gap += Float(paragraph.style.after ?? 0) / Self.twips
    }

    /// An empty paragraph is space, and a rule where it has a border.
    mutating func noteEmpty(_ paragraph: DOCXStory.Paragraph) {
        gap += Float(paragraph.markSize) / 2 * Self.lineHeight
        guard paragraph.style.isRuled == true else { return }
        if let last = document.lines.last, last.range.count <= Self.longestRuledHeading,
            !last.traits.isDisjoint(with: [.bold, .headingStyle, .underlined, .coloured])
        {
            document.lines[document.lines.count - 1].traits.insert(.ruled)
        } else {
            rulesNext = true
        }
    }

    /// The parts of a paragraph between its breaks, the empty ones too.
    func pieces(of paragraph: DOCXStory.Paragraph) -> [DOCXPiece] {
        var pieces: [DOCXPiece] = []
        var start = paragraph.text.lowerBound
        for position in paragraph.text {
            let scalar = story.text[position]
            if scalar == DOCXStory.Mark.lineBreak || scalar == DOCXStory.Mark.pageBreak {
                pieces.append(DOCXPiece(paragraph: paragraph, range: start..<position))
                start = position + 1
                if scalar == DOCXStory.Mark.pageBreak {
                    pieces.append(DOCXPiece(paragraph: paragraph, range: position..<start))
                }
            }
        }
        pieces.append(DOCXPiece(paragraph: paragraph, range: start..<paragraph.text.upperBound))
        return pieces
    }
}
