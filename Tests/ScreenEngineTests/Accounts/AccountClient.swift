internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdTesting
internal import NIOCore
internal import Testing

@testable internal import ScreenEngine

/// Asks a server's account resources as one account after the other, over the router and the real authentication.
struct AccountClient {
    /// An answer.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let text: String

        /// The body, an object.
        var object: [String: Any] {
            get throws {
                try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
            }
        }

        /// The names or identifiers of a page's objects.
        func results<Value>(_ member: String, as type: Value.Type = Value.self) throws -> [Value] {
            try #require(try object["results"] as? [[String: Any]]).compactMap { $0[member] as? Value }
        }
    }

    let fixture: AccountFixture
    private let client: any TestClientProtocol
    private let tokens: [Account: String]

    /// Runs a body with a client.
    static func with(_ body: @Sendable (AccountClient) async throws -> Void) async throws {
        let fixture = try await AccountFixture()
        let administration = try fixture.administration()
        var tokens: [Account: String] = [:]
        for (account, name) in [
            (fixture.ada, "ada"), (fixture.amy, "amy"), (fixture.uma, "uma"), (fixture.otto, "otto"),
        ] {
            tokens[account] = try await administration.createToken(email: "\(name)@example.com", days: nil)
        }
        let (database, clock) = (fixture.database, fixture.clock.wall)
        var table = EndpointTable()
        table.add(TokenController(signIn: fixture.signIn))
        table.add(UserController(database: database, clock: clock, hasher: fixture.hasher))
        table.add(ScoreWeightController(database: database, clock: clock, change: fixture.change))
        table.add(ServiceController(database: database, clock: clock))
        let router = Router(context: APIContext.self)
        table.register(
            on: router,
            authentication: AuthenticationMiddleware(authenticator: fixture.authenticator(fixture.keyring)))
        try await Application(router: router).test(.router) { [tokens] client in
            try await body(AccountClient(fixture: fixture, client: client, tokens: tokens))
        }
    }

    /// Asks.
    func callAsFunction(
        _ method: HTTPRequest.Method, _ path: String, as account: Account? = nil, _ body: String? = nil,
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if let token = account.flatMap({ tokens[$0] }) { headers[.authorization] = "Bearer \(token)" }
        if body != nil { headers[.contentType] = "application/json" }
        let answer = try await client.execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
        ) { response in
            Answer(
                status: response.status.code, headers: response.headers, text: String(buffer: response.body))
        }
        try await APIDescription.check(body.map { Array($0.utf8) }, by: method, path, .init(code: answer.status))
        return answer
    }
}
