/// A token whose signature is ours.
struct VerifiedToken: Sendable, Hashable {
    /// What it is for.
    var kind: TokenKind
    /// The account.
    var user: Int
    /// The account's epoch when it was issued.
    var epoch: Int
    /// When it stops working.
    var expiresAt: Timestamp
    /// The name of the key that signed it.
    var key: String
}
