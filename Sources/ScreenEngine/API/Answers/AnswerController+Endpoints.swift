internal import HTTPTypes

extension AnswerController {
    /// The heading in the description.
    static let tag = "Answers"

    var endpoints: [Endpoint] {
        let one = Schema.reference("Answer")
        let body = Endpoint.RequestBody.json(one, orForm: .reference("AnswerForm"))
        let single = "/answers/{id}/"
        return [
            Endpoint(
                .get, "/answers/", "List answers", tag: AnswerController.tag,
                query: [
                    QueryParameter("screening_id", .id, "Of this screening."),
                    QueryParameter("question", .id, "To this question."),
                    .ordering(AnswerFilter.order),
                ] + QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: one))], handler: list),
            Endpoint(
                .post, "/answers/", "Answer a question", tag: AnswerController.tag, body: body,
                answers: [.init(201, "The answer; a recording is worked on in the background.", one)],
                handler: create),
            Endpoint(
                .get, single, "Show an answer", tag: AnswerController.tag,
                answers: [.init(200, "The answer.", one)], handler: show),
            Endpoint(
                .put, single, "Replace an answer", tag: AnswerController.tag, body: body,
                answers: [.init(200, "The answer.", one)], handler: update),
            Endpoint(
                .patch, single, "Change an answer", tag: AnswerController.tag, body: body.partial,
                answers: [.init(200, "The answer.", one)], handler: update),
            Endpoint(
                .delete, single, "Delete an answer with its recording", tag: AnswerController.tag,
                answers: [.init(204, "It is gone.")], handler: delete),
        ] + AnswerRecordings(database: database, store: place.store, audit: audit).endpoints
    }

    var schemas: [NamedSchema] {
        [
            NamedSchema("Answer", .example(.object(AnswerController.properties), AnswerController.example)),
            NamedSchema("AnswerForm", .object(AnswerController.form)),
        ]
    }

    private static let properties: [Schema.Property] = [
        .init("id", .id, readOnly: true),
        .init("screening_id", .id, "The personality screening; it can't be changed."),
        .init("question", .id, "One of the screening's question set; it can't be changed."),
        .init("candidate", .id, readOnly: true, "The screening's."),
        .init("job", .id, readOnly: true, "The screening's."),
        .init("service", Schema.id.orNull, readOnly: true, "The screening's."),
        .init(
            "text", Schema.string(maxLength: AnswerPayload.longestText).orNull, required: false,
            "What was written; for a question with choices the text of one of them."),
        .init(
            "video_key", Schema.text.orNull, required: false,
            "The key of `get-upload-presigned-url/`, once the recording has been uploaded with it."),
        .init(
            "status", .choice(AnswerStatus.allCases.map(\.rawValue)), readOnly: true,
            "Whether a recording has been worked on."),
        .init("detail", Schema.text.orNull, readOnly: true, "What is wanting of a recording, and why."),
        .init("duration_seconds", .nullable(.decimal(places: 3)), readOnly: true, "How long a recording is."),
        .init("created_at", .timestamp, readOnly: true),
    ]

    private static let form: [Schema.Property] = [
        .init("screening_id", .id), .init("question", .id),
        .init(AnswerBody.videoField, .string(format: "binary"), required: false, "A film."),
        .init(AnswerBody.audioField, .string(format: "binary"), required: false, "Sound alone."),
        .init("text", .string(maxLength: AnswerPayload.longestText), required: false),
        .init("video_key", .text, required: false, "In place of a file."),
    ]

    private static let example = JSONValue.object([
        .init("id", .integer(41)), .init("screening_id", .integer(17)), .init("question", .integer(5)),
        .init("candidate", .integer(123)), .init("job", .integer(7)), .init("service", .integer(2)),
        .init("text", .null),
        .init("video_key", .string("answers/1/0f1e2d3c4b5a69788796a5b4c3d2e1f0/intro.mp4")),
        .init("status", .string("ready")), .init("detail", .null), .init("duration_seconds", .string("64.200")),
        .init("created_at", .string("2025-01-08T10:02:45.120394Z")),
    ])
}
