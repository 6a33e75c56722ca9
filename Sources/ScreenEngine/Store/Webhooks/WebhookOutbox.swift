/// Writes down what webhooks are to be told, in the transaction of the change itself: what happened is told, and what
/// was rolled back is not.
enum WebhookOutbox {
    /// Notes a change of an application: the row of history that says how it stands now. Where the organisation has no
    /// webhook this is one look-up by key.
    ///
    /// - Parameters:
    ///   - row: how the application stands.
    ///   - undone: the row that was taken back, where that is how it came to stand so.
    ///   - now: the time.
    static func note(
        _ row: JobUniversalStatus, undoing undone: JobUniversalStatus? = nil, at now: Timestamp,
        _ connection: any Connection
    ) throws {
        let organisation = try connection.first(
            """
            SELECT a.organisation_id FROM applications a
            WHERE a.id = $1 AND EXISTS (
                SELECT 1 FROM webhooks w WHERE w.organisation_id = a.organisation_id AND w.is_active = 1)
            """, [.integer(row.application)]
        ) { $0.int(0) }
        guard let organisation else { return }
        let before = try undone ?? ApplicationHistory.before(row, connection)
        let event = before == nil ? WebhookEvent.applicationCreated : .applicationMoved
        // An earlier message about the same application goes first, however long it takes.
        try connection.execute(
            """
            INSERT INTO webhook_deliveries
                (organisation_id, webhook_id, event, candidate_id, application_id, payload, not_before, created_at)
            SELECT w.organisation_id, w.id, $2, $3, $4, $5, coalesce((
                SELECT max(p.not_before) FROM webhook_deliveries p
                WHERE p.webhook_id = w.id AND p.application_id = $4 AND p.state = 'waiting'), $6), $6
            FROM webhooks w
            WHERE w.organisation_id = $1 AND w.is_active = 1 AND (w.events = '[]' OR w.events LIKE $7) ORDER BY w.id
            """,
            [
                .integer(organisation), .text(event.rawValue), .integer(row.candidate), .integer(row.application),
                .text(WebhookPayload.application(event, row, from: before, at: now)), .timestamp(now),
                .text("%\"\(event.rawValue)\"%"),
            ])
    }

    /// Puts a ping in for a webhook; where one waits already, that is the one. It is sent at once, however long the
    /// webhook was to be left alone.
    ///
    /// - Returns: the delivery.
    static func ping(_ webhook: Webhook, at now: Timestamp, _ connection: any Connection) throws -> WebhookDelivery {
        try connection.execute("UPDATE webhooks SET retry_at = 0 WHERE id = $1", [.integer(webhook.id)])
        let waiting = try connection.first(
            """
            UPDATE webhook_deliveries SET not_before = $3
            WHERE webhook_id = $1 AND application_id IS NULL AND state = 'waiting' AND event = $2 RETURNING id
            """, [.integer(webhook.id), .text(WebhookEvent.ping.rawValue), .timestamp(now)]
        ) { $0.int(0) }
        let id =
            try waiting
            ?? connection.one(
                """
                INSERT INTO webhook_deliveries (organisation_id, webhook_id, event, payload, not_before, created_at)
                VALUES ($1, $2, $3, $4, $5, $5) RETURNING id
                """,
                [
                    .integer(webhook.organisation), .integer(webhook.id), .text(WebhookEvent.ping.rawValue),
                    .text(WebhookPayload.ping(webhook: webhook.id, at: now)), .timestamp(now),
                ]
            ) { $0.int(0) }
        return try WebhookDeliveryRepository.find(id, connection)
    }
}
