/// Cuts a section's lines into studies: a row of a table is one, other lines are put together by what they tell.
struct EducationGrouper {
    /// Whether only lines with a degree and its school or date count: outside sections on education.
    var isStrict = false

    private let text: ResumeText
    private var scanner: StudyPieceScanner
    private var entries: [EducationEntry] = []
    private var draft: EducationDraft?
    /// What the first telling line of the section told.
    private var lead: Lead?
    private var head: TableHead?

    private enum Lead { case degree, institution, date, both }

    init(_ text: ResumeText) {
        self.text = text
        scanner = StudyPieceScanner(text)
    }

    /// Reads a section's lines.
    mutating func read(_ section: Section) {
        let joiner = LineJoiner(section, of: text)
        if let last = section.lines.last {
            scanner.findCutDates(
                in: text.words(ofLine: section.lines.lowerBound).lowerBound..<text.words(ofLine: last).upperBound)
        }
        var line = section.lines.lowerBound
        while line < section.lines.upperBound {
            if text.isPageNumber(line) {
                line += 1
                continue
            }
            if text.document.lines[line].cells.count > 1, let end = readTable(from: line, section) {
                line = end
                continue
            }
            var words = joiner.content(ofLine: line, in: section)
            var end = line + 1
            while end < section.lines.upperBound, joiner.continues(end) {
                words = words.lowerBound..<text.words(ofLine: end).upperBound
                end += 1
            }
            addLine(words, line: line)
            if end - line > 1 { draft?.add([], line: end - 1) }
            line = end
        }
        close()
    }

    /// The studies read so far.
    mutating func finish() -> [EducationEntry] {
        close()
        return entries
    }

    private mutating func close() {
        if let entry = draft?.entry(of: text), accepts(entry) { entries.append(entry) }
        draft = nil
    }

    private func accepts(_ entry: EducationEntry) -> Bool {
        guard isStrict else { return true }
        guard let place = entry.institution ?? entry.board,
            place.text.unicodeScalars.first?.properties.isLowercase == false
        else { return false }
        return entry.studyType != nil && entry.level != nil
            && (entry.end != nil || entry.start != nil || entry.score != nil || entry.area != nil)
    }

    // MARK: - Tables

    /// Reads the rows of a table that starts at a line, and gives the line behind it; `nil` where it is none.
    private mutating func readTable(from line: Int, _ section: Section) -> Int? {
        let isTable = text.document.lines[line].table >= 0
        if let found = TableHead(line: line, of: text) {
            close()
            head = found
            return line + 1
        }
        guard let head, head.table == text.document.lines[line].table || !isTable else {
            self.head = nil
            return isTable ? readRow(line, nil) : nil
        }
        return readRow(line, head)
    }

    /// Reads one row; without a table's head, only where it is a study by itself.
    private mutating func readRow(_ line: Int, _ head: TableHead?) -> Int? {
        var pieces: [StudyPiece] = []
        for cell in text.document.cells[text.document.lines[line].cells] {
            let words = text.index.indices(in: cell.range)
            scanner.append(words, head?.role(of: cell, inLineOf: text.document.lines[line].cells.count), to: &pieces)
        }
        let hasStudy = pieces.contains { $0.kind == .degree || $0.kind == .institution || $0.kind == .board }
        guard head != nil else {
            let isWhole =
                pieces.contains { $0.kind == .degree && !$0.isWeak }
                && pieces.contains { $0.kind == .date || $0.kind == .institution || $0.kind == .board }
            guard isWhole, text.document.lines[line].cells.count > 2 else { return nil }
            start(line, pieces)
            close()
            return line + 1
        }
        guard hasStudy else { return pieces.isEmpty ? line + 1 : nil }
        start(line, pieces)
        close()
        return line + 1
    }

    private mutating func start(_ line: Int, _ pieces: [StudyPiece]) {
        close()
        draft = EducationDraft(line: line)
        draft?.add(pieces, line: line)
    }

    // MARK: - Lines

    private mutating func addLine(_ words: Range<Int>, line: Int) {
        guard !words.isEmpty else { return }
        var pieces = scanner.pieces(in: words)
        if CourseRow.isCourse(words, pieces, of: text) { return }
        if isStrict, words.count > EducationGrouper.longestProse, !pieces.contains(where: { $0.kind == .institution }) {
            return
        }
        while let next = secondStudy(in: pieces) {
            place(Array(pieces[..<next]), line: line)
            pieces.removeSubrange(..<next)
        }
        place(pieces, line: line)
    }

    /// Outside sections on education, longer lines than this without a school are prose about something else.
    private static let longestProse = 20

    /// Where a second study starts in a line that tells of several: at a strong degree of another level behind the
    /// first one's school, date or grade.
    private func secondStudy(in pieces: [StudyPiece]) -> Int? {
        guard let first = pieces.firstIndex(where: { $0.kind == .degree && !$0.isWeak }) else { return nil }
        var isTold = false
        for index in pieces.indices.dropFirst(first + 1) {
            let piece = pieces[index]
            if piece.kind == .degree, !piece.isWeak, isTold, piece.level != pieces[first].level { return index }
            if piece.kind == .institution || piece.kind == .date || piece.kind == .grade { isTold = true }
        }
        return nil
    }

    private mutating func place(_ pieces: [StudyPiece], line: Int) {
        let telling = pieces.filter { $0.kind != .other && $0.kind != .place }
        guard !telling.isEmpty || draft != nil else {
            if !pieces.isEmpty, !isStrict {
                draft = EducationDraft(line: line)
                draft?.add(pieces, line: line)
            }
            return
        }
        let isDegree = pieces.contains { $0.kind == .degree }
        let isInstitution = pieces.contains { $0.kind == .institution || $0.kind == .board }
        let isDate = pieces.contains { $0.kind == .date }
        if lead == nil, isDegree || isInstitution || isDate {
            lead = isDegree && isInstitution ? .both : isDegree ? .degree : isInstitution ? .institution : .date
        }
        if let current = draft, startsStudy(pieces, isDegree, isInstitution, isDate, after: current, line) {
            let inherited = isDegree && !isInstitution && lead == .institution ? current.institution : nil
            close()
            draft = EducationDraft(line: line)
            draft?.inherit(inherited)
        }
        if draft == nil { draft = EducationDraft(line: line) }
        draft?.add(pieces, line: line)
    }

    private func startsStudy(
        _ pieces: [StudyPiece], _ isDegree: Bool, _ isInstitution: Bool, _ isDate: Bool, after current: EducationDraft,
        _ line: Int
    ) -> Bool {
        if let label = pieces.first, label.isLabelled {
            return label.kind == .degree
                ? current.hasDegree
                : label.kind == .institution && current.has(.institution)
                    && current.hasDegree && current.pieces.contains { $0.kind == .institution && $0.isLabelled }
        }
        if isDegree {
            let isStrong = pieces.contains { $0.kind == .degree && !$0.isWeak }
            if current.hasDegree {
                // "Graduation" as a line over "B.Com from …" is a heading of it.
                let isHeading =
                    !current.hasInstitution && !current.hasDate
                    && current.pieces.allSatisfy { $0.isWeak || $0.kind == .other }
                return !(isHeading && isStrong)
            }
            return current.hasDate && isDate && current.hasInstitution
        }
        if isInstitution {
            if current.hasInherited, current.hasDegree {
                // A school in plain letters below a bold degree is that degree's; else it starts the next study.
                return !(isBold(current.lines.lowerBound) && !isBold(line))
            }
            guard current.hasInstitution else { return false }
            if !current.hasDegree {
                return current.hasDate || isDate || text.document.lines[line].traits.contains(.listItem)
            }
            if current.hasDate, isDate { return true }
            return lead == .institution
        }
        if isDate, pieces.allSatisfy({ $0.kind == .date || $0.kind == .grade || $0.kind == .place }) {
            return lead == .date && current.hasDate && (current.hasDegree || current.hasInstitution)
        }
        return false
    }

    private func isBold(_ line: Int) -> Bool {
        !text.document.lines[line].traits.isDisjoint(with: [.bold, .boldStart])
    }
}
