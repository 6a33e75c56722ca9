/// The first row of a table of studies: what each column tells.
struct TableHead {
    /// The table, as the document numbers them.
    let table: Int
    private var columns: [(column: Int, left: Float, role: StudyRole)] = []

    /// Reads a line as a head; `nil` where fewer than two of its cells name a role or one names none.
    init?(line: Int, of text: ResumeText) {
        let row = text.document.lines[line]
        table = row.table
        cellCount = row.cells.count
        var named = 0
        var cells = 0
        for cell in text.document.cells[row.cells] {
            let words = text.index.indices(in: cell.range)
            let hasPercent = text.document.text[cell.range].contains("%")
            guard !words.isEmpty || hasPercent else { continue }
            cells += 1
            let role =
                words.isEmpty || hasPercent && words.count == 1
                ? StudyRole.grade : StudyRole.named(by: text.words[words], in: text.lexicon.studies)
            if let role {
                named += 1
                columns.append(
                    (cell.column, cell.left, hasPercent && role != .year ? .grade : meant(role, words, text)))
            }
        }
        guard named >= 2, cells - named <= max(0, (cells - 2) / 2),
            columns.contains(where: { TableHead.telling.contains($0.role) })
        else { return nil }
        // Where no column is for the school, the board's is.
        if !columns.contains(where: { $0.role == .degree }), let first = columns.firstIndex(where: { $0.role == .area })
        {
            columns[first].role = .degree
        }
    }

    /// "Class" beside a column of degrees is for grades: "First Class".
    private func meant(_ role: StudyRole, _ range: Range<Int>, _ text: ResumeText) -> StudyRole {
        guard role == .degree, range.count == 1, text.words[range.lowerBound].hash == TableHead.classWord,
            columns.contains(where: { $0.role == .degree })
        else { return role }
        return .grade
    }

    private static let classWord = WordFolding.hash(of: "class")
    private static let telling: Set<StudyRole> = [.degree, .institution, .board]

    /// How many cells the head has.
    private let cellCount: Int

    /// What a cell under this head tells: by the table's columns, or in a line that is no table's by its number where
    /// the line has as many cells as the head, else by the nearest column.
    func role(of cell: StyledCell, inLineOf cells: Int) -> StudyRole? {
        if table >= 0 || cells == cellCount { return columns.first { $0.column == cell.column }?.role }
        return columns.min { abs($0.left - cell.left) < abs($1.left - cell.left) }?.role
    }
}
