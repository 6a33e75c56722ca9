/// A test that a candidate takes for a job.
struct TestLog: Assessment {
    static let table = "test_logs"
    static let columns = [
        "candidate_id", "job_id", "test_name", "status", "score", "max_score", "started_at", "completed_at", "details",
    ]
    static let topic = ChangeTopic.testLogs

    var id = 0
    var candidate = 0
    var job = 0
    /// The test's name.
    var testName = ""
    /// How far it is.
    var status = StepStatus.notStarted
    /// Hundredths of a point reached.
    var score: Int?
    /// Hundredths of a point that could be reached.
    var maxScore: Int?
    /// When it began.
    var startedAt: Timestamp?
    /// When it was done.
    var completedAt: Timestamp?
    /// Whatever the test has to say: a JSON value.
    var details: String?
    /// When it was kept.
    var createdAt = Timestamp(microseconds: 0)

    var values: [SQLValue] {
        [
            .integer(candidate), .integer(job), .text(testName), .text(status.rawValue), .integer(ifPresent: score),
            .integer(ifPresent: maxScore), .timestamp(ifPresent: startedAt), .timestamp(ifPresent: completedAt),
            .text(ifPresent: details),
        ]
    }
}

extension TestLog {
    init(_ row: any Row) {
        id = row.int(0)
        createdAt = row.timestamp(1)
        candidate = row.int(2)
        job = row.int(3)
        testName = row.text(4)
        status = StepStatus(rawValue: row.text(5)) ?? .notStarted
        score = row.intIfPresent(6)
        maxScore = row.intIfPresent(7)
        startedAt = row.timestampIfPresent(8)
        completedAt = row.timestampIfPresent(9)
        details = row.textIfPresent(10)
    }
}
