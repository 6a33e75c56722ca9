/// The queue of messages to webhooks. Of two messages about the same application to the same webhook, the
/// later one waits until the earlier is delivered or given up.
///
/// A claim goes to the organisation with the fewest messages under way, so that no receiver, however slow, takes all of
/// the places from others; and to a webhook only while it has some to spare and hasn't just failed several times.
enum DeliveryQueue {
    /// The messages.
    static let rows = LeasedRows(table: "webhook_deliveries")

    /// Said of what waited for a webhook that was switched off.
    static let switchedOff = "the webhook was switched off"

    /// The first message of webhook `w` whose turn it is.
    private static let first = """
        SELECT d.id FROM webhook_deliveries d
        WHERE d.webhook_id = w.id AND d.state = 'waiting' AND d.not_before <= $1 AND d.lease_until <= $1
            AND NOT EXISTS (
                SELECT 1 FROM webhook_deliveries e WHERE e.webhook_id = d.webhook_id
                    AND e.application_id = d.application_id AND e.state = 'waiting' AND e.id < d.id)
        ORDER BY d.not_before, d.id LIMIT 1
        """

    /// How many messages of an organisation, or of webhook `w`, are under way.
    private static let underWay = """
        SELECT count(*) FROM webhook_deliveries l
        WHERE l.lease_owner IS NOT NULL AND l.organisation_id = w.organisation_id AND l.lease_until > $1
        """

    /// The next message, in some index look-ups for each active webhook.
    private static let next = """
        SELECT d.id FROM (
            SELECT w.id AS webhook, (\(underWay)) AS load, (\(first)) AS delivery FROM webhooks w
            WHERE w.is_active = 1 AND w.retry_at <= $1 AND (\(underWay) AND l.webhook_id = w.id) < $2
        ) JOIN webhook_deliveries d ON d.id = delivery
        ORDER BY load, d.not_before, d.id LIMIT 1
        """

    /// Whether there is a message to be claimed.
    ///
    /// - Parameter most: messages to one webhook that may be under way.
    static func hasDelivery(perWebhook most: Int, at now: Timestamp, _ connection: any Connection) throws -> Bool {
        try connection.first(next, [.timestamp(now), .integer(most)]) { _ in true } ?? false
    }

    /// Claims the next messages.
    ///
    /// - Parameters:
    ///   - owner: who claims them.
    ///   - count: how many at most.
    ///   - most: messages to one webhook that may be under way.
    ///   - until: when the lease ends.
    static func claim(
        by owner: String, count: Int, perWebhook most: Int, until: Timestamp, at now: Timestamp,
        _ connection: any Connection
    ) throws -> [QueuedDelivery] {
        var claimed: [QueuedDelivery] = []
        // Each claim decides about the next: there are no more of them than places.
        while claimed.count < count,
            let id = try connection.first(next, [.timestamp(now), .integer(most)], { $0.int(0) })
        {
            try connection.execute(
                "UPDATE webhook_deliveries SET lease_owner = $2, lease_until = $3 WHERE id = $1",
                [.integer(id), .text(owner), .timestamp(until)])
            claimed.append(try find(id, at: now, connection))
        }
        return claimed
    }

    private static func find(_ id: Int, at now: Timestamp, _ connection: any Connection) throws -> QueuedDelivery {
        try connection.one(
            """
            SELECT d.id, d.webhook_id, d.application_id, w.message_prefix, d.payload, d.attempts, w.url, w.secret,
                CASE WHEN w.old_secret_until > $2 THEN w.old_secret END
            FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id WHERE d.id = $1
            """, [.integer(id), .timestamp(now)]
        ) { row in
            QueuedDelivery(
                id: row.int(0), webhook: row.int(1), application: row.intIfPresent(2),
                messageID: WebhookDelivery.messageID(prefix: row.text(3), id: row.int(0)), payload: row.text(4),
                attempts: row.int(5), url: row.text(6),
                secrets: [row.bytes(7)].map(WebhookSecret.init(key:))
                    + (row.bytesIfPresent(8).map { [WebhookSecret(key: $0)] } ?? []))
        }
    }
}
