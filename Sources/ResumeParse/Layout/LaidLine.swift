/// A line of the page in reading order, before its text is written out.
struct LaidLine {
    /// A part of a line: the pieces that make it up, one after the other; several where a table's cell wraps.
    struct Cell {
        /// Indices into the layout's `parts`.
        var parts: Range<Int32>
        /// Its number in the line, or the table's column.
        var column: Int32
    }

    /// Indices into the layout's `cells`.
    var cells: Range<Int32>
    var left: Float
    var top: Float
    var right: Float
    var bottom: Float
    /// Size of its largest word.
    var size: Float
    /// Where the letters of its first and of its last line of text stand; two lines where a table's cell wraps.
    var firstBaseline: Float
    var lastBaseline: Float
    var isSidebar = false
    var startsBlock = false
    /// A rule is drawn under or over it, or a band behind it.
    var isRuled = false
    /// Repeated on other pages, or a page's number.
    var isPageMargin = false
    /// The page's table that it is a row of, from 0; -1 outside tables.
    var table: Int32 = -1
    /// The row in that table, from 0.
    var row: Int32 = -1
}
