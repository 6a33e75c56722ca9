/// Entries side by side, such as referees, schools or two employments under one heading: their lines keep one grid as a
/// table's rows do, but what changes from line to line changes on both sides at once. In a table the cells of a column
/// are alike, and its columns differ.
extension ColumnPair {
    /// Of so many level lines one may differ in kind from its neighbour.
    private static let linesPerOdd = 5
    /// More lines are hardly entries that keep in step.
    private static let mostLines = 24

    /// Whether the sides hold entries of one kind.
    var areTwins: Bool {
        guard !left.isEmpty, !right.isEmpty, left.count <= ColumnPair.mostLines, right.count <= ColumnPair.mostLines
        else { return false }
        return haveTwinHeads || changeTogether
    }

    /// Whether both sides start with a title and its date, and few lines after that have several cells on both sides.
    private var haveTwinHeads: Bool {
        guard isTwinHead(left[left.startIndex], right[right.startIndex]) else { return false }
        var rows = 0
        var several = 0
        for (first, second) in zip(left.dropFirst(), right.dropFirst()) {
            rows += 1
            several += first.pieces > 1 && second.pieces > 1 ? 1 : 0
        }
        return several * 2 <= rows
    }

    private func isTwinHead(_ a: ColumnSide.Line, _ b: ColumnSide.Line) -> Bool {
        isLevel(a, b) && [a, b].allSatisfy { $0.pieces == 2 && $0.hasDigit && !$0.firstHasDigit }
    }

    /// Whether the lines are level, alike in kind from side to side and not from line to line: beyond a bold first
    /// line, which a table has as well, at least one kind begins or ends on both sides at once.
    private var changeTogether: Bool {
        let rows = zip(left, right)
        let count = min(left.count, right.count)
        // Of a table's columns the left side may have several; entries are parted from the left.
        let cells = left.lazy.filter { $0.pieces > 1 }.count
        guard abs(left.count - right.count) * 2 < count, cells * ColumnPair.linesPerOdd <= left.count else {
            return false
        }
        var odd = 0
        var changes = 0
        var before: ColumnSide.Line?
        for (number, (first, second)) in rows.enumerated() {
            guard isLevel(first, second) else { return false }
            if !isAlike(first, second) {
                odd += 1
                before = nil
                continue
            }
            if number > 1, let before, !isAlike(first, before) { changes += 1 }
            before = first
        }
        return changes > 0 && odd * ColumnPair.linesPerOdd <= count
    }

    private func isLevel(_ a: ColumnSide.Line, _ b: ColumnSide.Line) -> Bool {
        abs(a.baseline - b.baseline) <= ColumnPair.sameBaseline * size
    }

    private func isAlike(_ a: ColumnSide.Line, _ b: ColumnSide.Line) -> Bool {
        a.hasDigit == b.hasDigit && a.isBold == b.isBold && a.isEmphasised == b.isEmphasised
            && abs(a.size - b.size) <= 0.05 * size && a.isListItem == b.isListItem && !a.startsWithColon
            && !b.startsWithColon && !a.endsWithColon && !b.endsWithColon
    }
}
