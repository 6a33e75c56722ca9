/// Why a request's sender is not known.
enum AuthenticationError: Error {
    /// There is no token.
    case notProvided
    /// There is one, but it is none of ours, expired or revoked.
    case notValid
}
