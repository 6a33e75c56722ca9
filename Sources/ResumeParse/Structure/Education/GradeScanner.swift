/// Finds grades: percentages, grade point averages and classes in words.
struct GradeScanner {
    private let text: ResumeText
    private let lexicon: StudyLexicon
    private let words: [Word]

    init(_ text: ResumeText) {
        self.text = text
        lexicon = text.lexicon.studies
        words = text.words
    }

    /// A grade with its words; the span has the sign behind it too.
    struct Hit {
        var words: Range<Int>
        var span: TextSpan
    }

    /// The grades among some words, in order.
    func hits(in range: Range<Int>) -> [Hit] {
        var hits: [Hit] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let hit = hit(at: index, in: range) {
                hits.append(hit)
                index = hit.words.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    private func hit(at index: Int, in range: Range<Int>) -> Hit? {
        let word = words[index]
        if let match = lexicon.grades.longestMatch(
            in: words, at: index, before: range.upperBound, joining: [.space, .hyphen, .dot, .newline])
        {
            let isWhole =
                (index == range.lowerBound || text.isBreak(before: index))
                && (match.words.upperBound >= words.count || text.isBreak(before: match.words.upperBound)
                    || words[match.words.upperBound].gap.contains(.newline))
            if match.payload == 0 || isWhole { return inWords(match.words, in: range) }
        }
        if word.shape.contains(.digits) { return number(at: index, in: range) }
        return letter(at: index, in: range)
    }

    /// A phrase; "with" and "passed" in front of it are no part of it, a bracket behind it is none either.
    private func inWords(_ match: Range<Int>, in range: Range<Int>) -> Hit? {
        var match = match
        while match.count > 1, GradeScanner.introductions.contains(words[match.lowerBound].hash) {
            match = match.lowerBound + 1..<match.upperBound
        }
        if match.upperBound < range.upperBound, words[match.upperBound].gap.contains(.open) == false,
            GradeScanner.honours.contains(words[match.upperBound].hash), !text.isBreak(before: match.upperBound)
        {
            match = match.lowerBound..<match.upperBound + 1
        }
        var span = text.span(ofWords: match)
        // "Second Class Honours (Upper Division)"
        let end = match.upperBound
        if end + 1 < range.upperBound, words[end].gap.contains(.open), GradeScanner.halves.contains(words[end].hash),
            GradeScanner.divisions.contains(words[end + 1].hash)
        {
            match = match.lowerBound..<end + 2
            span = text.closedSpan(ofWords: match)
        }
        return Hit(words: match, span: span)
    }

    private static let halves = WordFolding.hashes(of: "upper lower")
    private static let divisions = WordFolding.hashes(of: "division class")
    private static let introductions = WordFolding.hashes(of: "with passed pass")
    private static let honours = WordFolding.hashes(of: "honours honors hons")

    /// `72.5 %`, `8.5 CGPA`, `CGPA: 8.5/10`, `GPA 3.8 out of 4`, `2:1`.
    private func number(at index: Int, in range: Range<Int>) -> Hit? {
        guard words[index].length <= 4, words[index].number >= 0 else { return nil }
        let isLabelled = hasLabel(before: index, in: range)
        var end = decimal(index, range)
        // "Grade 12" is a year at school.
        if end == index + 1, index > range.lowerBound, words[index - 1].hash == GradeScanner.grade,
            words[index].gap == .space, Int(words[index].number) <= GradeScanner.lastYear
        {
            return nil
        }
        let value = Int(words[index].number)
        var span = TextSpan(start: Int(words[index].start), end: Int(words[end - 1].end))
        if let (sign, place) = percentSign(behind: end - 1), sign, value <= 100 {
            span.end = place
            return Hit(words: index..<end, span: span)
        }
        if value <= 4, end == index + 1, index + 1 < range.upperBound, words[index + 1].gap == .colon,
            words[index + 1].shape.contains(.digits), words[index + 1].number <= 2, words[index + 1].length == 1
        {
            return Hit(words: index..<index + 2, span: text.span(ofWords: index..<index + 2))
        }
        var hasScale = false
        if let scale = scale(at: end, range), value <= scale.value {
            hasScale =
                end > index + 1 || isLabelled || scale.isWritten || GradeScanner.bareScales.contains(scale.value)
            if hasScale { end = endOfPraise(scale.end, range) }
        }
        let hasUnit = unit(at: end, range)
        if hasUnit { end += 1 }
        // "Abitur (1,8)"
        let isBracketed =
            end == index + 2 && words[index].gap.contains(.open) && end < words.count && words[end].gap.contains(.close)
        guard hasUnit || hasScale || isLabelled || isBracketed, value <= 100 || hasScale else { return nil }
        span = text.span(ofWords: index..<end)
        if let (sign, place) = percentSign(behind: end - 1), sign { span.end = place }
        return Hit(words: index..<end, span: span)
    }

    /// One past "e lode" behind a number: "110/110 e lode".
    private func endOfPraise(_ index: Int, _ range: Range<Int>) -> Int {
        guard index + 1 < range.upperBound, words[index + 1].hash == GradeScanner.praise,
            words[index].gap == .space, words[index + 1].gap == .space
        else { return index }
        return index + 2
    }

    private static let praise = WordFolding.hash(of: "lode")

    /// Scales that no date has: "84/100" and "110/110" are grades without a word that says so.
    private static let bareScales: Set<Int> = [60, 100, 110]

    /// One past the last word of a number with a decimal point or comma.
    private func decimal(_ index: Int, _ range: Range<Int>) -> Int {
        guard index + 1 < range.upperBound, words[index + 1].shape.contains(.digits), words[index + 1].length <= 3,
            words[index + 1].gap == .dot || words[index + 1].gap == .comma,
            words[index + 1].start == words[index].end + 1
        else { return index + 1 }
        return index + 2
    }

    private func percentSign(behind index: Int) -> (Bool, Int)? {
        var position = Int(words[index].end)
        let scalars = text.document.text
        while position < scalars.count, scalars[position] == " " { position += 1 }
        guard position < scalars.count, scalars[position] == "%" else { return nil }
        return (true, position + 1)
    }

    /// `/10`, `/ 4.0`, `out of 10`.
    private func scale(at index: Int, _ range: Range<Int>) -> (end: Int, value: Int, isWritten: Bool)? {
        guard index < range.upperBound else { return nil }
        if words[index].gap.subtracting(.space) == .slash, words[index].shape.contains(.digits),
            GradeScanner.scales.contains(Int(words[index].number))
        {
            return (decimal(index, range), Int(words[index].number), false)
        }
        if index + 2 < range.upperBound, words[index].hash == GradeScanner.out,
            words[index + 1].hash == GradeScanner.of,
            words[index + 2].shape.contains(.digits)
        {
            return (decimal(index + 2, range), Int(words[index + 2].number), true)
        }
        return nil
    }

    private static let scales: Set<Int> = [4, 5, 6, 7, 9, 10, 20, 30, 100, 110, 500, 600, 1000]
    private static let out = WordFolding.hash(of: "out")
    private static let of = WordFolding.hash(of: "of")

    private func unit(at index: Int, _ range: Range<Int>) -> Bool {
        guard index < range.upperBound else { return false }
        return words[index].gap.isSubset(of: [.space, .percent, .hyphen, .open])
            && lexicon.terms(words[index]).contains(.gradeUnit) && !(words[index].hash == GradeScanner.marks)
    }

    private static let marks = WordFolding.hash(of: "marks")

    /// Whether a word such as "CGPA" stands before the number, with "of", "is" and the like between.
    private func hasLabel(before index: Int, in range: Range<Int>) -> Bool {
        var position = index - 1
        var steps = 0
        while position >= range.lowerBound, steps < 4 {
            let gap = words[position + 1].gap
            guard gap.isDisjoint(with: [.tab, .comma, .semicolon, .pipe, .bullet, .close]) else { return false }
            let terms = lexicon.terms(words[position])
            if terms.contains(.gradeLabel) { return true }
            guard GradeScanner.between.contains(words[position].hash) else { return false }
            position -= 1
            steps += 1
        }
        return false
    }

    private static let between = WordFolding.hashes(of: "of is in was with obtained an at the : average point")

    /// `Grade: A+`, `Grade – B`, and a letter with a plus that stands alone: `…, 2011, A+`.
    private func letter(at index: Int, in range: Range<Int>) -> Hit? {
        if GradeScanner.letters.contains(words[index].hash), text.isBreak(before: index),
            index + 1 == range.upperBound || text.isBreak(before: index + 1)
        {
            return Hit(words: index..<index + 1, span: words[index].span)
        }
        guard index > range.lowerBound, words[index].length <= 2, words[index].shape.contains(.capitals),
            words[index - 1].hash == GradeScanner.grade, !words[index].gap.isDisjoint(with: [.colon, .dash, .hyphen])
        else { return nil }
        var span = words[index].span
        if span.end < text.document.text.count, text.document.text[span.end] == "+" { span.end += 1 }
        return Hit(words: index..<index + 1, span: span)
    }

    private static let lastYear = 13
    private static let letters = WordFolding.hashes(of: "a+ a++ b+ c+ d+ o+")
    private static let grade = WordFolding.hash(of: "grade")
}
