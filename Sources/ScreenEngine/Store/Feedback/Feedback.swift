/// What somebody says of a candidate at a job.
struct Feedback: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The organisation.
    var organisation = 0
    /// The job.
    var job = 0
    /// The candidate.
    var candidate = 0
    /// Who says it; none once the account is gone.
    var user: Int?
    /// The service that it is about; none for the candidate as a whole.
    var service: Int?
    /// From 1 to 5.
    var rating = 0
    /// In words.
    var comment = ""
    /// When it was given.
    var createdAt = Timestamp(microseconds: 0)
}

extension Feedback {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = "id, organisation_id, job_id, candidate_id, user_id, service_id, rating, comment, created_at"

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        organisation = row.int(1)
        job = row.int(2)
        candidate = row.int(3)
        user = row.intIfPresent(4)
        service = row.intIfPresent(5)
        rating = row.int(6)
        comment = row.text(7)
        createdAt = row.timestamp(8)
    }
}
