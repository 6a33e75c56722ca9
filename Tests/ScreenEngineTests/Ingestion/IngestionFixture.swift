import Foundation
import Logging
import NIOCore
import NIOPosix
import Scoring
import SystemPackage
import TestSupport

@testable import ScreenEngine

/// A store with an organisation, an account and jobs, whose resumes are read by processes of the real program.
struct IngestionFixture: Sendable {
    /// What happens when the time is asked for: it goes on by a millisecond, so that things have an order.
    static let start = Timestamp(microseconds: 1_780_000_000_000_000)

    let folder: TemporaryFolder
    let database: SQLiteDatabase
    let clock: WallClock
    let organisation: Int
    let account: Int

    init() async throws {
        folder = try TemporaryFolder()
        clock = WallClock { IngestionFixture.start }
        database = try SQLiteDatabase(path: folder.path.appending("store.db"), readers: 2, clock: clock)
        try await database.migrate()
        (organisation, account) = try await database.write { connection in
            let organisation = try IngestionFixture.organisation(named: "Example", connection)
            let account = try connection.first(
                """
                INSERT INTO users (organisation_id, name, email, role, created_at)
                VALUES ($1, 'Ann', 'ann@example.com', 'Admin', 0) RETURNING id
                """, [.integer(organisation)]
            ) { $0.int(0) }
            return (organisation, account ?? 0)
        }
    }

    /// Makes an organisation with standard weights.
    static func organisation(named name: String, _ connection: any Connection) throws -> Int {
        let id =
            try connection.first(
                "INSERT INTO organisations (name, created_at) VALUES ($1, 0) RETURNING id", [.text(name)]
            ) { $0.int(0) } ?? 0
        _ = try ScoreWeightRepository.insert(.standard, organisation: id, user: nil, at: start, connection)
        return id
    }

    /// Makes a job that asks for some skills.
    func job(_ skills: [String] = ["Swift", "Kubernetes"], organisation: Int? = nil) async throws -> Int {
        let organisation = organisation ?? self.organisation
        return try await database.write { [account] connection in
            let weights = try ScoreWeightRepository.standard(
                organisation: organisation, at: IngestionFixture.start, connection)
            let list = skills.map { "\"\($0)\"" }.joined(separator: ",")
            let content = JobContent(
                owner: account, scoreWeight: weights.id, title: "Engineer", description: "Builds apps.",
                mustHaveSkills: "[\(list)]")
            return try JobRepository.insert(
                content, sharedWith: [], organisation: organisation, at: IngestionFixture.start, connection)
        }
    }

    /// The files, processes and queue of the store, as another process would have them.
    func store(
        processes: Int = 1, executable: FilePath = ScreenProcess.binary, grace: Duration = .seconds(8)
    ) -> IngestionStore {
        IngestionStore(
            database: database, media: folder.path.appending("media"), clock: clock, keys: CandidateFixture.names.keys,
            worker: IngestionStore.Worker(
                processes: processes, timeout: Patience.seconds, recognises: false, grace: grace),
            executable: executable, logger: .silent)
    }

    /// Runs a body while the queue is worked on.
    func running<Value: Sendable>(
        _ store: IngestionStore, _ body: @escaping @Sendable (IngestionService) async throws -> Value
    ) async throws -> Value {
        let service = store.service
        let running = Task { try await service.run() }
        defer { running.cancel() }
        let value = try await body(service)
        running.cancel()
        try await running.value
        return value
    }

    /// Hands a text in as a file.
    @discardableResult
    func submit(
        _ text: String, to service: IngestionService, job: Int, name: String = "cv.txt",
        _ change: (inout SubmissionRequest) -> Void = { _ in }
    ) async throws -> Submission {
        try await submit(Array(text.utf8), to: service, job: job, name: name, change)
    }

    /// Hands a file in.
    @discardableResult
    func submit(
        _ bytes: [UInt8], to service: IngestionService, job: Int, name: String,
        _ change: (inout SubmissionRequest) -> Void = { _ in }
    ) async throws -> Submission {
        try await service.vault.prepare()
        var request = SubmissionRequest(organisation: organisation, job: job, fileName: name, account: account)
        change(&request)
        let upload = try await service.vault.beginUpload(organisation: request.organisation, limit: 1 << 24)
        try await upload.write(ByteBuffer(bytes: bytes))
        try await upload.finish()
        return try await service.submit(upload, for: request)
    }

    /// The rows of a query, columns separated by `|`, null being `-`.
    func rows(_ sql: String, _ values: SQLValue..., columns: Int = 1) async throws -> [String] {
        try await database.read { connection in
            try connection.all(sql, values) { row in
                (0..<columns).map { row.isNull($0) ? "-" : row.text($0) }.joined(separator: "|")
            }
        }
    }

    /// The one number of a query.
    func number(_ sql: String, _ values: SQLValue...) async throws -> Int? {
        try await database.read { try $0.first(sql, values) { $0.intIfPresent(0) } ?? nil }
    }

    /// A resume as text.
    static func resume(
        _ name: String = "Asha Example", email: String? = "asha@example.com", skills: String = "Swift, Kubernetes, SQL"
    ) -> String {
        """
        \(name)
        \(email.map { "\($0)\n" } ?? "")+91 98200 00123
        Pune, Maharashtra

        Experience
        Software Engineer, Example Systems
        January 2020 - Present
        Built apps with \(skills) for payments.

        Skills
        \(skills)
        """
    }
}
