/// What a list of history is asked for; what is not given counts all.
struct StatusFilter: Sendable, Hashable {
    /// Every change, rather than the latest of each candidate and job.
    var includesHistory = false
    /// Of this job.
    var job: Int?
    /// Of this candidate.
    var candidate: Int?
    /// With this status.
    var status: String?
    /// At this stage.
    var stageName: String?

    /// The fields by which the list can be ordered.
    static let order = ["updated_at", "status", "stage_name"]
    /// The order where none is asked for.
    static let defaultOrder = "-updated_at"

    /// The list of what an account sees.
    func listing(order: [OrderTerm], for account: Account) -> Listing {
        var predicates = [
            JobAccess.visible(
                job: "job_universal_statuses.job_id", organisation: "job_universal_statuses.organisation_id",
                to: account)
        ]
        if !includesHistory { predicates.append("job_universal_statuses.is_latest = 1") }
        if let job { predicates.append("job_universal_statuses.job_id = \(job)") }
        if let candidate { predicates.append("job_universal_statuses.candidate_id = \(candidate)") }
        if let status { predicates.append("job_universal_statuses.status = \(status)") }
        if let stageName { predicates.append("job_universal_statuses.stage_name = \(stageName)") }
        return Listing(
            from: "job_universal_statuses", id: "job_universal_statuses.id", predicates: predicates,
            order: order.map(StatusFilter.key), topic: .statuses, organisation: account.organisation)
    }

    private static func key(_ term: OrderTerm) -> OrderKey {
        let kind = term.field == "updated_at" ? OrderKey.Kind.integer : .text
        return OrderKey("job_universal_statuses.\(term.field)", kind, isDescending: term.isDescending)
    }
}
