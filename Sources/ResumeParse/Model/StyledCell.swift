/// A part of a line that stands apart from the rest: a table's cell, or what a tab or a wide gap cuts off.
public struct StyledCell: Sendable, Equatable {
    /// Its part of the text, without the tab that separates it.
    public var range: Range<Int>
    /// Left edge in points from the left of the page; the column's number where the format has no places.
    public var left: Float
    /// Right edge in points.
    public var right: Float
    /// The table's column, from 0; the cell's number in the line outside tables.
    public var column: Int
    /// Whether every letter in it is bold.
    public var isBold: Bool

    /// Makes a cell.
    public init(range: Range<Int>, left: Float = 0, right: Float = 0, column: Int = 0, isBold: Bool = false) {
        self.range = range
        self.left = left
        self.right = right
        self.column = column
        self.isBold = isBold
    }
}
