/// Finds tables in a column of plain lines: cells that stand in common columns over several rows, with or without rules
/// around them. Rules are not seen, so columns must line up and rows must be clear; else lines stay lines.
struct TableFinder {
    /// A cell of a plain line.
    struct Cell {
        /// The line, as an index into the lines looked at.
        var line: Int
        /// The plain cell, as an index into the layout's cells given.
        var index: Int
        var left: Float
        var right: Float
        /// Width of its first word.
        var firstWord: Float
        var isListItem: Bool
        /// Starts or ends with a colon: a value or its label.
        var hasColon: Bool
        /// Only digits, as a year.
        var isNumber: Bool
        /// Bold or in capitals, as headings are.
        var isEmphasised: Bool
        var size: Float
        /// The table's column; set when the table is known.
        var column = 0
        /// The table's row; set when the table is known.
        var row = 0

        var width: Float { right - left }
    }

    /// A table that was found.
    struct Table {
        /// Its lines, as indices into the lines looked at.
        var lines: Range<Int>
        /// Its cells by line, with column and row.
        var cells: ContiguousArray<Cell>
        var rowCount: Int
        /// Labels with their values: lines whose cells are whole, but no table with a head and records.
        var isLabels: Bool
    }

    let lines: ContiguousArray<LineBuilder.Line>
    /// For each line its cells.
    let cellsOfLine: ContiguousArray<Range<Int>>
    let cells: ContiguousArray<Cell>

    /// An empty strip of more than this between two lines ends a table.
    static let rowGap: Float = 2.5
    /// Fewer rows with several cells are no table.
    static let fewestRows = 2
    /// Two columns line up by chance easily, so they need more rows.
    static let fewestRowsOfTwoColumns = 3

    /// The tables, from top to bottom.
    func tables() -> [Table] {
        var tables: [Table] = []
        var next = 0
        var start = 0
        while start < lines.count {
            guard cellsOfLine[start].count >= 2 else {
                start += 1
                continue
            }
            let first = firstLine(before: start, from: next)
            if let table = (first < start ? table(from: first) : nil) ?? table(from: start) {
                tables.append(table)
                start = table.lines.upperBound
                next = start
            } else {
                start += 1
            }
        }
        return tables
    }

    /// The first line of a cell that stands higher than the others of its row, which are centred beside it: lines of
    /// one cell that starts where a cell of the row's line does.
    private func firstLine(before start: Int, from earliest: Int) -> Int {
        var first = start
        while first > earliest, start - first < TableFinder.highestCentred, cellsOfLine[first - 1].count == 1,
            lines[first].baseline - lines[first - 1].baseline < TableFinder.cellStep * lines[start].size,
            let cell = cells[cellsOfLine[first - 1]].first, !cell.isEmphasised,
            cells[cellsOfLine[start]].dropFirst().contains(where: { abs($0.left - cell.left) < 0.5 * cell.size })
                || (first == start && cell.left > cells[cellsOfLine[start].lowerBound].right)
        { first -= 1 }
        return first
    }

    /// Lines of a cell above the middle of its row, at most, and how far they are apart.
    private static let highestCentred = 3
    private static let cellStep: Float = 1.6

    /// Whether a line is a heading below a table rather than part of a cell: alone at the left, and set unlike the
    /// first cell of the line before.
    private func isHeading(_ line: Int, after start: Int) -> Bool {
        let own = cells[cellsOfLine[line]]
        guard line > start, own.count == 1, let heading = own.first, heading.left <= lines[start].left + 1 else {
            return false
        }
        guard let above = cells[cellsOfLine[start].lowerBound..<own.startIndex].last(where: { $0.left < heading.right })
        else { return false }
        return (heading.isEmphasised && !above.isEmphasised) || abs(heading.size - above.size) > 0.1 * above.size
            || heading.isListItem || (heading.hasColon && !above.hasColon)
    }

    private func table(from start: Int) -> Table? {
        var columns = TableColumns(size: lines[start].size)
        var end = start
        var bottom = lines[start].bottom
        while end < lines.count, end - start < LayoutBounds.linesOfTable,
            lines[end].top - bottom <= TableFinder.rowGap * lines[start].size,
            !isHeading(end, after: start), columns.add(cells[cellsOfLine[end]])
        {
            bottom = max(bottom, lines[end].bottom)
            end += 1
        }
        guard columns.count >= 2, end - start >= TableFinder.fewestRows else { return nil }
        var found = ContiguousArray(cells[cellsOfLine[start].lowerBound..<cellsOfLine[end - 1].upperBound])
        for index in found.indices { found[index].column = columns.column(of: found[index]) }
        var rows = TableRows(found, lines: lines, columns: columns)
        rows.dropTail()
        guard rows.areClear(columns: columns.count) else { return nil }
        // A column of colons stands between labels and values.
        let hasTwoColumns = columns.count == 2 || (columns.count == 3 && columns.width(1) < 0.6 * lines[start].size)
        return Table(
            lines: start..<rows.endLine, cells: rows.cells, rowCount: rows.count,
            isLabels: rows.hasRail || (hasTwoColumns && rows.haveColons))
    }
}
