/// Applications: a candidate at a job, and the history of it.
enum ApplicationRepository {
    /// Makes a candidate an applicant of a job unless they are one, with the first row of the history. A resume that
    /// comes with it counts for the application where it is the newest.
    ///
    /// - Parameter account: who did it; nobody where a file or another program did.
    /// - Returns: the application's identifier.
    @discardableResult
    static func apply(
        candidate: Int, job: Int, with resume: Int? = nil, organisation: Int, by account: Int?, at now: Timestamp,
        _ connection: any Connection
    ) throws -> Int {
        let application = try connection.first(
            """
            INSERT INTO applications (organisation_id, job_id, candidate_id, resume_id, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (candidate_id, job_id) DO NOTHING RETURNING id
            """,
            [
                .integer(organisation), .integer(job), .integer(candidate), .integer(ifPresent: resume),
                .timestamp(now),
            ]
        ) { $0.int(0) }
        if let application {
            try ApplicationHistory.begin(application: application, by: account, at: now, connection)
            return application
        }
        if resume != nil { try CurrentResume.follow(candidate: candidate, job: job, at: now, connection) }
        return try connection.one(
            "SELECT id FROM applications WHERE candidate_id = $1 AND job_id = $2",
            [.integer(candidate), .integer(job)]
        ) { $0.int(0) }
    }
}
