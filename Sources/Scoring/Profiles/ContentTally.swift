internal import ResumeParse

/// Counts which of a job's skills and terms stand in each role of a resume and in all of it.
struct ContentTally {
    /// What was found in some part of a resume.
    struct Found {
        /// The best credit for each of the job's skills.
        var skills: [Int: Int] = [:]
        /// The job's terms, a bit each.
        var terms: UInt64 = 0
    }

    /// For each work entry.
    private(set) var byWork: [Found]
    /// For each project.
    private(set) var byProject: [Found]
    /// For all that is not a list of skills.
    private(set) var whole = Found()
    /// For everything that may count.
    private(set) var all = Found()
    private var weights: [Int]

    init(_ profile: ResumeProfile, _ job: JobProfile) {
        byWork = Array(repeating: Found(), count: profile.parsed.resume.work.count)
        byProject = Array(repeating: Found(), count: profile.parsed.resume.projects.count)
        weights = Array(repeating: 0, count: 64)
        for term in job.terms.values { weights[term.bit] = term.weight }
        for mention in profile.mentions {
            guard let credits = job.skillCredits[mention.skill] else { continue }
            let place = profile.place(of: mention.words)
            for credit in credits {
                add(place) { $0.skills[credit.place] = max($0.skills[credit.place] ?? 0, credit.credit) }
            }
        }
        for (word, stem) in profile.stems.enumerated() {
            guard let term = job.terms[stem] else { continue }
            add(profile.map.places[word]) { $0.terms |= 1 << UInt64(term.bit) }
        }
    }

    private mutating func add(_ place: Place, _ change: (inout Found) -> Void) {
        guard place.kind != .excluded else { return }
        change(&all)
        // Lists are claims; what was done is told elsewhere.
        if place.kind != .list { change(&whole) }
        if place.work >= 0 { change(&byWork[Int(place.work)]) }
        if place.project >= 0 { change(&byProject[Int(place.project)]) }
    }

    /// How much terms tell beside skills, in thousandths.
    private static let termShare = 400

    /// Agreement with the job, in thousandths: skills and terms, each full at a share of the posting.
    func content(of found: Found, _ job: JobProfile) -> Int {
        let skills = found.skills.reduce(0) { $0 + job.skills[$1.key].weight * $1.value / 1000 }
        var terms = 0
        for bit in weights.indices where found.terms & (1 << UInt64(bit)) != 0 { terms += weights[bit] }
        let bySkill = min(1000, skills * 1000 / job.skillTotal)
        let byTerm = min(1000, terms * 1000 / job.termTotal)
        // Postings of one sentence have no terms to speak of: skills then decide alone.
        guard job.terms.count >= 8 else { return bySkill }
        return (bySkill * (1000 - Self.termShare) + byTerm * Self.termShare) / 1000
    }
}
