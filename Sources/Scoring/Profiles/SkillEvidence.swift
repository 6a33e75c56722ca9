internal import ResumeParse

/// Everything in a resume that bears on one job's must-have skills, weighed by where it stands.
struct SkillEvidence {
    /// One mention towards one alternative of a must-have skill.
    struct Hit {
        /// The alternative, counted over all must-have skills.
        var alternative: Int
        /// Thousandths by the edge between the skills alone.
        var base: Int
        /// How it is shown.
        var kind: SkillMatch.Kind
        /// The words.
        var words: Range<Int>
        /// Where they stand.
        var place: Place
        /// How far the sentence takes it back.
        var hedge: Hedge
    }

    /// The hits, in the order of the text for each source.
    private(set) var hits: [Hit] = []

    /// Collects the hits of a resume.
    init(_ profile: ResumeProfile, _ index: RequirementIndex) {
        for mention in profile.mentions {
            let entries = index.entries(for: mention.skill)
            guard !entries.isEmpty else { continue }
            let place = profile.place(of: mention.words)
            for entry in entries {
                let kind: SkillMatch.Kind = entry.kind == .exact && !mention.isName ? .alias : entry.kind
                hits.append(
                    Hit(
                        alternative: Int(entry.alternative), base: Int(entry.credit), kind: kind, words: mention.words,
                        place: place, hedge: mention.hedge))
            }
        }
        index.forEachLiteral(in: profile.words, stems: profile.stems, lines: profile.parsed.words.lines) {
            words, entry in
            let place = profile.place(of: words)
            let hedge = HedgePhrases.hedge(at: words.lowerBound, in: profile.hedges)
            guard place.kind != .excluded, hedge != .denied else { return }
            hits.append(
                Hit(
                    alternative: Int(entry.alternative), base: Int(entry.credit), kind: entry.kind, words: words,
                    place: place, hedge: hedge))
        }
    }
}
