/// Tells lines that speak of employments whatever heading they stand under.
struct WorkEvidence {
    private let lines: ResumeLines

    init(_ lines: ResumeLines) { self.lines = lines }

    /// How many entries of employments some lines seem to hold: ranges of dates beside a title or a firm, and labels of
    /// employers.
    func entries(in range: Range<Int>) -> Int { range.count { isEntry($0, within: range) } }

    /// Whether a line dates an employment: a range of dates, with a title or firm on the line or next to it, and no
    /// sign of studies.
    func isEntry(_ line: Int, within range: Range<Int>) -> Bool {
        guard lines.hasRange(line) else { return false }
        var classes = lines.profiles[line].classes
        if !classes.isDisjoint(with: WorkEvidence.studies) { return false }
        if !classes.isDisjoint(with: WorkEvidence.jobs), lines.profiles[line].marks.isDisjoint(with: .smallStart) {
            return true
        }
        for neighbour in [line - 1, line + 1]
        where range.contains(neighbour) && lines.profiles[neighbour].body.count <= 14 {
            classes = lines.profiles[neighbour].classes
            if !classes.isDisjoint(with: WorkEvidence.studies) { return false }
            if !classes.isDisjoint(with: WorkEvidence.jobs) { return true }
        }
        return false
    }

    private static let studies: WordClasses = [.institution, .degree]
    private static let jobs: WordClasses = [.titleNoun, .companySuffix]

    /// The sections, with one of work made of lines under other headings where no section of work has entries.
    func withWork(_ sections: [Section]) -> [Section] {
        if sections.contains(where: { $0.kind == .work && !$0.lines.isEmpty }) { return sections }
        var result: [Section] = []
        var isFound = false
        for section in sections {
            guard !isFound, section.kind == .header || section.kind == .summary || section.kind == .other,
                let first = section.lines.first(where: { isEntry($0, within: section.lines) })
            else {
                result.append(section)
                continue
            }
            isFound = true
            // The line before a dated line belongs to the entry when it names the firm or the title.
            var start = first
            while start - 1 > section.lines.lowerBound, lines.hasRange(start - 1) == false,
                !lines.profiles[start - 1].classes.isDisjoint(with: WorkEvidence.jobs), first - start < 2,
                lines.profiles[start - 1].body.count <= 14
            {
                start -= 1
            }
            var head = section
            head.lines = section.lines.lowerBound..<start
            if !head.lines.isEmpty { result.append(head) }
            result.append(
                Section(
                    kind: .work,
                    heading: TextSpan(
                        start: lines.lines[start].range.lowerBound, end: lines.lines[start].range.lowerBound),
                    lines: start..<section.lines.upperBound, contentStart: lines.lines[start].range.lowerBound))
        }
        return result
    }
}
