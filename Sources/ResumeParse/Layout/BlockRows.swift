/// Rows of two blocks side by side, a title with its dates and the text that goes with it, as time lines have them, on
/// changing sides of a line too. They look like two columns, but all blocks of both sides start level, and of each row
/// one block alone starts as a heading does.
struct BlockRows {
    /// One row.
    struct Row {
        /// Baseline of its first lines.
        var baseline: Float
        /// The block with the title is on the left.
        var startsLeft: Bool
    }

    /// The rows from top to bottom.
    private(set) var rows: ContiguousArray<Row> = []

    /// Fewer rows may be level by chance.
    private static let fewest = 3
    /// Baselines of one row differ by less; larger letters stand lower.
    private static let sameHeight: Float = 0.35
    /// A block stands clear of the one above by at least this more than lines follow each other.
    private static let clearance: Float = 0.6

    /// Looks for rows in two sides; `nil` where they are columns. Linear.
    init?(left: ColumnSide, right: ColumnSide, size: Float) {
        let (ofLeft, ofRight) = (BlockRows.starts(of: left, size), BlockRows.starts(of: right, size))
        guard ofLeft.count == ofRight.count, ofLeft.count >= BlockRows.fewest else { return nil }
        for (a, b) in zip(ofLeft, ofRight) {
            guard abs(a.baseline - b.baseline) <= BlockRows.sameHeight * size, a.isEmphasised != b.isEmphasised else {
                return nil
            }
            rows.append(Row(baseline: min(a.baseline, b.baseline), startsLeft: a.isEmphasised))
        }
    }

    /// The first lines of a side's blocks.
    private static func starts(of side: ColumnSide, _ size: Float) -> ContiguousArray<ColumnSide.Line> {
        let steps = zip(side.lines, side.lines.dropFirst()).map { $1.baseline - $0.baseline }.sorted()
        guard let first = side.lines.first, !steps.isEmpty else { return [] }
        // The lower quartile: of short blocks half the steps are those between blocks.
        let usual = steps[steps.count / 4]
        var result: ContiguousArray = [first]
        for (above, line) in zip(side.lines, side.lines.dropFirst())
        where line.baseline - above.baseline > usual + clearance * size { result.append(line) }
        return result
    }
}
