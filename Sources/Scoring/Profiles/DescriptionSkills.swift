/// Takes the must-have skills from a posting that has no list of them.
struct DescriptionSkills {
    /// A skill that a posting names, and what the sentence is for.
    struct Mention: Sendable, Equatable {
        var skill: Int
        var role: PostingReader.Role
    }

    let taxonomy: Taxonomy

    /// The foremost skills of a posting, in the order in which it names them: what is asked for before what is only
    /// mentioned; generic ones and fields that a chosen skill shows are left out.
    func choose(from mentions: [Mention], title: [Int]) -> [Requirement] {
        var points: [Int: Int] = [:]
        var order: [Int] = []
        func add(_ skill: Int, _ value: Int) {
            if points[skill] == nil { order.append(skill) }
            points[skill, default: 0] += value
        }
        for skill in title { add(skill, 4) }
        for mention in mentions {
            switch mention.role {
            case .requirement: add(mention.skill, 3)
            case .duty: add(mention.skill, 2)
            case .wish: add(mention.skill, 1)
            case .boilerplate: break
            }
        }
        var candidates = order.filter { !taxonomy.skills[$0].isGeneric }
        // A posting that names generic skills only is still a posting.
        if candidates.isEmpty { candidates = order }
        let implied = Set(candidates.flatMap { taxonomy.allBroader(than: $0).map(\.skill) })
        let specific = candidates.filter { !implied.contains($0) || title.contains($0) }
        let ranked = specific.enumerated().sorted {
            (points[$1.element] ?? 0, $0.offset) < (points[$0.element] ?? 0, $1.offset)
        }
        let chosen = Set(ranked.prefix(JobProfile.derivedLimit).map(\.element))
        return order.filter { chosen.contains($0) }.map { skill in
            Requirement(
                label: taxonomy.skills[skill].name, groups: [[.init(target: .skill(skill), scale: 1000)]],
                isGeneric: taxonomy.skills[skill].isGeneric)
        }
    }
}
