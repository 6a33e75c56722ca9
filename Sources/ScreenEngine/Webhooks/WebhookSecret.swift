/// The key that signs a webhook's messages. The receiver has the same one.
struct WebhookSecret: Sendable, Hashable {
    /// What the text of one begins with.
    static let prefix = "whsec_"
    /// Standard Webhooks asks for 24 to 64 bytes.
    static let length = 32

    /// The bytes.
    let key: [UInt8]

    /// Takes the bytes.
    init(key: [UInt8]) { self.key = key }

    /// Makes one that nobody can guess.
    init(random: RandomSource) { self.init(key: random.bytes(WebhookSecret.length)) }

    /// How it is shown, once: the prefix and the bytes in base64.
    var text: String { WebhookSecret.prefix + Base64.encode(key) }
}
