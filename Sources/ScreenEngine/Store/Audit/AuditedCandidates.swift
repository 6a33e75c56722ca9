/// The candidates of a list that was shown or taken out, named by what the list is made of: who looks at it has those
/// numbers at hand, and whose they are is found out when the row is written.
struct AuditedCandidates: Sendable, Hashable {
    /// The table whose rows were listed.
    private var table: String
    /// Their numbers.
    private var ids: [Int]

    /// Candidates themselves.
    static func candidates(_ ids: [Int]) -> AuditedCandidates { AuditedCandidates(table: "candidates", ids: ids) }
    /// The candidates of applications.
    static func applications(_ ids: [Int]) -> AuditedCandidates { AuditedCandidates(table: "applications", ids: ids) }
    /// The candidates of resumes.
    static func resumes(_ ids: [Int]) -> AuditedCandidates { AuditedCandidates(table: "resumes", ids: ids) }
    /// The candidates of rows of history.
    static func statuses(_ ids: [Int]) -> AuditedCandidates {
        AuditedCandidates(table: "job_universal_statuses", ids: ids)
    }
    /// The candidates of tests or screenings.
    static func assessments<Item: Assessment>(_: Item.Type, _ ids: [Int]) -> AuditedCandidates {
        AuditedCandidates(table: Item.table, ids: ids)
    }
    /// The candidates of answers.
    static func answers(_ ids: [Int]) -> AuditedCandidates { AuditedCandidates(table: "answers", ids: ids) }

    /// Whether there is nobody.
    var isEmpty: Bool { ids.isEmpty }
    /// How many rows there are.
    var count: Int { ids.count }

    /// Adds the candidates to a row of the log; those who have gone meanwhile are left out.
    func append(to row: Int, _ connection: any Connection) throws {
        let column = table == "candidates" ? "id" : "candidate_id"
        for list in SQLList.groups(of: ids, from: 2) {
            try connection.execute(
                """
                INSERT INTO audit_candidates (candidate_id, audit_id)
                SELECT DISTINCT \(column), $1 FROM \(table) WHERE id IN (\(list.placeholders))
                ON CONFLICT DO NOTHING
                """, [.integer(row)] + list.values)
        }
    }
}
