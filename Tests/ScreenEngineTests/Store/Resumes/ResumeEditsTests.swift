internal import Testing

@testable internal import ScreenEngine

@Suite struct ResumeEditsTests {
    private static func delete(_ resume: Int, _ fixture: HiringFixture) async throws {
        let now = fixture.tick()
        try await fixture.database.write { try ResumeEdits.delete(resume, at: now, $0) }
    }

    @Test("Without its newest resume an application goes by the one before")
    func previous() async throws {
        let fixture = try await HiringFixture()
        let candidate = try await fixture.apply("Asha")
        let older = try await fixture.addResume(of: candidate, .init(points: [100, 0, 0, 0, 0]))
        let newer = try await fixture.addResume(of: candidate, .init(points: [300, 0, 0, 0, 0]))
        try await ResumeEditsTests.delete(newer, fixture)
        #expect(try await fixture.int("SELECT resume_id FROM applications") == older)
        #expect(try await fixture.int("SELECT overall_score FROM applications") == 100)
    }

    @Test("Without an older resume the newest goes on counting")
    func newest() async throws {
        let fixture = try await HiringFixture()
        let candidate = try await fixture.apply("Asha")
        let older = try await fixture.addResume(of: candidate, .init(points: [100, 0, 0, 0, 0]))
        let newer = try await fixture.addResume(of: candidate, .init(points: [300, 0, 0, 0, 0]))
        try await ResumeEditsTests.delete(older, fixture)
        #expect(try await fixture.int("SELECT resume_id FROM applications") == newer)
        #expect(try await fixture.int("SELECT overall_score FROM applications") == 300)
    }

    @Test("Without any resume the application stays, unscored")
    func last() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await ResumeEditsTests.delete(resume, fixture)
        #expect(try await fixture.int("SELECT count(*) FROM applications WHERE resume_id IS NULL AND overall_score IS NULL") == 1)
        #expect(try await fixture.int("SELECT count(*) FROM resume_scores") == 0)
    }

    @Test("A file goes with the last resume that refers to it, and is noted for the disk")
    func file() async throws {
        let fixture = try await HiringFixture()
        let hash = String(repeating: "ab", count: 32)
        let candidate = try await fixture.apply("Asha")
        let first = try await fixture.addResume(of: candidate, hash: hash)
        let other = try await fixture.makeJob()
        let second = try await fixture.addResume(of: try await fixture.apply("Ravi", to: other), job: other, hash: hash)
        try await ResumeEditsTests.delete(first, fixture)
        #expect(try await fixture.int("SELECT count(*) FROM files") == 1)
        try await ResumeEditsTests.delete(second, fixture)
        #expect(try await fixture.int("SELECT count(*) FROM files") == 0)
        #expect(try await fixture.int("SELECT count(*) FROM parses") == 0)
        #expect(try await fixture.texts("SELECT sha256 FROM discarded_files") == [hash])
    }
}
