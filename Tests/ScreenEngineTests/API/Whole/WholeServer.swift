import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import SystemPackage
import TestSupport

@testable import ScreenEngine

/// Everything that `screen serve` serves, over a store of its own.
struct WholeServer: Sendable {
    /// A route of the router.
    struct Route: Sendable {
        let method: HTTPRequest.Method
        /// Its path without a slash at the end, captures as `{p1}`.
        let path: String
    }

    /// The endpoints.
    let table: EndpointTable
    /// What the router has.
    let routes: [Route]
    private let responder: RouterResponder<APIContext>
    /// The tokens of real accounts.
    let keyring: TokenKeyring
    /// Where recordings are.
    let media: any MediaStore
    /// What it logged.
    let log: ServerFixture.Log

    /// Puts the server together as the program does.
    ///
    /// - Parameters:
    ///   - prefix: what comes before every path.
    ///   - takesRealTokens: whether accounts have the tokens that the program makes; otherwise those of
    ///     ``TestAuthenticator``.
    ///   - database: what stands in front of the server's store, such as one that fails.
    init(
        _ server: APITestServer, prefix: String = "", takesRealTokens: Bool = false, database: (any Database)? = nil
    ) async throws {
        let log = ServerFixture.Log()
        self.log = log
        let (database, clock): (any Database, _) = (database ?? server.database, server.clock.wall)
        var settings = ServerSettings()
        settings.prefix = prefix
        settings.database = server.folder.path.appending("screen.db")
        let keyring = TokenKeyring(database: database, clock: clock, random: .system, lifetimes: TokenLifetimes())
        let real = TokenAuthenticator(
            database: database, clock: clock, keyring: keyring, activity: ActivityRecorder(database: database))
        let dependencies = ServerDependencies(
            database: database, clock: clock,
            authenticator: takesRealTokens ? real : TestAuthenticator(), keyring: keyring,
            hasher: PasswordHasher(random: .system),
            log: LogOutput(format: .text, level: .error, clock: clock, write: log.write),
            metrics: PrometheusRegistry())
        let components = try await ScreeningComponents(
            dependencies, settings: settings, names: CandidateFixture.names)
        try await components.ingestion.vault.prepare()
        media = components.media.store
        table = try EndpointTable.whole(dependencies, components, prefix: prefix)
        let router = buildRouter(dependencies, settings, endpoints: table)
        routes = router.routes.map { route in
            Route(
                method: route.method, path: "/" + route.path.description.split(separator: "/").joined(separator: "/"))
        }
        responder = router.buildResponder()
        self.keyring = keyring
    }

    /// Answers while the body asks.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable (APITestClient) async throws -> Value
    ) async throws -> Value {
        try await Application(responder: responder).test(.router) { client in
            try await body(APITestClient(client: client))
        }
    }
}
