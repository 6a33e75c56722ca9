import HTTPTypes
import Hummingbird
import Logging
import NIOPosix
import Scoring
import SystemPackage
import TestSupport

@testable import ScreenEngine

extension HiringFixture {
    /// Where uploads are kept.
    var vault: FileVault { FileVault(folder: server.folder.path.appending("media"), threads: .singleton) }

    /// Serves resumes, statuses, tests and screenings while the body asks for them.
    ///
    /// - Parameters:
    ///   - processes: how many read what is uploaded; without any it waits in the queue.
    ///   - mostUpload: bytes that a file may have.
    ///   - audit: what notes who saw whom.
    ///   - others: controllers that are served too.
    func serve(
        processes: Int = 0, mostUpload: Int = 1 << 20, database: (any Database)? = nil, audit: AuditTrail? = nil,
        beside others: [any ResourceController] = [],
        _ body: @escaping @Sendable (APITestClient) async throws -> Void
    ) async throws {
        let clock = server.clock.wall
        let database = database ?? self.database
        let pool = ReadingPool(
            executable: ScreenProcess.binary, processes: processes,
            setup: WorkerSetup(product: .application, asOf: .epoch, timeout: Patience.seconds), pause: { _ in },
            trouble: { _, _ in })
        let ingestion = IngestionService(
            database: database, vault: vault, pool: pool, clock: clock, keys: CandidateFixture.names.keys,
            settings: IngestionService.Settings(processes: processes), logger: Logger(label: "test"))
        let lists = ListingStore()
        let audit = audit ?? AuditTrail(database: database, clock: clock, logger: Logger(label: "test"))
        let controllers: [any ResourceController] = [
            ResumesController(
                database: database, clock: clock, lists: lists,
                files: ResumeFiles(database: database, vault: vault, files: FileIO(threadPool: .singleton), audit: audit),
                uploads: ResumeUploads(
                    database: database, vault: vault, ingestion: ingestion, mostBytes: mostUpload, audit: audit),
                audit: audit),
            StatusesController(database: database, clock: clock, lists: lists, audit: audit),
            AssessmentController<TestLog>(database: database, clock: clock, lists: lists, audit: audit),
            AssessmentController<PersonalityScreening>(database: database, clock: clock, lists: lists, audit: audit),
        ]
        try await vault.prepare()
        try await withThrowingTaskGroup(of: Void.self) { group in
            if processes > 0 { group.addTask { try await ingestion.run() } }
            try await server.run(controllers + others, body)
            group.cancelAll()
        }
        await audit.flush()
    }

    /// What the four accounts of the organisation and one of another get.
    func statuses(
        _ client: APITestClient, _ ask: (Account) async throws -> APITestAnswer
    ) async throws -> [Int] {
        var found: [Int] = []
        for account in [admin, owner, helper, stranger, foreigner] { found.append(try await ask(account).status.code) }
        return found
    }
}
