/// What people say of candidates, in the store.
enum FeedbackRepository {
    /// An organisation's feedback.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Feedback? {
        try connection.first(
            "SELECT \(Feedback.columns) FROM feedbacks WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], Feedback.init)
    }

    /// Feedback by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [Feedback] {
        try connection.inOrder(
            ids, "SELECT \(Feedback.columns) FROM feedbacks WHERE id", Feedback.init, id: \.id)
    }

    /// Whether there is any on a candidate at a job.
    static func isThere(candidate: Int, job: Int, _ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM feedbacks WHERE job_id = $1 AND candidate_id = $2 LIMIT 1",
            [.integer(job), .integer(candidate)]
        ) { _ in true } ?? false
    }

    /// Keeps new feedback.
    static func insert(_ feedback: Feedback, _ connection: any Connection) throws -> Feedback {
        try connection.one(
            """
            INSERT INTO feedbacks
                (organisation_id, job_id, candidate_id, user_id, service_id, rating, comment, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) RETURNING \(Feedback.columns)
            """,
            [
                .integer(feedback.organisation), .integer(feedback.job), .integer(feedback.candidate),
                .integer(ifPresent: feedback.user), .integer(ifPresent: feedback.service), .integer(feedback.rating),
                .text(feedback.comment), .timestamp(feedback.createdAt),
            ], Feedback.init)
    }

    /// Writes what feedback says now; whose it is, and of whom, stays.
    static func update(_ feedback: Feedback, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE feedbacks SET service_id = $2, rating = $3, comment = $4, updated_at = $5 WHERE id = $1",
            [
                .integer(feedback.id), .integer(ifPresent: feedback.service), .integer(feedback.rating),
                .text(feedback.comment), .timestamp(now),
            ])
    }

    /// Takes feedback away.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM feedbacks WHERE id = $1", [.integer(id)])
    }
}
