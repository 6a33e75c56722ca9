/// Joins words to pieces of lines, by their boxes alone: poppler's order is not relied on.
struct PieceBuilder {
    /// A piece while it grows to the right.
    private struct Growing {
        var left: Float
        var top: Float
        var right: Float
        var bottom: Float
        var baseline: Float
        var size: Float
        var first: Int32
        var last: Int32
        var count: Int32
        var isMarker: Bool
        var isLoose: Bool
        /// Of its last word.
        var tracking: Float
    }

    /// The pieces, in no order that matters.
    private(set) var pieces: ContiguousArray<LinePiece> = []
    /// The words in the order of the pieces.
    private(set) var words: ContiguousArray<LayoutWord> = []
    /// Words that run up or down the page, in poppler's order.
    private(set) var verticalWords: ContiguousArray<LayoutWord> = []

    private var growing: ContiguousArray<Growing> = []
    /// For each word the next one in its piece.
    private var next: ContiguousArray<Int32> = []
    /// For each band of the page the pieces whose baseline lies in it.
    private var bands: ContiguousArray<ContiguousArray<Int32>> = []

    /// Height of a band in points: about a line, so that a word meets few pieces.
    private static let bandHeight: Float = 12

    /// Rules down the page that part cells.
    private let walls: ContiguousArray<GlyphPage.Shape>

    /// Joins the words of a page, but none over a wall.
    init(
        _ source: ContiguousArray<LayoutWord>, page: GlyphPage, walls: ContiguousArray<GlyphPage.Shape> = []
    ) {
        self.walls = walls
        let order = PieceBuilder.fromLeft(source)
        bands = ContiguousArray(
            repeating: [],
            count: Int(min(max(0, page.height), LayoutBounds.largestCoordinate) / PieceBuilder.bandHeight) + 2)
        next = ContiguousArray(repeating: -1, count: source.count)
        for index in order {
            let word = source[Int(index)]
            if word.isVertical { continue }
            if let piece = bestPiece(for: word) { extend(piece, with: index, word) } else { start(with: index, word) }
        }
        flatten(source)
        cutAtSharedEdges()
        verticalWords = source.filter(\.isVertical)
    }

    /// Word indices by left edge; equal edges keep poppler's order.
    private static func fromLeft(_ words: ContiguousArray<LayoutWord>) -> ContiguousArray<Int32> {
        var keys = ContiguousArray<UInt64>()
        keys.reserveCapacity(words.count)
        for (index, word) in words.enumerated() {
            let left = UInt64(max(0, min(word.left, 100_000)) * 64)
            keys.append(left << 32 | UInt64(index))
        }
        keys.sort()
        return ContiguousArray(keys.lazy.map { Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF) })
    }

    private func band(of baseline: Float) -> Int {
        max(0, min(bands.count - 1, Int(baseline / PieceBuilder.bandHeight)))
    }

    /// The piece that a word continues: on its line, close to its left, the nearest baseline first.
    private func bestPiece(for word: LayoutWord) -> Int? {
        let reach = max(word.size, PieceBuilder.bandHeight)
        var best: Int?
        var bestDistance = Float.infinity
        for band in band(of: word.baseline - reach)...band(of: word.baseline + reach) {
            for candidate in bands[band].suffix(LayoutBounds.piecesOfBand) {
                let piece = growing[Int(candidate)]
                let gap = word.left - piece.right
                let (small, large) = (min(piece.size, word.size), max(piece.size, word.size))
                let reach =
                    piece.isMarker && !piece.isLoose
                    ? LayoutThresholds.markerGap * large
                    : max(LayoutThresholds.pieceGap * small, LayoutThresholds.largeSpace * large)
                        + 2
                        * (word.glyphCount < LayoutThresholds.fewestTracked
                            ? piece.tracking : min(piece.tracking, word.tracking))
                guard gap < reach, gap > -0.4 * large, isOnLine(word, of: piece), !isWalled(word, from: piece)
                else { continue }
                // A marker at the end of a line belongs to what follows it, so it takes a nearer text first.
                let distance = abs(word.baseline - piece.baseline) + 0.1 * max(0, gap)
                if distance < bestDistance {
                    bestDistance = distance
                    best = Int(candidate)
                }
            }
        }
        return best
    }

    /// Whether a rule stands between a piece and a word.
    private func isWalled(_ word: LayoutWord, from piece: Growing) -> Bool {
        walls.contains {
            let x = ($0.left + $0.right) / 2
            return x > piece.left && x < word.right && x >= piece.right - 0.2 * piece.size
                && x <= word.left + 0.2 * word.size && $0.top <= word.baseline && $0.bottom >= word.baseline
        }
    }

    private func isOnLine(_ word: LayoutWord, of piece: Growing) -> Bool {
        let small = min(word.size, piece.size)
        let large = max(word.size, piece.size)
        if !piece.isMarker, !word.isMarker, small > 0.8 * large {
            return abs(word.baseline - piece.baseline) <= LayoutThresholds.baselineSlack * large
        }
        if !piece.isMarker, !word.isMarker {
            // Raised or lowered, or of capitals and small capitals.
            let drop = word.size < piece.size ? word.baseline - piece.baseline : piece.baseline - word.baseline
            return drop >= -LayoutThresholds.highestRaise * large && drop <= LayoutThresholds.deepestDrop * large
        }
        let shared = min(word.bottom, piece.bottom) - max(word.top, piece.top)
        let height = min(word.bottom - word.top, piece.bottom - piece.top)
        return shared >= LayoutThresholds.sharedHeight * height
            && abs(word.baseline - piece.baseline) <= LayoutThresholds.highestRaise * large
    }

    private mutating func start(with index: Int32, _ word: LayoutWord) {
        bands[band(of: word.baseline)].append(Int32(growing.count))
        growing.append(
            Growing(
                left: word.left, top: word.top, right: word.right, bottom: word.bottom, baseline: word.baseline,
                size: word.size, first: index, last: index, count: 1, isMarker: word.isMarker,
                isLoose: word.isLooseMarker, tracking: word.tracking))
    }

    private mutating func extend(_ piece: Int, with index: Int32, _ word: LayoutWord) {
        next[Int(growing[piece].last)] = index
        growing[piece].last = index
        growing[piece].count += 1
        growing[piece].right = max(growing[piece].right, word.right)
        if word.glyphCount >= LayoutThresholds.fewestTracked { growing[piece].tracking = word.tracking }
        if growing[piece].isMarker {
            // The text decides where the line stands, not its marker.
            let old = band(of: growing[piece].baseline)
            let new = band(of: word.baseline)
            if old != new {
                bands[old].removeAll { $0 == Int32(piece) }
                bands[new].append(Int32(piece))
            }
            growing[piece].baseline = word.baseline
            growing[piece].size = word.size
            growing[piece].top = word.top
            growing[piece].bottom = word.bottom
            growing[piece].isMarker = false
        } else {
            growing[piece].top = min(growing[piece].top, word.top)
            growing[piece].bottom = max(growing[piece].bottom, word.bottom)
            if word.size > growing[piece].size {
                growing[piece].size = word.size
                growing[piece].baseline = word.baseline
            }
        }
    }

    /// Lays the words of each piece side by side and decides on the spaces between them.
    private mutating func flatten(_ source: ContiguousArray<LayoutWord>) {
        words.reserveCapacity(source.count)
        pieces.reserveCapacity(growing.count)
        for piece in growing {
            let start = words.count
            var index = piece.first
            var previous: Int32 = -1
            while index >= 0 {
                var word = source[Int(index)]
                if previous >= 0 {
                    let gap = word.left - source[Int(previous)].right
                    // Poppler's spaces hold for words that follow each other in its order.
                    word.hasSpaceBefore =
                        (index == previous + 1 && word.joint == .space)
                        || gap > LayoutThresholds.wordGap * min(word.size, source[Int(previous)].size)
                }
                words.append(word)
                previous = index
                index = next[Int(index)]
            }
            LetterSpacing.join(&words, start..<words.count)
            add(start..<words.count, of: piece)
        }
    }

    /// Adds a piece, or two or more where single gaps are far wider than the others.
    private mutating func add(_ range: Range<Int>, of piece: Growing) {
        var start = range.lowerBound
        let limit = widestGap(in: range, size: piece.size)
        for position in range.dropFirst() where words[position].left - words[position - 1].right > limit {
            if position == range.lowerBound + 1, words[range.lowerBound].isMarker { continue }
            append(start..<position, of: piece, startsCell: start > range.lowerBound)
            start = position
        }
        append(start..<range.upperBound, of: piece, startsCell: start > range.lowerBound)
    }

    /// The widest gap that can be a space: of a piece with one or two gaps nothing usual is known.
    private func widestGap(in range: Range<Int>, size: Float) -> Float {
        guard range.count >= 4 else { return .infinity }
        var gaps: ContiguousArray<Float> = []
        var widest: Float = 0
        for position in range.dropFirst() where words[position].hasSpaceBefore {
            let gap = words[position].left - words[position - 1].right
            gaps.append(gap)
            widest = max(widest, gap)
        }
        guard gaps.count >= 3, widest > LayoutThresholds.narrowCellGap * size else { return .infinity }
        gaps.sort()
        return max(
            LayoutThresholds.narrowCellGap * size, LayoutThresholds.cellGapFactor * gaps[(gaps.count - 1) / 2])
            + 2 * tracking(of: words[range])
    }

    private mutating func append(_ range: Range<Int>, of piece: Growing, startsCell: Bool) {
        words[range.lowerBound].hasSpaceBefore = false
        let isWhole = range.count == Int(piece.count)
        pieces.append(
            LinePiece(
                words: Int32(range.lowerBound)..<Int32(range.upperBound), left: words[range.lowerBound].left,
                top: piece.top, right: isWhole ? piece.right : words[range.upperBound - 1].right,
                bottom: piece.bottom, baseline: piece.baseline, size: piece.size,
                isMarker: piece.isMarker && isWhole, startsCell: startsCell,
                startsWithColon: words[range.lowerBound].startsWithColon,
                endsWithColon: words[range.upperBound - 1].endsWithColon,
                isOpenEnd: words[range.upperBound - 1].isOpenEnd, hasDigit: words[range].contains(where: \.hasDigit),
                isOpening: words[range.lowerBound].isOpening, firstWord: firstWord(of: range),
                isListItem: words[range.lowerBound].isMarker && range.count > 1,
                isBold: PieceBuilder.isBold(words[range]),
                isEmphasised: PieceBuilder.isEmphasised(words[range])))
    }

    /// Width of the first word of some that is no marker.
    private func firstWord(of range: Range<Int>) -> Float {
        let first = range.count > 1 && words[range.lowerBound].isMarker ? range.lowerBound + 1 : range.lowerBound
        return words[first].right - words[first].left
    }

    /// Cuts pieces where text that starts at the left edge of others stands behind a wide space: cells and columns that
    /// come closer than usual.
    private mutating func cutAtSharedEdges() {
        var edges = ContiguousArray(pieces.lazy.map(\.left))
        var candidates: ContiguousArray<(piece: Int, word: Int32)> = []
        for index in pieces.indices where pieces[index].wordCount > 1 {
            let range = pieces[index].words
            guard let limit = sharedEdgeGap(of: pieces[index]) else { continue }
            for word in range.dropFirst() {
                let before = words[Int(word) - 1]
                guard words[Int(word)].left - before.right > limit,
                    !(before.isMarker && word == range.lowerBound + 1)
                else { continue }
                candidates.append((index, word))
                edges.append(words[Int(word)].left)
            }
        }
        if candidates.isEmpty { return }
        edges.sort()
        // From the right, so that a piece's number stays that of its left part.
        for candidate in candidates.reversed()
        where PieceBuilder.count(edges, near: words[Int(candidate.word)].left) >= LayoutThresholds.fewestSharedEdges {
            cut(candidate.piece, before: candidate.word)
        }
    }

    /// The gap behind which a piece may be cut; `nil` where none of its gaps is wide.
    private func sharedEdgeGap(of piece: LinePiece) -> Float? {
        var gaps: ContiguousArray<Float> = []
        var widest: Float = 0
        for word in piece.words.dropFirst() where words[Int(word)].hasSpaceBefore {
            let gap = words[Int(word)].left - words[Int(word) - 1].right
            gaps.append(gap)
            widest = max(widest, gap)
        }
        guard widest > LayoutThresholds.sharedEdgeGap * piece.size else { return nil }
        gaps.sort()
        let usual = gaps.count > 1 ? gaps[(gaps.count - 1) / 2] : 0
        return max(LayoutThresholds.sharedEdgeGap * piece.size, 1.5 * usual)
            + 2 * tracking(of: words[Int(piece.words.lowerBound)..<Int(piece.words.upperBound)])
    }

    /// How far the letters of some words are set apart, all of them.
    private func tracking(of words: ArraySlice<LayoutWord>) -> Float {
        words.lazy.filter { $0.glyphCount >= LayoutThresholds.fewestTracked }.map(\.tracking).min() ?? 0
    }

    private static func count(_ edges: ContiguousArray<Float>, near left: Float) -> Int {
        var low = 0
        var high = edges.count
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] < left - 1 { low = middle + 1 } else { high = middle }
        }
        var count = 0
        while low < edges.count, edges[low] <= left + 1, count < LayoutThresholds.fewestSharedEdges {
            low += 1
            count += 1
        }
        return count
    }

    /// Cuts a piece in two before a word.
    private mutating func cut(_ index: Int, before word: Int32) {
        let piece = pieces[index]
        var right = piece
        right.words = word..<piece.words.upperBound
        right.left = words[Int(word)].left
        right.startsCell = true
        right.startsWithColon = words[Int(word)].startsWithColon
        right.isOpening = words[Int(word)].isOpening
        right.firstWord = firstWord(of: Int(word)..<Int(piece.words.upperBound))
        right.isListItem = words[Int(word)].isMarker && word + 1 < piece.words.upperBound
        pieces[index].words = piece.words.lowerBound..<word
        pieces[index].right = words[Int(word) - 1].right
        pieces[index].endsWithColon = words[Int(word) - 1].endsWithColon
        pieces[index].isOpenEnd = words[Int(word) - 1].isOpenEnd
        pieces[index].isListItem = piece.isListItem && word - piece.words.lowerBound > 1
        words[Int(word)].hasSpaceBefore = false
        let leftWords = words[Int(piece.words.lowerBound)..<Int(word)]
        let rightWords = words[Int(word)..<Int(piece.words.upperBound)]
        pieces[index].hasDigit = leftWords.contains(where: \.hasDigit)
        right.hasDigit = rightWords.contains(where: \.hasDigit)
        pieces[index].isEmphasised = PieceBuilder.isEmphasised(leftWords)
        pieces[index].isBold = PieceBuilder.isBold(leftWords)
        right.isEmphasised = PieceBuilder.isEmphasised(rightWords)
        right.isBold = PieceBuilder.isBold(rightWords)
        pieces.append(right)
    }

    private static func isBold(_ words: ArraySlice<LayoutWord>) -> Bool {
        words.allSatisfy { $0.isBold || $0.isMarker }
    }

    private static func isEmphasised(_ words: ArraySlice<LayoutWord>) -> Bool {
        let text = words.count > 1 && words[words.startIndex].isMarker ? words.dropFirst() : words
        return text.allSatisfy(\.isBold) || text.allSatisfy(\.isCapitals)
    }
}
