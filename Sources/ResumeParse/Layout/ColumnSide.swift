/// The lines on one side of a gutter, as far as telling columns from rows needs them.
struct ColumnSide {
    /// One line.
    struct Line {
        var baseline: Float
        var top: Float
        var bottom: Float
        var left: Float
        var right: Float
        var size: Float
        var words: Int
        /// Stretches of words with wider gaps between them; one for running text.
        var pieces: Int
        var hasDigit: Bool
        /// The first stretch holds a digit.
        var firstHasDigit: Bool
        /// Starts as a text does, rather than going on with the one above.
        var isOpening: Bool
        /// Where the first stretch ends: that of the side's first column, if the side has several.
        var firstRight: Float
        /// Words of the first stretch.
        var firstWords: Int
        /// Width of the first word that is no marker.
        var firstWord: Float
        var isListItem: Bool
        var isEmphasised: Bool
        var isBold: Bool
        var startsWithColon: Bool
        var endsWithColon: Bool

        /// Only a list marker so far.
        var isMarkerOnly: Bool { pieces == 0 }
    }

    private(set) var lines: ContiguousArray<Line> = []
    private(set) var left = Float.infinity
    private(set) var right = -Float.infinity

    /// Joins those pieces of a region that are on this side; they come by baseline.
    init(
        _ pieces: ContiguousArray<LinePiece>, _ region: ArraySlice<Int32>, size: Float,
        isOnSide: (LinePiece) -> Bool
    ) {
        for index in region {
            let piece = pieces[Int(index)]
            guard isOnSide(piece) else { continue }
            left = min(left, piece.left)
            right = max(right, piece.right)
            if let last = lines.last, piece.baseline - last.baseline < 0.4 * size {
                let end = lines.count - 1
                lines[end].top = min(last.top, piece.top)
                lines[end].bottom = max(last.bottom, piece.bottom)
                lines[end].left = min(last.left, piece.left)
                lines[end].right = max(last.right, piece.right)
                lines[end].size = max(last.size, piece.size)
                lines[end].words += piece.wordCount
                lines[end].hasDigit = last.hasDigit || piece.hasDigit
                lines[end].pieces += piece.isMarker ? 0 : 1
                lines[end].isEmphasised = last.isEmphasised && piece.isEmphasised
                lines[end].isBold = last.isBold && piece.isBold
                if piece.right >= lines[end].right { lines[end].endsWithColon = piece.endsWithColon }
                if last.isMarkerOnly {
                    lines[end].firstHasDigit = piece.hasDigit
                    lines[end].firstRight = piece.right
                    lines[end].firstWords = piece.wordCount
                    lines[end].firstWord = piece.firstWord
                    lines[end].isListItem = true
                } else if piece.left < last.left {
                    lines[end].startsWithColon = piece.startsWithColon
                    lines[end].isOpening = piece.isOpening
                    lines[end].firstHasDigit = piece.isMarker ? last.firstHasDigit : piece.hasDigit
                    lines[end].firstRight = piece.isMarker ? last.firstRight : piece.right
                    lines[end].firstWords = piece.isMarker ? last.firstWords : piece.wordCount
                    lines[end].firstWord = piece.isMarker ? last.firstWord : piece.firstWord
                    lines[end].isListItem = piece.isMarker || piece.isListItem
                }
            } else {
                lines.append(
                    Line(
                        baseline: piece.baseline, top: piece.top, bottom: piece.bottom, left: piece.left,
                        right: piece.right, size: piece.size, words: piece.wordCount, pieces: piece.isMarker ? 0 : 1,
                        hasDigit: piece.hasDigit, firstHasDigit: piece.hasDigit, isOpening: piece.isOpening,
                        firstRight: piece.right,
                        firstWords: piece.wordCount, firstWord: piece.firstWord, isListItem: piece.isListItem,
                        isEmphasised: piece.isEmphasised, isBold: piece.isBold,
                        startsWithColon: piece.startsWithColon, endsWithColon: piece.endsWithColon))
            }
        }
    }

    /// The right edge that all but a seventh of the lines keep: some words stick out of a column.
    var usualRight: Float {
        let edges = lines.map(\.right).sorted()
        return edges.isEmpty ? right : edges[edges.count - 1 - edges.count / 7]
    }

    var top: Float { lines.first?.top ?? 0 }
    var bottom: Float { lines.last?.bottom ?? 0 }

    /// The lines whose middle lies in a range of heights.
    func lines(from top: Float, to bottom: Float) -> ArraySlice<Line> {
        let first = lines.firstIndex { ($0.top + $0.bottom) / 2 >= top } ?? lines.endIndex
        let end = lines.lastIndex { ($0.top + $0.bottom) / 2 <= bottom }.map { $0 + 1 } ?? first
        return lines[first..<max(first, end)]
    }
}
