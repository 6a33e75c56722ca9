internal import HTTPTypes

extension FeedbackController {
    var endpoints: [Endpoint] {
        let tag = "Feedback"
        let feedback = Schema.reference("Feedback")
        let path = "/feedbacks/{id}/"
        let one: [Endpoint.Answer] = [.init(200, "The feedback.", feedback)]
        let order = [QueryParameter.ordering(FeedbackFilter.order)] + QueryParameter.paging
        let filters = [
            QueryParameter("job", .id, "At this job."), QueryParameter("candidate", .id, "On this candidate."),
        ]
        return [
            Endpoint(
                .get, "/feedbacks/", "List feedback", tag: tag, query: filters + order,
                answers: [.init(200, "A page.", .page(of: feedback))], handler: list),
            Endpoint(
                .post, "/feedbacks/", "Give feedback on a candidate", tag: tag, body: .json(feedback),
                answers: [.init(201, "The feedback.", feedback)], handler: create),
            Endpoint(.get, path, "Show feedback", tag: tag, answers: one, handler: show),
            Endpoint(
                .put, path, "Replace one's feedback", tag: tag, body: .json(feedback), answers: one, handler: update),
            Endpoint(
                .patch, path, "Change one's feedback", tag: tag, body: .json(feedback).partial, answers: one,
                handler: update),
            Endpoint(
                .delete, path, "Delete one's feedback", tag: tag, answers: [.init(204, "It is gone.")],
                handler: delete),
            Endpoint(
                .get, "/feedbacks/{job_id}/{candidate_id}/", "List the feedback on a candidate at a job", tag: tag,
                query: order,
                answers: [
                    .init(
                        200, "All of it; a page where one is asked for.",
                        .either([.array(feedback), .page(of: feedback)])),
                    .init(404, "There is none, or no such application.", .reference("Detail")),
                ], handler: listOfApplication),
        ]
    }

    var schemas: [NamedSchema] { [NamedSchema("Feedback", .example(.object(Self.properties), Self.example))] }

    private static let properties: [Schema.Property] = [
        .init("id", .id, readOnly: true), .init("job", .id, "It can't be changed."),
        .init("candidate", .id, "Who has applied to the job; it can't be changed."),
        .init("user", .nullable(.id), readOnly: true, "Who gave it; null once the account is gone."),
        .init(
            "service", .nullable(ServiceReference.schema), required: false,
            "The service that it is about; a payload may name it by an object with `id` or `name` too."),
        .init("rating", .integer(minimum: 1, maximum: FeedbackPayload.bestRating)),
        .init("comment", .string(maxLength: FeedbackPayload.longestComment), required: false),
        .init("created_at", .timestamp, readOnly: true),
    ]

    private static let example = JSONValue.object([
        .init("id", .integer(12)), .init("job", .integer(7)), .init("candidate", .integer(123)),
        .init("user", .integer(2)), .init("service", .integer(4)), .init("rating", .integer(4)),
        .init("comment", .string("Explains trade-offs well.")),
        .init("created_at", .string("2025-01-08T10:02:11.530127Z")),
    ])
}
