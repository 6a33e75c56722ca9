internal import HTTPTypes
internal import Hummingbird
internal import ResumeParse

/// `/token/` and `/token/refresh/`, in the words of djangorestframework-simplejwt, which the documented system's clients
/// know.
struct TokenController: ResourceController {
    /// What signs in.
    let signIn: SignIn

    /// Characters of an address or a token; more are none of ours.
    private static let longestText = 4096
    /// Of a payload, which is kept for whoever comes by, signed in or not.
    private static let mostBytes = 64 << 10

    var endpoints: [Endpoint] {
        [
            .open(
                .post, "/token/", "Sign in with e-mail address and password", tag: "Tokens",
                body: .json(
                    .object([.init("email", .string(format: "email")), .init("password", .text)])),
                answers: [
                    .init(200, "The tokens.", .object([.init("access", .text), .init("refresh", .text)])),
                    .init(401, "No active account has this address and password.", .reference("Detail")),
                    .init(429, "Too many have failed; `Retry-After` says for how long.", .reference("Detail")),
                ], handler: create),
            .open(
                .post, "/token/refresh/", "Get a new access token", tag: "Tokens",
                body: .json(.object([.init("refresh", .text)])),
                answers: [
                    .init(200, "The token.", .object([.init("access", .text)])),
                    .init(401, "The token is none, expired or void.", .reference("Detail")),
                ], handler: refresh),
        ]
    }

    @Sendable private func create(_ request: Request, _ context: APIContext) async throws -> Response {
        var fields = try await PayloadReader(request, limit: TokenController.mostBytes)
        var email = ""
        var password = ""
        fields.read("email", .text(maxLength: TokenController.longestText), into: &email)
        fields.read("password", .text(maxLength: TokenController.longestText, trim: false), into: &password)
        try fields.finish()
        let outcome = try await APIError.translating(field: "email") { [email, password] in
            try await signIn.signIn(email: email, password: password, clientAddress: context.clientAddress)
        }
        switch outcome {
        case .tokens(let access, let refresh):
            return TokenController.answer { json in
                json.member("refresh", refresh)
                json.member("access", access)
            }
        case .refused: throw APIError.unauthorized("No active account found with the given credentials")
        case .wait(let seconds): throw APIError.throttled(retryAfter: seconds)
        }
    }

    @Sendable private func refresh(_ request: Request, _ context: APIContext) async throws -> Response {
        var fields = try await PayloadReader(request, limit: TokenController.mostBytes)
        var token = ""
        fields.read("refresh", .text(maxLength: TokenController.longestText), into: &token)
        try fields.finish()
        guard let access = try await signIn.refresh(token) else { throw TokenController.notValid }
        return TokenController.answer { $0.member("access", access) }
    }

    private static let notValid: APIError = {
        var json = JSONWriter()
        json.object { json in
            json.member("detail", "Token is invalid or expired")
            json.member("code", "token_not_valid")
        }
        return APIError(status: .unauthorized, body: json.bytes, headers: [.wwwAuthenticate: "Bearer"])
    }()

    /// Tokens are nobody's to keep on the way.
    private static func answer(_ body: (inout JSONWriter) -> Void) -> Response {
        var json = JSONWriter()
        json.object(body)
        return Response(status: .ok, json: json.bytes, headers: [.cacheControl: "no-store"])
    }
}
