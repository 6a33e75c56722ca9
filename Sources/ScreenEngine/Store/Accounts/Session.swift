/// What decides at every request whether an account may ask, and as whom.
struct Session: Sendable, Hashable {
    /// The account.
    var account: Account
    /// Whether it may sign in.
    var isActive: Bool
    /// Tokens issued under another number are void.
    var epoch: Int
}
