extension PageLayout {
    /// More lines than a record's cell has.
    private static let highestCell = 8
    /// A list of fewer items, or fewer texts, is read as one cell.
    private static let fewestItems = 2
    private static let fewestTexts = 5

    /// Takes what stands in drawn grids out of the page's flow and puts one piece for each table in its place. Gives
    /// the pieces that are left.
    mutating func takeOut(_ grids: [RuleGrid]) -> ContiguousArray<Int32> {
        guard !grids.isEmpty else { return ContiguousArray(0..<Int32(pieces.count)) }
        var found = grids.map { BorderedTable($0) }
        var tableOf = ContiguousArray(repeating: -1, count: pieces.count)
        for index in pieces.indices {
            let piece = pieces[index]
            let (x, y) = ((piece.left + piece.right) / 2, piece.baseline - 0.3 * piece.size)
            for (number, table) in found.enumerated() {
                guard let box = table.grid.box(x: x, y: y) else { continue }
                found[number].boxes[box].append(Int32(index))
                tableOf[index] = number
                break
            }
        }
        let isTable = found.map(\.hasColumns)
        var region = ContiguousArray(
            (0..<Int32(pieces.count)).filter { tableOf[Int($0)] < 0 || !isTable[tableOf[Int($0)]] })
        firstTable = Int32(pieces.count)
        for (number, table) in found.enumerated() where isTable[number] {
            region.append(Int32(pieces.count))
            pieces.append(placeholder(for: table))
            tables.append(table)
        }
        return region
    }

    /// A piece as large as a table, on the height of its first line.
    private func placeholder(for table: BorderedTable) -> LinePiece {
        var result = LinePiece(
            words: 0..<0, left: table.grid.xs[0], top: table.grid.ys[0], right: table.grid.xs[table.grid.columns],
            bottom: table.grid.ys[table.grid.rows], baseline: .infinity, size: .infinity, isMarker: false,
            startsWithColon: false, endsWithColon: false, hasDigit: true, isOpening: true, isBold: false,
            isEmphasised: false)
        for box in table.boxes {
            for index in box {
                result.baseline = min(result.baseline, pieces[Int(index)].baseline)
                result.size = min(result.size, pieces[Int(index)].size)
            }
        }
        return result
    }

    /// Adds a table with borders: a line for each row, the texts of its cells whole. Cells that hold more than a
    /// record's do, lists or entries, are read as texts of their own behind the row's short cells.
    mutating func add(_ table: BorderedTable, isSidebar: Bool) {
        if table.grid.isCards {
            let first = lines.count
            for box in table.boxes where !box.isEmpty { addText(box) }
            for index in first..<lines.count { lines[index].isSidebar = isSidebar }
            return
        }
        var short: [[Int]] = []
        var long: [[Int]] = []
        for row in 0..<table.grid.rows {
            let boxes = table.boxes(ofRow: row)
            short.append(boxes.filter { !isLong(table.boxes[$0]) })
            long.append(boxes.filter { isLong(table.boxes[$0]) })
        }
        let first = lines.count
        let padding = padding(of: table)
        let isRecords = short.count { $0.count > 1 } >= TableFinder.fewestRows && !areLabels(short, table)
        for row in 0..<table.grid.rows {
            if short[row].count == 1, long[row].isEmpty {
                addText(table.boxes[short[row][0]])
                continue
            }
            let cells = short[row].flatMap { self.cells($0, of: table, padding: padding) }
            // A long last cell starts on the line of the row's short ones, as dates and their entries do.
            let joins = long[row].count == 1 && !cells.isEmpty && long[row][0] > short[row].last!
            if !cells.isEmpty, !joins { addLine(of: cells, isRecord: isRecords && long[row].isEmpty) }
            for box in long[row] {
                let start = lines.count
                addText(table.boxes[box])
                if joins, start < lines.count { insert(cells, into: start) }
            }
        }
        if isRecords { tableCount += 1 }
        for index in first..<lines.count { lines[index].isSidebar = isSidebar }
        if first < lines.count { lines[first].startsBlock = true }
    }

    /// Reads a cell's text by itself.
    private mutating func addText(_ box: ContiguousArray<Int32>) {
        let first = lines.count
        let splitter = ColumnSplitter(pieces, among: box, sidebarFirst: false)
        for block in splitter.blocks { add(block) }
        attach(splitter.rails, from: first)
        if first < lines.count { lines[first].startsBlock = true }
    }

    /// Whether a cell holds a list, or texts that stand for themselves.
    private func isLong(_ box: ContiguousArray<Int32>) -> Bool {
        var column = box
        let found = LineBuilder.lines(of: &column, pieces: pieces)
        if found.count > PageLayout.highestCell { return true }
        var items = 0
        var texts = 0
        let right = found.reduce(0) { max($0, $1.right) }
        for (number, line) in found.enumerated() {
            let piece = pieces[Int(column[line.pieces.lowerBound])]
            if piece.isListItem || (piece.isMarker && line.pieces.count > 1) { items += 1 }
            let hadRoom = number == 0 || found[number - 1].right + 0.3 * line.size + piece.firstWord < right
            texts += hadRoom && piece.isOpening ? 1 : 0
        }
        return items >= PageLayout.fewestItems || texts >= PageLayout.fewestTexts
    }

    /// Whether the rows are labels with their values rather than records under a head.
    private func areLabels(_ rows: [[Int]], _ table: BorderedTable) -> Bool {
        let pairs = rows.filter { $0.count > 1 }
        let labels = pairs.count { row in
            row.count <= 3
                && (table.boxes[row[0]].contains { pieces[Int($0)].endsWithColon }
                    || table.boxes[row[1]].contains { pieces[Int($0)].startsWithColon })
        }
        return labels * 2 > pairs.count
    }

    /// The text in a box: one cell, or several of one column where a line ends though the next one's first word had
    /// room in it.
    private mutating func cells(_ box: Int, of table: BorderedTable, padding: Float) -> [LaidLine.Cell] {
        var ordered = table.boxes[box]
        let found = LineBuilder.lines(of: &ordered, pieces: pieces)
        let column = Int32(box % table.grid.columns)
        let width = table.width(ofBox: box) - 2 * padding
        var result: [LaidLine.Cell] = []
        for (number, line) in found.enumerated() {
            let start = Int32(parts.count)
            parts.append(contentsOf: ordered[line.pieces])
            let cell = LaidLine.Cell(parts: start..<Int32(parts.count), column: column)
            guard number > 0 else {
                result.append(cell)
                continue
            }
            let above = found[number - 1]
            let first = pieces[Int(ordered[line.pieces.lowerBound])]
            let hadRoom = above.right - above.left + 0.3 * line.size + first.firstWord < width
            let last = pieces[Int(ordered[above.pieces.upperBound - 1])]
            if first.isOpening, hadRoom, !last.isOpenEnd, !goesOnRange(last, with: first) {
                result.append(cell)
            } else {
                let start = result[result.count - 1].parts.lowerBound
                result[result.count - 1].parts = start..<cell.parts.upperBound
            }
        }
        return result
    }

    /// Space between a border and the text nearest to it, within what is usual.
    private func padding(of table: BorderedTable) -> Float {
        var nearest = PageLayout.widestPadding
        for (box, text) in table.boxes.enumerated() {
            let left = table.grid.xs[box % table.grid.columns]
            for index in text { nearest = min(nearest, pieces[Int(index)].left - left) }
        }
        return max(1, nearest)
    }

    /// In points.
    private static let widestPadding: Float = 9

    /// Whether a piece is the end of a range, such as `– Present`, that the one above starts.
    private func goesOnRange(_ above: LinePiece, with piece: LinePiece) -> Bool {
        above.hasDigit && words[Int(piece.words.lowerBound)].isLooseMarker
    }

    /// The cells of a rail's label: lines that go on with the ones above are one cell.
    private mutating func cells(_ label: ContiguousArray<Int32>) -> [LaidLine.Cell] {
        var result: [LaidLine.Cell] = []
        var above: LinePiece?
        for index in label {
            let piece = pieces[Int(index)]
            let start = Int32(parts.count)
            parts.append(index)
            if let above, let last = result.last, goesOn(above, with: piece) {
                result[result.count - 1].parts = last.parts.lowerBound..<Int32(parts.count)
            } else {
                result.append(LaidLine.Cell(parts: start..<Int32(parts.count), column: 0))
            }
            above = piece
        }
        return result
    }

    /// Whether a piece goes on with the one above or before it, in a column too narrow to tell by what had room.
    private func goesOn(_ above: LinePiece, with piece: LinePiece) -> Bool {
        if abs(above.baseline - piece.baseline) < 0.4 * piece.size || above.isOpenEnd || !piece.isOpening {
            return true
        }
        if above.isEmphasised, piece.isEmphasised, !above.hasDigit, !piece.hasDigit { return true }
        return above.wordCount == 1 && !above.hasDigit && piece.hasDigit
    }

    /// Adds a line of whole cells.
    mutating func addLine(of row: [LaidLine.Cell], isRecord: Bool) {
        let start = Int32(cells.count)
        cells.append(contentsOf: row)
        var line = LaidLine(
            cells: start..<Int32(cells.count), left: .infinity, top: .infinity, right: 0, bottom: 0, size: 0,
            firstBaseline: .infinity, lastBaseline: 0)
        for cell in row { for part in cell.parts { line.add(pieces[Int(parts[Int(part)])]) } }
        if isRecord {
            line.table = tableCount
            line.row = rowCount
            rowCount += 1
        }
        lines.append(line)
    }

    /// Puts cells before a line's own, or after them.
    mutating func insert(_ row: [LaidLine.Cell], into index: Int, atEnd: Bool = false) {
        let own = Array(cells[Int(lines[index].cells.lowerBound)..<Int(lines[index].cells.upperBound)])
        let start = Int32(cells.count)
        for (number, cell) in (atEnd ? own + row : row + own).enumerated() {
            var moved = cell
            if lines[index].table < 0 { moved.column = Int32(number) }
            cells.append(moved)
        }
        lines[index].cells = start..<Int32(cells.count)
        for cell in row {
            for part in cell.parts {
                lines[index].left = min(lines[index].left, pieces[Int(parts[Int(part)])].left)
                lines[index].right = max(lines[index].right, pieces[Int(parts[Int(part)])].right)
            }
        }
    }

    /// Puts the labels of rails into the lines that they belong to; these stand from a line on.
    mutating func attach(_ rails: [Rail], from first: Int) {
        guard !rails.isEmpty else { return }
        var labels: [Int32: [(rail: Int, label: Int)]] = [:]
        for (rail, found) in rails.enumerated() {
            for (label, text) in found.labels.enumerated() { labels[text.anchor, default: []].append((rail, label)) }
        }
        for index in first..<lines.count {
            var own: [Int32] = []
            for cell in lines[index].cells { own.append(contentsOf: cells[Int(cell)].parts.map { parts[Int($0)] }) }
            for place in own.compactMap({ labels[$0] }).joined() {
                let label = cells(rails[place.rail].labels[place.label].pieces)
                insert(label, into: index, atEnd: !rails[place.rail].isLeft)
            }
        }
    }
}

extension LaidLine {
    /// Makes room for a piece.
    fileprivate mutating func add(_ piece: LinePiece) {
        left = min(left, piece.left)
        right = max(right, piece.right)
        top = min(top, piece.top)
        bottom = max(bottom, piece.bottom)
        size = max(size, piece.size)
        firstBaseline = min(firstBaseline, piece.baseline)
        lastBaseline = max(lastBaseline, piece.baseline)
    }
}
