/// One page in reading order: glyphs to words, words to pieces of lines, pieces to columns, columns to lines and tables.
struct PageLayout {
    /// The page as drawn.
    let page: GlyphPage
    /// The words, in the order of the pieces.
    private(set) var words: ContiguousArray<LayoutWord>
    /// The pieces of lines.
    private(set) var pieces: ContiguousArray<LinePiece>
    /// The lines in reading order.
    var lines: ContiguousArray<LaidLine> = []
    /// The cells of the lines, in order.
    private(set) var cells: ContiguousArray<LaidLine.Cell> = []
    /// The pieces that the cells consist of, in order.
    private(set) var parts: ContiguousArray<Int32> = []

    /// Lays a page out. About 0.1 ms for a full page.
    init(_ page: GlyphPage) {
        self.page = page
        let builder = PieceBuilder(WordBuilder.words(of: page), page: page)
        words = builder.words
        pieces = builder.pieces
        for block in ColumnSplitter.blocks(of: pieces) { add(block) }
        addVertical(builder.verticalWords)
    }

    private mutating func add(_ block: ColumnSplitter.Block) {
        var column = block.pieces
        let found = LineBuilder.lines(of: &column, pieces: pieces)
        let first = lines.count
        for line in found { add(line, column) }
        for index in first..<lines.count { lines[index].isSidebar = block.isSidebar }
        if first < lines.count { lines[first].startsBlock = block.startsBlock }
    }

    private mutating func add(_ line: LineBuilder.Line, _ column: ContiguousArray<Int32>) {
        let firstCell = Int32(cells.count)
        let breaks = CellBreaks(column[line.pieces], pieces, words)
        var firstPart = Int32(parts.count)
        for position in line.pieces {
            if position > line.pieces.lowerBound,
                breaks.cuts(pieces[Int(column[position - 1])], pieces[Int(column[position])])
            {
                cells.append(
                    LaidLine.Cell(parts: firstPart..<Int32(parts.count), column: Int32(cells.count) - firstCell))
                firstPart = Int32(parts.count)
            }
            parts.append(column[position])
        }
        cells.append(LaidLine.Cell(parts: firstPart..<Int32(parts.count), column: Int32(cells.count) - firstCell))
        lines.append(
            LaidLine(
                cells: firstCell..<Int32(cells.count), left: line.left, top: line.top, right: line.right,
                bottom: line.bottom, size: line.size))
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
                size: run.first!.size, isMarker: false, isEmphasised: false)
            let part = Int32(parts.count)
            parts.append(Int32(pieces.count))
            pieces.append(piece)
            var line = LaidLine(
                cells: Int32(cells.count)..<Int32(cells.count + 1), left: piece.left, top: piece.top,
                right: piece.right, bottom: piece.bottom, size: piece.size)
            line.startsBlock = true
            cells.append(LaidLine.Cell(parts: part..<part + 1, column: 0))
            lines.append(line)
            start = end
        }
    }
}
