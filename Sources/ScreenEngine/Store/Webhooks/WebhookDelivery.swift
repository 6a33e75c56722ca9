/// A message to a webhook, and what became of it.
struct WebhookDelivery: Sendable, Hashable {
    /// How it stands.
    enum State: String, Sendable, Hashable, CaseIterable {
        /// It is still to be sent, for the first time or again.
        case waiting
        /// The receiver has taken it.
        case delivered
        /// It isn't tried any more.
        case givenUp = "given up"
    }

    /// Its identifier.
    var id: Int
    /// Its name, `webhook-id`.
    var messageID: String
    /// The event's name.
    var event: String
    /// How it stands.
    var state: State
    /// How often it was sent.
    var attempts: Int
    /// What the receiver answered last; none where there was no answer.
    var lastCode: Int?
    /// Why it didn't get through the last time.
    var problem: String?
    /// The body, JSON.
    var payload: String
    /// When the event happened.
    var createdAt: Timestamp
    /// When it is sent next; none where it isn't any more.
    var nextAttemptAt: Timestamp?
    /// When it was taken or given up.
    var finishedAt: Timestamp?
}

extension WebhookDelivery {
    /// The columns that ``init(_:)`` reads, in its order; of deliveries `d` and their webhooks `w`.
    static let columns = """
        d.id, w.message_prefix, d.event, d.state, d.attempts, d.last_code, d.last_problem, d.payload, d.created_at, \
        CASE WHEN d.not_before > w.retry_at THEN d.not_before ELSE w.retry_at END, d.finished_at
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        messageID = WebhookDelivery.messageID(prefix: row.text(1), id: row.int(0))
        event = row.text(2)
        state = State(rawValue: row.text(3)) ?? .waiting
        attempts = row.int(4)
        lastCode = row.intIfPresent(5)
        problem = row.textIfPresent(6)
        payload = row.text(7)
        createdAt = row.timestamp(8)
        nextAttemptAt = state == .waiting ? row.timestamp(9) : nil
        finishedAt = row.timestampIfPresent(10)
    }

    /// The name of a message: the same each time it is sent, and no other's, on whichever server.
    static func messageID(prefix: String, id: Int) -> String { "msg_\(prefix)_\(id)" }
}
