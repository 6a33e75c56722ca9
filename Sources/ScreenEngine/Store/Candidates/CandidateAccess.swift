/// What an account may do with a candidate: it depends on the jobs at which the candidate applied.
struct CandidateAccess: Sendable, Hashable {
    /// Whether the account learns that there is such a candidate: it sees one of the jobs, or is an administrator.
    var isVisible: Bool
    /// Whether it may write the candidate's details, or join the candidate with another whom it may change: it owns one
    /// of the jobs and sees all of them. Whoever hands in a resume with somebody's address sees that somebody from then
    /// on, but must not change what others know of them.
    var mayChange: Bool
    /// Whether it sees all of the jobs, so that it is shown nothing that it doesn't know of.
    var seesAll: Bool
    /// Whether it may erase the candidate: it owns all of the jobs.
    var mayErase: Bool

    /// What an account may do with a candidate; nothing with another organisation's, or one that doesn't exist.
    static func of(_ account: Account, to candidate: Int, _ connection: any Connection) throws -> CandidateAccess {
        try connection.first(
            """
            SELECT count(j.id), coalesce(sum(CASE WHEN j.owner_id = $3 THEN 1 ELSE 0 END), 0),
                coalesce(sum(CASE WHEN j.owner_id = $3 OR EXISTS (
                    SELECT 1 FROM job_shares WHERE job_id = j.id AND user_id = $3) THEN 1 ELSE 0 END), 0)
            FROM candidates c LEFT JOIN applications a ON a.candidate_id = c.id LEFT JOIN jobs j ON j.id = a.job_id
            WHERE c.id = $1 AND c.organisation_id = $2 GROUP BY c.id
            """,
            [.integer(candidate), .integer(account.organisation), .integer(account.id)]
        ) { row in
            if account.isAdmin {
                return CandidateAccess(isVisible: true, mayChange: true, seesAll: true, mayErase: true)
            }
            let (all, owned, seen) = (row.int(0), row.int(1), row.int(2))
            return CandidateAccess(
                isVisible: seen > 0, mayChange: owned > 0 && seen == all, seesAll: seen > 0 && seen == all,
                mayErase: owned > 0 && owned == all)
        } ?? CandidateAccess(isVisible: false, mayChange: false, seesAll: false, mayErase: false)
    }
}
