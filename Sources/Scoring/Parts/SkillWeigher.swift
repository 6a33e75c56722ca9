/// Weighs the hits of one resume and makes the matches of must-have skills out of them.
struct SkillWeigher {
    private let profile: ResumeProfile
    private let roles: RoleRelevance
    private let hits: [SkillEvidence.Hit]
    /// Whether a role bears on the job, or a role or a project shows any skill of it that is not generic.
    private let isSupported: Bool
    private let isGeneric: [Bool]

    init(_ evidence: SkillEvidence, index: RequirementIndex, profile: ResumeProfile, roles: RoleRelevance) {
        self.profile = profile
        self.roles = roles
        hits = evidence.hits.sorted { ($0.alternative, $0.words.lowerBound) < ($1.alternative, $1.words.lowerBound) }
        var generic = [Bool](repeating: false, count: index.alternativeCount)
        for (requirement, groups) in zip(index.requirements, index.groups) where requirement.isGeneric {
            for alternative in groups.joined() { generic[alternative] = true }
        }
        isGeneric = generic
        let shows = hits.contains {
            ($0.place.kind == .work || $0.place.kind == .project) && $0.base >= SkillCredits.narrowerThanRelated
                && !generic[$0.alternative]
        }
        isSupported = shows || roles.roles.contains { $0.relevance > 0 }
    }

    /// What one hit gives, in thousandths.
    private func credit(_ hit: SkillEvidence.Hit, months: Int) -> Int {
        var strength = strength(of: hit, months: months)
        if hit.hedge == .weak { strength = strength * EvidenceStrength.weakShare / 1000 }
        if isGeneric[hit.alternative], !roles.isRelevant(work: Int(hit.place.work)) {
            strength = min(strength, EvidenceStrength.genericCap)
        }
        return hit.base * strength / 1000
    }

    private func strength(of hit: SkillEvidence.Hit, months: Int) -> Int {
        switch hit.place.kind {
        case .work:
            let work = Int(hit.place.work)
            guard work >= 0 else { return EvidenceStrength.undatedWork }
            return EvidenceStrength.datedWork
                - EvidenceStrength.ageLoss(months: profile.workMonths[work], now: profile.now)
                - EvidenceStrength.useLoss(months: months)
        case .project:
            let project = Int(hit.place.project)
            guard project >= 0, let months = profile.projectMonths[project] else { return EvidenceStrength.project }
            return EvidenceStrength.project - EvidenceStrength.ageLoss(months: months, now: profile.now) / 2
        case .certificate: return EvidenceStrength.certificate
        case .achievement: return EvidenceStrength.achievement
        case .education: return EvidenceStrength.education
        case .summary: return isSupported ? EvidenceStrength.summary : EvidenceStrength.bareList
        case .list: return isSupported ? EvidenceStrength.supportedList : EvidenceStrength.bareList
        case .loose: return isSupported || !profile.hasStructure ? EvidenceStrength.loose : EvidenceStrength.bareList
        case .excluded: return 0
        }
    }

    /// Months in all dated roles that show the skill itself; stated lengths and undated roles count as full use, as
    /// nothing is known against it.
    private func monthsOfUse(_ hits: ArraySlice<SkillEvidence.Hit>) -> Int {
        var ranges: [Range<Int>] = []
        var seen = Int16(-1)
        for hit in hits where hit.place.work >= 0 && hit.base >= SkillsPart.ownUse && hit.place.work != seen {
            seen = hit.place.work
            guard let months = profile.workMonths[Int(hit.place.work)] else { return EvidenceStrength.fullUse }
            ranges.append(months)
        }
        return Timeline.covered(ranges)
    }

    /// The match of one must-have skill: the mean over its groups of the best credit in each.
    func match(_ requirement: Requirement, groups: [Range<Int>]) -> SkillMatch {
        var credits = 0
        var kinds: [SkillMatch.Kind] = []
        var shown: [(credit: Int, words: Range<Int>)] = []
        for group in groups {
            var best = 0
            var kind = SkillMatch.Kind.none
            for alternative in group {
                let own = self.hits(of: alternative)
                guard !own.isEmpty else { continue }
                let months = monthsOfUse(own)
                for hit in own {
                    let credit = credit(hit, months: months)
                    guard credit > 0 else { continue }
                    shown.append((credit, hit.words))
                    if credit > best || (credit == best && hit.kind.rank < kind.rank) {
                        (best, kind) = (credit, hit.kind)
                    }
                }
            }
            credits += best
            kinds.append(kind)
        }
        let credit = min(1000, credits / groups.count)
        guard credit > 0 else { return SkillMatch(label: requirement.label, kind: .none, credit: 0, evidence: []) }
        // A skill of several that is wholly missing leaves the others as a part only.
        let kind = kinds.contains(.none) ? .related : kinds.max { $0.rank < $1.rank } ?? .related
        return SkillMatch(label: requirement.label, kind: kind, credit: credit, evidence: best(shown))
    }

    private func hits(of alternative: Int) -> ArraySlice<SkillEvidence.Hit> {
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].alternative < alternative { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < hits.count, hits[end].alternative == alternative { end += 1 }
        return hits[low..<end]
    }

    /// The best pieces of evidence, the strongest first, then by place; words are shown once.
    private func best(_ shown: [(credit: Int, words: Range<Int>)]) -> [Evidence] {
        let sorted = shown.sorted {
            ($1.credit, $0.words.lowerBound, $0.words.upperBound) < (
                $0.credit, $1.words.lowerBound, $1.words.upperBound
            )
        }
        var taken: [Range<Int>] = []
        for item in sorted where taken.count < SkillsPart.evidenceLimit {
            if !taken.contains(where: { $0.overlaps(item.words) }) { taken.append(item.words) }
        }
        return taken.map { profile.evidence($0) }
    }
}

extension SkillMatch.Kind {
    /// The order of the ways in which a skill is shown, the plainest first.
    var rank: Int {
        switch self {
        case .exact: 0
        case .alias: 1
        case .implied: 2
        case .related: 3
        case .none: 4
        }
    }
}
