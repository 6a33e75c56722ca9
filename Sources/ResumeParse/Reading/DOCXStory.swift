/// What the XML of a document says, before it is cut into lines: paragraphs, tables and text boxes over one flat text.
struct DOCXStory: Sendable {
    /// Marks in the text, which XML itself can't hold.
    enum Mark {
        /// A line break within a paragraph.
        static let lineBreak: Unicode.Scalar = "\n"
        /// A page break that was asked for; ends the line too.
        static let pageBreak: Unicode.Scalar = "\u{0C}"
        /// Where the word processor broke the page when it last drew it; ends nothing.
        static let renderedPageBreak: Unicode.Scalar = "\u{0B}"
    }

    /// Letters of one style.
    struct Run: Sendable {
        /// Where it ends in the text; it starts where the one before ends.
        var end: Int
        /// How it looks.
        var style: DOCXRunStyle
    }

    /// A link over a part of the text.
    struct Link: Sendable {
        var range: Range<Int>
        var target: String
    }

    /// One paragraph.
    struct Paragraph: Sendable {
        /// Its part of the text, with marks and tabs.
        var text: Range<Int>
        /// Its runs.
        var runs: Range<Int>
        /// How it is set, styles included.
        var style: DOCXParagraphStyle
        /// Whether a bullet or number is drawn before it.
        var isListItem: Bool
        /// The size of its mark in half points: the height of a paragraph without text.
        var markSize: UInt16
    }

    /// What follows one another in a document, a cell or a text box.
    enum Block: Sendable {
        case paragraph(Paragraph)
        case table(Table)
        case textBox(Box)
        /// Another part that is shown here, by its number.
        case part(Int)
    }

    /// A text box, or a shape with text.
    struct Box: Sendable {
        var blocks: [Block]
        var place: DOCXPlace
    }

    /// Another part that is shown in this one.
    struct Part: Sendable {
        /// What kind it is of.
        enum Kind: Sendable { case diagram, chart, chunk }
        var kind: Kind
        /// The hash of the relationship's name.
        var relationship: UInt64
        /// What was read of it.
        var blocks: [Block] = []
    }

    /// A table.
    struct Table: Sendable {
        var rows: [Row] = []
    }

    /// A row of a table.
    struct Row: Sendable {
        var cells: [Cell] = []
    }

    /// A cell of a table.
    struct Cell: Sendable {
        /// Word's tables have at most 63 columns.
        static let widestSpan = 63
        /// The first column of the grid that it covers, from 0.
        var column: Int
        /// How many columns of the grid it covers.
        var span = 1
        /// Whether it goes on a cell of the row above.
        var isContinued = false
        /// Whether it stands on a band of colour.
        var isShaded = false
        /// Whether a tracked change takes it away.
        var isDeleted = false
        /// What is in it.
        var blocks: [Block] = []
    }

    /// The text of all parts.
    var text: [Unicode.Scalar] = []
    /// The runs of all paragraphs.
    var runs: [Run] = []
    /// The links, in the order of their ends.
    var links: [Link] = []
    /// Other parts that are shown in the text.
    var parts: [Part] = []
    /// Shapes and pictures that something may stand on or be under.
    var shapes: [DOCXPlace] = []
    /// What nobody sees.
    var unseen = DOCXUnseen()
    /// Whether any letters are of the colour of the page.
    var hasFaintText = false
    /// How many paragraphs have been read.
    var paragraphCount = 0
    /// Whether a bound was reached or the XML broke off.
    var isTruncated = false
}

extension DOCXStory {
    /// What letters are replaced with that turn out to be hidden; it stands for nothing in any text.
    static let nothing: Unicode.Scalar = "\u{FEFF}"

    /// Takes a range out of what is seen.
    mutating func hide(_ range: Range<Int>) {
        var letters: [Unicode.Scalar] = []
        for position in range where text[position] != Self.nothing {
            letters.append(text[position] < " " ? " " : text[position])
            text[position] = Self.nothing
        }
        unseen.note(letters, at: range.lowerBound, paragraph: -1 - range.lowerBound)
        links.removeAll {
            !$0.range.isEmpty && range.contains($0.range.lowerBound) && $0.range.upperBound <= range.upperBound
        }
    }
}

extension DOCXStory {
    /// Adds a paragraph of plain text.
    mutating func addParagraph(_ letters: [Unicode.Scalar], style: DOCXRunStyle) -> Block {
        let start = text.count
        text.append(contentsOf: letters)
        runs.append(Run(end: text.count, style: style))
        paragraphCount += 1
        return .paragraph(
            Paragraph(
                text: start..<text.count, runs: runs.count - 1..<runs.count, style: DOCXParagraphStyle(),
                isListItem: false, markSize: style.size))
    }

    /// Takes a range out of what is seen that a tracked change deletes.
    mutating func delete(_ range: Range<Int>) {
        let letters = text[range].filter { $0 != Self.nothing }
        for position in range { text[position] = Self.nothing }
        unseen.note(Array(letters), in: .deletions, at: range.lowerBound)
    }
}

extension DOCXStory.Block {
    /// Whether it stands beside the text that it is anchored in.
    var isAside: Bool {
        switch self {
        case .textBox, .part: true
        case .paragraph, .table: false
        }
    }
}
