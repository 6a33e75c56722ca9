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
        if profile.filledCells <= 1, profile.mentions.isEmpty, let heading = whole(profile) ?? withDates(profile) {
            let isSet =
                style.isBold || style.isCapitals || style.isStyled || style.isRuled || profile.marks.contains(.colonEnd)
            if profile.marks.contains(.smallStart), !isSet { return nil }
            if profile.marks.contains(.stopEnd), !style.isBold, !style.isCapitals { return nil }
            if profile.marks.contains(.bullet), !isSet, heading.meaning != .section || heading.wordCount < 2 {
                return nil
            }
            return HeadingCandidate(line: line, form: .whole, heading: heading, words: profile.body, style: style)
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
