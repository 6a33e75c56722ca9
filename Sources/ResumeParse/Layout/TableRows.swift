/// Joins the lines of a table to rows: a cell's text wraps, so a row may be several lines high, and where cells are
/// centred in height its lines are not even on common baselines.
struct TableRows {
    /// The cells, each with its row.
    private(set) var cells: ContiguousArray<TableFinder.Cell>
    /// How many rows there are.
    private(set) var count = 0
    /// One past the last line.
    private(set) var endLine: Int

    /// Labels at the left of blocks of lines.
    private(set) var hasRail = false

    private let lines: ContiguousArray<LineBuilder.Line>
    private let columns: TableColumns
    private let size: Float

    /// A cell's lines follow each other closer than rows do by at least this part of the font size, where cells have
    /// space around them.
    private static let clearance: Float = 0.18

    /// Lines of one cell are not further apart, in parts of the font size.
    private static let widestStep: Float = 1.55

    /// Finds the rows of some cells, which come by line.
    init(
        _ cells: ContiguousArray<TableFinder.Cell>, lines: ContiguousArray<LineBuilder.Line>, columns: TableColumns
    ) {
        self.cells = cells
        self.lines = lines
        self.columns = columns
        size = lines[cells[0].line].size
        endLine = cells[cells.count - 1].line + 1
        if columns.count == 2, joinLabels() {
            hasRail = true
        } else if !joinBySpacing() {
            joinByWrapping()
        }
    }

    /// The cell above each cell in its column; -1 for the first.
    private func cellsAbove() -> ContiguousArray<Int> {
        var last = ContiguousArray(repeating: -1, count: columns.count)
        var result: ContiguousArray<Int> = []
        for (index, cell) in cells.enumerated() {
            result.append(last[cell.column])
            last[cell.column] = index
        }
        return result
    }

    /// Whether a cell's first word would not have fitted behind the text above it.
    private func isWrapped(_ cell: TableFinder.Cell, after above: TableFinder.Cell) -> Bool {
        // A head is no part of its first row, so `Year` does not go on in `2014`, though `February` does.
        guard !cell.isListItem, cell.isEmphasised == above.isEmphasised,
            !cell.isNumber || above.isNumber || above.line > cells[0].line,
            lines[cell.line].baseline - lines[above.line].baseline < TableRows.widestStep * size
        else { return false }
        let needed = 0.25 * size + cell.firstWord + 0.05 * size
        return above.width + needed > columns.width(cell.column) || above.right + needed > columns.right(cell.column)
    }

    // MARK: Labels beside blocks

    /// The highest label, in lines.
    private static let highestLabel = 4

    /// Joins the lines of labels that stand at the left of blocks of text, such as a period and a place beside an
    /// entry; the text's lines stay lines. `false` unless the blocks stand clear of each other and each label is
    /// level with its block's first line and ends before it.
    private mutating func joinLabels() -> Bool {
        var steps: ContiguousArray<Float> = []
        for (line, next) in zip(cells, cells.dropFirst()) where next.line > line.line {
            steps.append(lines[next.line].baseline - lines[line.line].baseline)
        }
        guard let step = steps.min() else { return false }
        var rows = ContiguousArray(repeating: 0, count: cells.count)
        var row = -1
        var blocks = 0
        var joined = false
        var start = 0
        while start < cells.count {
            var end = start + 1
            while end < cells.count,
                lines[cells[end].line].baseline - lines[cells[end - 1].line].baseline
                    < step + TableRows.clearance * size
            { end += 1 }
            let labels = cells[start..<end].lazy.filter { $0.column == 0 }
            let texts = end - start - labels.count
            if labels.count > 1 {
                guard cells[start].column == 0, start + 1 < end, cells[start + 1].line == cells[start].line,
                    labels.count <= TableRows.highestLabel,
                    labels.count < texts || zip(labels, labels.dropFirst()).allSatisfy({ isWrapped($1, after: $0) })
                else { return false }
                joined = true
            }
            if labels.count > 0, texts > 0 { blocks += 1 }
            var lastLine = -1
            let first = row + 1
            for index in start..<end where cells[index].column == 1 {
                row += cells[index].line != lastLine ? 1 : 0
                lastLine = cells[index].line
                rows[index] = row
            }
            if texts == 0 { row += 1 }
            for index in start..<end where cells[index].column == 0 { rows[index] = first }
            start = end
        }
        guard joined, blocks >= TableFinder.fewestRows else { return false }
        for index in cells.indices { cells[index].row = rows[index] }
        count = row + 1
        return true
    }

    // MARK: Rows told by the space between them

    /// Joins lines that follow closely in one column, and what stands beside them, to rows. `false` where the spaces do
    /// not tell rows from lines.
    private mutating func joinBySpacing() -> Bool {
        let above = cellsAbove()
        var steps: ContiguousArray<Float> = []
        for (index, cell) in cells.enumerated() where above[index] >= 0 {
            steps.append(lines[cell.line].baseline - lines[cells[above[index]].line].baseline)
        }
        guard let line = steps.min(), let widest = steps.max(), line < TableRows.widestStep * size,
            widest > line + TableRows.clearance * size
        else { return false }
        var links = 0
        var wrapped = 0
        var chunks: ContiguousArray<(top: Float, bottom: Float, column: Int)> = []
        var chunkOf = ContiguousArray(repeating: 0, count: cells.count)
        for (index, cell) in cells.enumerated() {
            let upper = above[index]
            let (top, bottom) = (lines[cell.line].baseline - 0.6 * size, lines[cell.line].baseline)
            if upper >= 0, cell.isEmphasised == cells[upper].isEmphasised,
                lines[cell.line].baseline - lines[cells[upper].line].baseline < line + TableRows.clearance * size
            {
                links += 1
                wrapped += isWrapped(cell, after: cells[upper]) ? 1 : 0
                chunkOf[index] = chunkOf[upper]
                chunks[chunkOf[upper]].bottom = bottom
            } else {
                chunkOf[index] = chunks.count
                chunks.append((top, bottom, cell.column))
            }
        }
        guard Float(wrapped) >= 0.8 * Float(links) else { return false }
        return takeBands(of: chunks, chunkOf)
    }

    /// Makes a row of each band of the page's height that texts fill without a break; `false` where a band holds two
    /// texts of one column.
    private mutating func takeBands(
        of chunks: ContiguousArray<(top: Float, bottom: Float, column: Int)>, _ chunkOf: ContiguousArray<Int>
    ) -> Bool {
        let order = chunks.indices.sorted { (chunks[$0].top, $0) < (chunks[$1].top, $1) }
        var rowOf = ContiguousArray(repeating: 0, count: chunks.count)
        var row = -1
        var bottom = -Float.infinity
        var columnsOfRow: Set<Int> = []
        for index in order {
            if chunks[index].top > bottom {
                row += 1
                columnsOfRow = []
            }
            guard columnsOfRow.insert(chunks[index].column).inserted else { return false }
            bottom = max(bottom, chunks[index].bottom)
            rowOf[index] = row
        }
        guard row >= 1 else { return false }
        for index in cells.indices { cells[index].row = rowOf[chunkOf[index]] }
        count = row + 1
        return true
    }

    // MARK: Rows told by wrapped words

    /// Each line is a row, unless all its cells go on with words that had no room in the line above.
    private mutating func joinByWrapping() {
        var row = -1
        var start = 0
        var above = ContiguousArray(repeating: -1, count: columns.count)
        while start < cells.count {
            var end = start + 1
            while end < cells.count, cells[end].line == cells[start].line { end += 1 }
            let goesOn =
                row >= 0 && end - start < columns.count
                && (start..<end).allSatisfy { index in
                    let upper = above[cells[index].column]
                    return upper >= 0 && cells[upper].line == cells[start].line - 1
                        && isWrapped(cells[index], after: cells[upper])
                } && isNarrower(than: row, start..<end)
            if !goesOn { row += 1 }
            for index in start..<end {
                cells[index].row = row
                above[cells[index].column] = index
            }
            start = end
        }
        count = row + 1
    }

    /// Whether a row has a column that these cells lack: a row with the same columns again is the next row.
    private func isNarrower(than row: Int, _ line: Range<Int>) -> Bool {
        let columnsOfLine = cells[line].map(\.column)
        return cells[..<line.lowerBound].contains { $0.row == row && !columnsOfLine.contains($0.column) }
    }

    // MARK: Judgement

    /// Leaves out rows of one cell at the end: they are the text that follows the table.
    mutating func dropTail() {
        while count > 1 {
            let last = cells.filter { $0.row == count - 1 }
            guard Set(last.map(\.column)).count == 1, let first = last.map(\.line).min(),
                !cells.contains(where: { $0.row < count - 1 && $0.line >= first })
            else { return }
            cells.removeAll { $0.row == count - 1 }
            endLine = first
            count -= 1
        }
    }

    /// Whether enough rows have several cells and the cells of each column stand under each other.
    func areClear(columns number: Int) -> Bool {
        var filled = ContiguousArray(repeating: 0, count: count)
        var seen = ContiguousArray(repeating: UInt64(0), count: count)
        for cell in cells where seen[cell.row] & 1 << UInt64(cell.column & 63) == 0 {
            seen[cell.row] |= 1 << UInt64(cell.column & 63)
            filled[cell.row] += 1
        }
        // Two texts of several lines each, side by side again and again, are columns that were taken for rows.
        if number == 2, highRows * 4 > count { return false }
        if hasRail { return isAligned(cells.filter { isBesideLabel($0) }, isSecondOfTwo: true) }
        let full = filled.lazy.filter { $0 >= min(number, 3) }.count
        let several = filled.lazy.filter { $0 >= 2 }.count
        guard full >= (number == 2 ? TableFinder.fewestRowsOfTwoColumns : TableFinder.fewestRows),
            Float(several) >= 0.6 * Float(count),
            cells.lazy.filter(\.isListItem).count * 3 < cells.count
        else { return false }
        return (0..<number).allSatisfy { column in
            isAligned(cells.filter { $0.column == column }, isSecondOfTwo: number == 2 && column == 1)
        }
    }

    /// How many rows have several lines in each of two columns.
    private var highRows: Int {
        var heights = ContiguousArray(repeating: (left: 0, right: 0), count: count)
        for cell in cells { if cell.column == 0 { heights[cell.row].left += 1 } else { heights[cell.row].right += 1 } }
        return heights.lazy.filter { $0.left > 1 && $0.right > 1 }.count
    }

    /// Whether most first columns' texts are labels or second columns' texts start with a colon.
    var haveColons: Bool {
        let rowsWithColon = Set(cells.lazy.filter(\.hasColon).map(\.row))
        return rowsWithColon.count * 2 > count
    }

    /// Whether the cells of a column share their left edge, right edge or middle. The second of two columns must share
    /// its left edge: dates at the right edge are no table.
    private func isAligned(_ own: ContiguousArray<TableFinder.Cell>, isSecondOfTwo: Bool) -> Bool {
        guard !own.isEmpty else { return false }
        let edges: [(TableFinder.Cell) -> Float] =
            isSecondOfTwo ? [{ $0.left }] : [{ $0.left }, { $0.right }, { ($0.left + $0.right) / 2 }]
        return edges.contains { edge in
            let places = own.map(edge).sorted()
            let usual = places[places.count / 2]
            return places.count { abs($0 - usual) <= 0.5 * size } * 10 >= 7 * places.count
        }
    }

    /// Whether a cell is the text beside a label's first line.
    private func isBesideLabel(_ cell: TableFinder.Cell) -> Bool {
        cell.column == 1 && cells.contains { $0.column == 0 && $0.line == cell.line && $0.row == cell.row }
    }
}
