import HTTPTypes
import Logging
import TestSupport
import Testing

@testable import ScreenEngine

/// Everything that is served, over an organisation with its people and a job, which ``HiringFixture`` has.
struct SeedScene: Sendable {
    let hiring: HiringFixture
    let server: WholeServer
    let form: SeedForm
    /// Makes the store fail.
    let failure = FailingDatabase.Switch()

    var admin: Account { hiring.admin }
    var owner: Account { hiring.owner }
    var helper: Account { hiring.helper }
    var stranger: Account { hiring.stranger }
    var foreigner: Account { hiring.foreigner }
    var job: Int { hiring.job }

    /// Serves under paths of a form.
    init(_ form: SeedForm = .documented) async throws {
        hiring = try await HiringFixture()
        self.form = form
        server = try await WholeServer(
            hiring.server, prefix: form.prefix,
            database: FailingDatabase(base: hiring.database, failure: failure))
    }

    /// Answers while the body asks. What the server logs as an error fails the test, unless it was made to fail.
    func run(_ body: @escaping @Sendable (SeedClient) async throws -> Void) async throws { try await make(body) }

    /// The same, and gives what the body made.
    func make<Value: Sendable>(
        _ body: @escaping @Sendable (SeedClient) async throws -> Value
    ) async throws -> Value {
        let value = try await server.run { [form] in try await body(try await SeedClient(base: $0, form: form)) }
        if !failure.wasUsed { #expect(server.log.lines.isEmpty) }
        return value
    }

    /// The codes that an administrator, the job's owner, whom it is shared with, another user and another organisation's
    /// administrator get, one after the other.
    func codes(_ ask: (Account) async throws -> APITestAnswer) async throws -> [Int] {
        var found: [Int] = []
        for account in [admin, owner, helper, stranger, foreigner] { found.append(try await ask(account).status.code) }
        return found
    }

    /// What the same people find in a list.
    func lists(_ ask: (Account) async throws -> APITestAnswer) async throws -> [[Int]] {
        var found: [[Int]] = []
        for account in [admin, owner, helper, stranger, foreigner] { found.append(try await ask(account).ids) }
        return found
    }

    /// The identifier of one of the organisation's services.
    func service(_ name: String) async throws -> Int {
        try #require(
            try await hiring.int(
                "SELECT id FROM services WHERE organisation_id = $1 AND name = $2",
                [.integer(hiring.server.organisation), .text(name)]))
    }

    /// Works on every recording that waits, as what runs beside the server does.
    func processRecordings() async throws {
        let processor = try #require(RecordingClip.processor, "FFmpeg is not installed")
        let (database, clock) = (hiring.database, hiring.server.clock.wall)
        let service = RecordingService(
            database: database, store: server.media, processor: processor, clock: clock,
            settings: RecordingService.Settings(mostBytes: 1 << 24),
            logger: .silent)
        let now = clock.now()
        while let task = try await database.write({
            try MediaQueue.claim(by: service.owner, until: now.adding(seconds: 60), at: now, $0)
        }) {
            await service.work(on: task)
        }
    }
}
