/// Reads projects: sections of their own, and labelled blocks inside employments.
struct ProjectReader {
    private let lines: ResumeLines
    private let words: [Word]
    private let builder: ProjectBuilder

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        builder = ProjectBuilder(lines)
    }

    /// The projects of all sections, in their order.
    func read(_ sections: [Section]) -> [ProjectEntry] {
        var entries: [ProjectEntry] = []
        for section in sections {
            switch section.kind {
            case .projects: entries += ofProjects(section)
            case .work: entries += ofWork(section)
            case .education: entries += ofEducation(section)
            default: break
            }
        }
        return entries
    }

    /// The labelled blocks of projects in a section of work.
    private func ofWork(_ section: Section) -> [ProjectEntry] {
        guard !section.lines.isEmpty else { return [] }
        var reader = WorkLineReader(lines)
        reader.read(section.lines, contentStart: section.contentStart, except: [])
        let listed = enumerated(section)
        guard reader.workLines.contains(where: { !$0.labels.isDisjoint(with: .projectLead) }) else { return listed }
        let runs = LabelRuns(reader.workLines, reader.pieces, anchors: reader.anchors).runs
        var entries: [ProjectEntry] = []
        for (index, run) in runs.enumerated() where run.isProject || run.labels.contains(.project) {
            let end = index + 1 < runs.count ? runs[index + 1].lines.lowerBound : reader.workLines.count
            let entry =
                run.isProject
                ? builder.entry(run.lines.lowerBound..<end, of: reader)
                : builder.entry(insideJob: run.lines, of: reader)
            // What a list has told is not told again by its first line.
            if let entry, !listed.contains(where: { entry.name?.span.range.overlaps($0.span.range) ?? false }) {
                entries.append(entry)
            }
        }
        return (entries + listed).sorted { $0.span.start < $1.span.start }
    }

    /// Projects that are counted under a label inside an employment: "Projects handled:", then "1. …", "2. …".
    private func enumerated(_ section: Section) -> [ProjectEntry] {
        var entries: [ProjectEntry] = []
        var line = section.lines.lowerBound
        while line < section.lines.upperBound {
            let body = lines.profiles[line].body
            guard let end = endOfListLabel(body) else {
                line += 1
                continue
            }
            var found: [ProjectEntry] = []
            if end < body.upperBound, isCount(end, found.count), end + 1 < body.upperBound,
                let entry = builder.entry(named: end + 1..<body.upperBound, inLine: line)
            {
                found.append(entry)
            }
            let isAlone = end == body.upperBound
            line += 1
            while line < section.lines.upperBound, isAlone || !found.isEmpty {
                let words = lines.profiles[line].words
                guard let first = words.first, words.count > 1, isCount(first, found.count),
                    let entry = builder.entry(named: first + 1..<words.upperBound, inLine: line)
                else { break }
                found.append(entry)
                line += 1
            }
            if found.count > 1 { entries += found }
        }
        return entries
    }

    /// One past a label over a list of projects: "Projects handled:", "Major projects executed:-".
    private func endOfListLabel(_ body: Range<Int>) -> Int? {
        guard let first = body.first else { return nil }
        if body.count <= ProjectReader.longestListLabel,
            let noun = body.first(where: { words[$0].singular == ProjectReader.project }),
            (first..<noun).allSatisfy({ ProjectReader.leads.contains(words[$0].hash) }),
            (noun + 1..<body.upperBound).allSatisfy({ ProjectReader.handled.contains(words[$0].hash) })
        {
            return body.upperBound
        }
        guard let (label, end) = lines.text.lexicon.labels.label(at: first, before: body.upperBound, in: words),
            label == .project, words[end - 1].shape.isDisjoint(with: .hasDigit)
        else { return nil }
        return end
    }

    private static let longestListLabel = 5
    private static let leads = WordFolding.hashes(of: "major key main important the list of few some")
    private static let handled = WordFolding.hashes(
        of:
            "executed handled completed worked on done undertaken involved in and under execution experience details are as follows"
    )

    /// Whether a word counts the next item of a list: "2)", "2.", "(b)".
    private func isCount(_ word: Int, _ told: Int) -> Bool {
        let text = lines.text.document.text
        let end = Int(words[word].end)
        guard end < text.count, text[end] == ")" || text[end] == "." else { return false }
        if words[word].shape.contains(.digits) { return words[word].number == Int32(told + 1) }
        return words[word].length == 1
            && WordFolding.fold(text[Int(words[word].start)].value) == Unicode.Scalar("a").value + UInt32(told)
    }

    /// The projects of a section of projects: by labels, by titles, or list item by list item.
    private func ofProjects(_ section: Section) -> [ProjectEntry] {
        guard !section.lines.isEmpty else { return [] }
        if let entries = ProjectTable(lines).read(section.lines) { return entries }
        if let entries = cards(section) { return entries }
        var reader = WorkLineReader(lines)
        reader.read(section.lines, contentStart: section.contentStart, except: [])
        let (starts, isLed) = starts(reader.workLines)
        var entries: [ProjectEntry] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : reader.workLines.count
            if let entry = builder.entry(start..<end, of: reader, isLed: isLed) { entries.append(entry) }
        }
        return entries
    }

    /// Projects side by side: a line of titles, and their texts in the columns below.
    private func cards(_ section: Section) -> [ProjectEntry]? {
        guard let first = section.lines.first, first + 1 < section.lines.upperBound,
            section.contentStart <= lines.lines[first].range.lowerBound
        else { return nil }
        let titles = cells(first)
        let below = cells(first + 1)
        guard titles.count > 1, titles.count == below.count, lines.profiles[first].mentions.isEmpty,
            titles.allSatisfy({ (1...ProjectReader.longestCardTitle).contains($0.count) && isUnlabelled($0) }),
            below.allSatisfy({ $0.count >= ProjectReader.shortestCardText || !lines.mentions(in: $0).isEmpty })
        else { return nil }
        return titles.compactMap { builder.entry(named: $0, inLine: first) }
    }

    /// The words of a line's cells that hold any.
    private func cells(_ line: Int) -> [Range<Int>] {
        lines.text.document.cells[lines.lines[line].cells].map { lines.text.index.indices(in: $0.range) }
            .filter { !$0.isEmpty }
    }

    private func isUnlabelled(_ range: Range<Int>) -> Bool {
        range.dropFirst().allSatisfy { words[$0].gap.isDisjoint(with: [.colon, .comma]) }
            && lines.text.lexicon.labels.label(ofWhole: range, in: words) == nil
    }

    private static let longestCardTitle = 6
    private static let shortestCardText = 4

    /// The lines that start a project, and whether labels tell them.
    private func starts(_ lines: [WorkLine]) -> (lines: [Int], isLed: Bool) {
        guard !lines.isEmpty else { return ([], false) }
        if let starts = numbered(lines) { return (starts, true) }
        let lead: LabelSet = lines.contains { $0.labels.contains(.project) } ? .project : .client
        // One label below the first title is a part of what that project tells.
        let leading = lines.indices.filter { !lines[$0].labels.isDisjoint(with: lead) || isTitleLabel(lines[$0]) }
        if leading.count > 1 || leading.first.map({ isNearStart($0, lines) }) ?? false {
            // Under "Title : …" a client is a detail.
            let isTitled = lead == .client && lines.contains(where: isTitleLabel)
            return (labelledStarts(lines, isTitled ? [] : lead), true)
        }
        if areTitles(lines) { return (Array(lines.indices), false) }
        var starts = [0]
        for index in lines.indices.dropFirst() where startsProject(index, lines) { starts.append(index) }
        // Nothing but list items: each is a project.
        if starts.count == 1, lines.count > 1, lines.allSatisfy(\.isBullet) { return (Array(lines.indices), false) }
        return (starts, false)
    }

    private func isNearStart(_ index: Int, _ lines: [WorkLine]) -> Bool {
        lines[..<index].allSatisfy { !$0.labels.isEmpty || builder.isNumber($0) }
            || lines[index].labels.contains(.client)
    }

    /// Lines that count from one on: "1. Bridge over …", "2. Ring road".
    private func numbered(_ lines: [WorkLine]) -> [Int]? {
        var starts: [Int] = []
        for (index, line) in lines.enumerated() {
            let profile = self.lines.profiles[line.line]
            guard profile.marks.contains(.numbered), let first = profile.words.first,
                words[first].number == Int32(starts.count + 1)
            else { continue }
            starts.append(index)
        }
        return starts.count > 1 && starts[0] == 0 ? starts : nil
    }

    /// Whether all lines are titles of the same look, with no text below them.
    private func areTitles(_ lines: [WorkLine]) -> Bool {
        guard lines.count > 1 else { return false }
        let bold = self.lines.lines[lines[0].line].traits.contains(.bold)
        return lines.allSatisfy { line in
            let profile = self.lines.profiles[line.line]
            return line.labels.isEmpty && !line.isBullet && !line.isBreak
                && profile.marks.isDisjoint(with: [.stopEnd, .smallStart, .colonEnd, .openEnd])
                && (2...ProjectReader.longestTitle).contains(line.words.count)
                && line.words.dropFirst().count { words[$0].gap.contains(.comma) } < 2
                && !line.words.contains { words[$0].gap.contains(.at) }
                && self.lines.lines[line.line].traits.contains(.bold) == bold
        }
    }

    private func isTitleLabel(_ line: WorkLine) -> Bool {
        guard line.labels.contains(.role), let first = line.words.first else { return false }
        return words[first].hash == ProjectBuilder.title
    }

    private func labelledStarts(_ lines: [WorkLine], _ lead: LabelSet) -> [Int] {
        var starts: [Int] = []
        for index in lines.indices
        where !lines[index].labels.isDisjoint(with: lead) || isTitleLabel(lines[index])
            || builder.isNumber(lines[index])
        {
            // "Project 1" over "Title: …" is one start; so are labels that stand before the title in the same block.
            var first = index
            while first > 0, !lines[first - 1].isBreak, !lines[first - 1].labels.isEmpty,
                lines[first - 1].labels.isDisjoint(with: lead),
                starts.last.map({ first - 1 > $0 }) ?? true,
                lines[first - 1].labels.isSubset(of: [.client, .period, LabelSet(.number)]),
                starts.isEmpty
            {
                first -= 1
            }
            if let last = starts.last, first - last == 1,
                lines[last].labels.contains(.project) && isTitleLabel(lines[index]) || builder.isNumber(lines[last])
            {
                continue
            }
            starts.append(first)
        }
        if let first = starts.first, first > 0, lines[0].isHeader { starts.insert(0, at: 0) }
        return starts
    }

    /// Whether a line is the title of the next project: set apart, behind the text of the one before.
    private func startsProject(_ index: Int, _ lines: [WorkLine]) -> Bool {
        let line = lines[index]
        guard !line.isBullet, line.labels.isEmpty else { return false }
        let styled = self.lines.lines[line.line]
        let profile = self.lines.profiles[line.line]
        let before = self.lines.lines[lines[index - 1].line]
        let isBold = !styled.traits.isDisjoint(with: [.bold, .boldStart, .headingStyle])
        let wasBold = !before.traits.isDisjoint(with: [.bold, .boldStart, .headingStyle])
        let firstIsBold = !self.lines.lines[lines[0].line].traits.isDisjoint(with: [.bold, .boldStart, .headingStyle])
        // "Name | Tools" below another one's text, small letters or not.
        let isBehindText =
            lines[index - 1].isBullet || self.lines.profiles[lines[index - 1].line].marks.contains(.stopEnd)
        if hasPipe(line), hasPipe(lines[0]), isBehindText, !profile.marks.contains(.stopEnd) {
            return true
        }
        // Where the first title is bold, all are.
        if firstIsBold { return isBold && !wasBold }
        if profile.marks.contains(.numbered) { return self.lines.profiles[lines[0].line].marks.contains(.numbered) }
        // A short line behind a gap, below a text that has ended.
        if line.isSetOff, isBehindText, line.words.count <= ProjectReader.shortTitle,
            !profile.marks.contains(.stopEnd)
        {
            return true
        }
        let isBehindDetail = !lines[index - 1].labels.isDisjoint(with: .projectDetail)
        guard lines[index - 1].isBreak || lines[index - 1].isBullet || isBehindDetail, line.isHeader else {
            return false
        }
        return !profile.marks.contains(.stopEnd) && !profile.marks.contains(.smallStart)
            && line.words.count <= ProjectReader.longestTitle
    }

    private func hasPipe(_ line: WorkLine) -> Bool { line.words.dropFirst().contains { words[$0].gap.contains(.pipe) } }

    /// A title has at most so many words.
    private static let longestTitle = 12
    private static let shortTitle = 6

    /// Projects that lines of a section on education tell of: "Graduation project : …".
    private func ofEducation(_ section: Section) -> [ProjectEntry] {
        section.lines.compactMap { line in
            let body = lines.profiles[line].body
            guard
                let colon = body.prefix(ProjectReader.longestLabel + 1).dropFirst().first(where: {
                    words[$0].gap.contains(.colon)
                }), words[colon - 1].singular == ProjectReader.project || words[colon - 1].hash == ProjectBuilder.title
            else { return nil }
            guard (body.lowerBound..<colon).contains(where: { words[$0].singular == ProjectReader.project }) else {
                return nil
            }
            return builder.entry(named: colon..<body.upperBound, inLine: line)
        }
    }

    private static let project = WordFolding.hash(of: "project")
    /// "Final year B.Tech project" is a label.
    private static let longestLabel = 5
}
