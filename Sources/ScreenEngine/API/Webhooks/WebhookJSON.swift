internal import ResumeParse

/// Webhooks and deliveries as the API shows them.
enum WebhookJSON {
    /// Writes a webhook.
    ///
    /// - Parameter secret: shown where it has just been made, and never again.
    static func write(_ webhook: Webhook, secret: WebhookSecret? = nil, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", webhook.id)
            json.member("url", webhook.url)
            json.key("events")
            json.array { for event in webhook.events { $0.string(event.rawValue) } }
            json.member("is_active", webhook.isActive)
            json.member("failing_since", webhook.failingSince)
            json.member("problem", orNull: webhook.problem)
            json.member("created_at", webhook.createdAt)
            json.member("updated_at", webhook.updatedAt)
            json.member("secret", ifPresent: secret?.text)
        }
    }

    /// A single webhook.
    static func bytes(_ webhook: Webhook, secret: WebhookSecret? = nil) -> [UInt8] {
        var json = JSONWriter()
        write(webhook, secret: secret, to: &json)
        return json.bytes
    }

    /// Writes a delivery.
    static func write(_ delivery: WebhookDelivery, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", delivery.id)
            json.member("message_id", delivery.messageID)
            json.member("event", delivery.event)
            json.member("state", delivery.state.rawValue)
            json.member("attempts", delivery.attempts)
            json.member("last_code", orNull: delivery.lastCode)
            json.member("problem", orNull: delivery.problem)
            json.key("payload")
            json.literal(delivery.payload)
            json.member("created_at", delivery.createdAt)
            json.member("next_attempt_at", delivery.nextAttemptAt)
            json.member("finished_at", delivery.finishedAt)
        }
    }
}
