/// Reads employments from sections of work, whatever the habit: labelled blocks, rows of tables, sentences, firms over
/// several roles, dates on any side.
///
/// Tables with a header row are read by their columns. Everything else is read around dates: lines are cut into pieces,
/// pieces are scored as firm and as title, and each date gets the best pair from the lines that belong to it.
struct WorkReader {
    private let lines: ResumeLines
    private let words: [Word]
    private let cleaner: ValueCleaner

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        cleaner = ValueCleaner(lines)
    }

    /// The employments of all sections of work, in their order.
    func read(_ sections: [Section]) -> [WorkEntry] {
        var entries: [WorkEntry] = []
        for section in sections where section.kind == .work {
            for entry in read(section) where !entries.contains(where: { tellsSame($0, entry) }) {
                entries.append(entry)
            }
        }
        if entries.isEmpty {
            // Some tell of their employers only among their projects.
            for section in sections where section.kind == .projects {
                entries += read(section).filter { $0.name != nil && $0.position != nil && $0.start != nil }
            }
        }
        return entries
    }

    /// Whether two entries tell of one employment: an overview and the details behind it, or a career's path and its last
    /// step.
    private func tellsSame(_ one: WorkEntry, _ two: WorkEntry) -> Bool {
        guard let start = one.start, start.monthIndex == two.start?.monthIndex, let firm = one.name,
            let other = two.name,
            let title = one.position, let second = two.position
        else { return false }
        return isSame(firm, other, count: 1) && isSame(title, second, count: .max)
    }

    /// Whether two values are the same words, or start with the same ones.
    private func isSame(_ one: SourcedText, _ two: SourcedText, count: Int) -> Bool {
        let first = lines.text.index.indices(in: one.span.range)
        let second = lines.text.index.indices(in: two.span.range)
        return first.count == second.count && count == .max || count < .max
            ? zip(first.prefix(count), second.prefix(count)).allSatisfy { words[$0].hash == words[$1].hash }
            : false
    }

    /// The employments of one section.
    func read(_ section: Section) -> [WorkEntry] {
        guard !section.lines.isEmpty else { return [] }
        let table = WorkTableReader(lines).read(section.lines)
        var reader = WorkLineReader(lines)
        reader.read(section.lines, contentStart: section.contentStart, except: table.taken)
        var assembler = WorkAssembler(reader, words: words)
        assembler.assemble()
        var drafts = table.entries
        let anchors = assembler.anchors
        for (index, anchor) in anchors.enumerated() where !anchor.isProject {
            // An entry's own lines end where the next employment's begin; projects between belong to it.
            let next = anchors[(index + 1)...].first { !$0.isProject }
            let end =
                next.map { reader.workLines[max($0.block.lowerBound, anchor.block.lowerBound)].line }
                ?? section.lines.upperBound
            drafts.append(
                draft(anchor, reader, assembler.pieces, end: max(end, reader.workLines[anchor.line].line + 1)))
        }
        drafts.sort { $0.entry.span.start < $1.entry.span.start }
        return merged(drafts)
    }

    /// A firm with fewer points may be a part of the title before it.
    private static let surePoints = 5

    /// An entry with the lines that it was read from.
    struct Draft {
        var entry: WorkEntry
        /// The title with what stands behind it where that was taken for the firm and may be a part of the title.
        var longTitle: SourcedText?
        /// The firm that its title may be where roles follow it: nothing in its words says that it is a title.
        var firmInstead: SourcedText?
        /// Whether the title has no word of titles, so that behind a firm it may be a place.
        var titleMayBePlace = false
        /// Whether all it has is a title without a word of titles: a sentence with dates, more often than not.
        var isBareName = false
        /// Whether it was read from a numbered sentence: "2. Premium of Rs. 1.9 Cr in 2008-09; qualified for the club."
        var isItem = false
    }

    private func draft(_ anchor: WorkAnchor, _ reader: WorkLineReader, _ pieces: [EntryPiece], end: Int) -> Draft {
        let first = reader.workLines[anchor.block.lowerBound]
        let start = Int(words[first.words.lowerBound].start)
        var entry = WorkEntry(span: TextSpan(start: start, end: lines.lines[max(end - 1, first.line)].range.upperBound))
        entry.start = anchor.start
        entry.end = anchor.isCurrent ? nil : anchor.end
        entry.isCurrent = anchor.isCurrent
        if let piece = anchor.firm { entry.name = cleaner.firm(pieces[piece]) }
        if let piece = anchor.title { entry.position = cleaner.title(pieces[piece]) }
        let marks = lines.profiles[reader.workLines[anchor.line].line].marks
        if let piece = anchor.place { entry.location = cleaner.text(pieces[piece].words) }
        if anchor.start == nil {
            entry.statedMonths = DurationReader(words).months(
                in: Range(from: first.words.lowerBound, upTo: lines.profiles[end - 1].words.upperBound))
        }
        let lastLine = reader.workLines[anchor.block.upperBound - 1].line
        let text = EntryText(lines).collect(Range(from: lastLine + 1, upTo: end))
        entry.highlights = text.highlights
        entry.summary = text.summary
        var draft = Draft(entry: entry)
        draft.isItem = marks.isSuperset(of: [.numbered, .stopEnd])
        if let title = anchor.title, anchor.firm == nil, pieces[title].label == nil,
            pieces[title].title < WorkReader.surePoints
        {
            draft.firmInstead = cleaner.firm(pieces[title])
        }
        if let title = anchor.title, pieces[title].label == nil {
            let isUnsure = words[pieces[title].words].allSatisfy {
                $0.classes.isDisjoint(with: [.titleNoun, .titlePrefix])
            }
            draft.titleMayBePlace = isUnsure && anchor.firm != nil
            draft.isBareName =
                isUnsure && anchor.firm == nil
                && lines.profiles[reader.workLines[anchor.line].line].marks.contains(.stopEnd)
        }
        if let firm = anchor.firm, let title = anchor.title, firm == title + 1,
            pieces[firm].followsComma || pieces[firm].isQualifier, pieces[firm].line == pieces[title].line,
            pieces[firm].firm < WorkReader.surePoints
        {
            var both = pieces[title]
            both.words = both.words.lowerBound..<pieces[firm].words.upperBound
            draft.longTitle = cleaner.title(both)
        }
        return draft
    }

    /// Gives roles without a firm the firm above them, and drops a firm's own line of dates where its roles follow.
    private func merged(_ drafts: [Draft]) -> [WorkEntry] {
        var entries: [WorkEntry] = []
        var index = 0
        while index < drafts.count {
            var draft = drafts[index]
            if let firm = draft.firmInstead, index + 1 < drafts.count, drafts[index + 1].firmInstead == nil,
                drafts[index + 1].entry.name == nil || drafts[index + 1].longTitle != nil,
                isWithin(drafts[index + 1].entry, draft.entry)
            {
                draft.entry.name = firm
                draft.entry.position = nil
            }
            if draft.titleMayBePlace, index + 1 < drafts.count, drafts[index + 1].entry.name == nil,
                drafts[index + 1].entry.position != nil, isWithin(drafts[index + 1].entry, draft.entry)
            {
                draft.entry.location = draft.entry.location ?? draft.entry.position
                draft.entry.position = nil
            }
            if draft.entry.position == nil, draft.entry.name != nil, index + 1 < drafts.count {
                // A firm with its whole time, then its roles with theirs.
                var next = index + 1
                while next < drafts.count, drafts[next].entry.name == nil || drafts[next].longTitle != nil,
                    drafts[next].entry.position != nil,
                    isWithin(drafts[next].entry, draft.entry)
                {
                    var role = drafts[next].entry
                    role.name = draft.entry.name
                    role.position = drafts[next].longTitle ?? role.position
                    role.location = role.location ?? draft.entry.location
                    entries.append(role)
                    next += 1
                }
                if next > index + 1 {
                    index = next
                    continue
                }
            }
            if draft.isBareName, let last = entries.last, isWithin(draft.entry, last) {
                index += 1
                continue
            }
            if draft.entry.name == nil, draft.entry.position != nil, let last = entries.last, isOverRoles(last) {
                draft.entry.name = last.name
                draft.entry.location = draft.entry.location ?? last.location
            }
            if draft.entry.name != nil || draft.entry.position != nil, isPlausible(draft) {
                entries.append(draft.entry)
            }
            index += 1
        }
        return entries
    }

    /// Whether the firm of an entry stands above its title, so that more titles may follow below.
    private func isOverRoles(_ entry: WorkEntry) -> Bool {
        guard let name = entry.name, let position = entry.position else { return entry.name != nil }
        return name.span.start < position.span.start
    }

    private func isWithin(_ role: WorkEntry, _ firm: WorkEntry) -> Bool {
        guard let start = role.start, let firmStart = firm.start else { return false }
        // A role may be dated from the first of the month in which the firm was joined.
        if start.year < firmStart.year
            || start.month != nil && firmStart.month != nil && start.monthIndex < firmStart.monthIndex
        {
            return false
        }
        guard let end = firm.end, let roleEnd = role.end ?? role.start else { return true }
        return roleEnd.year <= end.year
    }

    /// Words of times without work.
    private static let breaks = WordFolding.hashes(
        of: "break sabbatical gap maternity paternity parental elternzeit erziehungsurlaub arbeitssuchend unemployed")

    /// Whether a draft is an employment and not a course or a line of totals.
    private func isPlausible(_ draft: Draft) -> Bool {
        let entry = draft.entry
        if draft.isItem, entry.position == nil { return false }
        guard entry.start != nil || entry.name != nil && entry.position != nil else { return false }
        if entry.name == nil, let position = entry.position {
            return !lines.text.index.indices(in: position.span.range).contains {
                WorkReader.breaks.contains(words[$0].hash)
            }
        }
        return true
    }
}
