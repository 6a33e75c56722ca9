/// The key to an account at AWS, or at another service that speaks its language.
public struct AWSCredentials: Sendable, Hashable, CustomStringConvertible {
    /// Names the key.
    public var accessKey: String
    /// The key itself.
    public var secretKey: String
    /// What a key that is good for a while only comes with.
    public var sessionToken: String?

    /// Takes the parts.
    public init(accessKey: String, secretKey: String, sessionToken: String? = nil) {
        self.accessKey = accessKey
        self.secretKey = secretKey
        self.sessionToken = sessionToken
    }

    /// Safe in a log.
    public var description: String { "AWS key \(accessKey)" }
}
