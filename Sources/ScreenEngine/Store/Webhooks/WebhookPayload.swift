internal import ResumeParse

/// The bodies of messages, in the shape of Standard Webhooks: type, time and data. They name people by identifiers
/// alone: whoever may know more asks for it.
enum WebhookPayload {
    /// A change of an application: how it stands as `/job-universal-statuses/` shows it, and how it stood before.
    static func application(
        _ event: WebhookEvent, _ row: JobUniversalStatus, from before: JobUniversalStatus?, at now: Timestamp
    ) -> String {
        text(event, at: now) { json in
            json.member("id", row.id)
            json.member("application", row.application)
            json.member("candidate", row.candidate)
            json.member("job", row.job)
            json.member("stage_name", row.stageName)
            json.member("status", row.status)
            json.member("updated_at", row.updatedAt)
            json.member("updated_by", orNull: row.updatedBy)
            json.key("from")
            guard let before else { return json.null() }
            json.object {
                $0.member("stage_name", before.stageName)
                $0.member("status", before.status)
            }
        }
    }

    /// A ping.
    static func ping(webhook: Int, at now: Timestamp) -> String {
        text(.ping, at: now) { $0.member("webhook", webhook) }
    }

    private static func text(
        _ event: WebhookEvent, at now: Timestamp, _ writeData: (inout JSONWriter) -> Void
    ) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("type", event.rawValue)
            json.member("timestamp", now)
            json.key("data")
            json.object(writeData)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
