/// Tells whether the narrow side of a gutter that parts no columns is a rail: its texts start level with texts of the
/// other side and some of them wrap, so that reading line by line would tear them.
struct RailFinder {
    private let pieces: ContiguousArray<LinePiece>
    private let size: Float

    /// A rail is narrower than this part of both sides together.
    private static let widest: Float = 0.42
    /// The highest label, in lines.
    private static let highest = 6
    /// Fewer groups of labels are no rail.
    private static let fewest = 2
    /// A label stands this much higher or lower than its line, at most, in parts of the font size.
    private static let level: Float = 0.5
    /// Of so many groups of labels one may stand beside no start of a text.
    private static let groupsPerStray = 6
    /// Lines of a label follow closer than labels do by at least this, in parts of the font size.
    private static let clearance: Float = 0.18
    private static let widestStep: Float = 1.75
    /// What starts further right than this part of the other side's width is a cell of its own; more of them for each
    /// line make a table, which has its own rules.
    private static let secondCell: Float = 0.3
    private static let mostCells: Float = 0.35

    private struct Line {
        var pieces: ContiguousArray<Int32>
        var baseline: Float
        var top: Float
        var bottom: Float
        var first: LinePiece
        var left: Float
        var right: Float
    }

    /// Makes a finder for a page's pieces, for letters of a usual size.
    init(_ pieces: ContiguousArray<LinePiece>, size: Float) {
        self.pieces = pieces
        self.size = size
    }

    /// The rail on one side of two; both come by baseline. Linear.
    func rail(_ side: ContiguousArray<Int32>, beside other: ContiguousArray<Int32>, isLeft: Bool) -> Rail? {
        let (labels, texts) = (lines(of: side), lines(of: other))
        guard labels.count > RailFinder.fewest, texts.count > labels.count, isNarrow(side, beside: other) else {
            return nil
        }
        // Labels with colons are read line by line.
        if texts.lazy.filter(\.first.startsWithColon).count * 3 >= labels.count { return nil }
        let (first, last) = (left(of: other), right(of: other))
        let cells = other.lazy.filter { pieces[Int($0)].left > first + RailFinder.secondCell * (last - first) }.count
        guard Float(cells) <= RailFinder.mostCells * Float(texts.count) else { return nil }
        let openings = openings(of: texts)
        var groups = Groups(
            isLeft: isLeft, step: closestStep(of: labels), width: labels.map { $0.right - $0.left }.max()!)
        var next = 0
        for (number, line) in labels.enumerated() {
            while next < texts.count, texts[next].bottom - 0.25 * size <= line.top { next += 1 }
            guard next < texts.count, texts[next].top + 0.25 * size < line.bottom else {
                groups.rail.loose.append(contentsOf: line.pieces)
                groups.isOpen = false
                continue
            }
            let anchor = (max(0, next - 1)...min(texts.count - 1, next + 1)).min {
                abs(texts[$0].baseline - line.baseline) < abs(texts[$1].baseline - line.baseline)
            }!
            let isLevel = abs(texts[anchor].baseline - line.baseline) <= RailFinder.level * size
            let above = number > 0 ? labels[number - 1] : nil
            groups.add(line, after: above, at: texts[anchor].pieces[0], isLevel ? openings[anchor] : .none, size)
        }
        return groups.areLabels && haveTexts(groups.rail, openings) ? groups.rail : nil
    }

    /// Labels while lines are added to them. Space parts groups; within a group a line goes on with the label above if
    /// its first word had no room there, or if it is level with no start of a text.
    private struct Groups {
        var rail: Rail
        var isOpen = false
        private let step: Float
        private let width: Float
        private var count = 0
        private var strays = 0
        private var lines = 0
        private var linesOfFirst = 0
        private var height = 0
        private var wraps = false
        private var isTooHigh = false

        init(isLeft: Bool, step: Float, width: Float) {
            rail = Rail(labels: [], loose: [], isLeft: isLeft)
            self.step = step
            self.width = width
        }

        mutating func add(_ line: Line, after above: Line?, at anchor: Int32, _ opening: Opening, _ size: Float) {
            let label = Rail.Label(pieces: line.pieces, anchor: anchor)
            guard isOpen, let above, line.baseline - above.baseline < step else {
                if count == 1 { linesOfFirst = lines }
                count += 1
                strays += opening == .head ? 0 : 1
                (lines, height, isOpen) = (1, 1, true)
                rail.labels.append(label)
                return
            }
            lines += 1
            let hadRoom = above.right - above.left + 0.3 * size + line.first.firstWord < width
            let isNumber = line.first.wordCount == 1 && line.first.hasDigit && above.first.wordCount == 1
            if opening == .none || opening == .unsure || !(hadRoom || isNumber) {
                height += 1
                wraps = true
                isTooHigh = isTooHigh || height > RailFinder.highest
                rail.labels[rail.labels.count - 1].pieces.append(contentsOf: line.pieces)
            } else {
                height = 1
                rail.labels.append(label)
            }
        }

        /// Whether some labels wrap, and space parts them as it parts the texts: the rows of a table stand closer.
        var areLabels: Bool {
            let isGrouped = count > RailFinder.fewest || (count == RailFinder.fewest && linesOfFirst > 1)
            return wraps && !isTooHigh && isGrouped && strays * RailFinder.groupsPerStray <= count
        }
    }

    /// Whether what stands beside the labels are texts of several lines with starts among them: else they are cells.
    private func haveTexts(_ rail: Rail, _ openings: ContiguousArray<Opening>) -> Bool {
        openings.lazy.filter { $0 != .none && $0 != .unsure }.count > rail.labels.count
    }

    private func isNarrow(_ side: ContiguousArray<Int32>, beside other: ContiguousArray<Int32>) -> Bool {
        let (own, others) = (right(of: side) - left(of: side), right(of: other) - left(of: other))
        return own < RailFinder.widest * (own + others)
    }

    private func left(of part: ContiguousArray<Int32>) -> Float {
        part.reduce(.infinity) { min($0, pieces[Int($1)].left) }
    }

    private func right(of part: ContiguousArray<Int32>) -> Float {
        part.reduce(-.infinity) { max($0, pieces[Int($1)].right) }
    }

    private func lines(of side: ContiguousArray<Int32>) -> ContiguousArray<Line> {
        var result: ContiguousArray<Line> = []
        for index in side {
            let piece = pieces[Int(index)]
            if let last = result.last, piece.baseline - last.baseline < 0.4 * size {
                let end = result.count - 1
                if piece.left < last.first.left {
                    result[end].first = piece
                    result[end].pieces.insert(index, at: 0)
                } else {
                    result[end].pieces.append(index)
                }
                result[end].top = min(last.top, piece.top)
                result[end].bottom = max(last.bottom, piece.bottom)
                result[end].left = min(last.left, piece.left)
                result[end].right = max(last.right, piece.right)
            } else {
                result.append(
                    Line(
                        pieces: [index], baseline: piece.baseline, top: piece.top, bottom: piece.bottom, first: piece,
                        left: piece.left, right: piece.right))
            }
        }
        return result
    }

    /// How a line starts a text.
    private enum Opening {
        case none
        case unsure
        case bySense
        case clear
        /// With space above it, or bold or larger than what is above.
        case head
    }

    private func openings(of texts: ContiguousArray<Line>) -> ContiguousArray<Opening> {
        let step = closestStep(of: texts)
        let right = texts.reduce(0) { max($0, $1.first.right) }
        var result: ContiguousArray<Opening> = [.head]
        for (line, above) in zip(texts.dropFirst(), texts) {
            let isUnlike =
                line.first.isBold != above.first.isBold || line.first.isEmphasised != above.first.isEmphasised
                || abs(line.first.size - above.first.size) > 0.05 * size
            let hadRoom = above.first.right + 0.3 * size + line.first.firstWord < right
            let standsOut =
                (line.first.isBold && !above.first.isBold) || (line.first.isEmphasised && !above.first.isEmphasised)
                || line.first.size > 1.05 * above.first.size
            if line.baseline - above.baseline >= step || standsOut {
                result.append(.head)
            } else if isUnlike {
                result.append(.clear)
            } else if line.first.isListItem || line.first.isMarker
                || (line.first.isOpening && (hadRoom || line.first.left < above.first.left - size))
            {
                result.append(.bySense)
            } else {
                result.append(line.first.isOpening ? .unsure : .none)
            }
        }
        return result
    }

    private func closestStep(of lines: ContiguousArray<Line>) -> Float {
        let closest = zip(lines, lines.dropFirst()).reduce(Float.infinity) { min($0, $1.1.baseline - $1.0.baseline) }
        return min(closest + RailFinder.clearance * size, RailFinder.widestStep * size)
    }
}
