/// What an account may do with a job, and through it with everything that hangs off the job.
enum JobAccess: Sendable, Hashable, Comparable {
    /// Nothing: it must not even learn that there is such a job.
    case none
    /// See it, move its candidates and give feedback: the job is shared with the account.
    case view
    /// Edit and delete it too.
    case change

    /// What an account may do with a job; one that doesn't exist, or is another organisation's, is `none`.
    static func of(_ account: Account, to job: Int, _ connection: any Connection) throws -> JobAccess {
        try connection.first(
            """
            SELECT owner_id = $3, EXISTS (SELECT 1 FROM job_shares WHERE job_id = jobs.id AND user_id = $3)
            FROM jobs WHERE id = $1 AND organisation_id = $2
            """,
            [.integer(job), .integer(account.organisation), .integer(account.id)]
        ) { row in
            if account.isAdmin || row.bool(0) { return .change }
            return row.bool(1) ? .view : .none
        } ?? .none
    }

    /// The condition under which an account sees a row that belongs to a job.
    ///
    /// - Parameters:
    ///   - job: an expression for the job's id, such as `applications.job_id`.
    ///   - organisation: an expression for the organisation's id in the same row.
    ///   - account: who asks.
    static func visible(job: String, organisation: String, to account: Account) -> SQLFragment {
        let ours: SQLFragment = "\(raw: organisation) = \(account.organisation)"
        return account.isAdmin ? ours : "(\(ours) AND \(raw: job) IN (\(ownedOrShared(account))))"
    }

    /// The condition under which an account sees a candidate: one of the candidate's applications is at a job that it
    /// sees. Administrators see candidates without any application too.
    ///
    /// - Parameters:
    ///   - candidate: an expression for the candidate's id, such as `candidates.id`.
    ///   - organisation: an expression for the organisation's id in the same row.
    ///   - account: who asks.
    static func visible(candidate: String, organisation: String, to account: Account) -> SQLFragment {
        let ours: SQLFragment = "\(raw: organisation) = \(account.organisation)"
        guard !account.isAdmin else { return ours }
        return """
            (\(ours) AND EXISTS (SELECT 1 FROM applications AS seen
            WHERE seen.candidate_id = \(raw: candidate) AND seen.job_id IN (\(ownedOrShared(account)))))
            """
    }

    /// The ids of the jobs that an account owns or that are shared with it. Not correlated: an engine computes it once
    /// a query, or starts from it.
    private static func ownedOrShared(_ account: Account) -> SQLFragment {
        """
        SELECT id FROM jobs WHERE owner_id = \(account.id)
        UNION SELECT job_id FROM job_shares WHERE user_id = \(account.id)
        """
    }
}
