/// Reads what a payload says of a webhook.
enum WebhookDraft {
    /// A webhook with a payload's fields in place of its own.
    ///
    /// - Parameter addresses: where messages may go. Names are looked up with each message, since they may lead elsewhere
    ///   by then.
    static func read(
        _ payload: PayloadReader, onto webhook: Webhook, _ addresses: CallableAddresses
    ) throws -> Webhook {
        var (fields, webhook) = (payload, webhook)
        fields.read("url", url(addresses), into: &webhook.url)
        fields.read("events", events, into: &webhook.events, required: false)
        fields.read("is_active", .boolean, into: &webhook.isActive, required: false)
        try fields.finish()
        return webhook
    }

    private static func url(_ addresses: CallableAddresses) -> PayloadField<String> {
        .text(maxLength: WebhookURL.longest).map { text throws(FieldProblem) in
            guard let url = WebhookURL(text) else { throw FieldProblem(PayloadMessage.url) }
            if case .address(let address) = url.host, !addresses.contains(address) {
                throw FieldProblem(notCallable)
            }
            return url.text
        }
    }

    /// Said of an address that messages don't go to.
    static let notCallable =
        "This address is not public; the server calls others only where --webhook-allow names them."

    private static let events = PayloadField<[String]>.list(
        of: .choice(WebhookEvent.chosen.map(\.rawValue)), maxCount: WebhookEvent.chosen.count
    ).map { names throws(FieldProblem) in WebhookEvent.chosen.filter { names.contains($0.rawValue) } }
}

extension Webhook {
    /// One that is yet to be kept.
    static func new(of organisation: Int, at now: Timestamp) -> Webhook {
        Webhook(id: 0, organisation: organisation, url: "", events: [], isActive: true, createdAt: now, updatedAt: now)
    }
}
