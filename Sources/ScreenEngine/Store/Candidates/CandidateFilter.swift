/// Which candidates are asked for. What it says of an application has to hold for one and the same.
struct CandidateFilter: Sendable, Hashable {
    /// The job that they applied for.
    var job: Int?
    /// The stage's name, or the status.
    var stage: String?
    /// The status.
    var status: String?
    /// Part of the name.
    var name: String?
    /// Part of the e-mail address, whatever its case.
    var email: String?
    /// Part of the location.
    var location: String?
    /// The least score, in hundredths.
    var minScore: Int?
    /// The greatest score, in hundredths.
    var maxScore: Int?
    /// Skills that the resume names, all of them, each under the key that it is kept under.
    var skills: [String] = []
    /// Made then or later.
    var createdAfter: Timestamp?
    /// Made then or earlier.
    var createdBefore: Timestamp?
    /// Terms that must all be found in the name, the e-mail address or the resume.
    var terms: [String] = []

    /// What has to hold for the candidate `c`.
    var ofCandidate: [SQLFragment] {
        var all: [SQLFragment] = []
        if let name { all.append(CandidateFilter.name(name)) }
        if let location { all.append(SQLiteSearch.contains(location, "c.location")) }
        if let createdAfter { all.append("c.created_at >= \(createdAfter)") }
        if let createdBefore { all.append("c.created_at <= \(createdBefore)") }
        return all
    }

    /// What is searched for: the terms in the candidate `c` and the resumes that count, the address in `c` alone.
    func searches(resumes: SQLFragment) -> [SearchCondition] {
        SQLiteSearch.candidates(terms, id: "c.id", resumes: resumes)
            + SQLiteSearch.emails(email.map { [$0] } ?? [], id: "c.id")
    }

    /// What has to hold for the application `a`; empty where nothing is asked of it.
    var ofApplication: [SQLFragment] {
        var all: [SQLFragment] = []
        if let job { all.append("a.job_id = \(job)") }
        if let stage {
            let status = ApplicationStatus(input: stage)?.rawValue ?? stage
            all.append("a.stage_name = \(stage) OR a.status = \(status)")
        }
        if let status { all.append("a.status = \(ApplicationStatus(input: status)?.rawValue ?? status)") }
        if let minScore { all.append("a.overall_score >= \(minScore)") }
        if let maxScore { all.append("a.overall_score <= \(maxScore)") }
        for skill in skills {
            all.append(
                "EXISTS (SELECT 1 FROM resume_skills k WHERE k.skill = \(skill) AND k.resume_id = a.resume_id)")
        }
        return all
    }

    /// Names are compared folded, so that case and accents don't matter; a text without a letter is in no name.
    private static func name(_ part: String) -> SQLFragment {
        let folded = CandidateKeys.name(part)
        return folded.isEmpty ? "1 = 0" : "c.name_key LIKE \("%" + folded + "%")"
    }
}
