/// A test that a candidate takes for a job.
struct TestLog: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The candidate.
    var candidate: Int
    /// The job.
    var job: Int
    /// The test's name.
    var testName: String
    /// How far it is.
    var status: StepStatus
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
    var createdAt: Timestamp
}

extension TestLog {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        test_logs.id, test_logs.candidate_id, test_logs.job_id, test_logs.test_name, test_logs.status, \
        test_logs.score, test_logs.max_score, test_logs.started_at, test_logs.completed_at, test_logs.details, \
        test_logs.created_at
        """

    /// How many columns ``columns`` names.
    static let columnCount = 11

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        candidate = row.int(1)
        job = row.int(2)
        testName = row.text(3)
        status = StepStatus(rawValue: row.text(4)) ?? .notStarted
        score = row.intIfPresent(5)
        maxScore = row.intIfPresent(6)
        startedAt = row.timestampIfPresent(7)
        completedAt = row.timestampIfPresent(8)
        details = row.textIfPresent(9)
        createdAt = row.timestamp(10)
    }
}
