/// Divides a document into sections: by the headings of the lexicon, by lines that look as these do, and where there
/// are none, by what the lines hold.
struct SectionSplitter {
    private let lines: ResumeLines
    private var main: HeadingStyle?
    private var bodySize: Float = 0

    /// Makes a splitter of a document.
    init(_ lines: ResumeLines) {
        self.lines = lines
        bodySize = SectionSplitter.bodySize(lines)
    }

    /// The sections in reading order; they cover every line once.
    mutating func sections() -> [Section] {
        guard !lines.lines.isEmpty else { return [] }
        let finder = HeadingFinder(lines)
        let candidates = lines.lines.indices.compactMap { finder.candidate($0) }
        main = HeadingStyle(
            mostOf: candidates.filter {
                $0.form == .whole && $0.heading.meaning == .section && isStructural($0.heading.kind)
            }
            .map(\.style))
        var kept = accepted(candidates)
        kept = withUnlisted(kept)
        var sections = divide(kept)
        let evidence = WorkEvidence(lines)
        for index in sections.indices { settle(&sections[index], kept, evidence) }
        let cutter = PersonalCutter(lines.text)
        return evidence.withWork(sections).flatMap { cutter.cut($0) }
    }

    /// Kinds whose headings tell the style of headings in a document.
    private func isStructural(_ kind: Section.Kind) -> Bool {
        switch kind {
        case .work, .education, .personal, .declaration, .references, .summary, .skills, .languages, .interests: true
        default: false
        }
    }

    /// How much of the main style's marks a heading may lack where entries are being told, by how sure its words are.
    private static let mostLackInEntries = 1
    private static let mostLackElsewhere = 4

    private func accepted(_ candidates: [HeadingCandidate]) -> [HeadingCandidate] {
        var kept: [HeadingCandidate] = []
        var current = Section.Kind.header
        var isFirst = true
        let inner = InnerHeadings(lines, candidates)
        let listed = ListedHeadings(lines)
        let lastWork = candidates.last { $0.heading.kind == .work && $0.form != .inline }?.line ?? -1
        for candidate in candidates {
            if candidate.heading.meaning == .title {
                if isFirst, candidate.form != .inline { continue }
                continue
            }
            guard candidate.heading.meaning != .sub, accepts(candidate, in: current) else { continue }
            if let last = kept.last {
                if current == .work, inner.isLabel(candidate, under: last) { continue }
                if listed.isPart(candidate, of: last) { continue }
            }
            isFirst = false
            kept.append(candidate)
            current = candidate.heading.kind
            // A digest holds the entries itself where no section of work follows.
            if candidate.heading.meaning == .digest || candidate.heading.meaning == .training {
                current = lastWork > candidate.line ? candidate.heading.kind : .work
            }
        }
        return kept
    }

    private func accepts(_ candidate: HeadingCandidate, in current: Section.Kind) -> Bool {
        let isInEntries = current == .work || current == .projects || current == .volunteer
        let lack = main.map { candidate.style.lacks(of: $0) } ?? 0
        let heading = candidate.heading
        switch candidate.form {
        case .whole:
            if heading.kind == current, heading.kind == .work || heading.kind == .education,
                lack > SectionSplitter.mostLackInEntries
            {
                return false
            }
            // "Positions Held" over the roles at one firm.
            if heading.kind == .work, current == .work,
                lines.text.lexicon.labels.label(ofWhole: candidate.words, in: lines.text.words) != nil
            {
                return false
            }
            guard isInEntries else { return lack <= SectionSplitter.mostLackElsewhere || heading.wordCount > 1 }
            switch heading.kind {
            case .education, .personal, .declaration, .references, .languages: return lack <= 3 || heading.wordCount > 1
            case .work: return lack <= SectionSplitter.mostLackInEntries
            default:
                if heading.meaning == .section, heading.wordCount > 1, lack <= 2 { return true }
                return lack <= SectionSplitter.mostLackInEntries
                    && (main.map { $0.isMarked(bodySize: bodySize) } ?? false
                        || lines.profiles[candidate.line].marks.contains(.colonEnd) == false
                        || heading.meaning == .section)
            }
        case .rail:
            guard isInEntries else { return true }
            if isColonLabel(candidate) { return false }
            switch heading.kind {
            case .education, .personal, .declaration, .references, .languages, .summary: return true
            case .work: return heading.wordCount > 1 && lack == 0
            default:
                return heading.wordCount > 1 && lack <= SectionSplitter.mostLackInEntries && heading.meaning == .section
            }
        case .inline:
            guard heading.meaning == .section || heading.meaning == .digest && current == .header else { return false }
            switch heading.kind {
            case .declaration, .languages, .interests: return true
            case .references, .personal: return !isInEntries || heading.wordCount > 1
            case .summary, .strengths: return !isInEntries
            case .skills, .certificates, .awards, .publications:
                if isInEntries {
                    return heading.wordCount > 1 && lack == 0 && heading.kind == .skills && isStyledStart(candidate)
                }
                return current != .skills || heading.kind != .skills
            // "Present Employer : Malwa Bank" over a table of roles, where no heading of work stands above.
            case .work: return !isInEntries && lack <= SectionSplitter.mostLackInEntries && namesEmployer(candidate)
            default: return false
            }
        case .keyword:
            return lack <= SectionSplitter.mostLackInEntries
                && (!isInEntries || main == nil || candidate.style.isStrong(bodySize: bodySize)
                    || candidate.style.isCapitals)
        }
    }

    /// Whether a cell is an entry's label with a colon between it and its value: "Address : Jeddah" in three cells.
    private func isColonLabel(_ candidate: HeadingCandidate) -> Bool {
        let words = lines.text.words
        return candidate.words.upperBound < words.count && words[candidate.words.upperBound].gap.contains(.colon)
            && lines.text.lexicon.labels.label(ofWhole: candidate.words, in: words) != nil
    }

    /// Whether a heading is a label of firms too.
    private func namesEmployer(_ candidate: HeadingCandidate) -> Bool {
        let words = lines.text.words
        return candidate.words.count > 1 && words[candidate.words.upperBound].gap.contains(.colon)
            && lines.text.lexicon.labels.label(ofWhole: candidate.words, in: words) == .company
    }

    private func isStyledStart(_ candidate: HeadingCandidate) -> Bool {
        let traits = lines.lines[candidate.line].traits
        let capitals = candidate.words.allSatisfy { lines.text.words[$0].shape.contains(.capitals) }
        return !traits.isDisjoint(with: [.boldStart, .bold]) || capitals
    }

    /// Adds lines that look like the document's headings though no word of them is known.
    private func withUnlisted(_ kept: [HeadingCandidate]) -> [HeadingCandidate] {
        guard let main, main.isStrong(bodySize: bodySize),
            main.isRuled || main.isStyled || main.fontSize - bodySize > 0.6,
            kept.count >= 3, let first = kept.first?.line
        else { return kept }
        var others: [HeadingCandidate] = []
        let refused: WordClasses = [.titleNoun, .companySuffix, .institution, .degree, .place, .country]
        for line in lines.lines.indices where line > first {
            let profile = lines.profiles[line]
            guard profile.filledCells == 1, (1...5).contains(profile.body.count), profile.mentions.isEmpty,
                profile.marks.isDisjoint(with: [.digits, .bullet, .smallStart, .stopEnd]),
                profile.classes.isDisjoint(with: refused), !lines.lines[line].traits.contains(.pageMargin),
                !kept.contains(where: { $0.line == line })
            else { continue }
            let style = HeadingStyle(of: line, in: lines)
            guard style == main, !isListed(profile) else { continue }
            others.append(
                HeadingCandidate(
                    line: line, form: .whole, heading: Heading(kind: .other, meaning: .section, wordCount: 2),
                    words: profile.body, style: style))
        }
        // More unknown lines than known headings in this style: it is the style of entries' titles too.
        guard others.count <= kept.count else { return kept }
        return (kept + others).sorted { $0.line < $1.line }
    }

    private func isListed(_ profile: LineProfile) -> Bool {
        lines.text.lexicon.headings.heading(compact: profile.compactHash, singular: profile.compactSingular) != nil
    }

    private func divide(_ kept: [HeadingCandidate]) -> [Section] {
        var sections: [Section] = []
        let end = lines.lines.count
        let firstLine = kept.first?.line ?? end
        if firstLine > 0 {
            sections.append(
                Section(
                    kind: .header, heading: TextSpan(start: 0, end: 0), lines: 0..<firstLine,
                    contentStart: lines.lines[0].range.lowerBound))
        }
        for (index, candidate) in kept.enumerated() {
            let next = index + 1 < kept.count ? kept[index + 1].line : end
            let shares = candidate.form == .rail || candidate.form == .inline
            let first = shares ? candidate.line : candidate.line + 1
            var start = lines.lines[candidate.line].range.upperBound
            if candidate.form == .inline, candidate.heading.kind == .declaration, candidate.words.count >= 3 {
                start = Int(lines.text.words[candidate.words.lowerBound].start)
            } else if shares {
                start = Int(lines.text.words[candidate.words.upperBound].start)
            } else if first < next {
                start = lines.lines[first].range.lowerBound
            }
            sections.append(
                Section(
                    kind: candidate.heading.kind, heading: lines.text.span(ofWords: candidate.words),
                    lines: min(first, next)..<next, contentStart: start))
        }
        return sections
    }

    /// Decides the kind of a section whose heading leaves it open.
    private func settle(_ section: inout Section, _ kept: [HeadingCandidate], _ evidence: WorkEvidence) {
        guard let candidate = kept.first(where: { lines.text.span(ofWords: $0.words) == section.heading }) else {
            return
        }
        switch candidate.heading.meaning {
        case .digest, .training:
            if evidence.entries(in: section.lines) > 0 { section.kind = .work }
        default: break
        }
    }

    /// The size of most of the text, in points.
    private static func bodySize(_ lines: ResumeLines) -> Float {
        var counts: [(size: Float, words: Int)] = []
        for (line, styled) in lines.lines.enumerated() {
            let count = lines.profiles[line].words.count
            if let index = counts.firstIndex(where: { abs($0.size - styled.fontSize) < 0.3 }) {
                counts[index].words += count
            } else {
                counts.append((styled.fontSize, count))
            }
        }
        return counts.max { $0.words < $1.words }?.size ?? 0
    }
}
