internal import ResumeParse

extension PersonalityScreening: AssessmentResource {
    static let path = "/personality-screenings/"
    static let jobPath = "/personality_screening/{job_id}/"
    static let schemaName = "PersonalityScreening"
    static let noun = "personality screening"
    static let tag = "Personality screenings"
    static let filterParameters: [QueryParameter] = []

    static func readFilters(_ query: inout QueryFilters, into filter: inout AssessmentFilter) {}

    mutating func read(_ fields: inout PayloadReader, for account: Account, _ connection: any Connection) throws {
        if fields.read("service", .key, into: &service), let service {
            try PersonalityScreening.check(service, "service", in: "services", account, &fields, connection)
        }
        if fields.read("question_set", .key, into: &questionSet), let questionSet {
            try PersonalityScreening.check(
                questionSet, "question_set", in: "question_sets", account, &fields, connection)
        }
        fields.read("status", .choice(), into: &status, required: false)
        if let given = fields.read("traits", AssessmentLimits.json, required: false) { traits = given }
        fields.read("score", AssessmentLimits.score, into: &score)
        fields.read("completed_at", .timestamp, into: &completedAt)
    }

    private static func check(
        _ id: Int, _ field: String, in table: String, _ account: Account, _ fields: inout PayloadReader,
        _ connection: any Connection
    ) throws {
        guard try OrganisationObjects.has(id, in: table, organisation: account.organisation, connection) else {
            fields.refuse(field, PayloadMessage.key(id))
            return
        }
    }

    func writeMembers(to json: inout JSONWriter, candidate: (inout JSONWriter) -> Void) {
        json.member("id", id)
        json.key("candidate")
        candidate(&json)
        json.member("job", job)
        json.member("service", orNull: service)
        json.member("question_set", orNull: questionSet)
        json.member("status", status.rawValue)
        json.key("traits")
        json.literal(traits ?? "null")
        json.member("score", decimal: score, places: 2)
        json.member("completed_at", completedAt)
        json.member("created_at", createdAt)
    }

    static let properties: [Schema.Property] = [
        .init("id", .id, readOnly: true),
        .init("candidate", .id, "Who is screened; has to have applied to the job."),
        .init("job", .id),
        .init("service", .id.orNull, required: false, "One of the organisation's services."),
        .init("question_set", .id.orNull, required: false, "One of the organisation's question sets."),
        .init("status", .choice(StepStatus.allCases.map(\.rawValue)), required: false),
        .init("traits", .any, required: false, "What it found: any JSON up to 64 KiB."),
        .init("score", .nullable(.decimal(places: 2)), required: false),
        .init("completed_at", .timestamp.orNull, required: false),
        .init("created_at", .timestamp, readOnly: true),
    ]

    static let example = JSONValue.object([
        .init("id", .integer(17)), .init("candidate", .integer(123)), .init("job", .integer(7)),
        .init("service", .integer(2)), .init("question_set", .integer(5)), .init("status", .string("Completed")),
        .init("traits", .object([.init("openness", .number("0.72"))])), .init("score", .string("7.20")),
        .init("completed_at", .string("2025-01-08T10:02:45Z")),
        .init("created_at", .string("2025-01-07T14:40:03.684118Z")),
    ])
}
