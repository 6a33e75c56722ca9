/// Reads what a page of candidates shows, in two queries whatever the number of them: the jobs they applied for, and the
/// candidates with their resumes. Rows come in the order of their keys, both times.
enum CandidateRows {
    /// How candidates are asked for, which decides which resume is shown with them.
    enum Key: Sendable, Hashable {
        /// By applications: the resume that counts at the job.
        case applications
        /// By candidates: the latest resume at a job that the account sees.
        case candidates
    }

    /// Passes on each of some candidates.
    static func forEach(
        _ key: Key, _ ids: ArraySlice<Int>, for account: Account, _ connection: any Connection,
        _ body: (CandidateRow) throws -> Void
    ) throws {
        guard !ids.isEmpty else { return }
        let list = SQLList(ids)
        switch key {
        case .applications:
            try connection.forEach(
                """
                SELECT a.id, \(CandidateRow.columns)
                FROM applications a JOIN candidates c ON c.id = a.candidate_id
                LEFT JOIN resumes r ON r.id = a.resume_id LEFT JOIN resume_scores s ON s.id = r.resume_score_id
                WHERE a.id IN (\(list.placeholders)) ORDER BY a.id
                """, list.values
            ) { try body(CandidateRow($0)) }
        case .candidates:
            try connection.forEach(
                """
                SELECT c.id, \(CandidateRow.columns)
                FROM candidates c LEFT JOIN resumes r ON r.id = (\(latestResume(for: account, number: list.values.count + 1)))
                LEFT JOIN applications a ON a.candidate_id = c.id AND a.job_id = r.job_id
                LEFT JOIN resume_scores s ON s.id = r.resume_score_id
                WHERE c.id IN (\(list.placeholders)) ORDER BY c.id
                """, list.values + (account.isAdmin ? [] : [.integer(account.id)])
            ) { try body(CandidateRow($0)) }
        }
    }

    /// Passes on the jobs that some candidates applied for, as far as the account sees them, in the order of the keys.
    static func forEachJob(
        _ key: Key, _ ids: ArraySlice<Int>, for account: Account, _ connection: any Connection,
        _ body: (AppliedJobRow) throws -> Void
    ) throws {
        guard !ids.isEmpty else { return }
        let list = SQLList(ids)
        let (column, source) =
            key == .applications
            ? ("p.id", "applications p JOIN applications a ON a.candidate_id = p.candidate_id")
            : ("a.candidate_id", "applications a")
        let isSeen = account.isAdmin ? "" : "AND \(isSeen(job: "j.id", owner: "j.owner_id", list.values.count + 1))"
        try connection.forEach(
            """
            SELECT \(column), j.id, j.title FROM \(source) JOIN jobs j ON j.id = a.job_id
            WHERE \(column) IN (\(list.placeholders)) \(isSeen) ORDER BY \(column), a.job_id
            """, list.values + (account.isAdmin ? [] : [.integer(account.id)])
        ) { try body(AppliedJobRow($0)) }
    }

    /// The latest resume of a candidate `c` at a job that the account sees: its id, or another column of it.
    ///
    /// - Parameter number: the number of the parameter that has the account.
    static func latestResume(_ column: String = "id", for account: Account, number: Int) -> String {
        let jobs =
            account.isAdmin
            ? "" : "JOIN jobs o ON o.id = l.job_id AND \(isSeen(job: "o.id", owner: "o.owner_id", number))"
        return """
            SELECT l.\(column) FROM resumes l \(jobs) WHERE l.candidate_id = c.id
            ORDER BY l.created_at DESC, l.id DESC LIMIT 1
            """
    }

    /// Whether an account that is no administrator sees a job. Correlated: a page looks at a few jobs, the account may
    /// see thousands.
    private static func isSeen(job: String, owner: String, _ number: Int) -> String {
        """
        (\(owner) = $\(number) OR EXISTS (
            SELECT 1 FROM job_shares h WHERE h.job_id = \(job) AND h.user_id = $\(number)))
        """
    }
}
