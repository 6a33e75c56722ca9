internal import ResumeParse

/// The skills part: the mean over the must-have skills of the best credit.
///
/// Matching: must-have "Swift", a role from 2021 until today with "Built the app in Swift" → full credit.
/// Must-have "Swift", the same role with "SwiftUI" → implied, a little less.
/// Must-have "Swift", a list "Skills: Swift, Kotlin" and no role or project that shows any skill of the job → a third.
/// Not matching: "willing to learn Swift", a Swift in the declaration, the surname Swift.
struct SkillsPart {
    /// At most this many pieces of evidence are shown for a skill; more are not read.
    static let evidenceLimit = 5
    /// From this credit on an edge says that the skill itself was used, so that its months count as use.
    static let ownUse = 700

    /// Matches every must-have skill and gives the part.
    static func score(
        _ evidence: SkillEvidence, index: RequirementIndex, profile: ResumeProfile, roles: RoleRelevance
    ) -> (part: PartScore, matches: [SkillMatch]) {
        let weigher = SkillWeigher(evidence, index: index, profile: profile, roles: roles)
        var matches: [SkillMatch] = []
        for (requirement, groups) in zip(index.requirements, index.groups) {
            matches.append(weigher.match(requirement, groups: groups))
        }
        guard !matches.isEmpty else {
            return (PartScore(part: .skills, fraction: 0, explanation: "The job names no skills"), [])
        }
        let sum = matches.reduce(0) { $0 + $1.credit }
        return (
            PartScore(
                part: .skills, fraction: sum * 1000 / matches.count, explanation: explanation(matches)),
            matches
        )
    }

    private static func explanation(_ matches: [SkillMatch]) -> String {
        let strong = matches.count { $0.credit >= 700 }
        let partial = matches.count { $0.credit > 0 && $0.credit < 700 }
        let missing = matches.filter { $0.credit == 0 }
        var text = "\(strong) of \(matches.count) must-have skills well shown"
        if partial > 0 { text += ", \(partial) in part" }
        if !missing.isEmpty {
            let names = missing.prefix(4).map(\.label).joined(separator: ", ")
            text += "; missing: \(names)" + (missing.count > 4 ? " and \(missing.count - 4) more" : "")
        }
        return text
    }
}
