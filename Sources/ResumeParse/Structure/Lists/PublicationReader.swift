/// Reads publications and patents in the usual styles of citation.
enum PublicationReader {
    /// The publications of their sections, in order.
    static func read(sections: [Section], of text: ResumeText) -> [PublicationEntry] {
        var entries: [PublicationEntry] = []
        for section in sections where section.kind == .publications {
            for row in LineJoiner(section, of: text).rows(of: section) {
                if let entry = entry(row, of: text) { entries.append(entry) }
            }
        }
        return entries
    }

    private static func entry(_ row: LineJoiner.Row, of text: ResumeText) -> PublicationEntry? {
        let range = row.words
        guard range.contains(where: { text.words[$0].shape.contains(.hasLetter) }) else { return nil }
        let dates = DateScanner().mentions(in: range, of: text)
        let parts = quoted(range, of: text) ?? sentences(range, dates, of: text)
        guard let name = parts.name, name.contains(where: { text.words[$0].shape.contains(.hasLetter) }) else {
            return nil
        }
        var entry = PublicationEntry(name: text.sourced(text.closedSpan(ofWords: name)))
        entry.publisher = parts.publisher.map { text.sourced(text.closedSpan(ofWords: $0)) }
        entry.date = dates.last.flatMap { $0.end ?? $0.start }
        let span = text.span(ofWords: range)
        entry.url = text.document.links.first { span.range.contains($0.span.start) }?.target
        return entry
    }

    private typealias Parts = (name: Range<Int>?, publisher: Range<Int>?)

    /// A title in quotes; what follows up to a number is where it was published.
    private static func quoted(_ range: Range<Int>, of text: ResumeText) -> Parts? {
        guard let open = range.first(where: { text.words[$0].gap.contains(.quote) }) else { return nil }
        var close = open + 1
        while close < range.upperBound, !text.words[close].gap.contains(.quote) { close += 1 }
        guard close - open >= 3 else { return nil }
        return (open..<close, venue(close..<range.upperBound, of: text))
    }

    /// Sentences: authors (where there are some), title, place of publication.
    private static func sentences(_ range: Range<Int>, _ dates: [DateMention], of text: ResumeText) -> Parts {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where endsSentence(before: index, of: text) {
            parts.append(start..<index)
            start = index
        }
        parts.append(start..<range.upperBound)
        parts = parts.filter { part in
            !dates.contains { $0.words.lowerBound <= part.lowerBound && $0.words.upperBound >= part.upperBound }
        }
        if parts.count > 1, isAuthors(parts[0], of: text) { parts.removeFirst() }
        guard let title = parts.first else { return (nil, nil) }
        if parts.count > 1 { return (title, venue(parts[1], of: text)) }
        return divided(title, dates, of: text)
    }

    /// One sentence: the last part with a word such as "Journal" is the place of publication, else the last part.
    private static func divided(_ range: Range<Int>, _ dates: [DateMention], of text: ResumeText) -> Parts {
        let row = ListRow(range, of: text)
        let parts = row.parts.filter { $0.joint != .word || isVenue($0.words, text) }
        guard let first = parts.first else { return (nil, nil) }
        let place =
            parts.dropFirst().first { isVenue($0.words, text) }
            ?? (parts.count > 1 && parts[parts.count - 1].joint != .colon ? parts.last : nil)
        let end =
            place.map { $0.words.lowerBound }
            ?? min(
                range.upperBound,
                dates.first { $0.words.lowerBound > first.words.lowerBound }?.words.lowerBound ?? range.upperBound)
        var name = first.words.lowerBound..<max(first.words.upperBound, end)
        while name.count > 1, let last = name.last, text.words[last].classes.contains(.functionWord) {
            name = name.dropLast()
        }
        return (name, place?.words)
    }

    /// Up to the first number: "Journal of X, 12(3), 1–5" is "Journal of X".
    private static func venue(_ range: Range<Int>, of text: ResumeText) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound, text.words[start].classes.contains(.functionWord),
            !text.words[start].shape.contains(.capitalised)
        { start += 1 }
        var end = start
        while end < range.upperBound, !text.words[end].shape.contains(.hasDigit),
            end == start || text.words[end].gap.isDisjoint(with: [.comma, .open, .semicolon])
        {
            end += 1
        }
        return end > start ? start..<end : nil
    }

    private static func isVenue(_ range: Range<Int>, _ text: ResumeText) -> Bool {
        range.contains {
            text.lexicon.lists.terms(text.words[$0]).contains(.venue) && text.words[$0].shape.contains(.capitalised)
        }
    }

    private static func endsSentence(before index: Int, of text: ResumeText) -> Bool {
        let gap = text.words[index].gap
        guard gap.contains(.dot), gap.contains(.space) || gap.contains(.newline) else { return false }
        let before = text.words[index - 1]
        return before.length > 2 || before.shape.contains(.digits)
            || before.length > 1 && !before.shape.contains(.capitalised)
    }

    /// "Doe, J., Roe, A. (2019)": initials, "et al" or nothing but names and a year.
    private static func isAuthors(_ range: Range<Int>, of text: ResumeText) -> Bool {
        let letters = range.count { text.words[$0].length == 1 && text.words[$0].shape.contains(.capitals) }
        if letters > 0, range.count <= 6 * letters + 6 { return true }
        return range.contains { text.words[$0].hash == et }
    }

    private static let et = WordFolding.hash(of: "et")
}
