/// What a list of steps is asked for; what is not given counts all.
struct InterviewStepFilter: Sendable, Hashable {
    /// Of this module.
    var module: Int?
    /// Of this candidate.
    var candidate: Int?
    /// Of this job.
    var job: Int?
    /// With this status.
    var status: String?

    /// The fields by which the list can be ordered.
    static let order = ["order"]
    /// The order where none is asked for.
    static let defaultOrder = "order"

    /// The list of what an account sees: its organisation's templates, and candidates' steps through their jobs.
    func listing(order: [OrderTerm], for account: Account) -> Listing {
        let throughJob = JobAccess.visible(
            job: "interview_steps.job_id", organisation: "interview_steps.organisation_id", to: account)
        var predicates: [SQLFragment] = [
            """
            interview_steps.organisation_id = \(account.organisation)
            AND (interview_steps.candidate_id IS NULL OR \(throughJob))
            """
        ]
        if let module { predicates.append("interview_steps.interview_module_id = \(module)") }
        if let candidate { predicates.append("interview_steps.candidate_id = \(candidate)") }
        if let job { predicates.append("interview_steps.job_id = \(job)") }
        if let status { predicates.append("interview_steps.status = \(status)") }
        return Listing(
            from: "interview_steps", id: "interview_steps.id", predicates: predicates,
            order: order.map { OrderKey("interview_steps.position", isDescending: $0.isDescending) }, topic: .steps,
            organisation: account.organisation)
    }
}
