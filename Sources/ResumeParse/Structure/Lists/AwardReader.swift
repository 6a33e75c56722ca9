/// Reads awards and achievements: what for, by whom and when.
enum AwardReader {
    /// The awards of their sections, in order.
    static func read(sections: [Section], of text: ResumeText) -> [AwardEntry] {
        var entries: [AwardEntry] = []
        for section in sections where section.kind == .awards {
            for row in LineJoiner(section, of: text).rows(of: section) {
                if let entry = entry(row.words, of: text) { entries.append(entry) }
            }
        }
        return entries
    }

    private static func entry(_ range: Range<Int>, of text: ResumeText) -> AwardEntry? {
        guard let first = range.first else { return nil }
        let row = ListRow(range, of: text)
        guard let head = row.parts.first else { return nil }
        let date = row.dates.first.flatMap { $0.end ?? $0.start }
        let isSentence =
            text.lexicon.lists.terms(text.words[first]).contains(.awardVerb) || head.words.count > longestTitle
        if isSentence {
            var entry = AwardEntry(title: text.sourced(text.closedSpan(ofWords: withoutDate(range, row))))
            entry.date = date
            entry.awarder = row.parts.dropFirst().first { $0.joint == .word && isName($0.words, text) }.map {
                text.sourced(text.closedSpan(ofWords: $0.words))
            }
            return entry
        }
        var title = head.words
        var awarder: Range<Int>?
        for part in row.parts.dropFirst() {
            if part.joint == .colon || part.joint == .sentence { break }
            if part.joint == .bracket, part.words.lowerBound == title.upperBound, !isName(part.words, text) {
                title = title.lowerBound..<part.words.upperBound
                continue
            }
            if awarder == nil, isName(part.words, text) {
                awarder = part.words
            } else if awarder == nil {
                title = title.lowerBound..<part.words.upperBound
            }
        }
        var entry = AwardEntry(title: text.sourced(text.closedSpan(ofWords: title)))
        entry.date = date
        entry.awarder = awarder.map { text.sourced(text.closedSpan(ofWords: $0)) }
        return entry
    }

    /// A title of more words is a sentence.
    private static let longestTitle = 12

    private static func withoutDate(_ range: Range<Int>, _ row: ListRow) -> Range<Int> {
        guard let date = row.dates.last, date.words.upperBound == range.upperBound else { return range }
        return range
            .lowerBound..<max(range.lowerBound + 1, date.words.lowerBound - (row.hasJointBeforeLastDate ? 1 : 0))
    }

    private static func isName(_ range: Range<Int>, _ text: ResumeText) -> Bool {
        range.count <= 8 && text.words[range.lowerBound].shape.contains(.capitalised)
            && !text.words[range.lowerBound].shape.contains(.digits)
    }
}
