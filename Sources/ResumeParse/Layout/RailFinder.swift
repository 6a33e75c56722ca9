/// Tells whether the narrow side of a gutter that parts no columns is a rail: its texts start level with texts of the
/// other side and some of them wrap, so that reading line by line would tear them.
struct RailFinder {
    private let pieces: ContiguousArray<LinePiece>
    private let size: Float

    /// A rail is narrower than this part of both sides together.
    private static let widest: Float = 0.42
    /// The highest label, in lines.
    private static let highest = 6
    /// Fewer labels are no rail.
    private static let fewest = 2
    /// A label stands this much higher or lower than its line, at most, in parts of the font size.
    private static let level: Float = 0.5
    /// Lines that share a baseline are closer.
    private static let sameLine: Float = 0.15
    /// Of so many labels one may stand beside no start of a text.
    private static let labelsPerStray = 8
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
        let (first, last) = (left(of: other), right(of: other))
        let cells = other.lazy.filter { pieces[Int($0)].left > first + RailFinder.secondCell * (last - first) }.count
        guard Float(cells) <= RailFinder.mostCells * Float(texts.count) else { return nil }
        let openings = openings(of: texts)
        let labelStep = closestStep(of: labels)
        var rail = Rail(labels: [], loose: [], isLeft: isLeft)
        var strays = 0
        var wraps = false
        var next = 0
        var height = 0
        for (number, line) in labels.enumerated() {
            while next < texts.count, texts[next].bottom - 0.25 * size <= line.top { next += 1 }
            guard next < texts.count, texts[next].top + 0.25 * size < line.bottom else {
                rail.loose.append(contentsOf: line.pieces)
                height = 0
                continue
            }
            let anchor = (max(0, next - 1)...min(texts.count - 1, next + 1)).min {
                abs(texts[$0].baseline - line.baseline) < abs(texts[$1].baseline - line.baseline)
            }!
            let distance = abs(texts[anchor].baseline - line.baseline)
            let isLevel = distance <= RailFinder.level * size
            let goesOn =
                height > 0 && line.baseline - labels[number - 1].baseline < labelStep
                && !(distance <= RailFinder.sameLine * size && openings[anchor] == .head
                    && rail.labels.last?.anchor != texts[anchor].pieces[0])
            if goesOn {
                height += 1
                wraps = true
                guard height <= RailFinder.highest else { return nil }
                rail.labels[rail.labels.count - 1].pieces.append(contentsOf: line.pieces)
            } else {
                height = 1
                if !isLevel || openings[anchor] == .none { strays += 1 }
                rail.labels.append(Rail.Label(pieces: line.pieces, anchor: texts[anchor].pieces[0]))
            }
        }
        guard wraps, rail.labels.count >= RailFinder.fewest,
            strays * RailFinder.labelsPerStray <= rail.labels.count, haveTexts(rail, openings)
        else { return nil }
        return rail
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
                result[end].right = max(last.right, piece.right)
            } else {
                result.append(
                    Line(
                        pieces: [index], baseline: piece.baseline, top: piece.top, bottom: piece.bottom, first: piece,
                        right: piece.right))
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
