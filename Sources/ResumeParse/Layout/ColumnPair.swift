/// Two texts side by side: columns, each read for itself, or the cells of common lines (a table, labels with values,
/// dates at the right edge)?
struct ColumnPair {
    let left: ArraySlice<ColumnSide.Line>
    let right: ArraySlice<ColumnSide.Line>
    let size: Float
    private let edge: Float

    /// Lines that share their baseline, for each line of the side that has fewer.
    private let partners: ContiguousArray<Int?>
    private let leftIsFewer: Bool

    /// Baselines that differ by less, as a part of the font size, are one.
    static let sameBaseline: Float = 0.12
    /// Cells of other fonts or other vertical alignment are shifted against their row, all by the same.
    private static let largestShift: Float = 0.45

    /// The lines of a table's row on average, at most; columns come in higher bands.
    private static let highestRow = 5

    /// Of so many lines of prose at least one starts in the middle of a sentence.
    private static let linesPerWrap = 5

    /// Fewer lines that share no baseline may be a heading between two tables.
    private static let fewestApart = 3
    /// Rows of a table whose cells are not level stand further apart than its lines by at least this.
    private static let rowClearance: Float = 0.18

    /// Compares the lines of two sides where both have some; text of the right side could reach as far as the edge.
    init(left leftSide: ColumnSide, right rightSide: ColumnSide, size: Float, edge: Float) {
        let top = max(leftSide.top, rightSide.top) - 0.5 * size
        let bottom = min(leftSide.bottom, rightSide.bottom) + 0.5 * size
        left = leftSide.lines(from: top, to: bottom)
        right = rightSide.lines(from: top, to: bottom)
        self.size = size
        self.edge = edge
        leftIsFewer = left.count < right.count
        partners = ColumnPair.partners(leftIsFewer ? left : right, leftIsFewer ? right : left, size)
    }

    /// How many lines the side with fewer of them has where both have some.
    var linesBeside: Int { min(left.count, right.count) }

    private var fewer: ArraySlice<ColumnSide.Line> { leftIsFewer ? left : right }
    private var more: ArraySlice<ColumnSide.Line> { leftIsFewer ? right : left }

    /// Whether the texts of the sides start at heights of their own, beyond doubt.
    var areSurelyColumns: Bool {
        guard let odds = rowOdds, linesBeside >= ColumnPair.fewestSure else { return false }
        return odds.higher < 1 / RowEvidence.decisive && !haveCommonRows
    }

    /// Whether the texts of one side start where the other's do, beyond doubt.
    var areSurelyRows: Bool { (rowOdds?.higher ?? 1) > RowEvidence.decisive }

    /// Whether it is likelier that the texts of the sides do not belong together.
    var areHardlyRows: Bool { (rowOdds?.higher ?? 1) < 1 }

    /// Fewer lines are no proof of a narrow gutter.
    private static let fewestSure = 8

    /// Whether the sides are read one after the other.
    var areColumns: Bool {
        guard linesBeside >= GutterFinder.fewestLines else { return false }
        if areTwins || haveSections { return true }
        if isAligned, areLabelsWithValues { return false }
        if let odds = rowOdds {
            if odds.higher > RowEvidence.decisive { return false }
            let isHopeless = odds.higher < 2 && odds.lower < RowEvidence.hopeless
            if isHopeless || odds.higher < 1 / RowEvidence.decisive, isAligned || !haveCommonRows { return true }
        }
        if hasHole { return false }
        let isProse = isProse(left) && isProse(right)
        if !isProse, haveLevelTexts { return false }
        if headingsDiffer { return true }
        if !isAligned { return !haveCommonRows }
        // A few texts beside many lines, each on a line's height: dates, or labels of blocks.
        if Float(fewer.count) < 0.6 * Float(more.count) { return false }
        return isProse
    }

    /// Whether nearly all lines share their baselines with lines of the other side.
    var isAligned: Bool {
        let matched = partners.lazy.filter { $0 != nil }.count
        return fewer.count - matched < max(ColumnPair.fewestApart, fewer.count / 4)
    }

    /// Whether the side with fewer lines stands in groups far from each other, beside a side that goes on: rows of two
    /// tables rather than a column.
    private var hasHole: Bool {
        zip(fewer, fewer.dropFirst()).contains { above, below in
            below.top - above.bottom > ColumnPair.hole * size
                && more.lazy.filter { $0.baseline > above.baseline + size && $0.baseline < below.baseline - size }.count
                    >= ColumnPair.linesBesideHole
        }
    }

    /// Sections of a column are less far apart, in parts of the font size; and lines that the other side has there.
    private static let hole: Float = 8
    private static let linesBesideHole = 5

    /// What speaks for rows: the texts of one side, at least, start where the other's do.
    private var rowOdds: (lower: Double, higher: Double)? {
        let ofLeft = RowEvidence(left, beside: right, size: size, edge: edge, isLeft: true).odds
        let ofRight = RowEvidence(right, beside: left, size: size, edge: edge, isLeft: false).odds
        guard let any = ofLeft ?? ofRight else { return nil }
        return (min(any, ofRight ?? any), max(any, ofRight ?? any))
    }

    /// Whether the texts of one side go with the lines of the other.
    private var haveLevelTexts: Bool {
        ColumnRows(left, beside: right, size: size).areLevel || ColumnRows(right, beside: left, size: size).areLevel
    }

    /// For each line of `fewer` the line on its height, after the common shift is taken out.
    private static func partners(
        _ fewer: ArraySlice<ColumnSide.Line>, _ more: ArraySlice<ColumnSide.Line>, _ size: Float
    ) -> ContiguousArray<Int?> {
        var nearest: ContiguousArray<(index: Int, shift: Float)> = []
        var candidate = more.startIndex
        for line in fewer {
            while candidate + 1 < more.endIndex,
                abs(more[candidate + 1].baseline - line.baseline) <= abs(more[candidate].baseline - line.baseline)
            { candidate += 1 }
            if candidate < more.endIndex { nearest.append((candidate, more[candidate].baseline - line.baseline)) }
        }
        let shifts = nearest.map(\.shift).sorted()
        guard !shifts.isEmpty else { return [] }
        let usual = shifts[shifts.count / 2]
        let common = abs(usual) <= largestShift * size ? usual : 0
        return ContiguousArray(nearest.map { abs($0.shift - common) <= sameBaseline * size ? $0.index : nil })
    }

    /// Whether many lines on the left end with a colon, or on the right start with one.
    private var areLabelsWithValues: Bool {
        let colons = left.lazy.filter(\.endsWithColon).count + right.lazy.filter(\.startsWithColon).count
        return colons * 3 >= fewer.count
    }

    /// Whether both sides have headings, on different heights: rows would have them on the same.
    private var headingsDiffer: Bool {
        guard hasHeadings(left), hasHeadings(right) else { return false }
        var differing = 0
        var boldDiffering = 0
        var both = 0
        for (offset, line) in fewer.enumerated() {
            guard offset < partners.count, let partner = partners[offset] else {
                differing += line.isEmphasised ? 1 : 0
                boldDiffering += line.isBold ? 1 : 0
                continue
            }
            // Columns that start level both start with a heading.
            if line.isEmphasised, more[partner].isEmphasised, offset > 0 { both += 1 }
            if line.isEmphasised != more[partner].isEmphasised { differing += 1 }
            if line.isBold != more[partner].isBold { boldDiffering += 1 }
        }
        let isDense = Float(fewer.count) >= 0.6 * Float(more.count)
        // Capitals alone can be a cell's text, such as a school's board.
        return (differing >= 3 || (isDense && boldDiffering >= 2)) && both * 2 < differing
    }

    /// Some lines stand out, but most do not.
    private func hasHeadings(_ lines: ArraySlice<ColumnSide.Line>) -> Bool {
        let headings = lines.lazy.filter(\.isEmphasised).count
        return headings >= 2 && headings * 2 < lines.count
    }

    /// Most lines are as long as the column is wide and of several words without wide gaps, as a row's cells have them,
    /// and some go on with the text of the line above: each cell of a table starts a text of its own. Of a side with
    /// several columns the first one is looked at.
    private func isProse(_ lines: ArraySlice<ColumnSide.Line>) -> Bool {
        let left = lines.lazy.map(\.left).min() ?? 0
        let right = lines.lazy.map(\.firstRight).max() ?? 0
        let long = lines.lazy.filter { $0.firstWords >= 4 && $0.firstRight - left > 0.7 * (right - left) }.count
        let goingOn = lines.lazy.filter { !$0.isOpening }.count
        return long * 2 > lines.count && goingOn * ColumnPair.linesPerWrap >= lines.count
    }

    /// Whether the texts between the empty strips that run across both sides stand on both sides and level with each
    /// other, at their tops or in the middle: then they are rows of a table whose cells wrap. Columns have such strips
    /// by chance only, and then with texts that are not level.
    private var haveCommonRows: Bool {
        // Lines of one cell follow closer than rows; lines of columns go on from band to band at their usual step.
        let closest = smallestStep + ColumnPair.rowClearance * size
        var steps = 0
        var closeSteps = 0
        var bands = 0
        var level = 0
        var linesInBands = 0
        var levelLines = 0
        var (i, j) = (left.startIndex, right.startIndex)
        while i < left.endIndex || j < right.endIndex {
            let (firstLeft, firstRight) = (i, j)
            var bottom = -Float.infinity
            while true {
                let takesLeft = i < left.endIndex && (j >= right.endIndex || left[i].top <= right[j].top)
                guard takesLeft || j < right.endIndex else { break }
                let line = takesLeft ? left[i] : right[j]
                if line.top > bottom + 0.1 * size, bottom > -.infinity { break }
                bottom = max(bottom, line.bottom)
                if takesLeft { i += 1 } else { j += 1 }
            }
            for (side, first) in [(left, firstLeft), (right, firstRight)] where first > side.startIndex {
                guard first < side.endIndex else { continue }
                steps += 1
                if side[first].baseline - side[first - 1].baseline < closest { closeSteps += 1 }
            }
            // A heading between two tables or groups of rows stands alone.
            if firstLeft == i || firstRight == j { continue }
            bands += 1
            linesInBands += i - firstLeft + j - firstRight
            if areLevel(left[firstLeft..<i], right[firstRight..<j]) {
                level += 1
                levelLines += i - firstLeft + j - firstRight
            }
        }
        return bands >= 2 && closeSteps * 5 <= steps && Float(level) >= 0.75 * Float(bands)
            && Float(levelLines) >= 0.75 * Float(linesInBands) && more.count <= ColumnPair.highestRow * bands
    }

    /// The smallest distance of two lines of one side.
    private var smallestStep: Float {
        var smallest = Float.infinity
        for side in [left, right] {
            for (line, next) in zip(side, side.dropFirst()) { smallest = min(smallest, next.baseline - line.baseline) }
        }
        return smallest
    }

    private func areLevel(_ left: ArraySlice<ColumnSide.Line>, _ right: ArraySlice<ColumnSide.Line>) -> Bool {
        guard let firstLeft = left.first, let firstRight = right.first, let lastLeft = left.last,
            let lastRight = right.last
        else { return false }
        if abs(firstLeft.baseline - firstRight.baseline) <= ColumnPair.sameBaseline * size { return true }
        let middles = (firstLeft.top + lastLeft.bottom, firstRight.top + lastRight.bottom)
        return abs(middles.0 - middles.1) / 2 <= ColumnPair.sameBaseline * size
    }
}
