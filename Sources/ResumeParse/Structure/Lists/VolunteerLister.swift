/// Puts rows together to voluntary engagements.
struct VolunteerLister {
    /// The engagements so far.
    private(set) var entries: [VolunteerEntry] = []
    private let text: ResumeText

    /// Whether only posts in an organisation with dates count: among activities and hobbies.
    private let isStrict: Bool

    init(_ text: ResumeText, isStrict: Bool) {
        self.text = text
        self.isStrict = isStrict
    }

    /// A row of more words than this is no head.
    private static let longestHead = 16

    /// Adds a row: the head of an engagement, more of the head, or what was done.
    mutating func add(_ row: LineJoiner.Row) {
        let line = text.document.lines[row.lines.lowerBound]
        let parts = ListRow(row.words, of: text)
        let isItem = line.traits.contains(.listItem) || text.words[row.words.lowerBound].gap.contains(.bullet)
        let isBold = !line.traits.isDisjoint(with: [.bold, .boldStart])
        if let newest = entries.last, !isBold {
            if isItem, parts.dates.isEmpty || row.words.count > VolunteerLister.longestHead, !newest.span.isEmpty,
                hasHead(newest)
            {
                return appendHighlight(row.words)
            }
            if !isItem, parts.dates.isEmpty, isProse(row.words) { return appendHighlight(row.words) }
            if !isItem, completes(parts, row.words) { return }
        }
        var entry = VolunteerEntry(span: text.span(ofWords: row.words))
        set(parts.parts, of: &entry)
        set(parts.dates, of: &entry)
        guard entry.organization != nil || entry.position != nil else { return }
        if isStrict, parts.dates.isEmpty || entry.organization == nil || entry.position == nil { return }
        entries.append(entry)
    }

    private func hasHead(_ entry: VolunteerEntry) -> Bool {
        entry.start != nil || entry.end != nil || (entry.organization != nil && entry.position != nil)
    }

    private func isProse(_ range: Range<Int>) -> Bool {
        range.count > VolunteerLister.longestHead || text.words[range.lowerBound].classes.contains(.actionVerb)
            || text.scalar(from: Int(text.words[range.upperBound - 1].end), before: text.document.text.count) == "."
                && range.count > 5
    }

    /// Whether a row has the organisation, post or dates that the newest engagement lacks.
    private mutating func completes(_ parts: ListRow, _ range: Range<Int>) -> Bool {
        let newest = entries.count - 1
        var entry = entries[newest]
        if parts.parts.isEmpty, entry.start == nil, entry.end == nil {
            set(parts.dates, of: &entry)
        } else if let first = parts.parts.first, entry.organization == nil || entry.position == nil,
            !(hasDates(entry) && !parts.dates.isEmpty)
        {
            if isPost(first.words), entry.position == nil {
                entry.position = text.sourced(text.closedSpan(ofWords: first.words))
            } else if entry.organization == nil, !isPost(first.words) {
                entry.organization = text.sourced(text.closedSpan(ofWords: first.words))
            } else {
                return false
            }
            if !hasDates(entry) { set(parts.dates, of: &entry) }
        } else {
            return false
        }
        entry.span.end = text.span(ofWords: range).end
        entries[newest] = entry
        return true
    }

    private func hasDates(_ entry: VolunteerEntry) -> Bool { entry.start != nil || entry.end != nil }

    private mutating func appendHighlight(_ range: Range<Int>) {
        let span = text.closedSpan(ofWords: range)
        var end = span.end
        if end < text.document.text.count, text.document.text[end] == "." { end += 1 }
        entries[entries.count - 1].highlights.append(text.sourced(TextSpan(start: span.start, end: end)))
        entries[entries.count - 1].span.end = end
    }

    private func set(_ dates: [DateMention], of entry: inout VolunteerEntry) {
        guard let date = dates.first else { return }
        entry.start = date.start
        entry.end = date.end
    }

    /// The part with a post's noun is the position, the first other one the organisation.
    private func set(_ parts: [ListRow.Part], of entry: inout VolunteerEntry) {
        let usable = parts.filter { $0.joint != .sentence && $0.joint != .colon }
        let post = usable.first { isPost($0.words) }
        let place = usable.first { $0.words != post?.words }
        var position = post?.words
        var organization = place?.words
        // "Member of Rotary Club": what follows "of" is the organisation.
        if let words = position, organization == nil,
            let of = words.first(where: { text.words[$0].hash == VolunteerLister.of }),
            of + 1 < words.upperBound, of > words.lowerBound
        {
            position = words.lowerBound..<of
            organization = of + 1..<words.upperBound
        }
        entry.position = position.map { text.sourced(text.closedSpan(ofWords: $0)) }
        entry.organization = organization.map { text.sourced(text.closedSpan(ofWords: $0)) }
    }

    private static let of = WordFolding.hash(of: "of")

    private func isPost(_ range: Range<Int>) -> Bool {
        guard let last = range.last, range.count <= 6 else { return false }
        return isPostNoun(last) || isPostNoun(range.lowerBound)
    }

    private func isPostNoun(_ index: Int) -> Bool {
        text.lexicon.lists.terms(text.words[index]).contains(.post) || text.words[index].classes.contains(.titleNoun)
    }
}
