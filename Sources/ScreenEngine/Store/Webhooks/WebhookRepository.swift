/// An organisation's webhooks in the store.
enum WebhookRepository {
    /// Webhooks that an organisation has at most: each change of an application writes a row for each of them.
    static let mostOfOrganisation = 20

    /// How many an organisation has.
    static func count(organisation: Int, _ connection: any Connection) throws -> Int {
        try connection.one(
            "SELECT count(*) FROM webhooks WHERE organisation_id = $1", [.integer(organisation)]
        ) { $0.int(0) }
    }

    /// A piece of an organisation's webhooks, in the order in which they were made.
    static func page(organisation: Int, limit: Int, offset: Int, _ connection: any Connection) throws -> [Webhook] {
        try connection.all(
            """
            SELECT \(Webhook.columns) FROM webhooks WHERE organisation_id = $1 ORDER BY id LIMIT $2 OFFSET $3
            """,
            [.integer(organisation), .integer(limit), .integer(offset)], Webhook.init)
    }

    /// An organisation's webhook.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Webhook? {
        try connection.first(
            "SELECT \(Webhook.columns) FROM webhooks WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], Webhook.init)
    }

    /// Keeps a new webhook; its identifier and times are the store's and the caller's.
    ///
    /// - Parameter prefix: what the names of its messages begin with; no other webhook's do.
    static func insert(
        _ webhook: Webhook, secret: WebhookSecret, prefix: String, at now: Timestamp, _ connection: any Connection
    ) throws -> Webhook {
        try connection.one(
            """
            INSERT INTO webhooks
                (organisation_id, url, message_prefix, secret, events, is_active, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING \(Webhook.columns)
            """,
            [
                .integer(webhook.organisation), .text(webhook.url), .text(prefix), .blob(secret.key),
                .text(Webhook.text(webhook.events)), .bool(webhook.isActive), .timestamp(now),
            ], Webhook.init)
    }

    /// Keeps what somebody changed. Where messages go elsewhere from now on, or again, what went wrong before says
    /// nothing any more; one that is switched off gives up what waits.
    static func update(
        _ webhook: Webhook, from before: Webhook, at now: Timestamp, _ connection: any Connection
    ) throws -> Webhook {
        let isFresh = webhook.isActive && (webhook.url != before.url || !before.isActive)
        if !webhook.isActive, before.isActive {
            try DeliveryQueue.giveUpAll(of: webhook.id, DeliveryQueue.switchedOff, at: now, connection)
        }
        return try connection.one(
            """
            UPDATE webhooks SET url = $2, events = $3, is_active = $4, updated_at = $5,
                failures = CASE WHEN $6 = 1 THEN 0 ELSE failures END,
                failing_since = CASE WHEN $6 = 1 THEN NULL ELSE failing_since END,
                retry_at = CASE WHEN $6 = 1 THEN 0 ELSE retry_at END,
                problem = CASE WHEN $6 = 1 THEN NULL ELSE problem END
            WHERE id = $1 RETURNING \(Webhook.columns)
            """,
            [
                .integer(webhook.id), .text(webhook.url), .text(Webhook.text(webhook.events)),
                .bool(webhook.isActive), .timestamp(now), .bool(isFresh),
            ], Webhook.init)
    }

    /// Gives a webhook a new secret; the one before signs too until a moment.
    static func rotate(
        _ id: Int, to secret: WebhookSecret, oldUntil: Timestamp, at now: Timestamp, _ connection: any Connection
    ) throws -> Webhook {
        try connection.one(
            """
            UPDATE webhooks SET old_secret = secret, old_secret_until = $3, secret = $2, updated_at = $4 WHERE id = $1
            RETURNING \(Webhook.columns)
            """, [.integer(id), .blob(secret.key), .timestamp(oldUntil), .timestamp(now)], Webhook.init)
    }

    /// Removes a webhook, with its deliveries.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM webhooks WHERE id = $1", [.integer(id)])
    }
}
