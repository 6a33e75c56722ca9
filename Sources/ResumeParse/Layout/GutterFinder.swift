/// Looks for the strip that parts a region into columns best.
struct GutterFinder {
    private let pieces: ContiguousArray<LinePiece>
    /// Indices of pieces by baseline.
    private let region: ContiguousArray<Int32>
    /// The usual size of the region's letters.
    private let size: Float
    /// Right edge of the region.
    private let edge: Float

    /// Fewer lines beside each other are no columns.
    static let fewestLines = 3

    private let rules: PageRules

    /// Prepares a region for the search; no gutter runs over a rule.
    init(
        pieces: ContiguousArray<LinePiece>, region: ContiguousArray<Int32>,
        rules: PageRules = PageRules()
    ) {
        self.rules = rules
        self.pieces = pieces
        self.region = region
        size = GutterFinder.usualSize(pieces, region)
        edge = region.reduce(-.infinity) { max($0, pieces[Int($1)].right) }
    }

    /// The best gutter, if any parts the region into columns. Linear in the pieces times the left edges that several
    /// of them share.
    func best() -> Gutter? {
        guard (2 * GutterFinder.fewestLines...LayoutBounds.piecesOfRegion).contains(region.count) else { return nil }
        var best: Gutter?
        let heads = heads()
        let rulesBefore = rulesBefore()
        for x in candidates() {
            var start = 0
            var head = 0
            var rule = 0
            for position in 0...region.count {
                var isCut = false
                while rule < rulesBefore.count, rulesBefore[rule].position <= position {
                    let (left, right) = (rulesBefore[rule].left + 2 * size, rulesBefore[rule].right - 2 * size)
                    isCut = isCut || (left < x && right > x)
                    rule += 1
                }
                let isCrossed = position == region.count || crosses(region[position], x)
                guard isCrossed || isCut, position > start || isCrossed else { continue }
                consider(x, start..<position, &best)
                // Bands under headings of their own, where all that stands between two texts that cross is no columns.
                var first = start
                while head < heads.count, heads[head] < position {
                    if heads[head] >= start {
                        consider(x, first..<heads[head], &best)
                        first = heads[head] + 1
                    }
                    head += 1
                }
                if first > start { consider(x, first..<position, &best) }
                start = isCrossed ? position + 1 : position
            }
        }
        return best
    }

    /// Between which pieces, as positions in the region, rules are drawn.
    private func rulesBefore() -> ContiguousArray<(position: Int, left: Float, right: Float)> {
        var result: ContiguousArray<(position: Int, left: Float, right: Float)> = []
        var position = 0
        for rule in rules.across {
            while position < region.count, pieces[Int(region[position])].baseline < rule.bottom { position += 1 }
            if position > 0, position < region.count { result.append((position, rule.left, rule.right)) }
        }
        return result
    }

    private func consider(_ x: Float, _ rows: Range<Int>, _ best: inout Gutter?) {
        if let gutter = gutter(at: x, rows: rows), gutter.score > best?.score ?? 0 { best = gutter }
    }

    /// Headings that stand alone on their height, as positions in the region. Linear.
    private func heads() -> ContiguousArray<Int> {
        var result: ContiguousArray<Int> = []
        var tops = ContiguousArray<Float>(repeating: .infinity, count: region.count + 1)
        for position in region.indices.reversed() {
            tops[position] = min(tops[position + 1], pieces[Int(region[position])].top)
        }
        var bottom = -Float.infinity
        for (position, index) in region.enumerated() {
            let piece = pieces[Int(index)]
            if piece.isEmphasised || piece.size > GutterFinder.headSize * size, !piece.hasDigit,
                piece.top + 0.1 * size > bottom, piece.bottom - 0.1 * size < tops[position + 1]
            {
                result.append(position)
            }
            bottom = max(bottom, piece.bottom)
        }
        return result
    }

    /// Headings are larger than what they head, where they are not set in bold.
    private static let headSize: Float = 1.12

    /// Places where a right column may start: left edges that pieces share, but for the region's own left edge.
    private func candidates() -> ContiguousArray<Float> {
        var edges = ContiguousArray(region.lazy.map { pieces[Int($0)].left })
        edges.sort()
        var result: ContiguousArray<Float> = []
        var start = 0
        while start < edges.count, result.count < LayoutBounds.gutterCandidates {
            var end = start + 1
            while end < edges.count, edges[end] - edges[start] < 3 { end += 1 }
            if edges[start] > edges[0] + 2 * size, end - start >= 2 || edges.count < 12 { result.append(edges[start]) }
            start = end
        }
        return result
    }

    private func crosses(_ index: Int32, _ x: Float) -> Bool {
        let piece = pieces[Int(index)]
        return piece.left < x - 1 && piece.right > x + 1
    }

    private func gutter(at x: Float, rows: Range<Int>) -> Gutter? {
        guard rows.count >= 2 * GutterFinder.fewestLines else { return nil }
        guard let rows = trimmed(rows, at: x) else { return nil }
        let left = ColumnSide(pieces, region[rows], size: size) { $0.left < x - 1 }
        let right = ColumnSide(pieces, region[rows], size: size) { $0.left >= x - 1 }
        let width = right.left - left.right
        guard left.lines.count >= GutterFinder.fewestLines, right.lines.count >= GutterFinder.fewestLines,
            width >= LayoutThresholds.narrowestGutter * size,
            right.left - left.usualRight >= LayoutThresholds.tightGutter * size
        else { return nil }
        let pair = ColumnPair(left: left, right: right, size: size, edge: edge)
        if right.left - left.usualRight < LayoutThresholds.gutter * size, !pair.areSurelyColumns { return nil }
        let score = Float(pair.linesBeside) * (1 + min(width / size, 4) / 4)
        let onPanel = rules.hasEdge(
            from: left.usualRight, to: right.left, top: max(left.top, right.top),
            bottom: min(left.bottom, right.bottom))
        if pair.areColumns || (onPanel && !pair.areSurelyRows) {
            return Gutter(x: x - 1, rows: rows, score: score)
        }
        guard !pair.areHardlyRows, let rail = rail(at: x, rows) else { return nil }
        // Columns come first, whatever they are sure of.
        return Gutter(x: x - 1, rows: rows, score: score / GutterFinder.railDiscount, rail: rail)
    }

    /// Any columns come before a rail.
    private static let railDiscount: Float = 1e4

    private func rail(at x: Float, _ rows: Range<Int>) -> Rail? {
        let left = ContiguousArray(region[rows].lazy.filter { pieces[Int($0)].left < x - 1 })
        let right = ContiguousArray(region[rows].lazy.filter { pieces[Int($0)].left >= x - 1 })
        let finder = RailFinder(pieces, size: size)
        return finder.rail(left, beside: right, isLeft: true) ?? finder.rail(right, beside: left, isLeft: false)
    }

    /// Leaves out what stands over both columns with a clear distance: a heading or name that is too short to reach
    /// over the gutter.
    private func trimmed(_ rows: Range<Int>, at x: Float) -> Range<Int>? {
        var leftTop = Float.infinity
        var rightTop = Float.infinity
        for index in region[rows] {
            let piece = pieces[Int(index)]
            if piece.left < x - 1 { leftTop = min(leftTop, piece.top) } else { rightTop = min(rightTop, piece.top) }
        }
        guard leftTop.isFinite, rightTop.isFinite else { return nil }
        let start = max(leftTop, rightTop)
        var first = rows.lowerBound
        var bottom: Float = -.infinity
        for position in rows {
            let piece = pieces[Int(region[position])]
            if piece.top - bottom > 1.2 * size, bottom > -.infinity { first = position }
            if piece.bottom > start + 0.3 * size { break }
            bottom = max(bottom, piece.bottom)
        }
        return first..<lastRow(rows, at: x)
    }

    /// Leaves out a heading of a full-width band below: too short to reach over the gutter, clear of what is above it,
    /// and below the end of the other column.
    private func lastRow(_ rows: Range<Int>, at x: Float) -> Int {
        guard rows.upperBound < region.count else { return rows.upperBound }
        var last = rows.upperBound - 1
        let isLeft = pieces[Int(region[last])].left < x - 1
        let longest = 3
        while last > rows.lowerBound, rows.upperBound - last <= longest {
            let piece = pieces[Int(region[last])]
            let before = pieces[Int(region[last - 1])]
            if (piece.left < x - 1) != isLeft { break }
            if piece.top - before.bottom > 1.2 * size {
                let otherBottom = region[rows.lowerBound..<last].reduce(-Float.infinity) {
                    let other = pieces[Int($1)]
                    return (other.left < x - 1) != isLeft ? max($0, other.bottom) : $0
                }
                return otherBottom < piece.top ? last : rows.upperBound
            }
            last -= 1
        }
        return rows.upperBound
    }

    /// The median of the pieces' sizes.
    private static func usualSize(_ pieces: ContiguousArray<LinePiece>, _ region: ContiguousArray<Int32>) -> Float {
        var sizes = ContiguousArray(region.lazy.map { pieces[Int($0)].size })
        sizes.sort()
        return max(1, sizes.isEmpty ? 10 : sizes[sizes.count / 2])
    }
}
