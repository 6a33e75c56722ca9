/// What webhooks are told of.
enum WebhookEvent: String, Sendable, Hashable, CaseIterable {
    /// A candidate applied for a job.
    case applicationCreated = "application.created"
    /// An application went to another stage or status, or back where a change was taken back.
    case applicationMoved = "application.moved"
    /// Somebody tries whether the webhook works; every webhook is told of it that is asked.
    case ping = "webhook.ping"

    /// Those that a webhook can choose among.
    static let chosen: [WebhookEvent] = [.applicationCreated, .applicationMoved]
}
