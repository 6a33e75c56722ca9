/// Where an organisation wants to be told of changes.
struct Webhook: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// Whose it is.
    var organisation: Int
    /// Where messages go, as ``WebhookURL`` writes it.
    var url: String
    /// The events that are wanted; none means all.
    var events: [WebhookEvent]
    /// Whether it is told of anything.
    var isActive: Bool
    /// Since when nothing has got through; none where the last message did.
    var failingSince: Timestamp?
    /// Why the last message didn't get through, or why the webhook was switched off.
    var problem: String?
    /// When it was made.
    var createdAt: Timestamp
    /// When somebody changed it last.
    var updatedAt: Timestamp
}

extension Webhook {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        id, organisation_id, url, events, is_active, failing_since, problem, created_at, updated_at
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        organisation = row.int(1)
        url = row.text(2)
        events = Webhook.events(row.text(3))
        isActive = row.bool(4)
        failingSince = row.timestampIfPresent(5)
        problem = row.textIfPresent(6)
        createdAt = row.timestamp(7)
        updatedAt = row.timestamp(8)
    }

    /// The events as the store keeps them: the JSON array of their names, in the order of ``WebhookEvent/chosen``.
    static func text(_ events: [WebhookEvent]) -> String {
        "[" + WebhookEvent.chosen.filter(events.contains).map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
    }

    private static func events(_ text: String) -> [WebhookEvent] {
        WebhookEvent.chosen.filter { text.contains("\"\($0.rawValue)\"") }
    }
}
