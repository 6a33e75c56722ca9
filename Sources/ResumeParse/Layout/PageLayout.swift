/// One page in reading order: glyphs to words, words to pieces of lines, pieces to columns, columns to lines and tables.
struct PageLayout {
    /// The page as drawn.
    let page: GlyphPage
    /// The words, in the order of the pieces.
    var words: ContiguousArray<LayoutWord>
    /// The pieces of lines.
    var pieces: ContiguousArray<LinePiece>
    /// The lines in reading order.
    var lines: ContiguousArray<LaidLine> = []
    /// The cells of the lines, in order.
    var cells: ContiguousArray<LaidLine.Cell> = []
    /// The pieces that the cells consist of, in order.
    var parts: ContiguousArray<Int32> = []
    /// How many tables and rows of tables there are.
    var tableCount: Int32 = 0
    var rowCount: Int32 = 0

    /// Tables with borders, and the first of the pieces that stand for them.
    var tables: [BorderedTable]
    var firstTable = Int32.max

    /// Lays a page out, given its number from 0. A sidebar of a first page of several comes before the main column
    /// and later ones after it, so that the main column goes on from page to page. About 0.1 ms for a full page.
    init(_ page: GlyphPage, number: Int = 0, pageCount: Int = 1) {
        self.page = page
        let (grids, frames) = RuleGrid.grids(of: page.shapes)
        let builder = PieceBuilder(
            WordBuilder.words(of: page), page: page, walls: ContiguousArray(grids.lazy.flatMap(\.walls)))
        words = builder.words
        pieces = builder.pieces
        tables = []
        markBullets()
        let region = takeOut(grids + cards(CardRow.rows(on: page, frames: frames), beside: grids))
        let rules = PageRules(page)
        let splitter = ColumnSplitter(
            pieces, among: region, sidebarFirst: pageCount > 1 ? number == 0 : nil, rules: rules)
        for block in splitter.blocks { add(block) }
        attach(splitter.rails, from: 0)
        markRuled(rules)
        addVertical(builder.verticalWords)
    }

    /// Adds a block; a table with borders in it stands between the texts above and below.
    mutating func add(_ block: ColumnSplitter.Block) {
        guard let place = block.pieces.first(where: { $0 >= firstTable }) else {
            addPlain(block)
            return
        }
        let table = pieces[Int(place)]
        var above = block
        var below = block
        above.pieces = block.pieces.filter { $0 != place && pieces[Int($0)].baseline < table.baseline }
        below.pieces = block.pieces.filter { $0 != place && pieces[Int($0)].baseline >= table.baseline }
        below.startsBlock = false
        if !above.pieces.isEmpty { add(above) }
        add(tables[Int(place - firstTable)], isSidebar: block.isSidebar)
        if !below.pieces.isEmpty { add(below) }
    }

    private mutating func addPlain(_ block: ColumnSplitter.Block) {
        var column = block.pieces
        let found = LineBuilder.lines(of: &column, pieces: pieces)
        let first = lines.count
        let plain = PlainLines(found, column, pieces, words, firstPart: Int32(parts.count))
        parts.append(contentsOf: column)
        var next = 0
        for table in plain.tables() {
            while next < table.lines.lowerBound { next = addPlain(next, plain) }
            add(table, plain)
            next = table.lines.upperBound
        }
        while next < found.count { next = addPlain(next, plain) }
        for index in first..<lines.count { lines[index].isSidebar = block.isSidebar }
        if first < lines.count { lines[first].startsBlock = block.startsBlock }
    }

    /// Adds a line that is no table's; gives the number of the next.
    private mutating func addPlain(_ index: Int, _ plain: PlainLines) -> Int {
        let line = plain.lines[index]
        let first = Int32(cells.count)
        for cell in plain.cellsOfLine[index] {
            cells.append(LaidLine.Cell(parts: plain.parts[cell], column: Int32(cells.count) - first))
        }
        lines.append(
            LaidLine(
                cells: first..<Int32(cells.count), left: line.left, top: line.top, right: line.right,
                bottom: line.bottom, size: line.size, firstBaseline: line.baseline, lastBaseline: line.baseline))
        return index + 1
    }

    /// Adds each row of a table as one line: the texts of its cells whole, one after the other.
    private mutating func add(_ table: TableFinder.Table, _ plain: PlainLines) {
        let cellsByRow = table.cells.indices.sorted {
            let (a, b) = (table.cells[$0], table.cells[$1])
            return (a.row, a.column, a.line) < (b.row, b.column, b.line)
        }
        var position = 0
        for row in 0..<table.rowCount {
            let firstCell = Int32(cells.count)
            var line = LaidLine(
                cells: firstCell..<firstCell, left: .infinity, top: .infinity, right: 0, bottom: 0, size: 0,
                firstBaseline: .infinity, lastBaseline: 0)
            while position < cellsByRow.count, table.cells[cellsByRow[position]].row == row {
                let column = table.cells[cellsByRow[position]].column
                let firstPart = Int32(parts.count)
                while position < cellsByRow.count, table.cells[cellsByRow[position]].row == row,
                    table.cells[cellsByRow[position]].column == column
                {
                    let cell = table.cells[cellsByRow[position]]
                    let source = plain.lines[cell.line]
                    line.left = min(line.left, cell.left)
                    line.right = max(line.right, cell.right)
                    line.top = min(line.top, source.top)
                    line.bottom = max(line.bottom, source.bottom)
                    line.size = max(line.size, source.size)
                    line.firstBaseline = min(line.firstBaseline, source.baseline)
                    line.lastBaseline = max(line.lastBaseline, source.baseline)
                    for part in plain.parts[cell.index] { parts.append(parts[Int(part)]) }
                    position += 1
                }
                addCell(firstPart, Int32(column), after: firstCell)
            }
            line.cells = firstCell..<Int32(cells.count)
            if !table.isLabels {
                line.table = tableCount
                line.row = rowCount
                rowCount += 1
            }
            lines.append(line)
        }
        if !table.isLabels { tableCount += 1 }
    }

    /// Adds a cell of the parts from one on; a colon in a column of its own belongs to the value behind it.
    private mutating func addCell(_ firstPart: Int32, _ column: Int32, after firstCell: Int32) {
        var start = firstPart
        // Of a cell whose lines are centred beside its label the colon stands in the middle.
        if let colon = parts[Int(firstPart)...].firstIndex(where: { pieces[Int($0)].isColon }) {
            parts.insert(parts.remove(at: colon), at: Int(firstPart))
        }
        if Int32(cells.count) > firstCell, let last = cells.last, last.parts.upperBound == firstPart,
            last.parts.count == 1, pieces[Int(parts[Int(last.parts.lowerBound)])].isColon
        {
            start = last.parts.lowerBound
            cells.removeLast()
        }
        cells.append(LaidLine.Cell(parts: start..<Int32(parts.count), column: column))
    }

    /// Text that runs up or down the page comes last, each run a line of its own.
    private mutating func addVertical(_ vertical: ContiguousArray<LayoutWord>) {
        var start = 0
        while start < vertical.count {
            var end = start + 1
            while end < vertical.count, vertical[end].joint != .line { end += 1 }
            let firstWord = Int32(words.count)
            words.append(contentsOf: vertical[start..<end])
            words[Int(firstWord)].hasSpaceBefore = false
            let run = vertical[start..<end]
            let piece = LinePiece(
                words: firstWord..<Int32(words.count), left: run.map(\.left).min()!, top: run.map(\.top).min()!,
                right: run.map(\.right).max()!, bottom: run.map(\.bottom).max()!, baseline: run.first!.baseline,
                size: run.first!.size, isMarker: false, startsWithColon: false,
                endsWithColon: false, hasDigit: false, isOpening: true, isBold: false, isEmphasised: false)
            let part = Int32(parts.count)
            parts.append(Int32(pieces.count))
            pieces.append(piece)
            var line = LaidLine(
                cells: Int32(cells.count)..<Int32(cells.count + 1), left: piece.left, top: piece.top,
                right: piece.right, bottom: piece.bottom, size: piece.size,
                firstBaseline: piece.bottom, lastBaseline: piece.bottom)
            line.startsBlock = true
            cells.append(LaidLine.Cell(parts: part..<part + 1, column: 0))
            lines.append(line)
            start = end
        }
    }
}
