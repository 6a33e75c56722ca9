/// The audit log in the store: rows are added and read, never changed; the schema sees to that.
enum AuditRepository {
    /// A row that was read.
    struct Record: Sendable, Hashable {
        /// Its number.
        var id: Int
        /// What it says.
        var entry: AuditEntry
        /// The candidates of the list that it is about; none of a whole ranking that was taken out, which may be a
        /// hundred thousand.
        var candidates: [Int]
    }

    /// Adds a row.
    static func append(_ entry: AuditEntry, _ connection: any Connection) throws {
        let id = try connection.one(
            """
            INSERT INTO audit_log
                (organisation_id, user_id, action, candidate_id, job_id, resume_id, request_id, details, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
            """,
            [
                .integer(entry.organisation), .integer(ifPresent: entry.user), .text(entry.action.rawValue),
                .integer(ifPresent: entry.candidate), .integer(ifPresent: entry.job), .integer(ifPresent: entry.resume),
                .text(ifPresent: entry.requestID), .text(ifPresent: entry.details), .timestamp(entry.at),
            ]
        ) { $0.int(0) }
        try entry.listed?.append(to: id, connection)
    }

    /// Rows by number, in the order in which the numbers are given; two queries, however many.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [Record] {
        guard !ids.isEmpty else { return [] }
        let list = SQLList(ids)
        var listed: [Int: [Int]] = [:]
        try connection.forEach(
            """
            SELECT l.id, v.candidate_id FROM audit_log l JOIN audit_candidates v ON v.audit_id = l.id
            WHERE l.id IN (\(list.placeholders)) AND l.action = $\(list.values.count + 1) ORDER BY v.candidate_id
            """, list.values + [.text(AuditAction.candidatesListed.rawValue)]
        ) { listed[$0.int(0), default: []].append($0.int(1)) }
        let columns =
            "id, organisation_id, user_id, action, candidate_id, job_id, resume_id, request_id, details, created_at"
        return try connection.inOrder(ids, "SELECT \(columns) FROM audit_log WHERE id") { row in
            let entry = AuditEntry(
                AuditAction(rawValue: row.text(3)), organisation: row.int(1), user: row.intIfPresent(2),
                candidate: row.intIfPresent(4), job: row.intIfPresent(5), resume: row.intIfPresent(6),
                requestID: row.textIfPresent(7), details: row.textIfPresent(8), at: row.timestamp(9))
            return Record(id: row.int(0), entry: entry, candidates: listed[row.int(0)] ?? [])
        } id: {
            $0.id
        }
    }
}
