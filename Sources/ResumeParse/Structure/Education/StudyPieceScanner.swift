/// Cuts words of a section on studies into pieces: degree, field, institution, board, dates, grade.
struct StudyPieceScanner {
    let text: ResumeText
    let lexicon: StudyLexicon
    let words: [Word]
    /// Ranges of dates that a line between their ends cuts, each followed by its second end.
    private var cutDates: [DateMention] = []
    private let degrees: DegreeScanner
    private let grades: GradeScanner

    init(_ text: ResumeText) {
        self.text = text
        lexicon = text.lexicon.studies
        words = text.words
        degrees = DegreeScanner(text)
        grades = GradeScanner(text)
    }

    /// Looks in all words of a section for ranges of dates whose second end stands some lines below the first.
    mutating func findCutDates(in range: Range<Int>) {
        let all = DateScanner().mentions(in: range, of: text)
        cutDates = []
        for index in all.indices.dropFirst() where all[index].isTail { cutDates += [all[index - 1], all[index]] }
    }

    /// The dates among some words, those included that go on some lines below.
    func dates(in range: Range<Int>) -> [DateMention] {
        let found = DateScanner().mentions(in: range, of: text)
        guard !cutDates.isEmpty else { return found }
        let whole = found.filter { date in !cutDates.contains { $0.words.overlaps(date.words) } }
        let cut = cutDates.filter { !$0.isTail && $0.words.clamped(to: range) == $0.words }
        return (whole + cut).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// The pieces of some words, in order. Labels among them ("Board : …") say what follows them.
    func pieces(in range: Range<Int>) -> [StudyPiece] {
        guard !range.isEmpty else { return [] }
        var pieces: [StudyPiece] = []
        var start = range.lowerBound
        // "Tertiary : …" names a level and no study.
        if range.count > 1, words[start].hash == StudyPieceScanner.tertiary,
            !words[start + 1].gap.isDisjoint(with: [.colon, .tab, .dash, .hyphen])
        {
            start += 1
        }
        var role: StudyRole?
        var index = start
        while index < range.upperBound {
            if index > start, let label = label(before: index, from: start) {
                append(start..<label.first, role, to: &pieces)
                role = label.role
                start = index
            }
            index += 1
        }
        append(start..<range.upperBound, role, to: &pieces)
        return pieces
    }

    /// The pieces of a table's cell or a label's value.
    func append(_ range: Range<Int>, _ role: StudyRole?, to pieces: inout [StudyPiece]) {
        guard !range.isEmpty else { return }
        guard let role else { return scan(range, to: &pieces) }
        let first = pieces.count
        switch role {
        case .ignored, .place: return
        case .courses: appendCourses(range, to: &pieces)
        case .grade: appendGrade(range, to: &pieces)
        case .area: pieces.append(StudyPiece(.area, words: range, span: text.closedSpan(ofWords: range)))
        case .year:
            appendDates(range, to: &pieces)
            for hit in grades.hits(in: range) { pieces.append(StudyPiece(.grade, words: hit.words, span: hit.span)) }
            appendMark(range, isAlone: pieces.count == first, to: &pieces)
        case .board:
            let end = endOfName(range)
            pieces.append(
                StudyPiece(
                    .board, words: range.lowerBound..<end, span: text.closedSpan(ofWords: range.lowerBound..<end)))
            scanRest(end..<range.upperBound, to: &pieces)
        case .institution, .degree:
            scan(range, to: &pieces)
            let kind: StudyPiece.Kind = role == .degree ? .degree : .institution
            if !pieces[first...].contains(where: { $0.kind == kind || kind == .institution && $0.kind == .board }) {
                pieces.removeSubrange(first...)
                let end = endOfName(range)
                pieces.append(
                    StudyPiece(
                        kind, words: range.lowerBound..<end, span: text.closedSpan(ofWords: range.lowerBound..<end)))
                scanRest(end..<range.upperBound, to: &pieces)
            }
        }
        for index in first..<pieces.count { pieces[index].isLabelled = true }
    }

    /// The label that ends before a word: the longest run of words of labels up to its colon, or a cell of them.
    private func label(before index: Int, from start: Int) -> (first: Int, role: StudyRole)? {
        let isTabbed = !words[index].gap.contains(.colon)
        guard !isTabbed || words[index].gap.contains(.tab) else { return nil }
        var first = index
        while first > start, index - first < StudyRole.longestHead,
            !lexicon.terms(words[first - 1]).isDisjoint(with: .anyRole), first == index || !endsLabel(before: first)
        {
            first -= 1
        }
        while first < index {
            if let role = StudyRole.named(by: words[first..<index], in: lexicon) {
                // "High School : …" is no label although "School" would be one; a label in a cell fills it.
                let isWhole = first == start || text.isBreak(before: first)
                return isWhole || !isTabbed && StudyPieceScanner.inside.contains(role) ? (first, role) : nil
            }
            first += 1
        }
        return nil
    }

    private static let tertiary = WordFolding.hash(of: "tertiary")

    /// What a label in the middle of a line can name: "CBSE Year: 2009".
    private static let inside: Set<StudyRole> = [.year, .grade, .area, .courses]

    private func endsLabel(before index: Int) -> Bool {
        !words[index].gap.isDisjoint(with: [.tab, .semicolon, .comma, .pipe, .bullet, .colon])
    }

    /// One past the last word of a value that is a name: before a date, a grade or a bracket.
    private func endOfName(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        for date in dates(in: range) where date.words.lowerBound > range.lowerBound {
            end = min(end, date.words.lowerBound)
        }
        for grade in grades.hits(in: range) where grade.words.lowerBound > range.lowerBound {
            end = min(end, grade.words.lowerBound)
        }
        while end > range.lowerBound + 1, isFiller(end - 1) { end -= 1 }
        return end
    }

    private func scanRest(_ range: Range<Int>, to pieces: inout [StudyPiece]) {
        if !range.isEmpty { scan(range, to: &pieces) }
    }

    /// Whether some words are all in capitals, one that is more than an initial among them.
    func isAllCapitals(_ range: Range<Int>) -> Bool {
        var hasWord = false
        for word in words[range] where word.shape.contains(.hasLetter) && !word.shape.contains(.hasDigit) {
            guard word.shape.contains(.capitals) else { return false }
            if word.length > StudyPieceScanner.longestAbbreviation { hasWord = true }
        }
        return hasWord
    }

    private static let longestAbbreviation = 4

    func isFiller(_ index: Int) -> Bool {
        let word = words[index]
        return word.classes.contains(.functionWord) && !word.shape.contains(.capitals)
            || lexicon.terms(word).contains(.connector)
    }

    private func appendCourses(_ range: Range<Int>, to pieces: inout [StudyPiece]) {
        var start = range.lowerBound
        for index in range.lowerBound..<range.upperBound {
            let next = index + 1
            guard
                next == range.upperBound
                    || !words[next].gap.isDisjoint(with: [.comma, .semicolon, .pipe, .bullet, .tab])
            else { continue }
            pieces.append(StudyPiece(.courses, words: start..<next, span: text.closedSpan(ofWords: start..<next)))
            start = next
        }
    }

    private func appendGrade(_ range: Range<Int>, to pieces: inout [StudyPiece]) {
        if range.count == 1, lexicon.terms(words[range.lowerBound]).contains(.current) {
            pieces.append(StudyPiece(.current, words: range, span: text.span(ofWords: range)))
            return
        }
        // A year under a head of grades is one that an empty cell has moved there; "Highest grade: Grade 12" is a degree.
        if range.count == 1, words[range.lowerBound].shape.contains(.year) { return appendDates(range, to: &pieces) }
        if let hit = degrees.hit(at: range.lowerBound, in: range), hit.words == range, hit.form.kind == .plain {
            return scan(range, to: &pieces)
        }
        guard range.count <= StudyPieceScanner.longestGrade else { return scan(range, to: &pieces) }
        // What follows in another cell or is a date is no part of the grade.
        var end = range.dropFirst().first { words[$0].gap.contains(.tab) } ?? range.upperBound
        if let hit = grades.hits(in: range.lowerBound..<end).first {
            for date in DateScanner().mentions(in: hit.words.upperBound..<end, of: text) {
                end = min(end, date.words.lowerBound)
            }
            // "3.7/4.0; Dean's List": what a sign parts from a number is no part of the grade.
            if hit.words.lowerBound == range.lowerBound, text.words[range.lowerBound].shape.contains(.digits),
                hit.words.upperBound < end,
                !words[hit.words.upperBound].gap.isDisjoint(with: [.semicolon, .comma, .pipe])
            {
                end = hit.words.upperBound
            }
        }
        let grade = range.lowerBound..<end
        let start = Int(words[grade.lowerBound].start)
        pieces.append(StudyPiece(.grade, words: grade, span: TextSpan(start: start, end: text.endOfGrade(grade))))
        scanRest(end..<range.upperBound, to: &pieces)
    }

    /// More words than this behind "Percentage" tell more than a grade.
    private static let longestGrade = 10

    private func appendDates(_ range: Range<Int>, to pieces: inout [StudyPiece]) {
        for date in dates(in: range) { appendDate(date, to: &pieces) }
        for index in range where lexicon.terms(words[index]).contains(.current) {
            pieces.append(StudyPiece(.current, words: index..<index + 1, span: words[index].span))
        }
    }

    /// A number below a head of years that is none is a mark that an empty cell has moved there.
    private func appendMark(_ range: Range<Int>, isAlone: Bool, to pieces: inout [StudyPiece]) {
        guard isAlone, range.count == 2, range.allSatisfy({ words[$0].shape.contains(.digits) }),
            words[range.lowerBound + 1].gap == .dot, words[range.lowerBound].number <= 100
        else { return }
        pieces.append(StudyPiece(.grade, words: range, span: text.span(ofWords: range)))
    }

    func appendDate(_ date: DateMention, to pieces: inout [StudyPiece]) {
        var piece = StudyPiece(.date, words: date.words, span: date.span)
        piece.date = date
        pieces.append(piece)
    }

    /// Cuts words that no label explains.
    private func scan(_ range: Range<Int>, to pieces: inout [StudyPiece]) {
        let scan = StudyScan(self, degrees: degrees, grades: grades, range: range)
        pieces.append(contentsOf: scan.pieces())
    }
}

extension ResumeText {
    /// One past the last scalar of a grade's cell, a sign such as `%` or `+` included.
    fileprivate func endOfGrade(_ range: Range<Int>) -> Int {
        var end = closedSpan(ofWords: range).end
        var position = end
        while position < document.text.count, document.text[position] == " " { position += 1 }
        if position < document.text.count, document.text[position] == "%" || document.text[position] == "+" {
            end = position + 1
        }
        return end
    }
}
