/// What tells who asks from the token of a request.
protocol Authenticating: Sendable {
    /// The account that a token stands for; nil where the token is none, expired or revoked, or its account disabled.
    ///
    /// - Parameter token: what follows `Bearer` in the header `Authorization`.
    func account(bearer token: Substring) async throws -> Account?
}
