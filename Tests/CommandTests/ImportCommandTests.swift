import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// `screen import` and `screen db reparse`, as their users see them.
struct ImportCommandTests {
    private let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        let made = try await ScreenProcess.run(
            ["user", "create", "--org", "Example", "--email", "ann@example.com", "--role", "Admin", "--password-stdin"],
            input: Array("correct horse battery\n".utf8), in: folder.path)
        try #require(made.status == 0, "\(made.errors)")
        let database = try open()
        try await database.write { connection in
            _ = try connection.execute(
                """
                INSERT INTO jobs (organisation_id, owner_id, score_weight_id, title, description, must_have_skills,
                    created_at, updated_at)
                SELECT 1, 1, id, 'Engineer', 'Builds apps.', '["Swift"]', 0, 0 FROM score_weights LIMIT 1
                """)
        }
        await database.close()
        try folder.write("in/a.txt", "Ann Example\nann@example.com\nSkills\nSwift, Kubernetes\n")
        try folder.write("in/b.txt", "Ben Example\nben@example.com\nSkills\nSwift, Kubernetes\n")
    }

    private func open() throws -> SQLiteDatabase {
        try SQLiteDatabase(path: folder.path.appending("screen.db"), readers: 1, clock: .system)
    }

    private func number(_ sql: String) async throws -> Int? {
        let database = try open()
        let value = try await database.read { try $0.first(sql) { $0.int(0) } }
        await database.close()
        return value
    }

    private func screen(_ arguments: String...) async throws -> ScreenProcess.Result {
        try await ScreenProcess.run(arguments, in: folder.path)
    }

    @Test("A folder is loaded once; what fails is named and makes the status 2")
    func imported() async throws {
        let first = try await screen("import", "in", "--job-id", "1", "--workers", "1")
        #expect(first.status == 0 && first.output == "2 imported, 0 known before, 0 failed\n", "\(first.errors)")
        #expect(try await number("SELECT applicants_count FROM jobs") == 2)
        #expect(try await number("SELECT count(*) FROM resumes WHERE completed = 1 AND overall_score > 0") == 2)
        try folder.write("in/c.pdf", "%PDF-1.7\nbroken")
        let second = try await screen("import", "in", "--job-id", "1", "--workers", "1")
        #expect(second.status == 2 && second.output == "0 imported, 2 known before, 1 failed\n")
        #expect(second.errors.hasPrefix("screen: in/c.pdf: corrupt: "))
    }

    @Test("A job, a database or a path that is not there is said, and the status is 66")
    func missing() async throws {
        let job = try await screen("import", "in", "--job-id", "7")
        #expect(job.status == 66 && job.errors == "screen: there is no job 7\n")
        let database = try await screen("import", "in", "--job-id", "1", "--db", "none.db")
        #expect(database.status == 66)
        let path = try await screen("import", "nowhere", "--job-id", "1")
        #expect(path.status == 66 && path.errors == "screen: nowhere: No such file or directory\n")
        #expect(try await screen("import", "in").status == 64)
    }

    @Test("Stored files are read again after an upgrade, and a second run finds nothing to do")
    func reparsed() async throws {
        _ = try await screen("import", "in", "--job-id", "1", "--workers", "1", "--media", "files")
        let none = try await screen("db", "reparse", "--media", "files")
        #expect(none.status == 0 && none.output == "0 read again, 0 failed\n")
        let database = try open()
        try await database.write { _ = try $0.execute("UPDATE parses SET parser_version = '0', text = ''") }
        await database.close()
        let all = try await screen("db", "reparse", "--media", "files", "--workers", "2")
        #expect(all.status == 0 && all.output == "2 read again, 0 failed\n", "\(all.errors)")
        #expect(try await number("SELECT count(*) FROM parses WHERE text LIKE '%Example%' AND parser_version <> '0'") == 2)
        let again = try await screen("db", "reparse", "--media", "files", "--all")
        #expect(again.output == "2 read again, 0 failed\n")
    }
}
