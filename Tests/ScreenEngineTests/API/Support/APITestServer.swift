import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// The real router over a store of its own, in a folder that goes with it. Whoever asks has a token that says who they
/// are, so that a test needs no passwords.
struct APITestServer {
    /// Where the store is; keeps the folder.
    let folder: TemporaryFolder
    /// The store, migrated.
    let database: SQLiteDatabase
    /// The time, which stands still until a test moves it.
    let clock: TestClock
    /// The organisation that has been made, and an administrator of it.
    let organisation: Int
    /// The administrator, Ada.
    let admin: Account

    /// Makes a store with one organisation and its administrator.
    init() async throws {
        folder = try TemporaryFolder()
        clock = TestClock()
        database = try SQLiteDatabase(path: folder.path.appending("screen.db"), readers: 2, clock: clock.wall)
        try await database.migrate()
        let now = clock.now
        (organisation, admin) = try await database.write { connection in
            let organisation = try OrganisationRepository.findOrMake(name: "Northwind", at: now, connection)
            let admin = try APITestServer.insertUser("Ada", .admin, organisation, at: now, connection)
            return (organisation, admin)
        }
    }

    /// Makes another organisation; gives its identifier.
    func addOrganisation(_ name: String) async throws -> Int {
        let now = clock.now
        return try await database.write { try OrganisationRepository.findOrMake(name: name, at: now, $0) }
    }

    /// Makes an account; its address is `name@example.com`.
    func addUser(_ name: String, _ role: Role = .user, organisation: Int? = nil) async throws -> Account {
        let now = clock.now
        let organisation = organisation ?? self.organisation
        return try await database.write { try APITestServer.insertUser(name, role, organisation, at: now, $0) }
    }

    /// Runs a statement that gives an identifier, such as `INSERT … RETURNING id`.
    @discardableResult
    func insert(_ sql: String, _ values: [SQLValue] = []) async throws -> Int {
        try await database.write { try $0.one(sql, values) { $0.int(0) } }
    }

    /// Runs a statement.
    func execute(_ sql: String, _ values: [SQLValue] = []) async throws {
        try await database.write { _ = try $0.execute(sql, values) }
    }

    /// The integers of a query's first column.
    func integers(_ sql: String, _ values: [SQLValue] = []) async throws -> [Int] {
        try await database.read { try $0.all(sql, values) { $0.int(0) } }
    }

    /// Expects the integers of a query's first column.
    func expect(
        _ sql: String, gives expected: [Int], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await integers(sql)
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    /// Serves some controllers while the body asks them.
    func run(
        _ controllers: [any ResourceController], prefix: String = "",
        _ body: @escaping @Sendable (APITestClient) async throws -> Void
    ) async throws {
        var endpoints = EndpointTable()
        for controller in controllers { endpoints.add(controller) }
        var settings = ServerSettings()
        settings.prefix = prefix
        let log = LogOutput(format: .text, level: .critical, clock: clock.wall) { _ in }
        let dependencies = ServerDependencies(
            database: database, clock: clock.wall, authenticator: TestAuthenticator(),
            keyring: TokenKeyring(
                database: database, clock: clock.wall, random: .system, lifetimes: TokenLifetimes()),
            hasher: PasswordHasher(random: .system), log: log, metrics: PrometheusRegistry())
        let router = buildRouter(dependencies, settings, endpoints: endpoints)
        try await Application(responder: router.buildResponder()).test(.router) { client in
            try await body(APITestClient(client: client))
        }
    }

    private static func insertUser(
        _ name: String, _ role: Role, _ organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> Account {
        let draft = UserDraft(name: name, email: "\(name.lowercased())@example.com", role: role)
        let user = try UserRepository.insert(draft, organisation: organisation, at: now, connection)
        return Account(id: user.id, organisation: organisation, role: role, isSuperuser: false)
    }
}
