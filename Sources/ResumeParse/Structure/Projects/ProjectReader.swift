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
        guard reader.workLines.contains(where: { !$0.labels.isDisjoint(with: .projectLead) }) else { return [] }
        let runs = LabelRuns(reader.workLines, reader.pieces, anchors: reader.anchors).runs
        var entries: [ProjectEntry] = []
        for (index, run) in runs.enumerated() where run.isProject {
            let end = index + 1 < runs.count ? runs[index + 1].lines.lowerBound : reader.workLines.count
            if let entry = builder.entry(run.lines.lowerBound..<end, of: reader) { entries.append(entry) }
        }
        return entries
    }

    /// The projects of a section of projects: by labels, by titles, or list item by list item.
    private func ofProjects(_ section: Section) -> [ProjectEntry] {
        guard !section.lines.isEmpty else { return [] }
        var reader = WorkLineReader(lines)
        reader.read(section.lines, contentStart: section.contentStart, except: [])
        let starts = starts(reader.workLines)
        var entries: [ProjectEntry] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : reader.workLines.count
            if let entry = builder.entry(start..<end, of: reader) { entries.append(entry) }
        }
        return entries
    }

    /// The lines that start a project.
    private func starts(_ lines: [WorkLine]) -> [Int] {
        guard !lines.isEmpty else { return [] }
        let lead: LabelSet = lines.contains { $0.labels.contains(.project) } ? .project : .client
        if lines.contains(where: { !$0.labels.isDisjoint(with: lead) || isTitleLabel($0) }) {
            // Under "Title : …" a client is a detail.
            let isTitled = lead == .client && lines.contains(where: isTitleLabel)
            return labelledStarts(lines, isTitled ? [] : lead)
        }
        var starts = [0]
        for index in lines.indices.dropFirst() where startsProject(index, lines) { starts.append(index) }
        // Nothing but list items: each is a project.
        if starts.count == 1, lines.count > 1, lines.allSatisfy(\.isBullet) { return Array(lines.indices) }
        return starts
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
        if hasPipe(line), hasPipe(lines[0]), lines[index - 1].isBullet, !profile.marks.contains(.stopEnd) {
            return true
        }
        // Where the first title is bold, all are.
        if firstIsBold { return isBold && !wasBold }
        if profile.marks.contains(.numbered) { return self.lines.profiles[lines[0].line].marks.contains(.numbered) }
        guard lines[index - 1].isBreak || lines[index - 1].isBullet, line.isHeader else { return false }
        return !profile.marks.contains(.stopEnd) && !profile.marks.contains(.smallStart)
            && line.words.count <= ProjectReader.longestTitle
    }

    private func hasPipe(_ line: WorkLine) -> Bool { line.words.dropFirst().contains { words[$0].gap.contains(.pipe) } }

    /// A title has at most so many words.
    private static let longestTitle = 12

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
