/// An empty strip between two columns.
struct Gutter {
    /// Text of the right column starts at or after this, in points.
    var x: Float
    /// The pieces beside it, as positions in their region's order by baseline.
    var rows: Range<Int>
    /// How sure it is: lines side by side, times the strip's width in letters.
    var score: Float
    /// Where one side is a rail, which parts no columns.
    var rail: Rail?
}
