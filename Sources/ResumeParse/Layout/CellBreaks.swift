/// Which gaps between the pieces of a line are wide enough to cut it into cells.
struct CellBreaks {
    /// A gap over this, in points, cuts the line.
    private let limit: Float

    /// Looks at a line's pieces, from left to right. A line that ends where no other does is not justified.
    init(
        _ line: ArraySlice<Int32>, _ pieces: ContiguousArray<LinePiece>, _ words: ContiguousArray<LayoutWord>,
        endsWithOthers: Bool = true
    ) {
        guard line.count > 1 else {
            limit = .infinity
            cutsMarker = false
            return
        }
        var gaps: ContiguousArray<Float> = []
        var letterGap: Float = 0
        var tracking = Float.infinity
        var size: Float = 0
        for index in line {
            let piece = pieces[Int(index)]
            size = max(size, piece.size)
            for word in piece.words where words[Int(word)].glyphCount >= LayoutThresholds.fewestTracked {
                tracking = min(tracking, words[Int(word)].tracking)
            }
            for word in piece.words.dropFirst() {
                let gap = words[Int(word)].left - words[Int(word) - 1].right
                if words[Int(word)].hasSpaceBefore {
                    gaps.append(gap)
                } else if words[Int(word)].glyphCount == 1 {
                    letterGap = max(letterGap, gap)
                }
            }
        }
        if tracking < .infinity { letterGap = max(letterGap, tracking) }
        gaps.sort()
        let usual = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
        for (index, next) in zip(line, line.dropFirst()) {
            gaps.append(pieces[Int(next)].left - pieces[Int(index)].right)
        }
        // A justified line spreads all its gaps alike; a spaced heading has wide gaps between its words.
        let narrowest = gaps.min() ?? 0
        let widest = gaps.max() ?? 0
        let isJustified =
            endsWithOthers && gaps.count >= CellBreaks.fewestJustified
            && widest <= CellBreaks.justifiedRange * narrowest
        limit = max(
            LayoutThresholds.spacedWordFactor * letterGap,
            min(LayoutThresholds.cellGap * size, LayoutThresholds.cellGapFactor * usual),
            LayoutThresholds.pieceGap * size, isJustified ? min(widest, 2 * LayoutThresholds.cellGap * size) : 0)
        var cuts = 0
        for (index, next) in zip(line, line.dropFirst()).dropFirst() {
            let (left, right) = (pieces[Int(index)], pieces[Int(next)])
            cuts += right.left - left.right > limit || right.startsCell ? 1 : 0
        }
        cutsMarker = cuts >= 2
    }

    /// Gaps of a justified line differ by rounding and kerning only; fewer are alike by chance.
    private static let fewestJustified = 4
    private static let justifiedRange: Float = 1.25

    /// Whether a marker at the line's start is a cell too, the number of a table's row: other cells follow.
    private let cutsMarker: Bool

    /// Whether a piece starts a cell after the one to its left. A marker belongs to what follows it only at the line's
    /// start; a dash elsewhere is an empty cell.
    func cuts(_ left: LinePiece, _ right: LinePiece, isLineStart: Bool) -> Bool {
        let gap = right.left - left.right
        if left.isMarker, isLineStart, !cutsMarker { return gap > LayoutThresholds.markerGap * right.size }
        return !left.isColon && (gap > limit || right.startsCell)
    }
}
