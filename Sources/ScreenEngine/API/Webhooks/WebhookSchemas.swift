/// The shapes of webhooks and deliveries, with examples.
enum WebhookSchemas {
    static let all = [
        NamedSchema("Webhook", .example(.object(webhook), .object(example))),
        NamedSchema(
            "WebhookWithSecret",
            .example(
                .object(
                    webhook + [
                        .init("secret", .text, readOnly: true, "What signs the messages; it is not shown again.")
                    ]),
                .object(example + [.init("secret", .string("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwqHi3u5bVQ5g="))]))),
        NamedSchema("WebhookDelivery", delivery),
    ]

    private static let events = WebhookEvent.chosen.map(\.rawValue)

    private static let webhook: [Schema.Property] = [
        .init("id", .id, readOnly: true),
        .init(
            "url", .string(format: "uri", maxLength: WebhookURL.longest),
            "`https` or `http`, at a public address; port 80, 443 or one from 1024."),
        .init(
            "events", .array(.choice(events)), required: false, "The events that are wanted; an empty list means all."),
        .init("is_active", .boolean, required: false, "Switching it off gives up what waits."),
        .init(
            "failing_since", .timestamp.orNull, readOnly: true,
            "Since when nothing got through; null where all is well."),
        .init(
            "problem", .text.orNull, readOnly: true,
            "Why the last message didn't get through, or why the webhook was switched off."),
        .init("created_at", .timestamp, readOnly: true), .init("updated_at", .timestamp, readOnly: true),
    ]

    private static let example: [JSONValue.Member] = [
        .init("id", .integer(3)), .init("url", .string("https://hooks.example.com/screen")),
        .init("events", .array([.string("application.moved")])), .init("is_active", .bool(true)),
        .init("failing_since", .null), .init("problem", .null),
        .init("created_at", .string("2025-01-06T14:40:03.684118Z")),
        .init("updated_at", .string("2025-01-06T14:40:03.684118Z")),
    ]

    private static let delivery = Schema.example(
        .object([
            .init("id", .id), .init("message_id", .text, "`webhook-id`: the same however often it is sent."),
            .init("event", .choice(WebhookEvent.allCases.map(\.rawValue))),
            .init("state", .choice(WebhookDelivery.State.allCases.map(\.rawValue))),
            .init("attempts", .integer(minimum: 0)),
            .init("last_code", .integer().orNull, "The status of the last answer; null where there was none."),
            .init("problem", .text.orNull, "Why it didn't get through the last time."),
            .init("payload", .any, "The body, as it is sent."), .init("created_at", .timestamp),
            .init("next_attempt_at", .timestamp.orNull, "When it is sent next, at the earliest."),
            .init("finished_at", .timestamp.orNull, "When it was delivered or given up."),
        ]),
        .object([
            .init("id", .integer(88)), .init("message_id", .string("msg_5f0c9a1b77e2_88")),
            .init("event", .string("application.moved")), .init("state", .string("waiting")),
            .init("attempts", .integer(1)), .init("last_code", .integer(503)),
            .init("problem", .string("the receiver answered 503")), .init("payload", payload),
            .init("created_at", .string("2025-01-06T14:40:03.684118Z")),
            .init("next_attempt_at", .string("2025-01-06T14:40:08.684118Z")), .init("finished_at", .null),
        ]))

    private static let payload = JSONValue.object([
        .init("type", .string("application.moved")), .init("timestamp", .string("2025-01-06T14:40:03.684118Z")),
        .init(
            "data",
            .object([
                .init("id", .integer(311)), .init("application", .integer(45)), .init("candidate", .integer(123)),
                .init("job", .integer(7)), .init("stage_name", .string("Resume Screening")),
                .init("status", .string("Shortlisted")), .init("updated_at", .string("2025-01-06T14:40:03.684118Z")),
                .init("updated_by", .integer(2)),
                .init(
                    "from",
                    .object([
                        .init("stage_name", .string("Resume Screening")), .init("status", .string("Under Review")),
                    ])),
            ])),
    ])
}
