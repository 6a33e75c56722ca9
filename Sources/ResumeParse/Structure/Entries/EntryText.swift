/// Collects what an entry says of itself: list items and prose.
struct EntryText {
    private let lines: ResumeLines

    init(_ lines: ResumeLines) { self.lines = lines }

    /// Prose with fewer words than this is a remark.
    private static let fewestProseWords = 6

    /// The list items and the prose of some lines.
    func collect(_ range: Range<Int>) -> (highlights: [SourcedText], summary: SourcedText?) {
        var items: [TextSpan] = []
        var prose: [TextSpan] = []
        var isItemOpen = false
        for line in range where !lines.isBlank(line) && !lines.lines[line].traits.contains(.pageMargin) {
            let profile = lines.profiles[line]
            let span = lines.text.span(ofWords: profile.body)
            let end = lastInk(line)
            if profile.marks.contains(.bullet) || profile.marks.contains(.numbered) && isItemOpen {
                items.append(TextSpan(start: span.start, end: end))
                isItemOpen = true
            } else if isItemOpen, continues(line) {
                items[items.count - 1].end = end
            } else if let heading = heading(line), heading.meaning != .section || profile.marks.contains(.colonEnd) {
                isItemOpen = false
            } else {
                isItemOpen = false
                if let last = prose.last, continuesProse(line) {
                    prose[prose.count - 1] = TextSpan(start: last.start, end: end)
                } else {
                    prose.append(TextSpan(start: span.start, end: end))
                }
            }
        }
        let summary = prose.first { lines.text.index.indices(in: $0.range).count >= EntryText.fewestProseWords }
        return (items.map { lines.text.sourced($0) }, summary.map { lines.text.sourced($0) })
    }

    private func heading(_ line: Int) -> Heading? {
        let profile = lines.profiles[line]
        return lines.text.lexicon.headings.heading(compact: profile.compactHash, singular: profile.compactSingular)
    }

    /// Whether a line goes on with the list item above it.
    private func continues(_ line: Int) -> Bool {
        guard line > 0 else { return false }
        let before = lines.lines[line - 1]
        if before.traits.contains(.wholeParagraph) || lines.lines[line].traits.contains(.startsBlock) { return false }
        if lines.profiles[line].marks.contains(.smallStart) { return true }
        return !lines.profiles[line - 1].marks.contains(.stopEnd) && lines.profiles[line - 1].body.count >= 7
            && !lines.lines[line].traits.contains(.bold) && lines.profiles[line].mentions.isEmpty
    }

    private func continuesProse(_ line: Int) -> Bool {
        line > 0 && lines.profiles[line - 1].words.count >= EntryText.fewestProseWords
            && !lines.lines[line].traits.contains(.startsBlock)
    }

    /// One past the last scalar of a line that is no space.
    private func lastInk(_ line: Int) -> Int {
        var end = lines.lines[line].range.upperBound
        while end > lines.lines[line].range.lowerBound, lines.text.document.text[end - 1].isSpace { end -= 1 }
        return end
    }
}
