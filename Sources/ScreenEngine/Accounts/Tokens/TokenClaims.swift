internal import JWTKit

/// What a signed token says. Who the account is, where it belongs and what it may do is not in it: its row says that at
/// every request.
struct TokenClaims: JWTPayload, Hashable {
    /// What it is for.
    var kind: TokenKind
    /// The account's identifier; a string, as RFC 7519 has subjects.
    var subject: String
    /// The account's epoch when it was issued: with another one, the token is void.
    var epoch: Int
    /// When it was issued, in seconds.
    var issuedAt: Int
    /// When it stops working, in seconds.
    var expiresAt: Int
    /// Names the token, so that two of the same second differ.
    var identifier: String

    enum CodingKeys: String, CodingKey {
        case kind = "token_type"
        case subject = "sub"
        case epoch
        case issuedAt = "iat"
        case expiresAt = "exp"
        case identifier = "jti"
    }

    /// Nothing: times are compared with the server's clock by who asks for the verification.
    func verify(using algorithm: some JWTAlgorithm) async throws {}
}
