/// Tells headings from labels and items of the list that they stand in: "Course : B.Sc" in a section on education is no
/// heading of courses, and "Driving licence" between other items of a list of skills is an item.
struct ListedHeadings {
    private let lines: ResumeLines
    private let text: ResumeText

    init(_ lines: ResumeLines) {
        self.lines = lines
        text = lines.text
    }

    /// Whether a heading belongs to the list under the heading before it.
    func isPart(_ candidate: HeadingCandidate, of list: HeadingCandidate) -> Bool {
        switch candidate.form {
        case .rail, .inline: isLabel(candidate, in: list.heading.kind) || isGroup(candidate, of: list.heading.kind)
        case .whole, .keyword: isItem(candidate, of: list)
        }
    }

    /// Whether a heading is a label of a study in a section on education, with its value behind it.
    private func isLabel(_ candidate: HeadingCandidate, in list: Section.Kind) -> Bool {
        list == .education && candidate.heading.kind != .education
            && StudyRole.named(by: text.words[candidate.words], in: text.lexicon.studies) != nil
    }

    /// Whether a heading is the label of a group in a section on skills: "Tools : …", or "Languages : C, Java".
    private func isGroup(_ candidate: HeadingCandidate, of list: Section.Kind) -> Bool {
        guard list == .skills else { return false }
        if candidate.heading.kind == .skills { return true }
        guard candidate.heading.kind == .languages else { return false }
        let content = candidate.words.upperBound..<text.words(ofLine: candidate.line).upperBound
        return !content.contains { text.lexicon.lists.terms(text.words[$0]).contains(.language) }
    }

    /// Whether a heading is an item of the list that the section before it is: the same bullet at the same edge as in the
    /// line above and the line below.
    private func isItem(_ candidate: HeadingCandidate, of list: HeadingCandidate) -> Bool {
        guard list.heading.kind == .skills || list.heading.kind == .certificates else { return false }
        let line = candidate.line
        return line - 1 > list.line && line + 1 < lines.lines.count && isAlike(line, line - 1)
            && isAlike(line, line + 1)
    }

    /// How far the edges of a list's items may lie apart, in points.
    private static let slack: Float = 1

    private func isAlike(_ line: Int, _ other: Int) -> Bool {
        let (one, two) = (lines.lines[line], lines.lines[other])
        guard one.traits.contains(.listItem), two.traits.contains(.listItem),
            one.traits.contains(.bold) == two.traits.contains(.bold),
            abs(one.left - two.left) <= ListedHeadings.slack
        else { return false }
        return text.document.text[one.range].first == text.document.text[two.range].first
            || text.words[text.words(ofLine: line).lowerBound].gap.isDisjoint(with: .bullet)
    }
}
