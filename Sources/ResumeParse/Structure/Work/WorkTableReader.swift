/// Reads employments from tables whose first row says what the columns hold.
struct WorkTableReader {
    private let lines: ResumeLines
    private let words: [Word]
    private let cutter: PieceCutter
    private let scorer: PieceScorer
    private let cleaner: ValueCleaner

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        cutter = PieceCutter(lines)
        scorer = PieceScorer(lines)
        cleaner = ValueCleaner(lines)
    }

    private struct Column {
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
            var used: [Int] = [line]
            while next < range.upperBound {
                guard let (draft, end) = row(next, columns, table: table, in: range, last: found.last) else { break }
                if let draft { found.append(draft) }
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

    /// The words of a cell.
    private func words(of cell: Int) -> Range<Int> {
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
            case .company: return .company
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
    private func row(
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

    private func draft(_ columns: [Column], _ range: Range<Int>, last: WorkReader.Draft?) -> WorkReader.Draft? {
        let first = lines.profiles[range.lowerBound].words
        guard !first.isEmpty else { return nil }
        var draft = WorkReader.Draft(
            entry: WorkEntry(
                span: TextSpan(
                    start: Int(words[first.lowerBound].start), end: lines.lines[range.upperBound - 1].range.upperBound))
        )
        setDates(&draft.entry, columns)
        for column in columns where !column.parts.isEmpty {
            switch column.label {
            case .company where draft.entry.name == nil: setFirm(&draft, column.parts)
            case .position where draft.entry.position == nil, .role where draft.entry.position == nil:
                draft.entry.position = joined(column.parts, cleaner.title)
            case .location where draft.entry.location == nil:
                draft.entry.location = joined(column.parts) { cleaner.text($0.words) }
            case .experience where draft.entry.start == nil:
                draft.entry.statedMonths = column.parts.lazy.compactMap { DurationReader(words).months(in: $0) }.first
            default: break
            }
        }
        if draft.entry.start == nil,
            draft.entry.name == nil || draft.entry.position == nil && draft.entry.statedMonths == nil
        {
            return nil
        }
        if draft.entry.name == nil { draft.entry.name = last?.entry.name }
        return draft
    }

    /// A firm's cell, which may name the title as well.
    private func setFirm(_ draft: inout WorkReader.Draft, _ parts: [Range<Int>]) {
        var pieces: [EntryPiece] = []
        for part in parts { cutter.cut(part, line: 0, into: &pieces) }
        scorer.score(&pieces, from: 0)
        if pieces.count > 1, let title = pieces.indices.first(where: { pieces[$0].title >= 6 && pieces[$0].firm < 3 }) {
            draft.entry.position = cleaner.title(pieces[title])
            if let firm = pieces.indices.first(where: { $0 != title && pieces[$0].firm > 0 }) {
                draft.entry.name = cleaner.firm(pieces[firm])
                return
            }
        }
        draft.entry.name = joined(parts, cleaner.firm)
    }

    /// A value of several lines of one cell.
    private func joined(_ parts: [Range<Int>], _ clean: (EntryPiece) -> SourcedText?) -> SourcedText? {
        var result: SourcedText?
        var isComplete = false
        for part in parts where !isComplete {
            let piece = EntryPiece(
                words: part, line: 0, ordinal: 0, label: nil, lead: .none, isBracketed: false, followsComma: false)
            guard let value = clean(piece) else { continue }
            // What follows a remark or a place that was cut off belongs to it.
            isComplete = value.span.end < Int(words[part.upperBound - 1].start)
            if let before = result {
                // A second line goes on with the first unless it is a place.
                if scorer.isPlace(part) { continue }
                result = SourcedText(
                    before.text + " " + value.text,
                    span: TextSpan(start: before.span.start, end: max(before.span.end, value.span.end)))
            } else {
                result = value
            }
        }
        return result
    }

    private func setDates(_ entry: inout WorkEntry, _ columns: [Column]) {
        var start: PartialDate?
        var end: PartialDate?
        var isCurrent = false
        func read(_ parts: [Range<Int>], _ label: EntryLabel) {
            for part in parts {
                for mention in DateScanner().mentions(in: part, of: lines.text) {
                    if mention.isCurrent { isCurrent = true }
                    let (first, last) = (mention.start, mention.end)
                    if label == .to {
                        end = end ?? last ?? first
                    } else if start == nil, first != nil {
                        (start, end) = (first, last ?? end)
                    } else {
                        end = end ?? last ?? first
                    }
                }
            }
        }
        if let from = columns.first(where: { $0.label == .from })?.parts.first,
            let to = columns.first(where: { $0.label == .to })?.parts.first,
            from.upperBound == to.lowerBound
        {
            // Beside each other the two cells read as a range, so that "Dec 13" and "Present" are told apart from counts.
            read([from.lowerBound..<to.upperBound], .period)
        }
        if start != nil, isCurrent || end != nil {
            entry.start = start
            entry.isCurrent = isCurrent
            entry.end = isCurrent ? nil : end
            return
        }
        (start, end, isCurrent) = (nil, nil, false)
        for column in columns where column.label == .from { read(column.parts, .from) }
        for column in columns where column.label == .to { read(column.parts, .to) }
        for column in columns where column.label == .period && start == nil { read(column.parts, .period) }
        if start == nil {
            for column in columns
            where column.label == .other || column.label == .experience || column.label == .company
                || column.label == .position
            {
                if start == nil { read(column.parts, .period) }
            }
        }
        entry.start = start
        entry.isCurrent = isCurrent
        entry.end = isCurrent ? nil : end
    }
}
