/// Sections side by side: both columns start level with a heading, and go on with headings at heights of their own.
extension ColumnPair {
    /// Headings of one kind are of one size.
    private static let sameSize: Float = 0.05
    /// Headings of sections are larger than what they head by this, where they are.
    private static let headSize: Float = 1.1
    /// Space above a heading, beyond the side's closest step.
    private static let spaceAbove: Float = 0.15
    /// Boxes of letters reach into each other's height by more where lines are beside each other.
    private static let slack: Float = 0.25

    /// Whether the heads of the two sides head sections rather than a table's columns: one like them stands further
    /// down on one side, beside text of the other.
    var haveSections: Bool {
        guard let first = left.first, let second = right.first,
            abs(first.baseline - second.baseline) <= 0.2 * size, isHead(first), isHead(second), isLike(first, second)
        else { return false }
        // Firms in capitals beside their places stand out among rows as well, but are hardly larger.
        guard !isAligned || min(first.size, second.size) >= ColumnPair.headSize * size else { return false }
        return hasSection(left, beside: right, like: first) || hasSection(right, beside: left, like: first)
    }

    private func hasSection(
        _ side: ArraySlice<ColumnSide.Line>, beside other: ArraySlice<ColumnSide.Line>, like head: ColumnSide.Line
    ) -> Bool {
        // Of a table's bold first column all cells are like its head.
        guard side.lazy.filter({ isLike($0, head) }).count * 2 < side.count else { return false }
        let closest = zip(side, side.dropFirst()).reduce(Float.infinity) { min($0, $1.1.baseline - $1.0.baseline) }
        return zip(side, side.dropFirst()).contains { above, line in
            guard isHead(line), isLike(line, head), !isLike(above, head),
                line.baseline - above.baseline > closest + ColumnPair.spaceAbove * size
            else { return false }
            let beside = other.filter {
                $0.top + ColumnPair.slack * size < line.bottom && $0.bottom - ColumnPair.slack * size > line.top
            }
            return !beside.isEmpty && !beside.contains { isLike($0, head) }
        }
    }

    private func isHead(_ line: ColumnSide.Line) -> Bool {
        line.isEmphasised && !line.hasDigit && line.pieces == 1 && !line.endsWithColon && line.size >= 0.95 * size
    }

    private func isLike(_ a: ColumnSide.Line, _ b: ColumnSide.Line) -> Bool {
        a.isEmphasised == b.isEmphasised && a.isBold == b.isBold && abs(a.size - b.size) <= ColumnPair.sameSize * size
    }
}
