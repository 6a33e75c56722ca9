internal import ResumeParse

/// What is worked out of one resume before the parts are scored: where each word stands, which skills are named, and
/// when the roles were.
struct ResumeProfile {
    let parsed: ParsedResume
    let map: ResumeMap
    /// The skills, in the order of the text.
    let mentions: [SkillMention]
    /// The stem of each word.
    let stems: [UInt64]
    /// For each work entry its months; `nil` where no date is written.
    let workMonths: [Range<Int>?]
    /// For each project its months.
    let projectMonths: [Range<Int>?]
    /// The month after the current one.
    let now: Int
    /// What the resume's own sentences take back.
    let hedges: [HedgePhrases.Stretch]
    /// Whether roles or projects were found, or at least sections of them; without any, all words count alike.
    let hasStructure: Bool

    init(_ parsed: ParsedResume, matcher: SkillMatcher, today: CalendarDay) {
        self.parsed = parsed
        map = ResumeMap(parsed)
        mentions = matcher.mentions(in: parsed, map: map)
        stems = Stem.hashes(of: parsed.words.words, in: parsed.document.text)
        workMonths = parsed.resume.work.map {
            Timeline.months(
                from: $0.start, to: $0.end, isCurrent: $0.isCurrent, stated: $0.statedMonths, today: today)
        }
        projectMonths = parsed.resume.projects.map {
            Timeline.months(from: $0.start, to: $0.end, isCurrent: false, today: today)
        }
        now = today.monthIndex + 1
        hedges = matcher.hedges.stretches(in: parsed.words.words)
        hasStructure =
            !parsed.resume.work.isEmpty || !parsed.resume.projects.isEmpty
            || parsed.sections.contains { $0.kind == .work || $0.kind == .projects }
    }

    /// The words of the resume.
    var words: [Word] { parsed.words.words }

    /// The place of some words: that of the first.
    func place(of range: Range<Int>) -> Place { map.places[range.lowerBound] }

    /// From the first to the last scalar of some words.
    func span(of range: Range<Int>) -> TextSpan {
        TextSpan(start: Int(words[range.lowerBound].start), end: Int(words[range.upperBound - 1].end))
    }

    /// Words as evidence.
    func evidence(_ range: Range<Int>) -> Evidence {
        let span = span(of: range)
        let line = Int(map.lineOfWord[range.lowerBound])
        return Evidence(
            section: place(of: range).section, page: parsed.document.lines[line].page, span: span,
            text: parsed.document.string(of: span.range))
    }
}
