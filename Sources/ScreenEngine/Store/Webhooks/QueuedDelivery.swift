/// A delivery that somebody has claimed, with all that is needed to send it.
struct QueuedDelivery: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The webhook.
    var webhook: Int
    /// The application that it is about, if it is about one.
    var application: Int?
    /// Its name, `webhook-id`.
    var messageID: String
    /// The body.
    var payload: String
    /// How often it was sent before.
    var attempts: Int
    /// Where it goes.
    var url: String
    /// What signs it: the webhook's secret and, for a while after a rotation, the one before.
    var secrets: [WebhookSecret]
}
