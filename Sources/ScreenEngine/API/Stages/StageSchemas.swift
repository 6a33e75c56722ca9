/// The shapes of moves, for the API's description.
enum StageSchemas {
    private static let statuses = ApplicationStatus.allCases.map(\.rawValue)
    private static let seen = statuses + StepStatus.allCases.map(\.rawValue).filter { !statuses.contains($0) }

    /// What all of them have.
    private static func keys(needsService: Bool) -> [Schema.Property] {
        [
            .init("candidate_id", .id),
            .init("job_id", .id),
            .init("module_id", Schema.id.orNull, required: false, "May be left out where the job has one module."),
            .init(
                "service",
                .either([
                    .object([
                        .init("id", .id.orNull, required: false),
                        .init("name", .string(maxLength: StagePayload.longestName).orNull, required: false),
                    ]), .id, .string(maxLength: StagePayload.longestName),
                ]), required: needsService,
                "By its `name`, or its `id` where no name is given."),
            .init(
                "from", Schema.choice(seen).orNull, required: false,
                "The status on which the move rests; 409 where it is another one by now."),
        ]
    }

    private static let keysExample: [JSONValue.Member] = [
        .init("candidate_id", .integer(1234)), .init("job_id", .integer(123)), .init("module_id", .integer(135)),
        .init("service", .object([.init("name", .string(StageName.resumeScreening))])),
    ]

    /// Onto the shortlist, or off it.
    static let shortlisting = Schema.example(
        .object(keys(needsService: true) + [.init("status", .any, required: false, "The path says it; ignored.")]),
        .object(keysExample))

    /// An action on a step.
    static let stepMove = Schema.example(
        .object(
            [
                .init("action", .choice(StepAction.allCases.map(\.rawValue))),
                .init(
                    "order", Schema.integer().orNull, required: false,
                    "Which step, where the module has several of the service."),
            ] + keys(needsService: true)),
        .object([.init("action", .string("Start")), .init("order", .integer(12))] + keysExample))

    /// A status.
    static let statusMove = Schema.example(
        .object([.init("status", .choice(ApplicationStatus.spellings))] + keys(needsService: false)),
        .object([.init("status", .string(ApplicationStatus.shortlisted.rawValue))] + keysExample))

    /// The answer with the candidate and the step that is next.
    static let shortlisted = Schema.example(
        .object([
            .init("message", .text),
            .init(
                "interview_step_id", Schema.id.orNull,
                """
                The candidate's step after that of the `service`, which is the screening of the resume where none is named; \
                null after the last, and without a module.
                """),
            .init("candidate", .reference("Candidate")),
        ]),
        .object([
            .init("message", .string(StagesController.screened)), .init("interview_step_id", .integer(125)),
            .init("candidate", CandidateSchemas.example),
        ]))

    /// The answer with the candidate.
    static let unshortlisted = Schema.example(
        .object([.init("message", .text), .init("candidate", .reference("Candidate"))]),
        .object([
            .init("message", .string(StagesController.unshortlisted)), .init("candidate", CandidateSchemas.example),
        ]))

    /// The answer with the step.
    static let stepMoved = Schema.object([.init("message", .reference("InterviewStep"))])

    /// What is wrong with an action.
    static let stepRefused = Schema.example(
        .object([
            .init("action", .array(.text), required: false),
            .init(
                "possible_actions", .array(.choice(StepAction.allCases.map(\.rawValue))), required: false,
                "What the step allows."),
        ]),
        .object([
            .init("action", .array([.string("Start is not possible on a step that is Completed.")])),
            .init("possible_actions", .array([.string(StepAction.reset.rawValue)])),
        ]))

    /// What is so now.
    static let conflict = Schema.example(
        .object([
            .init("detail", .text),
            .init(
                "status", Schema.choice(seen).orNull, "The status now; null where the candidate has no such step."),
        ]),
        .object([
            .init("detail", .string("The candidate is Rejected now.")),
            .init("status", .string(ApplicationStatus.rejected.rawValue)),
        ]))

    /// What all moves may answer.
    static let errors: [Endpoint.Answer] = [
        .init(
            404, "There is no such candidate at the job, module, service or step, or none that the account may see.",
            .reference("Detail")),
        .init(409, "`from` is no longer so; the status now is in the answer.", .reference("StatusConflict")),
    ]
}
