/// Gives all that a provisional candidate has to the person that it turns out to be, and takes it away. Nothing is lost:
/// of two applications at the same job the person's own stays, with the provisional one's resumes.
enum CandidateMove {
    /// Moves everything from one candidate to another of the same organisation.
    static func move(from provisional: Int, to person: Int, at now: Timestamp, _ connection: any Connection) throws {
        let values: [SQLValue] = [.integer(provisional), .integer(person)]
        let jobs = try connection.all(
            "SELECT DISTINCT job_id FROM resumes WHERE candidate_id = $1 ORDER BY job_id", [.integer(provisional)]
        ) { $0.int(0) }
        for table in ["resumes", "test_logs", "personality_screenings"] {
            try connection.execute("UPDATE \(table) SET candidate_id = $2 WHERE candidate_id = $1", values)
        }
        // The rows of an application that goes go with it.
        try connection.execute(
            """
            DELETE FROM applications WHERE candidate_id = $1
                AND EXISTS (SELECT 1 FROM applications AS own WHERE own.candidate_id = $2 AND own.job_id = applications.job_id)
            """, values)
        for table in ["applications", "job_universal_statuses"] {
            try connection.execute("UPDATE \(table) SET candidate_id = $2 WHERE candidate_id = $1", values)
        }
        try connection.execute("DELETE FROM candidates WHERE id = $1", [.integer(provisional)])
        for job in jobs { try CurrentResume.follow(candidate: person, job: job, at: now, connection) }
    }
}
