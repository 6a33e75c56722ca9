/// A message as it is sent.
struct WebhookMessage: Sendable, Hashable {
    /// `webhook-id`: the same each time it is sent, so that the receiver knows it again.
    var id: String
    /// `webhook-timestamp`: when it is sent, in seconds since 1970.
    var seconds: Int
    /// `webhook-signature`.
    var signature: String
    /// The body, JSON.
    var body: String

    /// Signs a delivery.
    init(_ delivery: QueuedDelivery, at now: Timestamp) {
        id = delivery.messageID
        seconds = now.microseconds / 1_000_000
        body = delivery.payload
        signature = WebhookSignature.header(id: id, seconds: seconds, body: body, secrets: delivery.secrets)
    }
}
