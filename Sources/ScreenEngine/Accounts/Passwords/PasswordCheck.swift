/// How a password compares with the one that is kept.
enum PasswordCheck: Sendable, Hashable {
    /// It is another one, or there is none.
    case wrong
    /// It is the one.
    case right
    /// It is the one, kept at another cost than is asked for now: this is the text to keep instead.
    case outdated(replacement: String)
}
