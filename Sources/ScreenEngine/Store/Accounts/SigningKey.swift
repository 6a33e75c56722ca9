/// A key that access and refresh tokens are signed with.
struct SigningKey: Sendable, Hashable {
    /// Its name, in the tokens' header.
    var name: String
    /// 256 bits.
    var secret: [UInt8]
    /// When it was made.
    var createdAt: Timestamp
}
