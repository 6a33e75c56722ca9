internal import Crypto

/// Signs messages: HMAC-SHA256 over the message's name, the time of sending and the body, so that none of them can be
/// altered, and an old message can't be sent again as a new one.
///
/// Source: Standard Webhooks 1.0.0, "Signature scheme".
enum WebhookSignature {
    /// The value of `webhook-signature`: a signature by each key, with spaces between.
    ///
    /// - Parameters:
    ///   - id: `webhook-id`.
    ///   - seconds: `webhook-timestamp`, seconds since 1970.
    ///   - body: the body as it is sent.
    static func header(id: String, seconds: Int, body: String, secrets: [WebhookSecret]) -> String {
        let content = Array("\(id).\(seconds).\(body)".utf8)
        return secrets.map { secret in
            let code = HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: secret.key))
            return "v1,\(Base64.encode(Array(code)))"
        }.joined(separator: " ")
    }
}
