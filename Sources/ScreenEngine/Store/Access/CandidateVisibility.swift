/// Which candidates an account sees.
enum CandidateVisibility {
    /// Whether an account sees a candidate.
    static func sees(_ account: Account, candidate: Int, _ connection: any Connection) throws -> Bool {
        let visible = JobAccess.visible(
            candidate: "candidates.id", organisation: "candidates.organisation_id", to: account)
        let query: SQLFragment = "SELECT 1 FROM candidates WHERE candidates.id = \(candidate) AND \(visible)"
        let (sql, values) = query.rendered()
        return try connection.first(sql, values) { _ in true } ?? false
    }
}
