internal import ResumeParse

/// The projects part: how much of the must-have skills the projects show, and how deep they go.
///
/// Matching: a project "Payments app: Swift, SwiftUI, offline sync" for a job that asks for Swift; where a resume has no
/// projects, a role's "Built the payments app in Swift" for a part.
/// Not matching: a project on another subject, a title alone, a list of tools without a project.
struct ProjectsPart {
    /// Shares in thousandths: the must-have skills shown, the best project's agreement with the posting, depth.
    static let coverageShare = 550
    static let contentShare = 250
    static let depthShare = 200
    /// Showing this share of the must-have skills is full coverage: projects are about some of a job.
    static let fullCoverage = 500
    /// Words of a project's description beyond which more adds nothing.
    static let fullWords = 40
    /// Projects beyond which more add nothing.
    static let fullProjects = 3
    /// What achievements in roles give at most where a resume lists no projects.
    static let workShare = 700
    /// What a must-have skill that is generic counts beside others.
    static let genericShare = 250

    /// Gives the part.
    static func score(
        _ evidence: SkillEvidence, roles: RoleRelevance, index: RequirementIndex, profile: ResumeProfile
    ) -> PartScore {
        let projects = profile.parsed.resume.projects
        let inProjects = coverage(evidence, index) { $0.place.project >= 0 || $0.place.kind == .project }
        let achievements = AchievementLines(profile)
        let inWork = coverage(evidence, index) { hit in
            hit.place.work >= 0 && roles.isRelevant(work: Int(hit.place.work))
                && achievements.contains(hit.words.lowerBound)
        }
        let content = max(roles.projectContent.max() ?? 0, projects.isEmpty ? 0 : inProjects.share)
        let depth = depth(projects, roles: roles, profile: profile)
        var fromProjects =
            inProjects.share * coverageShare + min(content, inProjects.share * 2) * contentShare
            + min(depth, inProjects.share * 2) * depthShare
        if inProjects.shown == 0 { fromProjects = 0 }
        let workDepth = min(1000, achievements.count * 1000 / 6)
        let fromWork =
            (inWork.share * (coverageShare + contentShare) + min(workDepth, inWork.share * 2) * depthShare) * workShare
            / 1000
        let text: String
        if fromProjects >= fromWork, inProjects.shown > 0 {
            text = "Projects show \(inProjects.shown) of \(index.requirements.count) must-have skills"
        } else if fromWork > 0 {
            text =
                "No relevant projects listed; achievements in roles show \(inWork.shown) of \(index.requirements.count) must-have skills"
        } else {
            text = projects.isEmpty ? "No projects" : "No project shows a must-have skill"
        }
        return PartScore(part: .projects, fraction: max(fromProjects, fromWork), explanation: text)
    }

    /// The weighted share of must-have skills that some hits show, full at `fullCoverage`, and how many they are.
    private static func coverage(
        _ evidence: SkillEvidence, _ index: RequirementIndex, where isMeant: (SkillEvidence.Hit) -> Bool
    ) -> (share: Int, shown: Int) {
        var best = [Int](repeating: 0, count: index.alternativeCount)
        for hit in evidence.hits where isMeant(hit) {
            let credit = hit.hedge == .weak ? hit.base * EvidenceStrength.weakShare / 1000 : hit.base
            best[hit.alternative] = max(best[hit.alternative], credit)
        }
        var sum = 0
        var total = 0
        var shown = 0
        for (requirement, groups) in zip(index.requirements, index.groups) {
            let weight = requirement.isGeneric ? genericShare : 1000
            let credit = groups.reduce(0) { $0 + (best[$1].max() ?? 0) } / groups.count
            sum += credit * weight
            total += weight
            if credit > 0 { shown += 1 }
        }
        guard total > 0 else { return (0, 0) }
        return (min(1000, sum * 1000 / fullCoverage / total), shown)
    }

    /// How many projects bear on the job, and how fully the best described of them is described.
    private static func depth(_ projects: [ProjectEntry], roles: RoleRelevance, profile: ResumeProfile) -> Int {
        let relevant = projects.indices.filter { roles.projectContent[$0] > 0 }
        let longest = relevant.map { profile.parsed.words.indices(in: projects[$0].span.range).count }.max() ?? 0
        return min(1000, longest * 1000 / fullWords) / 2 + min(fullProjects, relevant.count) * 500 / fullProjects
    }
}
