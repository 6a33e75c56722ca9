/// Deliveries as administrators look at them.
enum WebhookDeliveryRepository {
    /// The fields by which they can be ordered.
    static let order = ["created_at"]

    /// The deliveries of a webhook. The list is asked from the database each time: rows come with every change, and
    /// administrators seldom look.
    static func listing(
        webhook: Int, organisation: Int, state: String?, event: String?, latestFirst: Bool
    ) -> Listing {
        var predicates: [SQLFragment] = ["d.webhook_id = \(webhook)"]
        if let state { predicates.append("d.state = \(state)") }
        if let event { predicates.append("d.event = \(event)") }
        // Identifiers are given in the order of time, and have the index.
        return Listing(
            from: "webhook_deliveries d", id: "d.id", predicates: predicates,
            order: [OrderKey("d.id", isDescending: latestFirst)], topic: .jobs, organisation: organisation,
            isCacheable: false)
    }

    /// Deliveries by identifier, in the order in which these are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [WebhookDelivery] {
        try connection.inOrder(
            ids,
            """
            SELECT \(WebhookDelivery.columns) FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
            WHERE d.id
            """, WebhookDelivery.init, id: \.id)
    }

    /// A delivery that is there.
    static func find(_ id: Int, _ connection: any Connection) throws -> WebhookDelivery {
        try connection.one(
            """
            SELECT \(WebhookDelivery.columns) FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
            WHERE d.id = $1
            """, [.integer(id)], WebhookDelivery.init)
    }
}
