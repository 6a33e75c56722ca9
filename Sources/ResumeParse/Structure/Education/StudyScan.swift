/// One pass over words that no label explains: grades and dates first, then degrees with their fields, then names.
struct StudyScan {
    private let scanner: StudyPieceScanner
    private let text: ResumeText
    private let words: [Word]
    private let degrees: DegreeScanner
    private let range: Range<Int>
    private let hits: [GradeScanner.Hit]
    /// Whether all is written in capitals, so that small words are not told from names by theirs.
    private let isAllCapitals: Bool
    private let dates: [DateMention]

    init(_ scanner: StudyPieceScanner, degrees: DegreeScanner, grades: GradeScanner, range: Range<Int>) {
        self.scanner = scanner
        text = scanner.text
        words = scanner.words
        self.degrees = degrees
        self.range = range
        let found = grades.hits(in: range)
        hits = found
        isAllCapitals = scanner.isAllCapitals(range)
        dates = scanner.dates(in: range).filter { date in
            !found.contains { $0.words.overlaps(date.words) }
        }
    }

    /// The pieces, in order.
    func pieces() -> [StudyPiece] {
        var pieces: [StudyPiece] = []
        var index = range.lowerBound
        var isFrom = false
        while index < range.upperBound {
            if let hit = hits.first(where: { $0.words.contains(index) }) {
                pieces.append(StudyPiece(.grade, words: hit.words, span: hit.span))
                index = hit.words.upperBound
                isFrom = false
            } else if let date = dates.first(where: { $0.words.contains(index) }) {
                scanner.appendDate(date, to: &pieces)
                index = date.words.upperBound
                isFrom = false
            } else if let hit = degrees.hit(at: index, in: range.lowerBound..<endOfFree(index)) {
                index = append(hit, to: &pieces)
                isFrom = false
            } else if isConnector(index) {
                let terms = scanner.lexicon.terms(words[index])
                if terms.contains(.current) {
                    pieces.append(StudyPiece(.current, words: index..<index + 1, span: words[index].span))
                }
                isFrom =
                    StudyScan.sources.contains(words[index].hash)
                    || isFrom && words[index].classes.contains(.functionWord)
                index += 1
            } else {
                index = appendName(from: index, isFrom: isFrom, to: &pieces)
                isFrom = false
            }
        }
        return pieces
    }

    private static let sources = WordFolding.hashes(of: "from at under through by affiliated affiliation")

    /// Where the next date or grade starts.
    private func endOfFree(_ index: Int) -> Int {
        var end = range.upperBound
        for hit in hits where hit.words.lowerBound > index { end = min(end, hit.words.lowerBound) }
        for date in dates where date.words.lowerBound > index { end = min(end, date.words.lowerBound) }
        return end
    }

    private func isConnector(_ index: Int) -> Bool {
        let word = words[index]
        let terms = scanner.lexicon.terms(word)
        if terms.contains(.institution), word.shape.contains(.capitalised) { return false }
        return !terms.isDisjoint(with: [.connector, .gradeLabel, .gradeUnit, .expected])
            || terms.contains(.current)
            || word.classes.contains(.functionWord) && (!word.shape.contains(.capitalised) || isAllCapitals)
    }

    // MARK: - Degrees and fields

    /// Appends a degree and its field and gives the index behind them.
    private func append(_ hit: DegreeScanner.Hit, to pieces: inout [StudyPiece]) -> Int {
        var degree = StudyPiece(.degree, words: hit.words, span: text.closedSpan(ofWords: hit.words))
        if words[hit.words.lowerBound].gap.contains(.plus), degree.span.start > 0 { degree.span.start -= 1 }
        degree.level = hit.form.level
        degree.isWeak = hit.form.kind == .weak
        pieces.append(degree)
        if let area = hit.area {
            pieces.append(StudyPiece(.area, words: area, span: text.closedSpan(ofWords: area)))
        }
        let end = hit.words.upperBound
        guard end < range.upperBound, let found = area(behind: end) else { return end }
        var area = StudyPiece(found.kind, words: found.words, span: text.closedSpan(ofWords: found.words))
        area.isWeak = found.isWeak
        if hit.area == nil || !found.isWeak { pieces.append(area) }
        return found.words.upperBound
    }

    private typealias Area = (words: Range<Int>, kind: StudyPiece.Kind, isWeak: Bool)

    /// The field that follows a degree: behind "in" or "of", in brackets, or behind a comma, a dash or nothing.
    private func area(behind end: Int) -> Area? {
        let word = words[end]
        let limit = endOfFree(end - 1)
        guard end < limit else { return nil }
        if word.gap.contains(.open) { return bracketed(end, limit) }
        if StudyScan.introductions.contains(word.hash), !word.shape.contains(.capitals) || isAllCapitals,
            end + 1 < limit
        {
            let start = afterSpecialization(end + 1, limit)
            guard start < limit, !words[start].shape.contains(.digits), !StudyScan.articles.contains(words[start].hash)
            else { return nil }
            let part = endOfArea(from: start, limit)
            guard part > start, !hasInstitution(start..<part) else { return nil }
            return (start..<part, .area, false)
        }
        if word.hash == StudyScan.with {
            let start = afterSpecialization(end + 1, limit)
            guard start > end + 1, start < limit else { return nil }
            return (start..<endOfArea(from: start, limit), .area, false)
        }
        if isConnector(end) { return nil }
        let start = afterSpecialization(end, limit)
        guard start < limit, degrees.hit(at: start, in: start..<limit) == nil else { return nil }
        let part = endOfArea(from: start, limit)
        if start > end { return (start..<part, .area, false) }
        if !text.isBreak(before: end) { return adjacent(start..<part) }
        return parted(start..<part)
    }

    private static let introductions = WordFolding.hashes(of: "in of en on für in: di em i w de zum zur")
    private static let articles = WordFolding.hashes(of: "the year")
    private static let with = WordFolding.hash(of: "with")
    private static let specializations = WordFolding.hashes(
        of:
            "specialization specialisation specializing specialising specialized specialised major majoring majors stream branch discipline concentration trade field fachrichtung schwerpunkt studiengang studienfach vertiefung especialidad especialización indirizzo kierunek specjalność spécialité filière richting afstudeerrichting"
    )

    /// Leaves out "specialization in" and the like.
    private func afterSpecialization(_ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit, index - start < 3, !StudyScan.specializations.contains(words[index].hash) {
            guard words[index].classes.contains(.functionWord) else { return start }
            index += 1
        }
        guard index < limit, StudyScan.specializations.contains(words[index].hash) else { return start }
        index += 1
        while index < limit, StudyScan.introductions.contains(words[index].hash), index - start < 6 { index += 1 }
        return index
    }

    /// What stands in brackets behind a degree.
    private func bracketed(_ start: Int, _ limit: Int) -> Area? {
        var end = start + 1
        while end < limit, !words[end].gap.contains(.close) { end += 1 }
        var part = start..<end
        if scanner.lexicon.terms(words[start]).contains(.board) || hasBoard(part) { return (part, .board, false) }
        guard !hasInstitution(part), !scanner.lexicon.terms(words[start]).contains(.current) else { return nil }
        if StudyScan.introductions.contains(words[start].hash), part.count > 1 { part = start + 1..<end }
        let first = afterSpecialization(part.lowerBound, end)
        guard first < end, !isConnector(first), !words[first].shape.contains(.digits) else { return nil }
        return (first..<end, .area, false)
    }

    /// Words right behind a degree: all of them where one is a field's, those before a school's name.
    private func adjacent(_ part: Range<Int>) -> Area? {
        guard !part.isEmpty else { return nil }
        if hasInstitution(part) {
            var end = part.lowerBound
            while end < part.upperBound, isField(end) || end > part.lowerBound && words[end].hash == StudyScan.and,
                !isInstitution(end)
            {
                end += 1
            }
            // "B.Tech Engineering College" has no field: at least one word must be left for the name.
            guard end > part.lowerBound, end < part.upperBound, !isInstitution(end) else { return nil }
            return (part.lowerBound..<end, .area, false)
        }
        guard !hasBoard(part) else { return nil }
        if part.contains(where: isField) { return (part, .area, false) }
        return isName(part) && !isPlace(part) ? (part, .other, true) : nil
    }

    private static let and = WordFolding.hash(of: "and")

    /// Words behind a comma or a dash: a field where half of them say so; else perhaps one.
    private func parted(_ part: Range<Int>) -> Area? {
        guard let first = part.first, !hasInstitution(part), !hasBoard(part), !words[first].shape.contains(.digits)
        else { return nil }
        let fields = part.count { isField($0) || words[$0].classes.contains(.functionWord) }
        if fields * 2 >= part.count, part.contains(where: isField) { return (part, .area, false) }
        guard words[part.lowerBound].gap.isDisjoint(with: [.newline, .tab, .pipe]), isName(part), !isPlace(part)
        else { return nil }
        return (part, .area, true)
    }

    /// One past the last word of a field: fields in a row ("Maths, Physics, Chemistry") are one.
    private func endOfArea(from start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit {
            let part = endOfName(from: end, limit)
            if end > start {
                guard words[end].gap.isSubset(of: [.comma, .space]), part - end <= 3, !hasInstitution(end..<part),
                    (end..<part).allSatisfy({ isField($0) || words[$0].classes.contains(.functionWord) }),
                    isField(end - 1), degrees.hit(at: end, in: end..<limit) == nil
                else { return end }
            }
            end = part
            guard end < limit, text.isBreak(before: end) else { return end }
        }
        return end
    }

    // MARK: - Names

    /// Part a school from its university even where they are capitalised.
    private static let affiliations = WordFolding.hashes(of: "affiliated affliated affilated affiliation")

    /// One past the last word of a name: up to a break or a word that parts clauses.
    private func endOfName(from start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, end == start || !text.isBreak(before: end) {
            let terms = scanner.lexicon.terms(words[end])
            let isSmall = !words[end].shape.contains(.capitalised) || isAllCapitals
            if end > start, isSmall, !terms.isDisjoint(with: [.connector, .current, .expected]) { break }
            if end > start, StudyScan.affiliations.contains(words[end].hash) { break }
            if end > start, degrees.hit(at: end, in: start..<limit) != nil { break }
            end += 1
        }
        while end > start + 1, words[end - 1].classes.contains(.functionWord),
            !words[end - 1].shape.contains(.capitals) || isAllCapitals
        {
            end -= 1
        }
        return end
    }

    /// Appends a name (school, board, place or anything else) and gives the index behind it.
    private func appendName(from start: Int, isFrom: Bool, to pieces: inout [StudyPiece]) -> Int {
        let limit = endOfFree(start)
        var end = endOfName(from: start, limit)
        let part = start..<end
        var kind = StudyPiece.Kind.other
        if hasBoard(part), !hasInstitution(part) || isBoard(part) {
            kind = .board
            if let last = part.last, StudyScan.boardNouns.contains(words[last].hash) { end = withPlace(part, limit) }
        } else if hasInstitution(part) {
            kind = .institution
            end = withPlace(start..<end, limit)
        } else if isPlace(part) {
            kind = .place
        }
        var piece = StudyPiece(kind, words: start..<end, span: text.closedSpan(ofWords: start..<end))
        piece.isFrom = isFrom
        pieces.append(piece)
        return end
    }

    /// A school's name with what belongs to it behind a comma: the rest of "Institute of Science, Technology and
    /// Management", or one town where no state follows it.
    private func withPlace(_ name: Range<Int>, _ limit: Int) -> Int {
        let end = name.upperBound
        guard end < limit else { return end }
        let part = endOfName(from: end, limit)
        let gap = words[end].gap.subtracting([.space, .newline])
        guard part > end, part - end <= 5, !hasInstitution(end..<part), !hasBoard(end..<part),
            degrees.hit(at: end, in: end..<limit) == nil
        else { return end }
        if gap == .comma, isField(end - 1), (end..<part).contains(where: { words[$0].hash == StudyScan.and }),
            (end..<part).allSatisfy({ isField($0) || words[$0].hash == StudyScan.and })
        {
            return withPlace(name.lowerBound..<part, limit)
        }
        let isTown = (end..<part).allSatisfy {
            words[$0].shape.contains(.capitalised) && !words[$0].shape.contains(.hasDigit) && words[$0].length > 1
        }
        guard part - end <= 3, isTown, !isField(end) || isPlace(end..<part), !isConnector(end),
            !isState(end..<part)
        else { return end }
        let isHyphened = !gap.isDisjoint(with: [.hyphen, .dash]) && isPlace(end..<part)
        guard gap == .comma || gap == [.comma, .dot] || isHyphened else { return end }
        if part < limit, words[part].gap.subtracting([.space, .newline]) == .comma,
            isState(part..<endOfName(from: part, limit))
        {
            return end
        }
        return part
    }

    // MARK: - What words say

    private func isField(_ index: Int) -> Bool { scanner.lexicon.terms(words[index]).contains(.field) }

    private func isInstitution(_ index: Int) -> Bool {
        let word = words[index]
        if DegreeScanner.trainingInstitutes.contains(word.hash), index > range.lowerBound,
            scanner.lexicon.terms(words[index - 1]).contains(.government)
                || (range.lowerBound..<index).contains(where: { words[$0].hash == word.hash })
        {
            return true
        }
        guard scanner.lexicon.terms(word).contains(.institution) else { return isCompoundSchool(word) }
        // Short names count in capitals only.
        return word.length > StudyScan.longestShortName || word.shape.contains(.capitals)
            || !word.shape.contains(.capitalised) && word.length > 3 || StudyScan.shortNouns.contains(word.hash)
    }

    /// "Berufsschule", "Katedralskolan", "Ausbildungszentrum": words that end as a school's noun.
    private func isCompoundSchool(_ word: Word) -> Bool {
        guard word.length >= StudyScan.shortestCompound, word.shape.contains(.capitalised) else { return false }
        let letters = text.document.text[word.range]
        return StudyScan.schoolEndings.contains { ending in
            letters.count > ending.count + 1
                && letters.suffix(ending.count).elementsEqual(ending) { WordFolding.fold($0.value) == $1.value }
        }
    }

    private static let shortestCompound = 10
    private static let schoolEndings: [[Unicode.Scalar]] = [
        "schule", "skolan", "skola", "skole", "school", "gymnasium", "gymnasiet", "universitat", "universitet",
        "akademie",
        "zentrum", "lyceum", "college",
    ].map { Array($0.unicodeScalars) }

    private static let longestShortName = 4
    private static let shortNouns = WordFolding.hashes(of: "univ inst poly coll")

    private func hasInstitution(_ part: Range<Int>) -> Bool { part.contains(where: isInstitution) }

    private func hasBoard(_ part: Range<Int>) -> Bool {
        if part.contains(where: { scanner.lexicon.terms(words[$0]).contains(.board) && isNamed($0) }) { return true }
        // Boards' names spelt with dots: G.S.E.B.
        guard part.count >= 3, part.count <= 8 else { return false }
        let letters = part.prefix { words[$0].length == 1 && ($0 == part.lowerBound || words[$0].gap.contains(.dot)) }
        guard letters.count >= 3 else { return false }
        var hash = WordFolding.seed
        for index in letters {
            hash = WordFolding.hash(hash, WordFolding.fold(text.document.text[Int(words[index].start)].value))
        }
        return scanner.lexicon.isBoard(hash)
            || letters.contains { words[$0].hash == StudyScan.letterB }
                && letters.contains { words[$0].hash == StudyScan.letterE }
    }

    private static let letterB = WordFolding.hash(of: "b")
    private static let letterE = WordFolding.hash(of: "e")
    private static let boardNouns = WordFolding.hashes(of: "board council")

    private func isNamed(_ index: Int) -> Bool { words[index].shape.contains(.capitalised) || words[index].length > 3 }

    private func isBoard(_ part: Range<Int>) -> Bool { part.contains { StudyScan.boardNouns.contains(words[$0].hash) } }

    private func isState(_ part: Range<Int>) -> Bool {
        guard part.count == 1, let index = part.first, words[index].shape.contains(.capitals) else { return false }
        return scanner.lexicon.terms(words[index]).contains(.stateCode)
    }

    private func isPlace(_ part: Range<Int>) -> Bool {
        isState(part)
            || part.allSatisfy {
                scanner.lexicon.terms(words[$0]).contains(.place) || words[$0].shape.contains(.digits)
                    || !words[$0].classes.isDisjoint(with: [.place, .country])
            }
    }

    /// Whether words are written as a name: short, and capitalised where they have a case.
    private func isName(_ part: Range<Int>) -> Bool {
        part.count <= 7 && words[part.lowerBound].shape.contains(.capitalised)
            && part.allSatisfy { !words[$0].shape.contains(.digits) }
    }
}
