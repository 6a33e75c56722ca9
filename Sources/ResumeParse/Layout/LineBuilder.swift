/// Joins the pieces of one column to lines: pieces on one baseline, from left to right.
enum LineBuilder {
    /// A line as indices into the ordered pieces.
    struct Line {
        var pieces: Range<Int>
        var left: Float
        var top: Float
        var right: Float
        var bottom: Float
        var baseline: Float
        var size: Float
    }

    /// Lines still open while pieces come by baseline: no more can be side by side at one height.
    private static let openLines = 4

    /// The lines from top to bottom; `column` is ordered so that each line's pieces stand together, from left to right.
    static func lines(
        of column: inout ContiguousArray<Int32>, pieces: ContiguousArray<LinePiece>
    ) -> ContiguousArray<Line> {
        column.sort { by(pieces[Int($0)].baseline, $0, pieces[Int($1)].baseline, $1) }
        var lines: ContiguousArray<Line> = []
        var lineOf = ContiguousArray<Int32>(repeating: 0, count: column.count)
        for (position, index) in column.enumerated() {
            let piece = pieces[Int(index)]
            var found: Int?
            for candidate in lines.indices.suffix(openLines).reversed() where belongs(piece, to: lines[candidate]) {
                let isFree = (max(0, position - LayoutBounds.piecesOfLine)..<position).allSatisfy {
                    lineOf[$0] != Int32(candidate) || !overlaps(piece, pieces[Int(column[$0])])
                }
                if isFree {
                    found = candidate
                    break
                }
            }
            if let found {
                lineOf[position] = Int32(found)
                add(piece, to: &lines[found])
            } else {
                lineOf[position] = Int32(lines.count)
                lines.append(
                    Line(
                        pieces: 0..<0, left: piece.left, top: piece.top, right: piece.right, bottom: piece.bottom,
                        baseline: piece.baseline, size: piece.size))
            }
        }
        arrange(&column, &lines, lineOf, pieces)
        return lines
    }

    private static func by(_ a: Float, _ i: Int32, _ b: Float, _ j: Int32) -> Bool { a != b ? a < b : i < j }

    private static func belongs(_ piece: LinePiece, to line: Line) -> Bool {
        let small = min(piece.size, line.size)
        let slack = piece.isMarker ? 2 * LayoutThresholds.baselineSlack : LayoutThresholds.baselineSlack
        return abs(piece.baseline - line.baseline) <= slack * small
    }

    private static func overlaps(_ a: LinePiece, _ b: LinePiece) -> Bool {
        min(a.right, b.right) - max(a.left, b.left) > 0.4 * min(a.size, b.size)
    }

    private static func add(_ piece: LinePiece, to line: inout Line) {
        line.left = min(line.left, piece.left)
        line.right = max(line.right, piece.right)
        line.top = min(line.top, piece.top)
        line.bottom = max(line.bottom, piece.bottom)
        if piece.size > line.size {
            line.size = piece.size
            line.baseline = piece.baseline
        }
    }

    /// Puts the pieces of each line side by side and the lines in order of their baselines.
    private static func arrange(
        _ column: inout ContiguousArray<Int32>, _ lines: inout ContiguousArray<Line>,
        _ lineOf: ContiguousArray<Int32>, _ pieces: ContiguousArray<LinePiece>
    ) {
        let order = lines.indices.sorted {
            lines[$0].baseline != lines[$1].baseline ? lines[$0].baseline < lines[$1].baseline : $0 < $1
        }
        var rank = ContiguousArray<Int32>(repeating: 0, count: lines.count)
        for (place, line) in order.enumerated() { rank[line] = Int32(place) }
        let positions = column.indices.sorted { a, b in
            let (lineA, lineB) = (rank[Int(lineOf[a])], rank[Int(lineOf[b])])
            if lineA != lineB { return lineA < lineB }
            let (leftA, leftB) = (pieces[Int(column[a])].left, pieces[Int(column[b])].left)
            return leftA != leftB ? leftA < leftB : a < b
        }
        let ordered = ContiguousArray(positions.map { column[$0] })
        var result: ContiguousArray<Line> = []
        result.reserveCapacity(lines.count)
        var start = 0
        for line in order {
            var end = start
            while end < positions.count, lineOf[positions[end]] == Int32(line) { end += 1 }
            var copy = lines[line]
            copy.pieces = start..<end
            result.append(copy)
            start = end
        }
        column = ordered
        lines = result
    }
}
