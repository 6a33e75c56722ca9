/// A study while its pieces are collected.
struct EducationDraft {
    private(set) var pieces: [StudyPiece] = []
    /// An institution taken over from the study before.
    private var inherited: StudyPiece?
    /// Lines of the study, as indices into the document's lines.
    private(set) var lines: Range<Int>
    /// Index of the first piece of the newest line.
    private var lastLine = 0

    /// Starts a study at a line.
    init(line: Int) { lines = line..<line + 1 }

    /// Whether nothing is known.
    var isEmpty: Bool { pieces.isEmpty }
    /// Whether a degree is known.
    var hasDegree: Bool { has(.degree) }
    /// Whether a date is known.
    var hasDate: Bool { has(.date) }
    /// Whether a place of study of its own is known.
    var hasInstitution: Bool { has(.institution) || has(.board) }
    /// The place of study that the next study may take over.
    var institution: StudyPiece? { pieces.first { $0.kind == .institution } ?? inherited }

    /// Whether it has its place of study from the study before.
    var hasInherited: Bool { inherited != nil && !has(.institution) }

    /// Whether there is a piece of a kind.
    func has(_ kind: StudyPiece.Kind) -> Bool { pieces.contains { $0.kind == kind } }

    /// Adds the pieces of a line or row.
    mutating func add(_ new: some Sequence<StudyPiece>, line: Int) {
        lastLine = pieces.count
        pieces.append(contentsOf: new)
        lines = min(lines.lowerBound, line)..<max(lines.upperBound, line + 1)
    }

    /// Takes over an institution from the study before.
    mutating func inherit(_ piece: StudyPiece?) { inherited = piece }

    /// The study, if there is enough to make one of.
    func entry(of text: ResumeText) -> EducationEntry? {
        var used = Set<Int>()
        func take(_ test: (StudyPiece) -> Bool) -> StudyPiece? {
            guard let index = pieces.indices.first(where: { !used.contains($0) && test(pieces[$0]) }) else {
                return nil
            }
            used.insert(index)
            return pieces[index]
        }
        let degree = take { $0.kind == .degree && !$0.isWeak } ?? take { $0.kind == .degree }
        var institution = take { $0.kind == .institution && $0.isLabelled } ?? take { $0.kind == .institution }
        var board = take { $0.kind == .board } ?? take { $0.kind == .institution }
        if let first = institution, let second = board, second.kind == .institution, isPart(first, of: second, text) {
            var whole = first
            whole.span.end = second.span.end
            institution = whole
            board = nil
        }
        // "from the same school"
        if let only = institution, only.words.count == 1,
            text.words[only.words].allSatisfy({ $0.shape.isDisjoint(with: [.capitalised, .caseless, .hasDigit]) })
        {
            institution = nil
        }
        institution = institution ?? inherited
        var area = take { $0.kind == .area && $0.isLabelled } ?? take { $0.kind == .area && !$0.isWeak }
        // "Plus Two from G.H.S.S Kondotty, Board of Higher Secondary Examination"
        if institution == nil, board != nil {
            institution = take { $0.kind == .other && $0.isFrom && isName($0, text) }
        }
        if institution == nil, board == nil {
            institution = take { $0.kind == .other && $0.isFrom && isName($0, text) }
            if institution == nil, area != nil {
                institution = take { $0.kind == .area && $0.isWeak && !isSubject($0, text) }
            }
            institution = institution ?? take { $0.kind == .other && isName($0, text) && isNearHead($0, text) }
        }
        // "HBO Verpleegkunde": what follows a degree directly is its field where the school is told.
        if area == nil, institution != nil || board != nil {
            area = take { $0.kind == .area && $0.isWeak } ?? take { $0.kind == .other && $0.isWeak }
        }
        let grade = take { $0.kind == .grade && text.hasNumber($0.span) } ?? take { $0.kind == .grade }
        guard degree != nil || institution != nil || board?.kind == .board && (hasDate || grade != nil) else {
            return nil
        }
        guard degree != nil || hasDate || grade != nil || institution?.kind == .institution else { return nil }
        var entry = EducationEntry(span: span(of: text))
        entry.studyType = degree.map { text.sourced($0.span) }
        entry.level = degree?.level
        entry.institution = institution.map { text.sourced($0.span) }
        entry.board = board.map { text.sourced($0.span) }
        entry.area = area.map { text.sourced($0.span) }
        entry.score = grade.map { text.sourced($0.span) }
        entry.courses = pieces.filter { $0.kind == .courses }.map { text.sourced($0.span) }
        setDates(of: &entry)
        return entry
    }

    /// "Faculty of Law, Lower Nile University" is one place of study.
    private func isPart(_ first: StudyPiece, of second: StudyPiece, _ text: ResumeText) -> Bool {
        EducationDraft.parts.contains(text.words[first.words.lowerBound].hash)
            && second.words.lowerBound == first.words.upperBound
            && text.words[second.words.lowerBound].gap.subtracting([.space, .newline]) == .comma
    }

    /// "Physics" behind "A levels: Maths" is no school.
    private func isSubject(_ piece: StudyPiece, _ text: ResumeText) -> Bool {
        piece.words.count <= 2
            && piece.words.contains { text.lexicon.studies.terms(text.words[$0]).contains(.field) }
    }

    private static let parts = WordFolding.hashes(
        of: "faculty school department dept division facultad fakultät faculté")

    private func isName(_ piece: StudyPiece, _ text: ResumeText) -> Bool {
        let range = piece.words
        guard range.count <= EducationDraft.longestName, let first = range.first else { return false }
        // "Two year" is no school.
        guard !range.allSatisfy({ !text.words[$0].classes.isDisjoint(with: [.timeUnit, .numberWord]) }) else {
            return false
        }
        let capitalised = range.count { text.words[$0].shape.contains(.capitalised) }
        let small = range.count { text.words[$0].classes.contains(.functionWord) }
        return text.words[first].shape.contains(.capitalised) && capitalised + small == range.count
    }

    /// A school without a word that says so has no more words than this.
    private static let longestName = 6

    /// Whether a piece stands in the degree's line or next to it.
    private func isNearHead(_ piece: StudyPiece, _ text: ResumeText) -> Bool {
        guard let degree = pieces.first(where: { $0.kind == .degree }) else { return hasDate }
        let first = min(piece.words.lowerBound, degree.words.lowerBound)
        let last = max(piece.words.lowerBound, degree.words.lowerBound)
        let breaks = (first..<last).count { text.words[$0 + 1].gap.contains(.newline) }
        return breaks <= 1
    }

    private func span(of text: ResumeText) -> TextSpan {
        let first = text.document.lines[lines.lowerBound].range.lowerBound
        return TextSpan(start: first, end: text.document.lines[lines.upperBound - 1].range.upperBound)
    }

    /// A range before single dates; of two single dates the earlier is the start; one alone is the end.
    private func setDates(of entry: inout EducationEntry) {
        let dates = pieces.compactMap { $0.date }
        entry.isCurrent = pieces.contains { $0.kind == .current }
        if let range = dates.first(where: { $0.isRange }) {
            entry.start = range.start
            entry.end = range.end
            if range.isCurrent { entry.isCurrent = true }
            return
        }
        let single = dates.compactMap(\.start)
        guard let first = single.first else { return }
        let isPair =
            single.count == 2 && pieces.count { $0.date != nil && $0.isLabelled } == 2 && single[0] != single[1]
        if isPair {
            entry.start = min(single[0], single[1])
            entry.end = max(single[0], single[1])
        } else {
            entry.end = first
        }
    }
}

extension ResumeText {
    /// Whether a grade is a number: that tells more than a class beside it.
    fileprivate func hasNumber(_ span: TextSpan) -> Bool {
        guard let first = document.text[span.range].first, case .digit = ScalarClass.of(first) else { return false }
        return span.end - span.start >= 2 && !document.text[span.range].contains { $0.properties.isLowercase }
    }
}
