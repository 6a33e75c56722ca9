extension PageLayout {
    /// Fewer lines, or fewer cards with as many, are no text of their own.
    private static let fewestLines = 2
    private static let fewestCards = 2
    /// A heading is larger than what it heads, where it is not set in bold.
    private static let headSize: Float = 1.05

    /// The rows of cards that hold texts of several lines, as grids. What stands in a drawn table is left to it, and so
    /// are boxes that text crosses. Boxes that touch are cards where each has a heading: else they may be the filled
    /// cells of a table. Linear in the pieces for each row.
    func cards(_ rows: [CardRow], beside tables: [RuleGrid]) -> [RuleGrid] {
        var result: [RuleGrid] = []
        for row in rows {
            let grid = RuleGrid(row)
            let others = tables + result
            guard !others.contains(where: { overlap($0, grid) }), let texts = texts(in: row) else { continue }
            let high = texts.count { self.lines(of: $0) >= PageLayout.fewestLines }
            let headed = texts.count { hasHeading($0) }
            guard high >= PageLayout.fewestCards, row.isClear || headed >= PageLayout.fewestCards else { continue }
            result.append(grid)
        }
        return result
    }

    private func overlap(_ a: RuleGrid, _ b: RuleGrid) -> Bool {
        a.xs[0] < b.xs[b.columns] && b.xs[0] < a.xs[a.columns] && a.ys[0] < b.ys[b.rows] && b.ys[0] < a.ys[a.rows]
    }

    /// The pieces in each card, by baseline; `nil` where one reaches out of its card.
    private func texts(in row: CardRow) -> [ContiguousArray<LinePiece>]? {
        var texts = [ContiguousArray<LinePiece>](repeating: [], count: row.boxes.count)
        for piece in pieces {
            let y = piece.baseline - 0.3 * piece.size
            for (number, box) in row.boxes.enumerated() where y > box.top && y < box.bottom {
                guard piece.left < box.right, piece.right > box.left else { continue }
                guard piece.left > box.left - 2, piece.right < box.right + 2 else { return nil }
                texts[number].append(piece)
            }
        }
        for number in texts.indices { texts[number].sort { $0.baseline < $1.baseline } }
        return texts
    }

    private func lines(of text: ContiguousArray<LinePiece>) -> Int {
        var count = 0
        var baseline = -Float.infinity
        for piece in text where piece.baseline > baseline + 0.5 * piece.size {
            count += 1
            baseline = piece.baseline
        }
        return count
    }

    /// Whether a text's first line is set unlike its last.
    private func hasHeading(_ text: ContiguousArray<LinePiece>) -> Bool {
        guard let first = text.first, let last = text.last, lines(of: text) >= PageLayout.fewestLines else {
            return false
        }
        return first.size > PageLayout.headSize * last.size || (first.isEmphasised && !last.isEmphasised)
    }
}
