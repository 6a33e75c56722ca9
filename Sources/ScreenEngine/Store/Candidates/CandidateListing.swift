/// The lists of candidates.
enum CandidateListing {
    /// The fields by which they can be ordered.
    static let order = ["created_at", "updated_at", "name", "overall_score"]

    /// The applicants of a job: objects are applications, one a candidate.
    static func applicants(
        of job: Int, _ filter: CandidateFilter, order: [OrderTerm], for account: Account
    ) -> Listing {
        var filter = filter
        let others = filter.job.map { $0 == job } ?? true
        filter.job = job
        let visible = JobAccess.visible(job: "a.job_id", organisation: "a.organisation_id", to: account)
        return Listing(
            from: "applications a JOIN candidates c ON c.id = a.candidate_id", id: "a.id",
            predicates: [visible] + (others ? [] : ["1 = 0"]) + filter.ofApplication + filter.ofCandidate,
            searches: filter.searches(
                resumes: "r.job_id = \(job) AND EXISTS (SELECT 1 FROM applications x WHERE x.resume_id = r.id)"),
            order: order.map { key($0, score: "a.overall_score") } + [OrderKey("a.candidate_id")],
            topic: .applications, organisation: account.organisation)
    }

    /// Candidates whatever they applied for: those of whom one application that the account sees fulfils what is asked of
    /// applications. An administrator sees candidates without any too, where nothing is asked of them.
    static func candidates(_ filter: CandidateFilter, order: [OrderTerm], for account: Account) -> Listing {
        let asked = filter.ofApplication
        let ours: SQLFragment = "c.organisation_id = \(account.organisation)"
        var predicates = [ours] + filter.ofCandidate
        if !asked.isEmpty || !account.isAdmin {
            let visible = JobAccess.visible(job: "a.job_id", organisation: "a.organisation_id", to: account)
            let all = ([visible] + asked).map { "(\($0))" as SQLFragment }.joined(separator: " AND ")
            predicates.append("EXISTS (SELECT 1 FROM applications a WHERE a.candidate_id = c.id AND \(all))")
        }
        return Listing(
            from: "candidates c", id: "c.id", predicates: predicates,
            searches: filter.searches(
                resumes: JobAccess.visible(job: "r.job_id", organisation: "r.organisation_id", to: account)),
            order: order.map { key($0, score: latestScore(for: account)) },
            topic: .candidates, organisation: account.organisation)
    }

    private static func key(_ term: OrderTerm, score: String) -> OrderKey {
        switch term.field {
        case "name": OrderKey("c.name_key", .text, isDescending: term.isDescending)
        case "overall_score": OrderKey(score, isDescending: term.isDescending)
        default: OrderKey("c.\(term.field)", isDescending: term.isDescending)
        }
    }

    /// The score of the resume that is shown, see ``CandidateRows``.
    private static func latestScore(for account: Account) -> String {
        let jobs =
            account.isAdmin
            ? ""
            : """
            JOIN jobs o ON o.id = l.job_id AND (o.owner_id = \(account.id) OR EXISTS (
                SELECT 1 FROM job_shares h WHERE h.job_id = o.id AND h.user_id = \(account.id)))
            """
        return """
            (SELECT l.overall_score FROM resumes l \(jobs) WHERE l.candidate_id = c.id
            ORDER BY l.created_at DESC, l.id DESC LIMIT 1)
            """
    }
}
