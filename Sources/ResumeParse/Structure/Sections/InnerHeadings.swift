/// Tells headings of sections from labels inside employments that read the same: "Projects:", "Tools:", "Achievements:"
/// below one job, with the next job after them.
struct InnerHeadings {
    private let lines: ResumeLines
    private let candidates: [HeadingCandidate]
    private let evidence: WorkEvidence

    init(_ lines: ResumeLines, _ candidates: [HeadingCandidate]) {
        self.lines = lines
        self.candidates = candidates
        evidence = WorkEvidence(lines)
    }

    /// Whether a line is a label inside the employments that a heading of work starts: it comes with every employment, or
    /// it looks less than that heading and employments go on below it.
    func isLabel(_ candidate: HeadingCandidate, under work: HeadingCandidate) -> Bool {
        guard candidate.form == .whole || candidate.form == .keyword, isKindOfLabels(candidate.heading.kind) else {
            return false
        }
        let alike = candidates.filter { $0.line > work.line && isAlike($0, candidate) }
        if let first = alike.first, let last = alike.last, alike.count > 1,
            goesOn(Range(from: first.line + 1, upTo: last.line))
        {
            return true
        }
        let isLess =
            candidate.style.lacks(of: work.style) > 0
            || endsInColon(candidate) && !endsInColon(work) && !candidate.style.isCapitals
        return isLess && !sharesStyle(candidate) && goesOn(Range(from: candidate.line + 1, upTo: end(after: candidate)))
    }

    private func isKindOfLabels(_ kind: Section.Kind) -> Bool {
        switch kind {
        case .projects, .skills, .awards, .strengths, .other: true
        default: false
        }
    }

    private func isAlike(_ one: HeadingCandidate, _ two: HeadingCandidate) -> Bool {
        one.form == two.form && one.style == two.style
            && lines.profiles[one.line].compactHash == lines.profiles[two.line].compactHash
    }

    /// Whether a heading that is surely one looks the same.
    private func sharesStyle(_ candidate: HeadingCandidate) -> Bool {
        candidates.contains {
            guard $0.form == .whole, $0.heading.meaning == .section, $0.style == candidate.style,
                endsInColon($0) == endsInColon(candidate)
            else { return false }
            switch $0.heading.kind {
            case .education, .personal, .declaration, .references, .languages, .certificates: return true
            default: return false
            }
        }
    }

    private func endsInColon(_ candidate: HeadingCandidate) -> Bool {
        lines.profiles[candidate.line].marks.contains(.colonEnd)
    }

    /// Where the next section starts that no employment holds.
    private func end(after candidate: HeadingCandidate) -> Int {
        let next = candidates.first {
            guard $0.line > candidate.line, $0.heading.meaning == .section else { return false }
            switch $0.heading.kind {
            case .education, .personal, .declaration, .references, .languages, .work: return true
            default: return $0.form == .whole && $0.style.lacks(of: candidate.style) == 0 && !isAlike($0, candidate)
            }
        }
        return next?.line ?? lines.lines.count
    }

    /// Whether some lines tell of an employment: an employer with its label, or a dated title or firm.
    private func goesOn(_ range: Range<Int>) -> Bool {
        range.contains { line in
            let body = lines.profiles[line].body
            guard !body.isEmpty else { return false }
            if let (label, end) = lines.text.lexicon.labels.label(
                at: body.lowerBound, before: body.upperBound, in: lines.text.words), label == .company,
                end < body.upperBound, lines.text.words[end].gap.contains(.colon)
            {
                return true
            }
            return evidence.isEntry(line, within: range) || isDatedBelow(line, in: range)
        }
    }

    /// Whether dates that fill a line stand two lines below a title.
    private func isDatedBelow(_ line: Int, in range: Range<Int>) -> Bool {
        guard lines.isOnlyDate(line), lines.hasRange(line), range.contains(line - 2) else { return false }
        let profile = lines.profiles[line - 2]
        return profile.classes.contains(.titleNoun) && profile.classes.isDisjoint(with: [.institution, .degree])
            && profile.body.count <= InnerHeadings.mostTitleWords
    }

    /// A title in a line of its own has at most so many words.
    private static let mostTitleWords = 8
}
