/// Cuts personal details, spoken languages and signatures off sections whose list they follow without a heading:
/// "Father's Name : …" below skills is no skill.
struct PersonalCutter {
    private let text: ResumeText

    /// Makes a cutter for a text.
    init(_ text: ResumeText) { self.text = text }

    /// Sections that are lists of something else.
    private static let listed: Set<Section.Kind> = [
        .skills, .certificates, .projects, .education, .strengths, .awards, .publications,
    ]

    /// The section, and the stretches cut off it.
    func cut(_ section: Section) -> [Section] {
        guard PersonalCutter.listed.contains(section.kind), !section.lines.isEmpty else { return [section] }
        var result: [Section] = []
        var current = section
        for line in section.lines where line > section.lines.lowerBound || isOwnLine(section) {
            let kind = kind(of: line, in: section.kind)
            guard let kind, kind != current.kind else { continue }
            current.lines = current.lines.lowerBound..<line
            if !current.lines.isEmpty || !current.heading.isEmpty { result.append(current) }
            let start = text.document.lines[line].range.lowerBound
            current = Section(
                kind: kind, heading: TextSpan(start: start, end: start), lines: line..<section.lines.upperBound,
                contentStart: start)
            if kind == .personal || kind == .declaration { break }
        }
        result.append(current)
        return result
    }

    /// Whether the heading stands above the section's first line.
    private func isOwnLine(_ section: Section) -> Bool {
        !section.heading.isEmpty
            && !text.document.lines[section.lines.lowerBound].range.contains(section.heading.start)
    }

    /// What a line that starts with a label tells of; `nil` where it has no label.
    private func kind(of line: Int, in own: Section.Kind) -> Section.Kind? {
        let words = text.words(ofLine: line)
        guard let first = words.first else { return nil }
        if let (meaning, end) = text.lexicon.personal.label(at: first, before: words.upperBound, in: text.words) {
            guard closesLabel(end, in: words, ofLine: line) else { return nil }
            switch meaning {
            case .language: return own == .skills ? .languages : nil
            case .signature: return isAtEnd(line) ? .declaration : nil
            case .personal: return .personal
            }
        }
        return words.prefix(PersonalCutter.longestLabel).dropFirst().contains {
            !text.words[$0].gap.isDisjoint(with: [.colon, .tab])
        } ? own : nil
    }

    /// Whether a colon, a dash, a cell or the line's end closes a label.
    private func closesLabel(_ matched: Int, in words: Range<Int>, ofLine line: Int) -> Bool {
        var end = matched
        // "Mother tongue(s)"
        if end < words.upperBound, text.words[end].gap == .open, text.words[end].length == 1 { end += 1 }
        guard end < words.upperBound else {
            return text.document.text[text.document.lines[line].range].contains(":")
        }
        return !text.words[end].gap.isDisjoint(with: [.colon, .tab, .dash, .hyphen])
    }

    /// A signature's place and date stand in a document's last lines, of which there are so many.
    private static let lastLines = 5

    private func isAtEnd(_ line: Int) -> Bool { line + PersonalCutter.lastLines >= text.document.lines.count }

    private static let longestLabel = 6
}
