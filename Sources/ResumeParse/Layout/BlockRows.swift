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
    /// Of so many rows the text of one may follow the text above closely.
    private static let rowsPerLoose = 4
    /// Lines of a heading above the rows.
    private static let mostAbove = 2
    /// Baselines of one row differ by less; larger letters stand lower.
    private static let sameHeight: Float = 0.35
    /// A block stands clear of the one above by at least this more than lines follow each other.
    private static let clearance: Float = 0.6

    /// Looks for rows in two sides; `nil` where they are columns. Linear.
    init?(left: ColumnSide, right: ColumnSide, size: Float) {
        guard let first = left.lines.first, let second = right.lines.first else { return nil }
        // A short heading above the rows stands on one side.
        let top = max(first.baseline, second.baseline) - BlockRows.sameHeight * size
        let above = (left.lines + right.lines).lazy.filter { $0.baseline < top }.count
        guard above <= BlockRows.mostAbove else { return nil }
        let (ofLeft, ofRight) = (
            BlockRows.starts(of: left, from: top, size), BlockRows.starts(of: right, from: top, size)
        )
        var (l, r) = (0, 0)
        var alone = 0
        while l < ofLeft.count || r < ofRight.count {
            let (a, b) = (
                l < ofLeft.count ? ofLeft[l].baseline : .infinity, r < ofRight.count ? ofRight[r].baseline : .infinity
            )
            if abs(a - b) <= BlockRows.sameHeight * size {
                guard ofLeft[l].isEmphasised != ofRight[r].isEmphasised else { return nil }
                rows.append(Row(baseline: min(a, b), startsLeft: ofLeft[l].isEmphasised))
                (l, r) = (l + 1, r + 1)
                continue
            }
            // A title whose text follows the one above without a space.
            let (title, other) = a < b ? (ofLeft[l], right) : (ofRight[r], left)
            guard title.isEmphasised, !rows.isEmpty, BlockRows.hasText(beside: title, in: other, size) else {
                return nil
            }
            alone += 1
            rows.append(Row(baseline: title.baseline, startsLeft: a < b))
            if a < b { l += 1 } else { r += 1 }
        }
        guard rows.count - alone >= BlockRows.fewest, alone * BlockRows.rowsPerLoose <= rows.count else { return nil }
    }

    /// Whether a side has a line that may start a text on a title's height.
    private static func hasText(beside title: ColumnSide.Line, in side: ColumnSide, _ size: Float) -> Bool {
        side.lines.contains {
            abs($0.baseline - title.baseline) <= sameHeight * size && $0.isOpening && !$0.isEmphasised
        }
    }

    /// The first lines of a side's blocks.
    private static func starts(
        of side: ColumnSide, from top: Float, _ size: Float
    ) -> ContiguousArray<ColumnSide.Line> {
        let lines = side.lines.filter { $0.baseline >= top }
        let steps = zip(lines, lines.dropFirst()).map { $1.baseline - $0.baseline }.sorted()
        guard let first = lines.first, !steps.isEmpty else { return [] }
        // The lower quartile: of short blocks half the steps are those between blocks.
        let usual = steps[steps.count / 4]
        var result: ContiguousArray = [first]
        for (above, line) in zip(lines, lines.dropFirst())
        where line.baseline - above.baseline > usual + clearance * size { result.append(line) }
        return result
    }
}
