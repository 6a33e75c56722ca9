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
        case textBox([Block])
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
        /// What is in it.
        var blocks: [Block] = []
    }

    /// The text of all parts.
    var text: [Unicode.Scalar] = []
    /// The runs of all paragraphs.
    var runs: [Run] = []
    /// The links, in the order of their ends.
    var links: [Link] = []
    /// How many paragraphs have been read.
    var paragraphCount = 0
    /// Whether a bound was reached or the XML broke off.
    var isTruncated = false
}
