/// What a list of resumes is asked for; what is not given counts all.
struct ResumeFilter: Sendable, Hashable {
    /// Of this job.
    var job: Int?
    /// Of this candidate.
    var candidate: Int?
    /// Of applications with this status.
    var status: String?
    /// Whether they have been read, or can't be.
    var isCompleted: Bool?
    /// Whether someone has approved them.
    var isApproved: Bool?
    /// With this overall score or a higher one, in hundredths.
    var leastScore: Int?
    /// With this overall score or a lower one, in hundredths.
    var mostScore: Int?
    /// With a flag of this code.
    var flag: String?
    /// What has to be found in the name or the file's text.
    var terms: [String] = []

    /// The fields by which the list can be ordered.
    static let order = ["created_at", "overall_score"]
    /// The order where none is asked for.
    static let defaultOrder = "-created_at"

    /// The list of what an account sees.
    func listing(order: [OrderTerm], for account: Account) -> Listing {
        var listing = Listing(
            from: "resumes", id: "resumes.id", predicates: predicates, topic: .resumes,
            organisation: account.organisation)
        listing.predicates.append(
            JobAccess.visible(job: "resumes.job_id", organisation: "resumes.organisation_id", to: account))
        listing.searches = terms.map { SQLiteSearch.condition($0, in: .resumes) }
        listing.order = order.map { OrderKey("resumes.\($0.field)", isDescending: $0.isDescending) }
        return listing
    }

    private var predicates: [SQLFragment] {
        var predicates: [SQLFragment] = []
        if let job { predicates.append("resumes.job_id = \(job)") }
        if let candidate { predicates.append("resumes.candidate_id = \(candidate)") }
        if let isCompleted { predicates.append("resumes.completed = \(isCompleted ? 1 : 0)") }
        if let isApproved { predicates.append("resumes.is_approved = \(isApproved ? 1 : 0)") }
        if let leastScore { predicates.append("resumes.overall_score >= \(leastScore)") }
        if let mostScore { predicates.append("resumes.overall_score <= \(mostScore)") }
        if let status {
            predicates.append(
                """
                EXISTS (SELECT 1 FROM applications WHERE applications.candidate_id = resumes.candidate_id
                    AND applications.job_id = resumes.job_id AND applications.status = \(status))
                """)
        }
        if let flag {
            predicates.append(
                """
                EXISTS (SELECT 1 FROM resume_flags
                    WHERE resume_flags.code = \(flag) AND resume_flags.resume_id = resumes.id)
                """)
        }
        return predicates
    }
}
