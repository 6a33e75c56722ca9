/// Weighs whether the texts on one side of a gutter stand where texts of the other side start. Cells, labels and dates
/// do, all of them; a column's texts do so now and then only, as often as chance has it. What speaks for rows rather
/// than columns is how many times likelier rows make what is seen, so that many weak signs add up and a few accidents do
/// not decide.
struct RowEvidence {
    private let side: ArraySlice<ColumnSide.Line>
    private let other: ArraySlice<ColumnSide.Line>
    private let size: Float
    /// Lines of one text follow closer than this on their side.
    private let sideStep: Float
    private let otherStep: Float
    /// How far the text of each side could reach.
    private let sideRight: Float
    private let otherRight: Float

    /// More than this to one speaks for rows, less than one to this for columns; between them other signs decide.
    static let decisive = 20.0
    /// Less than this for one side, where the other's says nothing, speaks for columns. A side's texts may have starts
    /// of their own where the other's are labels, but labels then show it.
    static let hopeless = 1e-3
    /// Surer than this nothing gets.
    private static let limit = 1e30

    /// Baselines of one line differ by less, and by less where another font or padding shifts all of them.
    private static let tight: Float = 0.15
    private static let loose: Float = 0.5
    /// Of running text fewer lines start with a capital.
    private static let items: Float = 0.8
    /// Boxes of letters that reach no further into each other's height stand alone.
    private static let slack: Float = 0.25
    /// Lines of one text follow closer than texts do by at least this, and are never further apart.
    private static let clearance: Float = 0.18
    private static let widestStep: Float = 2

    /// Looks at the texts of a side and what stands beside it, within the same heights. The edge is how far text of
    /// the right one of them could reach.
    init(
        _ side: ArraySlice<ColumnSide.Line>, beside other: ArraySlice<ColumnSide.Line>, size: Float, edge: Float,
        isLeft: Bool
    ) {
        self.side = side
        self.other = other
        self.size = size
        sideStep = RowEvidence.closestStep(of: side, size)
        otherStep = RowEvidence.closestStep(of: other, size)
        sideRight = RowEvidence.reach(of: side, edge: isLeft ? nil : edge)
        otherRight = RowEvidence.reach(of: other, edge: isLeft ? edge : nil)
    }

    /// How far the first stretches of lines reach, or could reach where they are all there is up to an edge.
    private static func reach(of lines: ArraySlice<ColumnSide.Line>, edge: Float?) -> Float {
        if let edge, lines.lazy.filter({ $0.pieces > 1 }).count * 4 < lines.count { return edge }
        return lines.reduce(-.infinity) { max($0, $1.firstRight) }
    }

    /// How many times likelier rows are than columns; `nil` where nothing is to be seen. Linear.
    var odds: Double? {
        guard side.count > 1, other.count > 1 else { return nil }
        let starts = textStarts()
        guard starts.count > 1 else { return nil }
        let ofCentres = oddsOfCentres()
        if ofCentres > RowEvidence.decisive { return ofCentres }
        return odds(of: starts, opens())
    }

    /// Where a text of the side starts.
    private struct Start {
        var baseline: Float
        /// With space above it, or letters unlike those above.
        var isClear: Bool
    }

    /// Lines of the side that start a text, told by space and style, or where these tell none, by sense; the first is
    /// left out, since columns start level too.
    private func textStarts() -> ContiguousArray<Start> {
        var clear: ContiguousArray<Start> = []
        var all: ContiguousArray<Start> = []
        let capitals = side.lazy.filter(\.isOpening).count
        var next = other.startIndex
        for (line, above) in zip(side.dropFirst(), side) {
            while next < other.endIndex, other[next].bottom - RowEvidence.slack * size <= line.top { next += 1 }
            // What stands alone on its height is a heading between rows as well as one of a column.
            guard next < other.endIndex, other[next].top + RowEvidence.slack * size < line.bottom else { continue }
            let isClear = startsClearly(line, after: above, sideStep)
            if isClear || line.isListItem { clear.append(Start(baseline: line.baseline, isClear: isClear)) }
            if isClear || line.isListItem || startsBySense(line, after: above, sideRight) {
                all.append(Start(baseline: line.baseline, isClear: isClear))
            }
        }
        if clear.count > 1 { return clear }
        if all.count > 1 || !clear.isEmpty || Float(capitals) < RowEvidence.items * Float(side.count) { return all }
        // Hardly a line of running text starts with a capital, so these are items.
        return ContiguousArray(side.dropFirst().map { Start(baseline: $0.baseline, isClear: false) })
    }

    /// How a line of the other side starts a text.
    private enum Opening {
        case none
        /// With space above it, or letters unlike those above.
        case clear
        /// With a mark, or a capital though the line above had room for its first word.
        case bySense
        /// With a capital; the line above had no room.
        case unsure
    }

    private func opens() -> ContiguousArray<Opening> {
        var result: ContiguousArray<Opening> = [.clear]
        for (line, above) in zip(other.dropFirst(), other) {
            if startsClearly(line, after: above, otherStep) {
                result.append(.clear)
            } else {
                let isBySense = line.isListItem || startsBySense(line, after: above, otherRight)
                result.append(isBySense ? .bySense : line.isOpening ? .unsure : .none)
            }
        }
        return result
    }

    private func startsClearly(
        _ line: ColumnSide.Line, after above: ColumnSide.Line, _ step: Float
    ) -> Bool {
        line.baseline - above.baseline >= step || line.isBold != above.isBold
            || line.isEmphasised != above.isEmphasised || abs(line.size - above.size) > 0.05 * size
    }

    /// Whether a line starts with a capital though its first word had room in the line above, or further left than it.
    private func startsBySense(_ line: ColumnSide.Line, after above: ColumnSide.Line, _ right: Float) -> Bool {
        line.isOpening
            && (above.firstRight + 0.3 * size + line.firstWord < right || line.left < above.left - size)
    }

    /// How a text of the side stands to the starts of texts beside it.
    private enum Standing: Int {
        /// Level with a text that stands clear of the one above or is set unlike it.
        case level
        /// So, but a little higher or lower.
        case near
        /// Level with a text that is told by sense alone.
        case levelBySense
        case nearBySense
        /// Beside no start.
        case stray
        /// Beside a line that may start a text or not, which says nothing.
        case unsure
    }

    /// How often cells, labels and dates stand so, where they are level with their rows.
    private static let levelRows = [0.65, 0.15, 0.12, 0.03, 0.05]
    /// The same where another font, or padding, shifts them.
    private static let shiftedRows = [0.15, 0.65, 0.03, 0.12, 0.05]

    private func odds(of starts: ContiguousArray<Start>, _ opens: ContiguousArray<Opening>) -> Double {
        let chances = chances(opens)
        // Rows with space between them, and rows without, whose texts are told by sense.
        var (level, shifted, tightLevel, tightShifted) = (1.0, 1.0, 1.0, 1.0)
        var position = other.startIndex
        for start in starts {
            while position + 1 < other.endIndex,
                abs(other[position + 1].baseline - start.baseline) <= abs(other[position].baseline - start.baseline)
            { position += 1 }
            var standing = Standing.stray.rawValue
            for index in max(other.startIndex, position - 1)...min(other.endIndex - 1, position + 1) {
                let distance = abs(other[index].baseline - start.baseline)
                let opening = opens[index - other.startIndex]
                guard opening != .none, distance <= RowEvidence.loose * size else { continue }
                if opening == .unsure {
                    if standing == Standing.stray.rawValue { standing = Standing.unsure.rawValue }
                    continue
                }
                let own = (opening == .clear ? 0 : 2) + (distance <= RowEvidence.tight * size ? 0 : 1)
                standing = min(standing, own)
            }
            if standing == Standing.unsure.rawValue { continue }
            let swapped = standing == Standing.stray.rawValue ? standing : standing ^ 2
            let place = start.isClear ? standing : swapped
            let chance = chances[standing]
            level = RowEvidence.clamped(level * RowEvidence.levelRows[place] / chance)
            shifted = RowEvidence.clamped(shifted * RowEvidence.shiftedRows[place] / chance)
            tightLevel = RowEvidence.clamped(tightLevel * RowEvidence.levelRows[swapped] / chance)
            tightShifted = RowEvidence.clamped(tightShifted * RowEvidence.shiftedRows[swapped] / chance)
        }
        return max(level, shifted, tightLevel, tightShifted)
    }

    private static func clamped(_ odds: Double) -> Double { min(limit, max(1 / limit, odds)) }

    /// How often a column's texts stand so by chance: as there are starts among the lines that they are level with.
    private func chances(_ opens: ContiguousArray<Opening>) -> [Double] {
        let clear = Float(opens.lazy.filter { $0 == .clear }.count)
        let bySense = Float(opens.lazy.filter { $0 == .bySense }.count)
        let lines = Float(opens.count)
        // Lines of other steps are level by chance as often as the tolerance is part of a step, and near as often.
        let grid = max(onGrid, RowEvidence.tight * 2)
        let (level, near) = (grid / lines, min(1 - grid, 2 * (RowEvidence.loose - RowEvidence.tight)) / lines)
        var chances = [clear * level, clear * near, bySense * level, bySense * near].map {
            Double(min(0.9, max(0.02, $0)))
        }
        let unsure = Float(opens.lazy.filter { $0 == .unsure }.count)
        let sum = chances.reduce(0, +) + Double(unsure * (level + near))
        if sum > 0.9 { chances = chances.map { $0 * 0.9 / sum } }
        return chances + [max(0.1, 1 - sum)]
    }

    /// The same for texts whose middles are level, as in rows whose cells are centred. Texts of as many lines as what
    /// stands beside them say nothing: lines of two columns may keep one grid.
    private func oddsOfCentres() -> Double {
        let texts = RowEvidence.texts(of: other, otherStep)
        let height = max(size, other[other.endIndex - 1].bottom - other[other.startIndex].top)
        let chance = min(0.9, max(0.05, Double(Float(texts.count) * 2 * RowEvidence.tight * size / height)))
        var odds = 1.0
        var next = 0
        for text in RowEvidence.texts(of: side, sideStep).dropFirst() {
            while next + 1 < texts.count,
                abs(texts[next + 1].centre - text.centre) <= abs(texts[next].centre - text.centre)
            { next += 1 }
            let isLevel = abs(texts[next].centre - text.centre) <= RowEvidence.tight * size
            if isLevel, texts[next].lines == text.lines { continue }
            odds = RowEvidence.clamped(odds * (isLevel ? 0.95 / chance : 0.05 / (1 - chance)))
        }
        return odds
    }

    /// The middles of the texts of a side, told by the space between them, and how many lines they have.
    private static func texts(
        of lines: ArraySlice<ColumnSide.Line>, _ step: Float
    ) -> ContiguousArray<(centre: Float, lines: Int)> {
        var result: ContiguousArray<(centre: Float, lines: Int)> = []
        var start = lines.startIndex
        for index in lines.indices
        where index + 1 == lines.endIndex || lines[index + 1].baseline - lines[index].baseline >= step {
            result.append(((lines[start].baseline + lines[index].baseline) / 2, index + 1 - start))
            start = index + 1
        }
        return result
    }

    /// What part of the side's lines is level with lines of the other.
    private var onGrid: Float {
        var level = 0
        var position = other.startIndex
        for line in side {
            while position + 1 < other.endIndex,
                other[position + 1].baseline <= line.baseline + RowEvidence.tight * size
            { position += 1 }
            if abs(other[position].baseline - line.baseline) <= RowEvidence.tight * size { level += 1 }
        }
        return Float(level) / Float(side.count)
    }

    /// The closest step of a side's lines, and a little more: lines of one text follow closer.
    private static func closestStep(of lines: ArraySlice<ColumnSide.Line>, _ size: Float) -> Float {
        let closest = zip(lines, lines.dropFirst()).reduce(Float.infinity) {
            min($0, $1.1.baseline - $1.0.baseline)
        }
        return min(closest + clearance * size, widestStep * size)
    }
}
