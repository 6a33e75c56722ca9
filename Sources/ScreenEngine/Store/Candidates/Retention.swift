/// Who has been kept long enough: nothing has happened with them since a day, at any job, and nobody has hired them.
enum Retention {
    /// Candidates in order, after one of them.
    ///
    /// - Parameters:
    ///   - limit: when something must have happened for a candidate to stay.
    ///   - last: the candidate after whom to look.
    ///   - count: how many at most.
    static func due(
        before limit: Timestamp, after last: Int, count: Int, _ connection: any Connection
    ) throws -> [Int] {
        try connection.all(
            "SELECT c.id FROM candidates c WHERE c.id > $2 AND \(isDue) ORDER BY c.id LIMIT \(count)",
            [.timestamp(limit), .integer(last)]
        ) { $0.int(0) }
    }

    /// Erases a candidate, if that is still so; says in the audit log that retention did it.
    ///
    /// - Returns: whether it was.
    static func erase(
        _ candidate: Int, before limit: Timestamp, days: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> Bool {
        let organisation = try connection.first(
            "SELECT c.organisation_id FROM candidates c WHERE c.id = $2 AND \(isDue)",
            [.timestamp(limit), .integer(candidate)]
        ) { $0.int(0) }
        guard let organisation else { return false }
        try CandidateErasure.erase(candidate, connection)
        try AuditRepository.append(
            AuditEntry(
                .candidateErased, organisation: organisation, candidate: candidate,
                details: "{\"older_than_days\":\(days)}", at: now), connection)
        return true
    }

    /// The newest of all moments that are kept of a candidate is before `$1`.
    private static let isDue = """
        c.created_at < $1 AND c.updated_at < $1
        AND NOT EXISTS (SELECT 1 FROM applications t WHERE t.candidate_id = c.id
            AND (t.status = 'Hired' OR t.created_at >= $1 OR t.updated_at >= $1))
        AND NOT EXISTS (SELECT 1 FROM resumes t WHERE t.candidate_id = c.id
            AND (t.created_at >= $1 OR t.updated_at >= $1))
        AND NOT EXISTS (SELECT 1 FROM job_universal_statuses t WHERE t.candidate_id = c.id AND t.updated_at >= $1)
        AND NOT EXISTS (SELECT 1 FROM test_logs t WHERE t.candidate_id = c.id AND t.updated_at >= $1)
        AND NOT EXISTS (SELECT 1 FROM personality_screenings t WHERE t.candidate_id = c.id AND t.updated_at >= $1)
        AND NOT EXISTS (SELECT 1 FROM interview_steps t WHERE t.candidate_id = c.id AND t.updated_at >= $1)
        AND NOT EXISTS (SELECT 1 FROM feedbacks t WHERE t.candidate_id = c.id AND t.updated_at >= $1)
        AND NOT EXISTS (SELECT 1 FROM answers t WHERE t.candidate_id = c.id AND t.updated_at >= $1)
        """
}
