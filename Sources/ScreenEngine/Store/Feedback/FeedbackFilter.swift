/// What a list of feedback is asked for; what is not given counts all.
struct FeedbackFilter: Sendable, Hashable {
    /// An application, by its job and its candidate.
    struct Application: Sendable, Hashable {
        /// The job.
        var job: Int
        /// The candidate.
        var candidate: Int
    }

    /// At this job.
    var job: Int?
    /// On this candidate.
    var candidate: Int?

    /// The fields by which the list can be ordered.
    static let order = ["created_at"]
    /// The order where none is asked for.
    static let defaultOrder = "-created_at"

    /// The list of what an account sees.
    ///
    /// - Parameter path: the only application whose feedback is listed.
    func listing(of path: Application? = nil, order: [OrderTerm], for account: Account) -> Listing {
        var predicates = [
            JobAccess.visible(job: "feedbacks.job_id", organisation: "feedbacks.organisation_id", to: account)
        ]
        if let path {
            predicates.append("feedbacks.job_id = \(path.job) AND feedbacks.candidate_id = \(path.candidate)")
        }
        if let job { predicates.append("feedbacks.job_id = \(job)") }
        if let candidate { predicates.append("feedbacks.candidate_id = \(candidate)") }
        return Listing(
            from: "feedbacks", id: "feedbacks.id", predicates: predicates,
            order: order.map { OrderKey("feedbacks.\($0.field)", isDescending: $0.isDescending) }, topic: .feedbacks,
            organisation: account.organisation)
    }
}
