import Synchronization
import Testing

@testable import ScreenEngine

/// Whom `screen db purge` erases.
struct RetentionTests {
    private static let days = 30

    private static func run(_ fixture: ProtectionFixture) -> RetentionRun {
        RetentionRun(
            database: fixture.server.database, media: fixture.media, clock: fixture.server.clock.wall, days: days)
    }

    private static func listed(_ run: RetentionRun) async throws -> [Int] {
        var found: [Int] = []
        try await run.list { found += $0 }
        return found
    }

    @Test(
        "Whatever happened last keeps a candidate, and so does being hired",
        arguments: [
            "candidates.created_at", "candidates.updated_at", "applications.created_at", "applications.updated_at",
            "resumes.created_at", "resumes.updated_at", "job_universal_statuses.updated_at", "test_logs.updated_at",
            "personality_screenings.updated_at", "hired",
        ])
    func kept(by place: String) async throws {
        let fixture = try await ProtectionFixture()
        for name in ["Asha", "Bela"] { try await fixture.addCandidate(name) }
        fixture.server.clock.advance(seconds: Self.days * 86_400 + 60)
        let parts = place.split(separator: ".")
        if parts.count == 2 {
            let id = parts[0] == "candidates" ? "id" : "candidate_id"
            try await fixture.server.execute(
                "UPDATE \(parts[0]) SET \(parts[1]) = $1 WHERE \(id) = 1",
                [.timestamp(fixture.server.clock.now.adding(seconds: -Self.days * 86_400))])
        } else {
            try await fixture.server.execute("UPDATE applications SET status = 'Hired' WHERE candidate_id = 1")
        }
        let run = Self.run(fixture)
        #expect(try await Self.listed(run) == [2])
        #expect(try await fixture.server.integers("SELECT id FROM candidates ORDER BY id") == [1, 2])
        #expect(try await run.erase(compacts: false) == 1)
        #expect(try await fixture.server.integers("SELECT id FROM candidates") == [1])
        #expect(
            try await fixture.log() == [#"candidate_erased by - of 2 [] job - resume - {"older_than_days":30}"#])
        #expect(try await run.erase(compacts: true) == 0)
    }

    @Test(
        "A step that was moved, feedback that was given and a question that was answered keep a candidate",
        arguments: [
            """
            INSERT INTO interview_steps (organisation_id, interview_module_id, service_id, position, candidate_id, job_id,
                created_at, updated_at)
            SELECT organisation_id, interview_module_id, service_id, position, 1, job_id, 0, $1 FROM interview_steps
            """,
            """
            INSERT INTO feedbacks (organisation_id, job_id, candidate_id, rating, created_at, updated_at)
            SELECT organisation_id, job_id, 1, 4, 0, $1 FROM interview_steps
            """,
            """
            INSERT INTO answers (organisation_id, screening_id, question_id, candidate_id, job_id, status, created_at,
                updated_at)
            SELECT s.organisation_id, s.id, q.id, 1, s.job_id, 'ready', 0, $1
            FROM personality_screenings s JOIN questions q ON s.candidate_id = 1
            """,
        ])
    func keptByInterview(statement: String) async throws {
        let fixture = try await ProtectionFixture()
        for name in ["Asha", "Bela"] { try await fixture.addCandidate(name) }
        _ = try await fixture.hiring.addModule(["Test"])
        try await fixture.server.execute(
            "INSERT INTO question_sets (organisation_id, name, created_at) VALUES (1, 'Set', 0)")
        try await fixture.server.execute(
            """
            INSERT INTO questions (organisation_id, question_set_id, text, kind, position, created_at, updated_at)
            VALUES (1, 1, 'Why?', 'text', 1, 0, 0)
            """)
        fixture.server.clock.advance(seconds: Self.days * 86_400 + 60)
        let run = Self.run(fixture)
        #expect(try await Self.listed(run) == [1, 2])
        try await fixture.server.execute(statement, [.timestamp(fixture.server.clock.now)])
        #expect(try await Self.listed(run) == [2])
    }

    @Test("More than fit into a transaction go, their files with them")
    func many() async throws {
        let fixture = try await ProtectionFixture()
        let count = RetentionRun.candidatesAtOnce * 2 + 1
        for number in 0..<count { try await fixture.addCandidate("Asha \(number)", .init(text: "Text \(number)")) }
        fixture.server.clock.advance(seconds: Self.days * 86_400 + 60)
        let run = Self.run(fixture)
        #expect(try await Self.listed(run) == Array(1...count))
        #expect(try await run.erase(compacts: false) == count)
        #expect(try await fixture.server.integers("SELECT count(*) FROM files") == [0])
        #expect(try await fixture.server.integers("SELECT count(*) FROM discarded_files") == [0])
        #expect(try await fixture.server.integers("SELECT count(*) FROM audit_log") == [count])
    }
}
