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
        let earlier = self
        let namesService = fields.read("service", .key, into: &service)
        if namesService, let service,
            try !OrganisationObjects.has(service, in: "services", organisation: account.organisation, connection)
        {
            fields.refuse("service", PayloadMessage.key(service))
        }
        let namesSet = fields.read("question_set", .key, into: &questionSet)
        if let questionSet, namesSet || namesService {
            let set = try QuestionSetRepository.find(questionSet, organisation: account.organisation, connection)
            takeService(of: set, namesService, &fields)
        }
        fields.read("status", .choice(), into: &status, required: false)
        if let given = fields.read("traits", AssessmentLimits.json, required: false) { traits = given }
        fields.read("score", AssessmentLimits.score, into: &score)
        fields.read("completed_at", .timestamp, into: &completedAt)
        if score != earlier.score { isScoreJudged = score != nil }
        if traits != earlier.traits { areTraitsJudged = traits != nil }
        try checkAnswers(&fields, connection)
    }

    /// The service of a screening is its questions' where these have one.
    private mutating func takeService(of set: QuestionSet?, _ namesService: Bool, _ fields: inout PayloadReader) {
        guard let set else { return fields.refuse("question_set", PayloadMessage.key(questionSet ?? 0)) }
        guard let wanted = set.service else { return }
        if namesService, let service, service != wanted {
            fields.refuse("service", "The question set belongs to another service.")
        } else {
            service = wanted
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

    /// What was answered belongs to the candidate, the job and the questions that it was answered for.
    static let keepsAnswers = "This can't be changed: the screening has answers."

    static let properties: [Schema.Property] = [
        .init("id", .id, readOnly: true),
        .init("candidate", .id, "Who is screened; has to have applied to the job."),
        .init("job", .id),
        .init(
            "service", .id.orNull, required: false, "One of the organisation's services; the set's, where it has one."),
        .init(
            "question_set", .id.orNull, required: false,
            "One of the organisation's question sets; it stays once there are answers."),
        .init(
            "status", .choice(StepStatus.allCases.map(\.rawValue)), required: false,
            "Answers carry it to In Progress and Completed."),
        .init(
            "traits", .any, required: false,
            """
            What it found. Counted from the answers where the set says how: the score, answered and questions of each \
            trait. Any JSON up to 64 KiB that is written here stays instead, until it is null again.
            """),
        .init(
            "score", .nullable(.decimal(places: 2)), required: false,
            """
            Counted from the answers where the set says how, 0.00 to 10.00. What is written here stays instead, until it \
            is null again.
            """),
        .init("completed_at", .timestamp.orNull, required: false),
        .init("created_at", .timestamp, readOnly: true),
    ]

    static let example = JSONValue.object([
        .init("id", .integer(17)), .init("candidate", .integer(123)), .init("job", .integer(7)),
        .init("service", .integer(2)), .init("question_set", .integer(5)), .init("status", .string("Completed")),
        .init(
            "traits",
            .object([
                .init(
                    "Conscientiousness",
                    .object([
                        .init("score", .string("7.25")), .init("answered", .integer(10)),
                        .init("questions", .integer(10)),
                    ]))
            ])), .init("score", .string("7.25")),
        .init("completed_at", .string("2025-01-08T10:02:45Z")),
        .init("created_at", .string("2025-01-07T14:40:03.684118Z")),
    ])
}
