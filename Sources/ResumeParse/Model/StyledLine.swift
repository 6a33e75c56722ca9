/// One line as a person sees it, or one paragraph of a format that leaves the breaking of lines to the viewer.
public struct StyledLine: Sendable, Equatable {
    /// What can be told of a line by its style and surroundings.
    public struct Traits: OptionSet, Sendable, Hashable {
        /// The bits.
        public let rawValue: UInt32
        /// Takes bits.
        public init(rawValue: UInt32) { self.rawValue = rawValue }

        /// Every letter is bold.
        public static let bold = Traits(rawValue: 1 << 0)
        /// Starts bold and goes on otherwise, as `**Languages:** Swift` does.
        public static let boldStart = Traits(rawValue: 1 << 1)
        /// Every letter is italic.
        public static let italic = Traits(rawValue: 1 << 2)
        /// Underlined.
        public static let underlined = Traits(rawValue: 1 << 3)
        /// A rule is drawn under or over it, or it stands on a coloured band.
        public static let ruled = Traits(rawValue: 1 << 4)
        /// Of a heading or title style of the file's own.
        public static let headingStyle = Traits(rawValue: 1 << 5)
        /// An item of a list; the bullet or number itself is in the text only where the file writes it there.
        public static let listItem = Traits(rawValue: 1 << 6)
        /// Part of a table: see `tableRow`.
        public static let table = Traits(rawValue: 1 << 7)
        /// From a page's header or footer.
        public static let pageMargin = Traits(rawValue: 1 << 8)
        /// From a text box or frame.
        public static let textBox = Traits(rawValue: 1 << 9)
        /// A paragraph whose line breaks are the viewer's, so that it never goes on in the next line.
        public static let wholeParagraph = Traits(rawValue: 1 << 10)
        /// Of a colour other than the body text's.
        public static let coloured = Traits(rawValue: 1 << 11)
        /// From a column beside the main one.
        public static let sidebar = Traits(rawValue: 1 << 12)
        /// Starts a new column, text box or table cell, so that it can't continue the line before.
        public static let startsBlock = Traits(rawValue: 1 << 13)
    }

    /// The line's part of the text, without the line break.
    public var range: Range<Int>
    /// Its cells, as indices into the document's `cells`.
    public var cells: Range<Int>
    /// The page it stands on, from 1.
    public var page: Int
    /// Left edge in points from the left of the page.
    public var left: Float
    /// Top edge in points from the top of the page; 0 where the format has no places.
    public var top: Float
    /// Right edge in points.
    public var right: Float
    /// Bottom edge in points.
    public var bottom: Float
    /// The size of most of its letters, in points as drawn.
    public var fontSize: Float
    /// Empty space above it, in points; paragraph spacing and empty paragraphs where the format has no places.
    public var gapAbove: Float
    /// What else can be told of it.
    public var traits: Traits
    /// The row of a table that it belongs to, unique in the document and ascending; -1 outside tables. Lines of the
    /// same row share it.
    public var tableRow: Int
    /// The table that it belongs to, unique in the document; -1 outside tables.
    public var table: Int

    /// Makes a line without style.
    public init(range: Range<Int>, cells: Range<Int>, page: Int) {
        self.range = range
        self.cells = cells
        self.page = page
        left = 0
        top = 0
        right = 0
        bottom = 0
        fontSize = 0
        gapAbove = 0
        traits = []
        tableRow = -1
        table = -1
    }
}
