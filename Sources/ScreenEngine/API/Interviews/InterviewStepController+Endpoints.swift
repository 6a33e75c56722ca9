internal import HTTPTypes

extension InterviewStepController {
    var endpoints: [Endpoint] {
        let tag = "Interview steps"
        let step = Schema.reference("InterviewStep")
        let path = "/interview-steps/{id}/"
        let one: [Endpoint.Answer] = [.init(200, "The step.", step)]
        let filters = [
            QueryParameter("interview_module", .id, "Of this module."),
            QueryParameter("candidate", .id, "Of this candidate."), QueryParameter("job", .id, "Of this job."),
            QueryParameter("status", .choice(StepStatus.allCases.map(\.rawValue)), "With this status."),
            .ordering(InterviewStepFilter.order),
        ]
        return [
            Endpoint(
                .get, "/interview-steps/", "List modules' template steps and candidates' steps", tag: tag,
                query: filters + QueryParameter.paging, answers: [.init(200, "A page.", .page(of: step))],
                handler: list),
            Endpoint(
                .post, "/interview-steps/", "Make a template step, or a candidate's", tag: tag, body: .json(step),
                answers: [
                    .init(201, "The step.", step),
                    .init(403, "A template step is for administrators to make.", .reference("Detail")),
                ], handler: create),
            Endpoint(.get, path, "Show a step", tag: tag, answers: one, handler: show),
            Endpoint(.put, path, "Replace a step", tag: tag, body: .json(step), answers: one, handler: update),
            Endpoint(
                .patch, path, "Change a step", tag: tag, body: .json(step).partial, answers: one, handler: update),
            Endpoint(
                .delete, path, "Delete a template step, or a candidate's that has not started", tag: tag,
                answers: [
                    .init(204, "It is gone."),
                    .init(409, "The candidate has started it.", .reference("Detail")),
                ], handler: delete),
        ]
    }

    var schemas: [NamedSchema] {
        [NamedSchema("InterviewStep", .example(.object(Self.properties), Self.example))]
    }

    private static let properties: [Schema.Property] = [
        .init("id", .id, readOnly: true),
        .init("interview_module", .id, "It can't be changed."),
        .init(
            "service", ServiceReference.schema,
            "Its identifier; in a payload also an object with its `id` or `name`. A candidate's can't be changed."),
        .init("order", .integer(minimum: 0), "A candidate's can be changed until the step has started."),
        .init(
            "preferences", .any, required: false,
            "Any JSON up to 16 KiB. A candidate's step that is made without has those of the template step."),
        .init("candidate", .nullable(.id), required: false, "None for a template step. It can't be changed."),
        .init("job", .id, required: false, "The module's."),
        .init(
            "status", .choice(StepStatus.allCases.map(\.rawValue)), required: false,
            """
            Another one than the step has does what the action of `update-step/` does that leads to it, where there is \
            one; `Reset` is made there alone. A template step is not started.
            """),
        .init("started_at", .timestamp.orNull, readOnly: true),
        .init("completed_at", .timestamp.orNull, readOnly: true),
    ]

    private static let example = JSONValue.object([
        .init("id", .integer(125)), .init("interview_module", .integer(135)), .init("service", .integer(4)),
        .init("order", .integer(2)), .init("preferences", .object([.init("minutes", .integer(45))])),
        .init("candidate", .integer(123)), .init("job", .integer(7)), .init("status", .string("In Progress")),
        .init("started_at", .string("2025-01-08T09:00:00Z")), .init("completed_at", .null),
    ])
}
