internal import ResumeParse

/// All that is known before a job or a resume is seen. Built once a process; takes about 15 ms.
struct Knowledge: Sendable {
    let taxonomy: Taxonomy
    let matcher: SkillMatcher
    let statistics: TermStatistics
    let titles: TitleMatcher
    let postings = PostingReader()
    /// Fields of study: field, names, neighbouring fields.
    let studies = RelatedPhrases(EmbeddedData.studyFields)

    /// What agreement in a generic skill tells of the trade.
    static let genericRarity = 15
    /// What agreement in any other skill tells at least.
    static let leastRarity = 40

    init() {
        taxonomy = Taxonomy()
        matcher = SkillMatcher(taxonomy: taxonomy)
        statistics = TermStatistics()
        titles = TitleMatcher(statistics: statistics, taxonomy: taxonomy)
    }

    /// How much a skill tells of a trade, by the rarest word of its name, 0 to 500.
    func rarity(ofSkill skill: Int) -> Int {
        guard !taxonomy.skills[skill].isGeneric else { return Knowledge.genericRarity }
        let name = taxonomy.skills[skill].name
        let weights = WordIndex(text: name).words.map { word in
            let scalars = Array(name.unicodeScalars)[word.range]
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            return statistics.weight(ofStem: Stem.hash(of: String(text)))
        }
        return max(Knowledge.leastRarity, weights.max() ?? 0)
    }
}
