/// An API token, as the command line lists it.
public struct TokenSummary: Sendable, Hashable {
    /// What becomes of it.
    public enum State: String, Sendable, Hashable {
        /// It works.
        case active
        /// Its time is over.
        case expired
        /// Somebody ended it.
        case revoked
    }

    /// Its identifier, by which it is revoked.
    public var id: Int
    /// The account that it was made for.
    public var email: String
    /// Its last characters.
    public var hint: String
    /// Whether it works.
    public var state: State
    /// When it was made.
    public var createdAt: Timestamp
    /// When it stops working; `nil` where it doesn't.
    public var expiresAt: Timestamp?
    /// When it was last used.
    public var lastUsedAt: Timestamp?
}
