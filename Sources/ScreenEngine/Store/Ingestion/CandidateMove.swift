/// Gives all that a provisional candidate has to the person that it turns out to be, and takes it away. Nothing is lost:
/// of two applications at the same job the person's own stays, with the provisional one's resumes, and with what people
/// did to it meanwhile.
enum CandidateMove {
    /// Moves everything from one candidate to another of the same organisation.
    static func move(from provisional: Int, to person: Int, at now: Timestamp, _ connection: any Connection) throws {
        let values: [SQLValue] = [.integer(provisional), .integer(person)]
        let jobs = try connection.all(
            "SELECT DISTINCT job_id FROM resumes WHERE candidate_id = $1 ORDER BY job_id", [.integer(provisional)]
        ) { $0.int(0) }
        try StepJoin.join(provisional, into: person, connection)
        for table in ["resumes", "test_logs", "personality_screenings", "feedbacks", "answers", "webhook_deliveries"] {
            try connection.execute("UPDATE \(table) SET candidate_id = $2 WHERE candidate_id = $1", values)
        }
        try keepDecisions(from: provisional, to: person, at: now, connection)
        // The other rows of an application that goes go with it.
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

    /// An application that goes, and the person's own one, each with its latest row of history.
    private struct Pair {
        var going: Int
        var goingRow: Int
        var status: ApplicationStatus?
        var by: Int?
        var own: Int
        var ownRow: Int
    }

    /// Where people moved an application that goes, what they did is kept in the history of the one that stays; and what
    /// was decided last holds.
    private static func keepDecisions(
        from provisional: Int, to person: Int, at now: Timestamp, _ connection: any Connection
    ) throws {
        let pairs = try connection.all(
            """
            SELECT going.id, last.id, last.status, last.updated_by, own.id, coalesce(max(s.id), 0)
            FROM applications going
                JOIN applications own ON own.job_id = going.job_id AND own.candidate_id = $2
                JOIN job_universal_statuses last ON last.application_id = going.id AND last.is_latest = 1
                LEFT JOIN job_universal_statuses s ON s.application_id = own.id
            WHERE going.candidate_id = $1
                AND EXISTS (SELECT 1 FROM job_universal_statuses f WHERE f.application_id = going.id AND f.id < last.id)
            GROUP BY going.id, last.id, last.status, last.updated_by, own.id ORDER BY going.id
            """, [.integer(provisional), .integer(person)]
        ) { row in
            Pair(
                going: row.int(0), goingRow: row.int(1), status: ApplicationStatus(rawValue: row.text(2)),
                by: row.intIfPresent(3), own: row.int(4), ownRow: row.int(5))
        }
        for pair in pairs {
            // All but the first row, which says no more than that there was an application.
            try connection.execute(
                """
                UPDATE job_universal_statuses SET application_id = $2, is_latest = 0 WHERE application_id = $1
                    AND id > (SELECT min(id) FROM job_universal_statuses WHERE application_id = $1)
                """, [.integer(pair.going), .integer(pair.own)])
            guard pair.goingRow > pair.ownRow, let status = pair.status else { continue }
            try connection.execute(
                "UPDATE applications SET status = $2 WHERE id = $1",
                [.integer(pair.own), .text(status.rawValue)])
            try ApplicationHistory.begin(application: pair.own, by: pair.by, at: now, connection)
        }
    }
}
