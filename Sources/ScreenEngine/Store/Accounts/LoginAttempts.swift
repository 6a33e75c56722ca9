/// How often signing in has failed, for one account or one address.
struct LoginAttempts: Sendable, Hashable {
    /// The failures that count.
    var failures: Int
    /// Until when nothing is tried.
    var blockedUntil: Timestamp
    /// When it last failed.
    var updatedAt: Timestamp
}
