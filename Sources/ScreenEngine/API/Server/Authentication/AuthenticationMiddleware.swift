internal import HTTPTypes
internal import Hummingbird

/// Finds who asks; requests without a good token go no further.
struct AuthenticationMiddleware: RouterMiddleware {
    /// What checks tokens.
    let authenticator: any Authenticating

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let account = try await account(of: request)
        var context = context
        context.account = account
        context.trail.account = account
        return try await next(request, context)
    }

    /// Who sent a request; 401 where nobody says so, or nobody that is known.
    func account(of request: Request) async throws -> Account {
        guard let header = request.headers[.authorization], let token = AuthenticationMiddleware.bearer(header) else {
            throw APIError.notAuthenticated
        }
        guard let account = try await authenticator.account(bearer: token) else { throw APIError.tokenNotValid }
        return account
    }

    /// What follows `Bearer`, in any case (RFC 9110, section 11.1).
    static func bearer(_ header: String) -> Substring? {
        guard let space = header.firstIndex(of: " "), header[..<space].lowercased() == "bearer" else { return nil }
        let token = header[space...].drop { $0 == " " }
        return token.isEmpty || token.contains(" ") ? nil : token
    }
}
