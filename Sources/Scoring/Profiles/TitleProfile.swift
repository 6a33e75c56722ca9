internal import ResumeParse

/// A title as it is compared: the families that it belongs to, the words that tell its specialty, and its rank.
struct TitleProfile: Sendable {
    /// The families of work.
    var families: [Int32]
    /// Stems of the words that tell the specialty or the trade, with their weights; words of rank left out.
    var terms: [(stem: UInt64, weight: Int)]
    /// The skills that it names.
    var skills: [Int]
    /// The rank.
    var rank: Seniority
}

/// Makes and compares titles.
struct TitleMatcher: Sendable {
    /// Titles that mean the same work: family, titles, neighbouring families.
    private let families = RelatedPhrases(EmbeddedData.titleFamilies)
    private let statistics: TermStatistics
    private let taxonomy: Taxonomy

    /// What titles of the same family are like, in thousandths.
    static let sameFamily = 870
    /// What they gain when the words of the job's specialty are in both: "ICU Nurse" and "ICU Staff Nurse".
    static let sameWords = 130
    /// What shared words or skills leave at most between families that are neither the same nor neighbours.
    static let otherFamily = 450
    /// What those of neighbouring families are.
    static let neighbouringFamily = 520
    /// What is left at most where only words agree: "Pump Sales Engineer" and "Pump Service Engineer".
    static let wordsOnly = 850
    /// Terms below this weight tell no specialty: engineer, manager, officer.
    static let leastTerm = 40
    /// What is left at most where only the noun agrees and no title has a specialty: "Supervisor".
    static let nounOnly = 400
    /// How much of a shared skill a title's likeness is: "Java Developer" and "Spring Developer".
    static let skillShare = 750

    init(statistics: TermStatistics, taxonomy: Taxonomy) {
        self.statistics = statistics
        self.taxonomy = taxonomy
    }

    /// Reads a title.
    ///
    /// - Parameter mentions: the skills that the matcher found in it.
    func profile(of words: [Word], stems: [UInt64], mentions: [Int]) -> TitleProfile {
        var found = families.groups(in: words, range: words.indices)
        if found.isEmpty {
            // "Senior iOS Software Developer II" without its words of rank.
            found = groups(in: words.filter { !Seniority.isModifier($0) })
        }
        if found.isEmpty, let comma = words.dropFirst().firstIndex(where: { $0.gap.contains(.comma) }) {
            // "Manager, Human Resources"
            found = groups(in: words[comma...] + words[..<comma])
        }
        var terms: [(stem: UInt64, weight: Int)] = []
        for (word, stem) in zip(words, stems)
        where !Seniority.isModifier(word) && !terms.contains(where: { $0.stem == stem }) {
            terms.append((stem, statistics.weight(ofStem: stem)))
        }
        return TitleProfile(families: found, terms: terms, skills: mentions, rank: Seniority.rank(of: words))
    }

    /// The families of words that are read as standing beside each other.
    private func groups(in words: some Sequence<Word>) -> [Int32] {
        let joined = words.map { word in
            var copy = word
            copy.gap = .space
            return copy
        }
        return families.groups(in: joined, range: joined.indices)
    }

    /// How alike a role's title is to the job's, 0 to 1000.
    func likeness(of role: TitleProfile, to job: TitleProfile, credits: [Int: Int]) -> Int {
        var isSame = false
        var isNeighbour = false
        for family in job.families {
            for other in role.families {
                if family == other {
                    isSame = true
                } else if families.areNeighbours(family, other) {
                    isNeighbour = true
                }
            }
        }
        let wanted = job.terms.reduce(0) { $0 + ($1.weight >= Self.leastTerm ? $1.weight : 0) }
        let shared = job.terms.filter { term in role.terms.contains { $0.stem == term.stem } }
        var words = 0
        if wanted > 0 {
            words = 1000 * shared.reduce(0) { $0 + ($1.weight >= Self.leastTerm ? $1.weight : 0) } / wanted
        } else if !shared.isEmpty, shared.count == job.terms.count {
            words = Self.nounOnly
        }
        if isSame { return Self.sameFamily + Self.sameWords * words / 1000 }
        // Trades that are known to be others share words by chance: security guard, network security engineer.
        let areOthers = !job.families.isEmpty && !role.families.isEmpty && !isNeighbour
        var best = words * (areOthers ? Self.otherFamily : Self.wordsOnly) / 1000
        if isNeighbour { best = max(best, Self.neighbouringFamily) }
        let skill = role.skills.compactMap { credits[$0] }.max() ?? 0
        return max(best, skill * (areOthers ? Self.otherFamily : Self.skillShare) / 1000)
    }
}
