/// What is kept of an API token: enough to recognise and to revoke it, not to use it.
struct APITokenRecord: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The e-mail address of the account that it was made for.
    var email: String
    /// The token's last characters, by which its owner knows it.
    var hint: String
    /// When it was made.
    var createdAt: Timestamp
    /// When it stops working; `nil` where it doesn't.
    var expiresAt: Timestamp?
    /// When it was revoked.
    var revokedAt: Timestamp?
    /// When it was last used, to a minute.
    var lastUsedAt: Timestamp?
}
