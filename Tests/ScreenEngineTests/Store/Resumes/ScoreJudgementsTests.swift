internal import Testing

@testable internal import ScreenEngine

@Suite struct ScoreJudgementsTests {
    private struct Setting {
        let fixture: HiringFixture
        let resume: Int

        init(_ sketch: HiringFixture.Sketch = .init()) async throws {
            fixture = try await HiringFixture()
            resume = try await fixture.addResume(of: try await fixture.apply("Asha"), sketch)
        }

        func record() async throws -> ResumeRecord {
            try await fixture.database.read { [resume] in try #require(try ResumeRepository.find([resume], $0).first) }
        }

        func judge(_ points: [Int]) async throws {
            let (record, now) = (try await record(), fixture.tick())
            let judgement = ScoreJudgement(points: points, feedback: "Knows it all.", user: fixture.helper.id, weights: fixture.weights)
            try await fixture.database.write { try ScoreJudgements.judge(record, as: judgement, at: now, $0) }
        }

        func withdraw() async throws {
            let (record, now) = (try await record(), fixture.tick())
            try await fixture.database.write { try ScoreJudgements.withdraw(record, by: fixture.helper.id, at: now, $0) }
        }

        func applicationScore() async throws -> Int? {
            try await fixture.int("SELECT overall_score FROM applications WHERE resume_id = $1", [.integer(resume)])
        }
    }

    @Test("A judgement counts for the resume and the application, and the engine's own score is kept beside it")
    func judge() async throws {
        let setting = try await Setting()
        let engines = try #require(try await setting.record().score)
        try await setting.judge([300, 300, 200, 100, 99])
        let record = try await setting.record()
        let score = try #require(record.score)
        #expect(!score.isEngines && score.user == setting.fixture.helper.id && score.feedback == "Knows it all.")
        #expect(score.overall == 999 && record.overallScore == 999 && record.updatedBy == setting.fixture.helper.id)
        #expect(try await setting.applicationScore() == 999)
        #expect(
            try await setting.fixture.int("SELECT engine_score_id FROM resumes WHERE id = $1", [.integer(setting.resume)])
                == engines.id)
    }

    @Test("A second judgement takes the first one's place, not the engine's")
    func again() async throws {
        let setting = try await Setting()
        let engines = try #require(try await setting.record().score)
        try await setting.judge([300, 300, 200, 100, 99])
        try await setting.judge([0, 0, 0, 0, 1])
        #expect(try await setting.record().overallScore == 1)
        #expect(try await setting.fixture.int("SELECT count(*) FROM resume_scores") == 2)
        try await setting.withdraw()
        let record = try await setting.record()
        #expect(record.score == engines && record.overallScore == 500)
        #expect(try await setting.applicationScore() == 500)
        #expect(try await setting.fixture.int("SELECT count(*) FROM resume_scores") == 1)
    }

    @Test("A judgement of a resume that the engine can't score leaves none behind when it is taken back")
    func unreadable() async throws {
        let setting = try await Setting(.init(points: nil))
        try await setting.judge([100, 100, 100, 100, 100])
        #expect(try await setting.applicationScore() == 500)
        try await setting.withdraw()
        let record = try await setting.record()
        #expect(record.score == nil && record.overallScore == nil)
        #expect(try await setting.applicationScore() == nil)
    }

    @Test("Taking back what nobody judged changes nothing")
    func nothing() async throws {
        let setting = try await Setting()
        let before = try await setting.record()
        try await setting.withdraw()
        #expect(try await setting.record() == before)
    }

    @Test("A judgement of a resume that no longer counts leaves the application's score alone")
    func older() async throws {
        let setting = try await Setting()
        let candidate = try await setting.record().candidate
        let newer = try await setting.fixture.addResume(of: candidate, .init(points: [1, 1, 1, 1, 1]))
        try await setting.judge([300, 300, 200, 100, 100])
        #expect(
            try await setting.fixture.int("SELECT overall_score FROM applications WHERE resume_id = $1", [.integer(newer)])
                == 5)
    }
}
