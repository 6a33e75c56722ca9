/// Test logs in the store.
enum TestLogRepository {
    /// Logs by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [TestLog] {
        guard !ids.isEmpty else { return [] }
        let list = SQLList(ids)
        var found: [Int: TestLog] = [:]
        try connection.forEach(
            "SELECT \(TestLog.columns) FROM test_logs WHERE test_logs.id IN (\(list.placeholders))", list.values
        ) {
            let log = TestLog($0)
            found[log.id] = log
        }
        return ids.compactMap { found[$0] }
    }

    /// An organisation's log.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> TestLog? {
        try connection.first(
            "SELECT \(TestLog.columns) FROM test_logs WHERE test_logs.id = $1 AND test_logs.organisation_id = $2",
            [.integer(id), .integer(organisation)], TestLog.init)
    }

    /// How many logs a job has.
    static func count(job: Int, _ connection: any Connection) throws -> Int {
        try connection.one("SELECT count(*) FROM test_logs WHERE job_id = $1", [.integer(job)]) { $0.int(0) }
    }

    /// A piece of a job's logs, in the order in which they were made, each with its candidate.
    static func page(
        job: Int, _ slice: AssessmentSlice, _ connection: any Connection
    ) throws -> [(log: TestLog, candidate: CandidateReference)] {
        try connection.all(
            """
            SELECT \(TestLog.columns), \(CandidateReference.columns)
            FROM test_logs JOIN candidates ON candidates.id = test_logs.candidate_id
            WHERE test_logs.job_id = $1 AND (test_logs.created_at, test_logs.id) > ($2, $3)
            ORDER BY test_logs.created_at, test_logs.id LIMIT $4 OFFSET $5
            """, [.integer(job)] + slice.values
        ) { (log: TestLog($0), candidate: CandidateReference($0, from: TestLog.columnCount)) }
    }

    /// Keeps a new log.
    static func insert(_ log: TestLog, organisation: Int, _ connection: any Connection) throws -> TestLog {
        try connection.one(
            """
            INSERT INTO test_logs (candidate_id, job_id, test_name, status, score, max_score, started_at, completed_at,
                details, updated_at, organisation_id, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10) RETURNING \(TestLog.columns)
            """, log.values + [.timestamp(log.createdAt), .integer(organisation)], TestLog.init)
    }

    /// Changes a log.
    static func update(_ log: TestLog, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE test_logs SET candidate_id = $1, job_id = $2, test_name = $3, status = $4, score = $5, max_score = $6,
                started_at = $7, completed_at = $8, details = $9, updated_at = $10
            WHERE id = $11
            """, log.values + [.timestamp(now), .integer(log.id)])
    }

    /// Removes a log.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM test_logs WHERE id = $1", [.integer(id)])
    }
}

extension TestLog {
    /// The columns that can be written, from `candidate_id` to `details`.
    fileprivate var values: [SQLValue] {
        [
            .integer(candidate), .integer(job), .text(testName), .text(status.rawValue), .integer(ifPresent: score),
            .integer(ifPresent: maxScore), .timestamp(ifPresent: startedAt), .timestamp(ifPresent: completedAt),
            .text(ifPresent: details),
        ]
    }
}
