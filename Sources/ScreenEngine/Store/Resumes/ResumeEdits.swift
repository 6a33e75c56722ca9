/// Changes of single resumes, inside a transaction. Scores are changed by ``ScoreJudgements``, statuses by
/// ``ApplicationHistory``.
enum ResumeEdits {
    /// Gives a resume another name.
    static func rename(_ id: Int, to name: String, by account: Int, at now: Timestamp, _ connection: any Connection)
        throws
    {
        try connection.execute(
            "UPDATE resumes SET name = $2, updated_by = $3, updated_at = $4 WHERE id = $1",
            [.integer(id), .text(name), .integer(account), .timestamp(now)])
    }

    /// Approves a resume, in the name of an account, or takes that back.
    static func approve(
        _ id: Int, _ isApproved: Bool, by account: Int, at now: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            UPDATE resumes SET is_approved = $2, approved_by = $3, updated_by = $4, updated_at = $5
            WHERE id = $1 AND is_approved <> $2
            """,
            [
                .integer(id), .bool(isApproved), isApproved ? .integer(account) : .null, .integer(account),
                .timestamp(now),
            ])
    }

    /// Marks a resume as changed.
    static func touch(_ id: Int, by account: Int, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE resumes SET updated_by = $2, updated_at = $3 WHERE id = $1",
            [.integer(id), .integer(account), .timestamp(now)])
    }

    /// Removes a resume with its scores. The newest that is left counts for the application from then on; without one
    /// the application stays, unscored. Its file goes where nothing else refers to it.
    static func delete(_ id: Int, at now: Timestamp, _ connection: any Connection) throws {
        let removed = try connection.first(
            "DELETE FROM resumes WHERE id = $1 RETURNING candidate_id, job_id, file_id", [.integer(id)]
        ) { (candidate: $0.int(0), job: $0.int(1), file: $0.intIfPresent(2)) }
        guard let removed else { return }
        try countNewest(candidate: removed.candidate, job: removed.job, at: now, connection)
        guard let file = removed.file else { return }
        try connection.execute(
            "DELETE FROM files WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM resumes WHERE file_id = $1)",
            [.integer(file)])
    }

    /// Lets the newest resume that is left count for the application.
    private static func countNewest(candidate: Int, job: Int, at now: Timestamp, _ connection: any Connection) throws {
        try CurrentResume.follow(candidate: candidate, job: job, at: now, connection)
        // Nothing is left to follow where it was the only one.
        try connection.execute(
            """
            UPDATE applications SET overall_score = NULL, updated_at = $3
            WHERE candidate_id = $1 AND job_id = $2 AND resume_id IS NULL
            """, [.integer(candidate), .integer(job), .timestamp(now)])
    }
}
