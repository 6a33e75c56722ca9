/// The answers of one candidate, in all screenings or at one job and service.
struct CandidateAnswers: Sendable, Hashable {
    /// The candidate.
    var candidate: Int
    /// The job and the service, where only one's answers are asked for.
    var place: Place?

    /// A service at a job.
    struct Place: Sendable, Hashable {
        /// The job.
        var job: Int
        /// The service.
        var service: Int
    }

    /// The order where none is asked for: that in which they were given.
    static let defaultOrder = "created_at"

    /// The list of what an account sees.
    func listing(order: [OrderTerm], for account: Account) -> Listing {
        var predicates = [
            JobAccess.visible(job: "answers.job_id", organisation: "answers.organisation_id", to: account),
            "answers.candidate_id = \(candidate)",
        ]
        if let place {
            predicates += ["answers.job_id = \(place.job)", "answers.service_id = \(place.service)"]
        }
        return Listing(
            from: "answers", id: "answers.id", predicates: predicates,
            order: order.map { OrderKey("answers.\($0.field)", isDescending: $0.isDescending) }, topic: .answers,
            organisation: account.organisation)
    }

    /// Whether an account may know of the candidate, the job and the service.
    func isVisible(to account: Account, _ connection: any Connection) throws -> Bool {
        guard try CandidateAccess.of(account, to: candidate, connection).isVisible else { return false }
        guard let place else { return true }
        return try JobAccess.of(account, to: place.job, connection) != .none
            && OrganisationObjects.has(place.service, in: "services", organisation: account.organisation, connection)
    }
}
