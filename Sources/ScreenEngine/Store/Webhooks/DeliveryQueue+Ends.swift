extension DeliveryQueue {
    /// How an attempt ended for its message.
    enum End: Sendable, Hashable {
        /// The receiver took it.
        case delivered
        /// It is tried again then.
        case again(Timestamp)
        /// It isn't tried again.
        case givenUp
    }

    /// Keeps how an attempt ended. What another process has taken over meanwhile is left to that one.
    ///
    /// - Parameters:
    ///   - code: what the receiver answered.
    ///   - problem: why it isn't delivered.
    /// - Returns: whether the message was still the owner's.
    static func settle(
        _ delivery: QueuedDelivery, as end: End, code: Int?, problem: String?, of owner: String, at now: Timestamp,
        _ connection: any Connection
    ) throws -> Bool {
        let (state, notBefore): (WebhookDelivery.State, Timestamp?) =
            switch end {
            case .delivered: (.delivered, nil)
            case .again(let moment): (.waiting, moment)
            case .givenUp: (.givenUp, nil)
            }
        let changed = try connection.execute(
            """
            UPDATE webhook_deliveries SET state = $3, attempts = attempts + 1, lease_owner = NULL, lease_until = 0,
                not_before = coalesce($4, not_before), last_code = $5, last_problem = $6, finished_at = $7
            WHERE id = $1 AND lease_owner = $2 AND state = 'waiting'
            """,
            [
                .integer(delivery.id), .text(owner), .text(state.rawValue), .timestamp(ifPresent: notBefore),
                .integer(ifPresent: code), .text(ifPresent: problem),
                .timestamp(ifPresent: state == .waiting ? nil : now),
            ])
        guard changed > 0 else { return false }
        if let notBefore, let application = delivery.application {
            // Those behind it can't be sent before, and needn't be looked at until then.
            try connection.execute(
                """
                UPDATE webhook_deliveries SET not_before = $3
                WHERE webhook_id = $1 AND application_id = $2 AND state = 'waiting' AND not_before < $3
                """, [.integer(delivery.webhook), .integer(application), .timestamp(notBefore)])
        }
        return true
    }

    /// A webhook has taken a message: what went wrong before is over.
    static func noteSuccess(of webhook: Int, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE webhooks SET failures = 0, failing_since = NULL, retry_at = 0, problem = NULL
            WHERE id = $1 AND (failures > 0 OR problem IS NOT NULL)
            """, [.integer(webhook)])
    }

    /// A webhook has not taken a message.
    ///
    /// - Returns: how often that was so without a success between, and since when; nothing where the webhook is gone.
    static func noteFailure(
        of webhook: Int, _ problem: String, at now: Timestamp, _ connection: any Connection
    ) throws -> (count: Int, since: Timestamp)? {
        try connection.first(
            """
            UPDATE webhooks SET failures = failures + 1, failing_since = coalesce(failing_since, $3), problem = $2
            WHERE id = $1 RETURNING failures, failing_since
            """, [.integer(webhook), .text(problem), .timestamp(now)]
        ) { ($0.int(0), $0.timestamp(1)) }
    }

    /// Leaves a webhook alone for a while.
    static func pause(_ webhook: Int, until: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE webhooks SET retry_at = $2 WHERE id = $1 AND retry_at < $2", [.integer(webhook), .timestamp(until)])
    }

    /// Switches a webhook off that takes nothing any more, and gives up what waits for it.
    static func switchOff(
        _ webhook: Int, _ problem: String, at now: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute(
            "UPDATE webhooks SET is_active = 0, problem = $2, updated_at = $3 WHERE id = $1 AND is_active = 1",
            [.integer(webhook), .text(problem), .timestamp(now)])
        try giveUpAll(of: webhook, switchedOff, at: now, connection)
    }

    /// Gives up what waits for a webhook.
    static func giveUpAll(
        of webhook: Int, _ problem: String, at now: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            UPDATE webhook_deliveries SET state = 'given up', lease_owner = NULL, lease_until = 0, last_problem = $2,
                finished_at = $3
            WHERE webhook_id = $1 AND state = 'waiting'
            """, [.integer(webhook), .text(problem), .timestamp(now)])
    }

    /// Whether messages ended before a moment.
    static func hasEnded(before moment: Timestamp, _ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM webhook_deliveries WHERE finished_at < $1 LIMIT 1", [.timestamp(moment)]
        ) { _ in true } ?? false
    }

    /// Removes messages that ended before a moment, the oldest first.
    ///
    /// - Parameter count: how many at most; the writer is everybody's.
    static func forget(endedBefore moment: Timestamp, count: Int, _ connection: any Connection) throws {
        try connection.execute(
            """
            DELETE FROM webhook_deliveries WHERE id IN (
                SELECT id FROM webhook_deliveries WHERE finished_at < $1 ORDER BY finished_at LIMIT $2)
            """, [.timestamp(moment), .integer(count)])
    }
}
