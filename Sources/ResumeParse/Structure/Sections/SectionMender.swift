/// Puts sections together again that a label or an item of a list has cut: "Course : B.Sc" in a section on education is
/// no heading of courses, and "Driving licence" between other items of a list of skills is an item.
struct SectionMender {
    private let text: ResumeText

    /// Makes a mender for a text.
    init(_ text: ResumeText) { self.text = text }

    /// The sections, with those that are no sections added to the one before.
    func mended(_ sections: [Section]) -> [Section] {
        var result: [Section] = []
        result.reserveCapacity(sections.count)
        for section in sections {
            if let last = result.last,
                isLabel(section, in: last) || isGroup(section, of: last) || isItem(section, of: last)
            {
                let first = lineOfHeading(section)
                if last.lines.isEmpty {
                    result[result.count - 1].lines = first..<section.lines.upperBound
                    result[result.count - 1].contentStart = text.document.lines[first].range.lowerBound
                } else {
                    result[result.count - 1].lines = last.lines.lowerBound..<section.lines.upperBound
                }
            } else {
                result.append(section)
            }
        }
        return result.flatMap { PersonalCutter(text).cut($0) }
    }

    /// The line that a heading stands in: the first one, or the one above it.
    private func lineOfHeading(_ section: Section) -> Int {
        let first = section.lines.lowerBound
        if first < text.document.lines.count, text.document.lines[first].range.contains(section.heading.start) {
            return first
        }
        return max(0, first - 1)
    }

    /// Whether a heading is a label of a study in a section on education, with its value behind it.
    private func isLabel(_ section: Section, in last: Section) -> Bool {
        guard last.kind == .education, section.kind != .education, !section.heading.isEmpty,
            lineOfHeading(section) == section.lines.lowerBound, section.contentStart > section.heading.end
        else { return false }
        let words = text.index.indices(in: section.heading.range)
        return StudyRole.named(by: text.words[words], in: text.lexicon.studies) != nil
    }

    /// Whether a heading is the label of a group in a section on skills: "Tools : …", or "Languages : C, Java".
    private func isGroup(_ section: Section, of last: Section) -> Bool {
        guard last.kind == .skills, section.kind == .skills || section.kind == .languages, !section.heading.isEmpty,
            lineOfHeading(section) == section.lines.lowerBound, section.contentStart > section.heading.end
        else { return false }
        if section.kind == .skills { return true }
        return !text.words(ofLine: section.lines.lowerBound).contains {
            text.words[$0].start >= section.contentStart && text.lexicon.lists.terms(text.words[$0]).contains(.language)
        }
    }

    /// Whether a heading is an item of the list that the section before it is: the same bullet at the same edge as in the
    /// line above and the line below.
    private func isItem(_ section: Section, of last: Section) -> Bool {
        guard !section.heading.isEmpty, !last.lines.isEmpty, last.kind == .skills || last.kind == .certificates else {
            return false
        }
        let line = lineOfHeading(section)
        guard line == last.lines.upperBound, line < section.lines.lowerBound, line + 1 < text.document.lines.count,
            isAlike(line, line - 1), isAlike(line, line + 1)
        else { return false }
        return true
    }

    /// How far the edges of a list's items may lie apart, in points.
    private static let slack: Float = 1

    private func isAlike(_ line: Int, _ other: Int) -> Bool {
        let (one, two) = (text.document.lines[line], text.document.lines[other])
        guard one.traits.contains(.listItem), two.traits.contains(.listItem),
            one.traits.contains(.bold) == two.traits.contains(.bold), abs(one.left - two.left) <= SectionMender.slack
        else { return false }
        return text.document.text[one.range].first == text.document.text[two.range].first
            || text.words[text.words(ofLine: line).lowerBound].gap.isDisjoint(with: .bullet)
    }
}
