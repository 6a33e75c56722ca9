/// The lines of one column cut into cells by their gaps, before tables are looked for.
struct PlainLines {
    let lines: ContiguousArray<LineBuilder.Line>
    /// For each line its cells, as indices into `parts`.
    private(set) var cellsOfLine: ContiguousArray<Range<Int>> = []
    /// For each cell its pieces, as indices into the layout's parts.
    private(set) var parts: ContiguousArray<Range<Int32>> = []
    private var cells: ContiguousArray<TableFinder.Cell> = []

    /// Cuts lines into cells; the column's pieces stand in the layout's parts from `firstPart` on.
    init(
        _ lines: ContiguousArray<LineBuilder.Line>, _ column: ContiguousArray<Int32>,
        _ pieces: ContiguousArray<LinePiece>, _ words: ContiguousArray<LayoutWord>, firstPart: Int32
    ) {
        self.lines = lines
        for (number, line) in lines.enumerated() {
            let firstCell = parts.count
            let breaks = CellBreaks(
                column[line.pieces], pieces, words, endsWithOthers: endsWithOthers(number, of: lines))
            var start = line.pieces.lowerBound
            for position in line.pieces {
                let next = position + 1
                if next < line.pieces.upperBound,
                    !breaks.cuts(
                        pieces[Int(column[position])], pieces[Int(column[next])],
                        isLineStart: position == line.pieces.lowerBound)
                {
                    continue
                }
                let (first, last) = (pieces[Int(column[start])], pieces[Int(column[position])])
                // A colon in a column of its own belongs to the value, but the value decides where it stands.
                let value = first.isColon && position > start ? pieces[Int(column[start + 1])] : first
                let word = words[Int(first.words.lowerBound)]
                let end = words[Int(last.words.upperBound) - 1]
                // A colon fits behind any text; what follows it may not.
                let isColon = first.startsWithColon && !first.isColon && first.wordCount > 1
                let firstWord = words[Int(value.words.lowerBound) + (isColon && word.glyphCount == 1 ? 1 : 0)]
                cells.append(
                    TableFinder.Cell(
                        line: number, index: parts.count, left: value.left, right: last.right,
                        firstWord: firstWord.right - firstWord.left,
                        isListItem: word.isMarker && (first.wordCount > 1 || position > start),
                        hasColon: first.startsWithColon || end.endsWithColon,
                        isNumber: word.isNumber && position == start && first.wordCount == 1,
                        isEmphasised: (start...position).allSatisfy { pieces[Int(column[$0])].isEmphasised },
                        size: first.size))
                parts.append(firstPart + Int32(start)..<firstPart + Int32(next))
                start = next
            }
            cellsOfLine.append(firstCell..<parts.count)
        }
    }

    /// Whether a line close by ends where one does, as those of a justified text do; a line alone may be one.
    private func endsWithOthers(_ number: Int, of lines: ContiguousArray<LineBuilder.Line>) -> Bool {
        let line = lines[number]
        guard line.pieces.count > 1, lines.count > 1 else { return true }
        let nearby = max(0, number - PlainLines.linesNearby)..<min(lines.count, number + PlainLines.linesNearby + 1)
        return nearby.contains { $0 != number && abs(lines[$0].right - line.right) <= 0.3 * line.size }
    }

    /// Lines of one paragraph are not further away.
    private static let linesNearby = 4

    /// The tables among the lines.
    func tables() -> [TableFinder.Table] { TableFinder(lines: lines, cellsOfLine: cellsOfLine, cells: cells).tables() }
}
