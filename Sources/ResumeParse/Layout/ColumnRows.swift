/// Whether the texts on one side of a gutter belong to the lines on the other: periods, places or marks beside entries,
/// or the cells of a table. Each of them is then level with the text that it belongs to, and its headings stand alone
/// on their height, where a column's texts and headings stand at any height.
struct ColumnRows {
    private let side: ArraySlice<ColumnSide.Line>
    private let other: ArraySlice<ColumnSide.Line>
    private let size: Float

    /// The highest text that only its first line is level with the other side, in lines.
    private static let highestText = 4
    /// Fewer level texts may be level by chance.
    private static let fewestLevel = 2
    /// Baselines and middles that differ by less are level.
    private static let sameHeight: Float = 0.18
    /// Baselines of a text's further lines are less apart: its letters are of one size.
    private static let sameLine: Float = 0.12
    /// Boxes of letters that reach less into each other's height stand alone; headings have space around them.
    private static let textSlack: Float = 0.25
    private static let headingSlack: Float = 0.05
    /// Lines of one text follow closer than texts do by at least this.
    private static let clearance: Float = 0.18
    /// Lines of one text are not further apart.
    private static let widestStep: Float = 1.75

    /// Looks at one side and what stands beside it.
    init(_ side: ArraySlice<ColumnSide.Line>, beside other: ArraySlice<ColumnSide.Line>, size: Float) {
        self.side = side
        self.other = other
        self.size = size
    }

    /// Whether all the texts of the side are level with the other side's, or alone on their height. Linear.
    var areLevel: Bool {
        let closest = min(closestStep(of: side), closestStep(of: other)) + ColumnRows.clearance * size
        var level = 0
        var heads = 0
        var first = other.startIndex
        var start = side.startIndex
        while start < side.endIndex {
            var end = start + 1
            while end < side.endIndex, side[end].isEmphasised == side[end - 1].isEmphasised,
                side[end].baseline - side[end - 1].baseline < min(closest, ColumnRows.widestStep * size)
            { end += 1 }
            let text = side[start..<end]
            start = end
            let isHeading = text.first!.isEmphasised && !text.first!.hasDigit
            let slack = (isHeading ? ColumnRows.headingSlack : ColumnRows.textSlack) * size
            let (top, bottom) = (text.first!.top + slack, text.last!.bottom - slack)
            while first < other.endIndex, other[first].bottom <= top { first += 1 }
            var last = first
            while last < other.endIndex, other[last].top < bottom { last += 1 }
            if first == last {
                heads = 0
                continue
            }
            let beside = other[first..<last]
            if isHeading {
                // A heading beside text is a column's, unless both are the heads of a table's columns.
                guard beside.first!.isEmphasised, heads == 0 else { return false }
                heads += 1
            }
            guard isLevel(text, beside, closest) else { return false }
            level += 1
        }
        return level >= ColumnRows.fewestLevel
    }

    /// Whether each line of a text is level with one beside it, or its first with the start of a text, or its middle
    /// with their middle.
    private func isLevel(
        _ text: ArraySlice<ColumnSide.Line>, _ beside: ArraySlice<ColumnSide.Line>, _ closest: Float
    ) -> Bool {
        if let partner = beside.firstIndex(where: { isLevel(text.first!, $0) }),
            areOnLines(text.dropFirst(), of: beside)
        {
            return text.count > 1 || opens(partner, closest)
        }
        let middle = (text.first!.top + text.last!.bottom - beside.first!.top - beside.last!.bottom) / 2
        if text.count != beside.count, abs(middle) <= ColumnRows.sameHeight * size,
            beside.count <= ColumnRows.highestText
        {
            return true
        }
        return text.count <= ColumnRows.highestText && isLevel(text.first!, beside.first!)
            && opens(beside.startIndex, closest)
    }

    /// Whether each line of a text is on a line beside it.
    private func areOnLines(_ text: ArraySlice<ColumnSide.Line>, of beside: ArraySlice<ColumnSide.Line>) -> Bool {
        var next = beside.startIndex
        return text.allSatisfy { line in
            let slack = ColumnRows.sameLine * size
            while next < beside.endIndex, beside[next].baseline < line.baseline - slack { next += 1 }
            return next < beside.endIndex && beside[next].baseline <= line.baseline + slack
        }
    }

    private func isLevel(_ a: ColumnSide.Line, _ b: ColumnSide.Line) -> Bool {
        // Where tops are level, larger letters stand lower by what they are larger.
        let drop = a.size > b.size ? a.baseline - b.baseline : b.baseline - a.baseline
        return drop >= -ColumnRows.sameHeight * size
            && drop <= ColumnRows.sameHeight * size + abs(a.size - b.size)
    }

    /// Whether a line of the other side starts a text: clear of the line above, or set unlike it.
    private func opens(_ index: Int, _ closest: Float) -> Bool {
        guard index > other.startIndex else { return true }
        let (line, above) = (other[index], other[index - 1])
        return line.baseline - above.baseline >= closest || line.isBold != above.isBold
            || line.isEmphasised != above.isEmphasised || abs(line.size - above.size) > 0.05 * size
            || (line.isOpening && line.pieces > 1)
    }

    private func closestStep(of lines: ArraySlice<ColumnSide.Line>) -> Float {
        zip(lines, lines.dropFirst()).reduce(.infinity) { min($0, $1.1.baseline - $1.0.baseline) }
    }
}
