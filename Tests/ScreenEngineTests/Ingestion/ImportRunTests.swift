import Foundation
import ResumeParse
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct ImportRunTests {
    private let fixture: IngestionFixture
    private let folder: TemporaryFolder

    init() async throws {
        fixture = try await IngestionFixture()
        folder = try TemporaryFolder()
    }

    private func files() throws -> [FilePath] {
        try folder.write("a.txt", IngestionFixture.resume("Asha Example", email: "asha@example.com"))
        try folder.write("b.txt", IngestionFixture.resume("Bea Example", email: "bea@example.com"))
        try folder.write("c.pdf", "%PDF-1.7\nbroken")
        try folder.write("d.txt", "")
        try folder.write("e/copy-of-a.txt", IngestionFixture.resume("Asha Example", email: "asha@example.com"))
        return try InputCollector.files(under: [folder.path]) + [folder.path.appending("gone.txt")]
    }

    @Test("Files of a folder become applications; what fails is named, and a second run finds all there")
    func folder() async throws {
        let job = try await fixture.job()
        let files = try files()
        let report = try await fixture.store(processes: 2).importing(files, job: job) { _, _ in }
        #expect(report.imported + report.known == 3)
        #expect(
            report.failures.map { "\($0.file.split(separator: "/").last ?? "") \($0.code.rawValue)" }
                == ["c.pdf corrupt", "d.txt empty", "gone.txt unreadable"])
        #expect(try await fixture.number("SELECT applicants_count FROM jobs") == 3)
        #expect(try await fixture.number("SELECT count(*) FROM ingestion_tasks") == 0)
        let again = try await fixture.store(processes: 1).importing(files, job: job) { _, _ in }
        #expect(again.imported == 0 && again.known == 3)
        #expect(again.failures == report.failures)
        #expect(try await fixture.number("SELECT count(*) FROM resumes") == 3)
    }

    @Test("What a run left in the queue is read by the next one")
    func brokenOff() async throws {
        let job = try await fixture.job()
        let service = fixture.store(processes: 0).service
        try await fixture.submit(IngestionFixture.resume(), to: service, job: job)
        let file = try folder.write("a.txt", IngestionFixture.resume())
        let report = try await fixture.store(processes: 1).importing([file], job: job) { _, _ in }
        #expect(report.imported == 1)
        #expect(try await fixture.number("SELECT completed FROM resumes") == 1)
    }

    @Test("A job that is not there is an error, and nothing is taken in")
    func noJob() async throws {
        let files = try files()
        await #expect(throws: IntakeError(code: .noJob, message: "there is no job 99")) {
            try await fixture.store(processes: 1).importing(files, job: 99) { _, _ in }
        }
        #expect(try await fixture.number("SELECT count(*) FROM files") == 0)
    }

    @Test("Reading again brings what an older version read up to date, once, and keeps what can't be read any more")
    func reparse() async throws {
        let job = try await fixture.job()
        let report = try await fixture.store(processes: 2).importing(try files(), job: job) { _, _ in }
        #expect(report.imported == 3 || report.known == 1)
        let select = "SELECT text || resume || document FROM parses ORDER BY file_id"
        let before = try await fixture.rows(select)
        let scores = try await fixture.rows("SELECT evidence || overall_score FROM resume_scores ORDER BY resume_id")
        let missing = try await fixture.rows("SELECT sha256 FROM files ORDER BY id DESC LIMIT 1")[0]
        try await fixture.store().vault.remove(organisation: fixture.organisation, sha256: missing)
        try await fixture.database.write { connection in
            try connection.execute("UPDATE parses SET parser_version = '0.0.1'")
            try connection.execute("UPDATE resume_scores SET overall_score = 0, evidence = ''")
        }
        let again = try await fixture.store(processes: 2).reparsing(all: false) { _, _ in }
        #expect(again.imported == 1 || again.imported == 2)
        #expect(again.failures.contains { $0.code == .unreadable })
        #expect(try await fixture.rows(select) == before)
        let third = try await fixture.store(processes: 1).reparsing(all: false) { _, _ in }
        #expect(third.imported == 0)
        #expect(third.failures.map(\.code) == [.unreadable])
        let restored = try await fixture.rows("SELECT evidence || overall_score FROM resume_scores ORDER BY resume_id")
        #expect(zip(scores, restored).contains { $0 == $1 })
    }
}
