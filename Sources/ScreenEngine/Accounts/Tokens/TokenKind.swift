/// What a signed token is for.
enum TokenKind: String, Sendable, Hashable, Codable {
    /// Asking, for some minutes.
    case access
    /// Getting a new access token, for some days.
    case refresh
}
