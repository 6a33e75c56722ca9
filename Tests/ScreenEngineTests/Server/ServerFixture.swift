internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdTesting
internal import Logging
internal import Synchronization
internal import SystemPackage

@testable internal import ScreenEngine

/// A server with routes of a test's own, a store, accounts by token and a log that can be read.
struct ServerFixture {
    /// Knows two accounts, by their tokens.
    struct Accounts: Authenticating {
        static let admin = Account(id: 7, organisation: 3, role: .admin, isSuperuser: false)
        static let user = Account(id: 8, organisation: 3, role: .user, isSuperuser: false)

        func account(bearer token: Substring) async throws -> Account? {
            switch token {
            case "admin-token": Accounts.admin
            case "user-token": Accounts.user
            default: nil
            }
        }
    }

    /// Collects what is logged.
    final class Log: Sendable {
        private let bytes = Mutex<[UInt8]>([])

        @Sendable func write(_ line: [UInt8]) { bytes.withLock { $0 += line } }

        var lines: [Substring] { String(decoding: bytes.withLock { $0 }, as: UTF8.self).split(separator: "\n") }
    }

    let store: StoreFixture
    let log = Log()
    var settings = ServerSettings()
    var endpoints = EndpointTable()
    var dependencies: ServerDependencies

    init(_ endpoints: [Endpoint] = []) async throws {
        store = try await StoreFixture()
        dependencies = ServerDependencies(
            database: store.database, clock: ServerFixture.clock, authenticator: Accounts(),
            keyring: TokenKeyring(
                database: store.database, clock: ServerFixture.clock, random: .system, lifetimes: TokenLifetimes()),
            hasher: PasswordHasher(random: .system),
            log: LogOutput(format: .json, level: .info, clock: ServerFixture.clock, write: log.write),
            metrics: PrometheusRegistry())
        self.endpoints.add(endpoints)
    }

    /// 2026-02-03, half past four and a microsecond.
    static let clock = WallClock { Timestamp(microseconds: 1_770_136_200_000_001) }

    /// The application, with the server's own endpoints.
    func application(onListening: @escaping Listening.OnListening = { _ in }) throws
        -> Application<RouterResponder<APIContext>>
    {
        var settings = settings
        settings.port = 0
        var table = endpoints
        table.add(
            ServerController(
                database: dependencies.database, metrics: dependencies.metrics,
                authentication: AuthenticationMiddleware(authenticator: dependencies.authenticator)))
        return try buildApplication(
            settings, dependencies, router: buildRouter(dependencies, settings, endpoints: table), limits: .patient,
            onListening: onListening)
    }

    /// Asks the server over a connection.
    func connected(_ body: @escaping @Sendable (TestClient) async throws -> Void) async throws {
        try await Listening.run(application) { try await TestClient.patient(port: $0, body) }
    }

    /// Asks the server something.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> TestResponse {
        try await application().test(.router) { client in
            try await client.execute(
                uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
            ) { $0 }
        }
    }

    /// An endpoint for anyone.
    static func open(
        _ path: String, _ method: HTTPRequest.Method = .get,
        _ handler: @escaping @Sendable (Request, APIContext) async throws -> Response
    ) -> Endpoint {
        .open(method, path, "A test", tag: "test", answers: [Endpoint.Answer(200, "Done", .any)], handler: handler)
    }

    /// An endpoint for accounts.
    static func account(
        _ path: String, _ method: HTTPRequest.Method = .get, _ access: Endpoint.Access = .account,
        _ handler: @escaping @Sendable (Request, AccountContext) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            method, path, "A test", tag: "test", access: access, answers: [Endpoint.Answer(200, "Done", .any)],
            handler: handler)
    }

    /// An answer with a JSON text of some length.
    static func json(_ count: Int, _ headers: HTTPFields = [:]) -> Response {
        Response(status: .ok, json: Array("\"\(String(repeating: "a", count: count - 2))\"".utf8), headers: headers)
    }
}

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }
}
