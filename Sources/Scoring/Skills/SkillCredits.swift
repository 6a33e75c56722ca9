/// How much a skill of the taxonomy proves of another, in thousandths, by the edges between them.
struct SkillCredits: Sendable {
    /// What one skill proves of another.
    struct Credit: Sendable, Equatable {
        /// The skill that is named.
        var skill: Int
        /// Thousandths.
        var credit: Int
        /// How it is shown.
        var kind: SkillMatch.Kind
    }

    /// What a narrower or dependent skill gives, by the number of steps: SwiftUI for Swift, ledgers for accounting.
    static let implied = [950, 880, 800, 720]
    /// What a neighbour gives: enough to rank above nothing, never enough to stand for the skill.
    static let related = 450
    /// What something narrower than a neighbour gives.
    static let narrowerThanRelated = 350
    /// What the broader skill gives: accounting for accounts payable, JavaScript for React.
    static let broader = 300
    /// A skill with more than this many narrower ones is a field of work; it says little about one of them.
    static let narrowField = 40
    /// What such a field gives.
    static let broadField = 150
    /// Generic skills have no neighbours worth credit: teamwork does not prove leadership.
    static let genericRelated = 200

    /// What every skill proves of a skill; each once with its best credit, the strongest kinds first.
    static func credits(for skill: Int, in taxonomy: Taxonomy) -> [Credit] {
        let isGeneric = taxonomy.skills[skill].isGeneric
        var credits = [Credit(skill: skill, credit: 1000, kind: .exact)]
        var seen: Set<Int> = [skill]
        func add(_ other: Int, _ credit: Int, _ kind: SkillMatch.Kind) {
            if seen.insert(other).inserted { credits.append(Credit(skill: other, credit: credit, kind: kind)) }
        }
        for step in taxonomy.allNarrower(than: skill) {
            add(step.skill, implied[min(step.distance, implied.count) - 1], .implied)
        }
        for neighbour in taxonomy.related(to: skill) {
            add(Int(neighbour), isGeneric ? genericRelated : related, .related)
        }
        if !isGeneric {
            for neighbour in taxonomy.related(to: skill) {
                for narrower in taxonomy.narrower(than: Int(neighbour)) {
                    add(Int(narrower), narrowerThanRelated, .related)
                }
            }
            for broad in taxonomy.broader(than: skill) where !taxonomy.skills[Int(broad)].isGeneric {
                let isField = taxonomy.allNarrower(than: Int(broad)).count > narrowField
                add(Int(broad), isField ? broadField : broader, .related)
            }
        }
        return credits
    }
}
