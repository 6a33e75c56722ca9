/// Reads employments from tables whose first row says what the columns hold.
struct WorkTableReader {
    let lines: ResumeLines
    let words: [Word]
    let cutter: PieceCutter
    let scorer: PieceScorer
    let cleaner: ValueCleaner

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        cutter = PieceCutter(lines)
        scorer = PieceScorer(lines)
        cleaner = ValueCleaner(lines)
    }

    struct Column {
        var label: EntryLabel
        var left: Float
        var right: Float
        var parts: [Range<Int>] = []
    }

    /// The entries, and the lines that they were read from.
    func read(_ range: Range<Int>) -> (entries: [WorkReader.Draft], taken: Set<Int>) {
        var entries: [WorkReader.Draft] = []
        var taken: Set<Int> = []
        var line = range.lowerBound
        while line < range.upperBound {
            guard var columns = header(line) else {
                line += 1
                continue
            }
            let table = lines.lines[line].table
            var next = line + 1
            // A header may take two lines ("Period" over "From", "To").
            if next < range.upperBound, let second = header(next), second.count > 1, second.count <= columns.count,
                lines.lines[next].table == table
            {
                for column in second
                where !columns.contains(where: { $0.label == column.label && $0.left == column.left }) {
                    columns.removeAll { overlap($0, column) && ($0.label == .period || $0.label == .other) }
                    columns.append(column)
                }
                next += 1
            }
            var found: [WorkReader.Draft] = []
            let firm = columns.contains { $0.label == .company } ? nil : firm(above: line, in: range)
            var used: [Int] = [line]
            while next < range.upperBound {
                guard let (draft, end) = row(next, columns, table: table, in: range, last: found.last) else { break }
                if var draft {
                    if draft.entry.name == nil { draft.entry.name = firm }
                    found.append(draft)
                }
                used += Array(next..<end)
                next = end
            }
            if found.isEmpty {
                line += 1
            } else {
                entries += found
                taken.formUnion(used)
                line = next
            }
        }
        return (entries, taken)
    }

    /// The firm over a table of its roles: "Previous employer (1) : Acme Ltd", or a line that ends in a legal form.
    func firm(above line: Int, in range: Range<Int>) -> SourcedText? {
        for above in (max(range.lowerBound, line - WorkTableReader.mostLinesAbove)..<line).reversed()
        where !lines.isBlank(above) && !lines.profiles[above].marks.contains(.bullet) {
            var pieces: [EntryPiece] = []
            cutter.cut(lines.profiles[above].body, line: above, into: &pieces)
            scorer.score(&pieces, from: 0)
            if let piece = pieces.first(where: { $0.firm >= WorkTableReader.surePoints }) { return cleaner.firm(piece) }
        }
        return nil
    }

    /// A firm stands at most so many lines over the table of its roles, and shows that it is one.
    private static let mostLinesAbove = 2
    private static let surePoints = 7

    /// The words of a cell.
    func words(of cell: Int) -> Range<Int> {
        lines.text.index.indices(in: lines.text.document.cells[cell].range)
    }

    /// The columns that a header row names: at least two of firm, title and dates.
    private func header(_ line: Int) -> [Column]? {
        guard lines.profiles[line].filledCells >= 2 else { return nil }
        var columns: [Column] = []
        var known = 0
        for cell in lines.lines[line].cells {
            let range = words(of: cell)
            guard !range.isEmpty else { continue }
            // "Company : Acme" in two cells is no header.
            if range.count > 8 || words[range.lowerBound].gap.isSuperset(of: [.colon, .tab])
                || !lines.mentions(in: range).isEmpty
            {
                return nil
            }
            let styled = lines.text.document.cells[cell]
            let label = lines.text.lexicon.labels.label(ofWhole: range, in: words) ?? guess(range) ?? .other
            switch label {
            case .company, .position, .period, .from, .to, .role: known += 1
            default: break
            }
            columns.append(Column(label: label, left: styled.left, right: styled.right))
        }
        let hasJob = columns.contains { $0.label == .company || $0.label == .position || $0.label == .role }
        return known >= 2 && hasJob && lines.profiles[line].mentions.isEmpty ? columns : nil
    }

    /// A header cell that is no label as a whole, by a word in it.
    private func guess(_ range: Range<Int>) -> EntryLabel? {
        for index in range {
            switch lines.text.lexicon.labels.label(at: index, before: range.upperBound, in: words)?.label {
            case .company:
                // "City Hospital" is a firm and no head over firms.
                let classes = words[index].classes
                if classes.contains(.institution) || classes.contains(.companySuffix) && !classes.contains(.legalForm) {
                    continue
                }
                return .company
            case .position: return .position
            case .period: return .period
            default: continue
            }
        }
        return nil
    }

    private func overlap(_ first: Column, _ second: Column) -> Bool {
        first.left < second.right && second.left < first.right
    }

    /// The row that starts at a line, as far as it goes; `nil` where the table ends.
    func row(
        _ line: Int, _ header: [Column], table: Int, in range: Range<Int>, last: WorkReader.Draft?
    ) -> (WorkReader.Draft?, Int)? {
        if table >= 0, lines.lines[line].table != table { return nil }
        if lines.isBlank(line) { return (nil, line + 1) }
        if table < 0, lines.profiles[line].filledCells < 2 { return nil }
        var columns = header
        var end = line
        repeat {
            for cell in lines.lines[end].cells {
                let words = words(of: cell)
                guard !words.isEmpty else { continue }
                let styled = lines.text.document.cells[cell]
                // Tabs put cells out of line with their column's head; where none is missing, their order tells.
                let isComplete = end == line && isAligned(line, with: header)
                let number = cell - lines.lines[end].cells.lowerBound
                let column = isComplete ? number : nearest(styled, columns)
                columns[column].parts.append(words)
                // Cells that wrap stand below their own first line, not below the head.
                if isComplete { (columns[column].left, columns[column].right) = (styled.left, styled.right) }
            }
            end += 1
        } while end < range.upperBound && continues(end, row: line, table: table, header: header)
        return (draft(columns, line..<end, last: last), end)
    }

    /// Whether a line belongs to the row above: the same row of a table, or the rest of wrapped cells.
    private func continues(_ line: Int, row: Int, table: Int, header: [Column]) -> Bool {
        if lines.lines[row].tableRow >= 0 { return lines.lines[line].tableRow == lines.lines[row].tableRow }
        // Without rows of the file's own, a line with a date or a number in front starts the next row.
        let profile = lines.profiles[line]
        return !profile.words.isEmpty && profile.mentions.isEmpty && profile.filledCells < header.count
            && !words[profile.words.lowerBound].shape.contains(.digits) && lines.lines[line].table == table
            && !profile.marks.contains(.bullet) && profile.filledCells >= 1
            && (lines.lines[line].cells.count > 1 || wraps(line, header))
    }

    /// Whether the only cell of a line stands below another column than the first: the rest of a long name.
    private func wraps(_ line: Int, _ header: [Column]) -> Bool {
        guard let head = header.first, header.count > 2 else { return false }
        return lines.lines[line].left > head.right
            && lines.profiles[line].words.count <= WorkTableReader.mostWrappedWords
            && !lines.profiles[line].marks.contains(.colonEnd)
    }

    /// The rest of a cell's value has at most so many words.
    private static let mostWrappedWords = 4

    /// Whether a line outside a table has as many cells as the header, all filled.
    private func isAligned(_ line: Int, with header: [Column]) -> Bool {
        lines.lines[line].tableRow < 0 && lines.lines[line].cells.count == header.count
            && lines.lines[line].cells.allSatisfy { cell in
                // A dash fills a cell too.
                lines.text.document.text[lines.text.document.cells[cell].range].contains { !$0.isSpace }
            }
    }

    private func nearest(_ cell: StyledCell, _ columns: [Column]) -> Int {
        var best = 0
        var least = Float.infinity
        for (index, column) in columns.enumerated() {
            let gap = max(0, max(column.left - cell.right, cell.left - column.right))
            let distance = gap * 4 + abs((column.left + column.right) - (cell.left + cell.right)) / 2
            if distance < least { (best, least) = (index, distance) }
        }
        return best
    }
}
