internal import ResumeParse

extension TestLog: AssessmentResource {
    static let path = "/test-logs/"
    static let jobPath = "/testlog/{job_id}/"
    static let schemaName = "TestLog"
    static let noun = "test log"
    static let tag = "Test logs"
    static let longestName = 200

    static let filterParameters = [
        QueryParameter("test_name", .text, "Of this test."),
        QueryParameter("min_score", .number, "With this score or a higher one."),
        QueryParameter("max_score", .number, "With this score or a lower one."),
    ]

    static func readFilters(_ query: inout QueryFilters, into filter: inout AssessmentFilter) {
        filter.testName = query.text("test_name")
        filter.leastScore = query.decimal("min_score", places: 2, .least)
        filter.mostScore = query.decimal("max_score", places: 2, .most)
    }

    mutating func read(_ fields: inout PayloadReader, for account: Account, _ connection: any Connection) throws {
        fields.read("test_name", .text(maxLength: TestLog.longestName), into: &testName)
        fields.read("status", .choice(), into: &status, required: false)
        let isScored = fields.read("score", AssessmentLimits.score, into: &score)
        let isBounded = fields.read("max_score", AssessmentLimits.score, into: &maxScore)
        fields.read("started_at", .timestamp, into: &startedAt)
        fields.read("completed_at", .timestamp, into: &completedAt)
        if let given = fields.read("details", AssessmentLimits.json, required: false) { details = given }
        if let score, let maxScore, score > maxScore, isScored || isBounded {
            fields.refuse(
                "score", PayloadMessage.maximum(DecimalDisplay.fixed(maxScore, places: 2)))
        }
        if let startedAt, let completedAt, completedAt < startedAt,
            fields.has("started_at") || fields.has("completed_at")
        {
            fields.refuse("completed_at", "A test is not completed before it is started.")
        }
    }

    func writeMembers(to json: inout JSONWriter, candidate: (inout JSONWriter) -> Void) {
        json.member("id", id)
        json.key("candidate")
        candidate(&json)
        json.member("job", job)
        json.member("test_name", testName)
        json.member("status", status.rawValue)
        json.member("score", decimal: score, places: 2)
        json.member("max_score", decimal: maxScore, places: 2)
        json.member("started_at", startedAt)
        json.member("completed_at", completedAt)
        json.key("details")
        json.literal(details ?? "null")
        json.member("created_at", createdAt)
    }

    static let properties: [Schema.Property] = [
        .init("id", .id, readOnly: true),
        .init("candidate", .id, "Who takes it; has to have applied to the job."),
        .init("job", .id),
        .init("test_name", .string(maxLength: longestName)),
        .init("status", .choice(StepStatus.allCases.map(\.rawValue)), required: false),
        .init("score", .nullable(.decimal(places: 2)), required: false, "At most `max_score`."),
        .init("max_score", .nullable(.decimal(places: 2)), required: false),
        .init("started_at", .timestamp.orNull, required: false),
        .init("completed_at", .timestamp.orNull, required: false),
        .init("details", .any, required: false, "Whatever the test has to say: any JSON up to 64 KiB."),
        .init("created_at", .timestamp, readOnly: true),
    ]

    static let example = JSONValue.object([
        .init("id", .integer(41)), .init("candidate", .integer(123)), .init("job", .integer(7)),
        .init("test_name", .string("Swift basics")), .init("status", .string("Completed")),
        .init("score", .string("17.50")), .init("max_score", .string("20.00")),
        .init("started_at", .string("2025-01-08T09:00:00Z")), .init("completed_at", .string("2025-01-08T09:41:12Z")),
        .init("details", .object([.init("attempts", .integer(1))])),
        .init("created_at", .string("2025-01-07T14:40:03.684118Z")),
    ])
}
