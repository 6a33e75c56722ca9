/// Finds degrees and final examinations of schools.
struct DegreeScanner {
    private let text: ResumeText
    private let lexicon: StudyLexicon
    private let words: [Word]

    init(_ text: ResumeText) {
        self.text = text
        lexicon = text.lexicon.studies
        words = text.words
    }

    /// A degree as written, what stands in brackets behind it included: "BA (Hons)".
    struct Hit {
        var words: Range<Int>
        var form: DegreeForm
        /// Words behind it that are its field although they belong to its name too: "Bachelor of Civil Engineering".
        var area: Range<Int>?
    }

    /// The degree that starts at a word of a part of a line, if one does.
    func hit(at index: Int, in range: Range<Int>) -> Hit? {
        guard var hit = accepted(at: index, in: range) else { return nil }
        extend(&hit, in: range)
        return hit
    }

    private func match(at index: Int, before end: Int) -> PhraseTable.Match? {
        lexicon.degrees.longestMatch(
            in: words, at: index, before: end, joining: Word.Gap.joining.union([.newline, .plus]))
    }

    private func accepted(at index: Int, in range: Range<Int>) -> Hit? {
        guard let match = match(at: index, before: range.upperBound) else { return nil }
        let form = lexicon.forms[Int(match.payload)]
        let end = match.words.upperBound
        guard hasPlus(match.words), !isCut(match.words), !isState(match.words, in: range) else { return nil }
        let opens = index == range.lowerBound || text.isBreak(before: index) || isIntroduced(index)
        let closes = end == range.upperBound || text.isBreak(before: end)
        if !opens {
            // "Board of Secondary Education" and "Rao Matriculation School" are names.
            guard !isInName(index, end, in: range), form.kind != .numeral, form.kind != .weak, form.kind != .school
            else { return nil }
        }
        let next = end < range.upperBound && !closes ? lexicon.terms(words[end]) : []
        if index > range.lowerBound, isBoard(match.words), hasOtherDegree(than: index, in: range) { return nil }
        // "Graduation project : …" tells of a project, "C Licence" of a trade.
        if end < range.upperBound, DegreeScanner.works.contains(words[end].singular), !closes { return nil }
        if match.words.count == 1, words[index].hash == DegreeScanner.licence, !opens { return nil }
        // The second ITI of "ITI (Machinist), ITI Dhar" is the school.
        if match.words.count == 1, DegreeScanner.trainingInstitutes.contains(words[index].hash),
            (range.lowerBound..<index).contains(where: { words[$0].hash == words[index].hash })
        {
            return nil
        }
        switch form.kind {
        case .plain, .open:
            if form.level <= .vocational, !next.isDisjoint(with: [.institution]), !opens || form.level == .vocational {
                return nil
            }
        case .caps:
            guard isWrittenAsDegree(match.words, end, in: range) else { return nil }
        case .weak:
            if next.contains(.institution) || endsInOf(end, next: range) { return nil }
        case .school:
            guard
                closes || next.contains(.connector) || words[end].classes.contains(.functionWord)
                    || words[end].shape.contains(.digits) || isExamination(words[end])
                    || isBoardName(behind: end, in: range)
            else { return nil }
            if !closes, words[end].hash == DegreeScanner.of { return nil }
        case .numeral:
            guard words[index].shape.contains(.capitals), closes || !next.isDisjoint(with: [.connector, .board])
            else { return nil }
        }
        if next.contains(.board), words[end].singular == DegreeScanner.board, hasOtherDegree(than: index, in: range) {
            return nil
        }
        return Hit(words: match.words, form: form)
    }

    /// "+2", "10+2" and "+3" need their sign: the words alone are numbers. "10+3" is a diploma's.
    private func hasPlus(_ match: Range<Int>) -> Bool {
        let last = words[match.upperBound - 1]
        guard last.shape.contains(.digits), last.number == 2 || last.number == 3,
            match.count == 1 || words[match.lowerBound].shape.contains(.digits)
        else { return true }
        if match.count == 1, match.lowerBound > 0, last.number == 3 {
            let before = words[match.lowerBound - 1]
            return last.gap.contains(.plus) && !(before.shape.contains(.hasDigit) && before.end + 1 == last.start)
        }
        return words[match.upperBound - 1].gap.contains(.plus)
    }

    /// Whether letters with dots go on before or behind a match: "M.E" in "M.E.S. College".
    private func isCut(_ match: Range<Int>) -> Bool {
        let (first, end) = (match.lowerBound, match.upperBound)
        if first > 0, words[first].gap == .dot, words[first].length == 1, words[first - 1].length == 1 { return true }
        return end < words.count && words[end].gap == .dot && words[end].length == 1 && words[end - 1].length == 1
    }

    /// Whether dotted letters may be a board of secondary education's: "B.S.E. Odisha".
    private func isBoard(_ match: Range<Int>) -> Bool {
        match.count >= 3 && match.allSatisfy { words[$0].length == 1 }
            && match.contains { words[$0].hash == DegreeScanner.letterB }
            && match.contains { words[$0].hash == DegreeScanner.letterE }
    }

    private static let letterB = WordFolding.hash(of: "b")
    private static let letterE = WordFolding.hash(of: "e")

    /// Whether two capitals behind a comma are a state's: "Boston, MA".
    private func isState(_ match: Range<Int>, in range: Range<Int>) -> Bool {
        let index = match.lowerBound
        guard match.count == 1, index > range.lowerBound, words[index].gap.contains(.comma), words[index].length == 2,
            lexicon.terms(words[index]).contains(.stateCode), words[index - 1].shape.contains(.capitalised),
            match.upperBound == range.upperBound || text.isBreak(before: match.upperBound)
                || words[match.upperBound].shape.contains(.digits)
        else { return false }
        return !lexicon.terms(words[index - 1]).contains(.institution) || hasOtherDegree(than: index, in: range)
    }

    /// Whether a board's name stands right behind a school's form: "High School Uttarakhand Board".
    private func isBoardName(behind end: Int, in range: Range<Int>) -> Bool {
        var index = end
        var isBoard = false
        while index < range.upperBound, index == end || !text.isBreak(before: index) {
            let terms = lexicon.terms(words[index])
            if terms.contains(.institution) { return false }
            if terms.contains(.connector) { break }
            // "Secondary School Board" is a board's name itself.
            isBoard = isBoard || terms.contains(.board) && (index > end || words[index].singular != DegreeScanner.board)
            index += 1
        }
        return isBoard
    }

    /// Short forms that name a course of study and the school that gives it alike.
    static let trainingInstitutes = WordFolding.hashes(of: "iti itc")
    private static let works = WordFolding.hashes(of: "project thesis")
    private static let licence = WordFolding.hash(of: "licence")
    private static let of = WordFolding.hash(of: "of")
    private static let board = WordFolding.hash(of: "board")
    private static let examinations = WordFolding.hashes(
        of: "examination exam certificate diploma leaving graduate passed")

    private func isExamination(_ word: Word) -> Bool { DegreeScanner.examinations.contains(word.singular) }

    /// Whether "of" follows a weak form that names a school: "Graduate School of …".
    private func endsInOf(_ end: Int, next range: Range<Int>) -> Bool {
        end < range.upperBound && words[end].hash == DegreeScanner.of
            && lexicon.terms(words[end - 1]).contains(.institution)
    }

    /// Whether the word before is one that introduces a degree: "Passed High School", "pursuing graduation".
    private func isIntroduced(_ index: Int) -> Bool {
        let before = words[index - 1]
        return lexicon.terms(before).contains(.connector)
            || before.classes.contains(.functionWord) && before.hash != DegreeScanner.of
            || before.shape.contains(.digits)
    }

    /// Whether a match inside a part of a line belongs to the name of a school or a board.
    private func isInName(_ start: Int, _ end: Int, in range: Range<Int>) -> Bool {
        var index = start - 1
        var isPlace = false
        while index >= range.lowerBound {
            let terms = lexicon.terms(words[index])
            if !terms.isDisjoint(with: [.institution, .board, .government]) { isPlace = true }
            if text.isBreak(before: index) || terms.contains(.connector) { break }
            index -= 1
        }
        if isPlace { return true }
        index = end
        while index < range.upperBound, !text.isBreak(before: index) {
            let terms = lexicon.terms(words[index])
            if terms.contains(.connector) { break }
            if !terms.isDisjoint(with: [.institution, .board]) { return true }
            index += 1
        }
        return false
    }

    /// Whether short forms that are words too are written as degrees: in capitals, or with dots.
    private func isWrittenAsDegree(_ match: Range<Int>, _ end: Int, in range: Range<Int>) -> Bool {
        let hasDot = match.dropFirst().contains { words[$0].gap.contains(.dot) }
        let first = words[match.lowerBound]
        guard first.shape.contains(.capitals) || hasDot && first.shape.contains(.capitalised) else { return false }
        if match.count > 1, !hasDot, words[match.lowerBound + 1].gap != .slash,
            !match.allSatisfy({ words[$0].shape.contains(.capitals) || words[$0].length > 1 })
        {
            return false
        }
        guard end < range.upperBound, words[end].gap == .space else { return true }
        let next = words[end]
        // "MS Office", "MA 02139": what follows a degree is a field of study or parted from it.
        if next.shape.contains(.digits) { return next.shape.contains(.year) }
        return next.shape.contains(.capitalised)
            ? !next.classes.contains(.numbered)
            : next.classes.contains(.functionWord)
                || !lexicon.terms(next).isDisjoint(with: [.connector, .field, .current])
    }

    private func hasOtherDegree(than index: Int, in range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            if position != index, let other = match(at: position, before: range.upperBound) {
                if !other.words.contains(index), lexicon.forms[Int(other.payload)].kind == .plain { return true }
                position = other.words.upperBound
            } else {
                position += 1
            }
        }
        return false
    }

    /// Takes in what belongs to the degree's name behind the match.
    private func extend(_ hit: inout Hit, in range: Range<Int>) {
        var changed = true
        while changed, hit.words.upperBound < range.upperBound {
            changed = false
            let end = hit.words.upperBound
            let next = words[end]
            if DegreeScanner.honours.contains(next.hash), next.gap.isSubset(of: [.space, .open, .dot, .comma]) {
                hit.words = hit.words.lowerBound..<end + 1
                changed = true
            } else if next.gap.contains(.open), let other = match(at: end, before: range.upperBound),
                isClosed(behind: other.words.upperBound - 1), lexicon.forms[Int(other.payload)].kind != .weak
            {
                hit.words = hit.words.lowerBound..<other.words.upperBound
                changed = true
            } else if next.gap.isSubset(of: [.space, .dot, .plus, .hyphen, .dash]),
                let other = match(at: end, before: range.upperBound), isDouble(hit.form, other)
            {
                hit.words = hit.words.lowerBound..<other.words.upperBound
                hit.form.level = max(hit.form.level, lexicon.forms[Int(other.payload)].level)
                changed = true
            } else if next.gap == .space, DegreeScanner.degreeWords.contains(next.singular) {
                hit.words = hit.words.lowerBound..<end + 1
                changed = true
            }
        }
        takeName(&hit, in: range)
    }

    private static let honours = WordFolding.hashes(of: "hons honours honors hon n")
    private static let degreeWords = WordFolding.hashes(of: "degree")

    /// "B.A LL.B" is one study; "10th SSC" as well; "B.Tech Diploma" is not.
    private func isDouble(_ form: DegreeForm, _ other: PhraseTable.Match) -> Bool {
        let second = lexicon.forms[Int(other.payload)]
        return form.level == second.level && second.kind != .weak && second.kind != .school && form.kind != .weak
            && form.kind != .school
    }

    private func isClosed(behind index: Int) -> Bool {
        var position = Int(words[index].end)
        let scalars = text.document.text
        while position < scalars.count, scalars[position] == "." || scalars[position] == " " { position += 1 }
        return position < scalars.count && scalars[position] == ")"
    }

    /// "Bachelor of Civil Engineering": what follows "of" is the field and belongs to the name.
    private func takeName(_ hit: inout Hit, in range: Range<Int>) {
        let end = hit.words.upperBound
        guard hit.form.kind == .open, end + 1 < range.upperBound, words[end].hash == DegreeScanner.of,
            words[end].gap == .space
        else { return }
        var index = end + 1
        while index < range.upperBound, index == end + 1 || !text.isBreak(before: index),
            !lexicon.terms(words[index]).contains(.connector), !words[index].shape.contains(.digits),
            !lexicon.terms(words[index]).contains(.institution)
        {
            index += 1
        }
        guard index > end + 1 else { return }
        hit.words = hit.words.lowerBound..<index
        hit.area = end + 1..<index
    }
}
