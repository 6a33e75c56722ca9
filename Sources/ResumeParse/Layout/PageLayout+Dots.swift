extension PageLayout {
    /// A drawn bullet is this large, in parts of the font size of its text.
    private static let bulletSize: ClosedRange<Float> = 0.12...0.7
    /// How far its text stands to the right of it, and its middle from the middle of small letters.
    private static let bulletGap: ClosedRange<Float> = 0.1...2.6
    private static let bulletRaise: Float = 0.35

    /// Marks the pieces that a bullet is drawn in front of. Several dots side by side are a rating, and dots on a rule
    /// down the page mark the entries of a time line.
    mutating func markBullets() {
        guard !page.dots.isEmpty, pieces.count <= LayoutBounds.piecesOfRegion else { return }
        let order = pieces.indices.sorted { (pieces[$0].baseline, $0) < (pieces[$1].baseline, $1) }
        let lines = page.shapes.prefix(LayoutBounds.rulesOfPage).filter(\.isVerticalRule)
        for dot in page.dots {
            let (x, y) = ((dot.left + dot.right) / 2, (dot.top + dot.bottom) / 2)
            let isLonely = page.dots.allSatisfy {
                $0 == dot || abs($0.top + $0.bottom - 2 * y) > 4 || !isBeside($0, dot)
            }
            guard isLonely,
                !lines.contains(where: { abs(($0.left + $0.right) / 2 - x) < 3 && $0.top < y && $0.bottom > y })
            else { continue }
            var low = 0
            var high = order.count
            while low < high {
                let middle = (low + high) / 2
                if pieces[order[middle]].baseline < y - 2 { low = middle + 1 } else { high = middle }
            }
            while low < order.count, pieces[order[low]].baseline < y + 30 {
                let piece = pieces[order[low]]
                let gap = (piece.left - dot.right) / piece.size
                if PageLayout.bulletGap.contains(gap),
                    PageLayout.bulletSize.contains((dot.bottom - dot.top) / piece.size),
                    abs(piece.baseline - 0.28 * piece.size - y) <= PageLayout.bulletRaise * piece.size
                {
                    pieces[order[low]].isListItem = true
                    pieces[order[low]].hasDrawnBullet = true
                }
                low += 1
            }
        }
    }

    private func isBeside(_ other: GlyphPage.Shape, _ dot: GlyphPage.Shape) -> Bool {
        max(other.left - dot.right, dot.left - other.right) < 3 * (dot.right - dot.left)
    }
}
