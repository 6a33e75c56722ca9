/// Which rows of the audit log are asked for.
struct AuditFilter: Sendable, Hashable {
    /// The organisation of whoever asks.
    var organisation: Int
    /// Done by this account.
    var user: Int?
    /// About this candidate, alone or in a list.
    var candidate: Int?
    /// About this job.
    var job: Int?
    /// Of this kind.
    var action: String?
    /// Done then or later.
    var after: Timestamp?
    /// Done then or earlier.
    var before: Timestamp?

    /// The list. It is asked from the database each time: rows come with every view, and administrators seldom look.
    func listing(latestFirst: Bool) -> Listing {
        var predicates: [SQLFragment] = ["l.organisation_id = \(organisation)"]
        if let user { predicates.append("l.user_id = \(user)") }
        if let candidate {
            predicates.append(
                """
                (l.candidate_id = \(candidate) OR l.id IN (
                    SELECT v.audit_id FROM audit_candidates v WHERE v.candidate_id = \(candidate)))
                """)
        }
        if let job { predicates.append("l.job_id = \(job)") }
        if let action { predicates.append("l.action = \(action)") }
        if let after { predicates.append("l.created_at >= \(after)") }
        if let before { predicates.append("l.created_at <= \(before)") }
        return Listing(
            from: "audit_log l", id: "l.id", predicates: predicates,
            order: [OrderKey("l.created_at", isDescending: latestFirst)], topic: .jobs, organisation: organisation,
            isCacheable: false)
    }
}
