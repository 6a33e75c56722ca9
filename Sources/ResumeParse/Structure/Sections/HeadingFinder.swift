/// Finds lines that may be headings by their words.
struct HeadingFinder {
    private let lines: ResumeLines
    private let table: HeadingTable

    init(_ lines: ResumeLines) {
        self.lines = lines
        table = lines.text.lexicon.headings
    }

    /// More words than this are prose.
    private static let mostWords = 9
    /// Letters of a heading that is spaced out count as words.
    private static let mostSpacedLetters = 40
    /// An unlisted heading has at most so many words.
    private static let mostKeywordWords = 6

    /// What a line may head.
    func candidate(_ line: Int) -> HeadingCandidate? {
        let profile = lines.profiles[line]
        guard let first = profile.body.first, !lines.lines[line].traits.contains(.pageMargin) else { return nil }
        let words = lines.text.words
        let style = HeadingStyle(of: line, in: lines)
        let isSet =
            style.isBold || style.isCapitals || style.isStyled || style.isRuled || profile.marks.contains(.colonEnd)
        if profile.filledCells <= 1, profile.mentions.isEmpty, let heading = whole(profile) ?? withDates(profile) {
            if endsSentence(line, profile) { return nil }
            if profile.marks.contains(.smallStart), !isSet { return nil }
            if profile.marks.contains(.stopEnd), !style.isBold, !style.isCapitals { return nil }
            if profile.marks.contains(.bullet), !isSet, heading.meaning != .section || heading.wordCount < 2 {
                return nil
            }
            return HeadingCandidate(line: line, form: .whole, heading: heading, words: profile.body, style: style)
        }
        if profile.filledCells > 1, style.isCapitals, profile.mentions.isEmpty, lines.lines[line].table < 0,
            let heading = whole(profile), heading.wordCount > 1, heading.wordCount == profile.body.count
        {
            // Wide spaces between its words: "SELECTED    PROJECTS".
            return HeadingCandidate(line: line, form: .whole, heading: heading, words: profile.body, style: style)
        }
        if let candidate = remarked(profile), isSet || candidate.heading.wordCount > 1 && candidate.isLength {
            return HeadingCandidate(
                line: line, form: .whole, heading: candidate.heading, words: candidate.words, style: style)
        }
        if profile.filledCells >= 2, let candidate = rail(line, profile, style) { return candidate }
        if let (heading, range) = table.prefix(of: profile.body, in: lines.text),
            range.upperBound < profile.body.upperBound,
            !words[first].shape.isDisjoint(with: [.capitalised, .caseless]) || heading.kind == .declaration
        {
            let gap = words[range.upperBound].gap
            let isCut = gap.contains(.colon) || !gap.isDisjoint(with: [.dash, .hyphen]) && gap.contains(.space)
            if isCut || heading.kind == .declaration && range.count >= 3 {
                return HeadingCandidate(line: line, form: .inline, heading: heading, words: range, style: style)
            }
        }
        return keyword(line, profile, style)
    }

    private func whole(_ profile: LineProfile) -> Heading? {
        guard profile.body.count <= HeadingFinder.mostSpacedLetters,
            let heading = table.heading(compact: profile.compactHash, singular: profile.compactSingular)
        else { return nil }
        return profile.body.count <= HeadingFinder.mostWords || isSpaced(profile.body) ? heading : nil
    }

    /// "Work experience with dates": the heading without its last two words.
    private func withDates(_ profile: LineProfile) -> Heading? {
        guard profile.body.count > 2, let last = profile.body.last,
            lines.text.words[last].hash == HeadingFinder.dates, lines.text.words[last - 1].hash == HeadingFinder.with
        else { return nil }
        return exact(profile.body.lowerBound..<(last - 1))
    }

    private static let dates = WordFolding.hash(of: "dates")
    private static let with = WordFolding.hash(of: "with")

    /// "Work Experience (Gulf)", "Total experience : 08 years": a heading with a remark in brackets or a length of time
    /// behind it.
    private func remarked(_ profile: LineProfile) -> (heading: Heading, words: Range<Int>, isLength: Bool)? {
        guard let (heading, range) = table.prefix(of: profile.body, in: lines.text),
            range.upperBound < profile.body.upperBound, heading.meaning != .title, heading.meaning != .sub,
            // "Certificate (Floristry)" is a study.
            heading.kind != .certificates || heading.wordCount > 1
        else { return nil }
        let rest = range.upperBound..<profile.body.upperBound
        let words = lines.text.words
        let gap = words[rest.lowerBound].gap
        let isWork = heading.kind == .work || heading.meaning == .digest
        guard rest.count <= HeadingFinder.mostRemarkWords, profile.mentions.isEmpty || isWork else { return nil }
        let isLength =
            isWork && words[rest.upperBound - 1].classes.contains(.timeUnit)
            && rest.allSatisfy {
                words[$0].shape.contains(.hasDigit)
                    || !words[$0].classes.isDisjoint(with: [.timeUnit, .numberWord, .functionWord, .numbered])
            }
        if isLength, !gap.isDisjoint(with: [.colon, .dash, .hyphen, .open, .tab]) { return (heading, range, true) }
        // What is in the bracket may not be a title: "Training (Site Engineer)".
        guard gap.contains(.open), gap.contains(.space) || gap.contains(.tab),
            !rest.dropFirst().contains(where: { !words[$0].gap.isDisjoint(with: [.close, .tab, .colon]) }),
            !rest.contains(where: { words[$0].classes.contains(.titleNoun) })
        else { return nil }
        return (heading, range, false)
    }

    /// A remark behind a heading has at most so many words.
    private static let mostRemarkWords = 6

    /// Whether a line is the last word of a sentence in the line above: "… to the best of my" over "KNOWLEDGE."
    private func endsSentence(_ line: Int, _ profile: LineProfile) -> Bool {
        guard profile.marks.contains(.stopEnd), line > 0 else { return false }
        let before = lines.profiles[line - 1]
        return before.body.count >= HeadingFinder.fewestSentenceWords && !lines.lines[line].traits.contains(.bold)
            && before.marks.isDisjoint(with: [.stopEnd, .colonEnd])
    }

    /// A line of a sentence that wraps has at least so many words.
    private static let fewestSentenceWords = 6

    private func isSpaced(_ words: Range<Int>) -> Bool {
        words.count { lines.text.words[$0].length <= 2 } * 4 > words.count * 3
    }

    /// A first cell that is a heading, with content beside it; not the header row of a table, nor a label in a row.
    private func rail(_ line: Int, _ profile: LineProfile, _ style: HeadingStyle) -> HeadingCandidate? {
        let words = lines.text.words
        var end = profile.body.lowerBound + 1
        while end < profile.body.upperBound, !words[end].gap.contains(.tab) { end += 1 }
        guard end < profile.body.upperBound, let heading = exact(profile.body.lowerBound..<end) else { return nil }
        var next = end
        while next < profile.body.upperBound {
            var last = next + 1
            while last < profile.body.upperBound, !words[last].gap.contains(.tab) { last += 1 }
            if exact(next..<last) != nil { return nil }
            next = last
        }
        if lines.lines[line].table >= 0, profile.filledCells > 2 { return nil }
        var style = style
        let cells = lines.lines[line].cells
        if let cell = cells.first(where: { !lines.text.document.cells[$0].range.isEmpty }) {
            style.isBold = lines.text.document.cells[cell].isBold
        }
        style.isCapitals = (profile.body.lowerBound..<end).allSatisfy { words[$0].shape.contains(.capitals) }
        return HeadingCandidate(
            line: line, form: .rail, heading: heading, words: profile.body.lowerBound..<end, style: style)
    }

    /// The heading that some words are, word by word.
    private func exact(_ range: Range<Int>) -> Heading? {
        guard let (heading, words) = table.prefix(of: range, in: lines.text), words == range else { return nil }
        return heading
    }

    /// A heading that is not listed: a short marked line of capitalised words whose first or last tells the kind.
    private func keyword(_ line: Int, _ profile: LineProfile, _ style: HeadingStyle) -> HeadingCandidate? {
        let words = lines.text.words
        guard profile.filledCells == 1, profile.body.count >= 2, profile.body.count <= HeadingFinder.mostKeywordWords,
            profile.marks.contains(.titleCase) || profile.marks.contains(.capitals), profile.mentions.isEmpty,
            profile.marks.isDisjoint(with: [.digits, .bullet, .stopEnd]), !profile.classes.contains(.titleNoun),
            style.isCapitals || style.isBold || style.isStyled || style.isRuled || profile.marks.contains(.colonEnd)
        else { return nil }
        let first = words[profile.body.lowerBound]
        let last = words[profile.body.upperBound - 1]
        guard let kind = table.keyword(last) ?? table.keyword(first), !last.classes.contains(.companySuffix),
            !profile.body.contains(where: { words[$0].classes.contains(.institution) }),
            !profile.body.dropFirst().contains(where: { !words[$0].gap.isDisjoint(with: [.colon, .comma, .pipe, .at]) })
        else { return nil }
        return HeadingCandidate(
            line: line, form: .keyword,
            heading: Heading(kind: kind, meaning: .section, wordCount: UInt8(profile.body.count)),
            words: profile.body, style: style)
    }
}
