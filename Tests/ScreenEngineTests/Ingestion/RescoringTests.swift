import Foundation
import Scoring
import TestSupport
import ResumeParse
import Testing

@testable import ScreenEngine

/// What follows for scores when a job changes.
struct RescoringTests {
    private let fixture: IngestionFixture

    init() async throws { fixture = try await IngestionFixture() }

    /// A job with some resumes that have been read.
    private func job(resumes count: Int) async throws -> Int {
        let job = try await fixture.job()
        try await fixture.running(fixture.store(processes: 2)) { [fixture] service in
            for number in 0..<count {
                let text = IngestionFixture.resume("Asha Example\(number)", email: "asha\(number)@example.com")
                let submission = try await fixture.submit(text, to: service, job: job)
                #expect(try await service.wait(for: submission.resume, seconds: 600))
            }
        }
        return job
    }

    /// Puts a person's judgement in front of a resume's score.
    private func judge(_ resume: Int, overall: Int) async throws {
        try await fixture.database.write { connection in
            try connection.execute(
                """
                INSERT INTO resume_scores (resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                    education_score, certifications_score, overall_score, feedback, scoring_version, as_of, created_at)
                SELECT id, job_id, 0, $2, 0, 0, 0, 0, $2, 'mine', 1, 0, 0 FROM resumes WHERE id = $1
                """, [.integer(resume), .integer(overall)])
            try connection.execute(
                """
                UPDATE resumes SET engine_score_id = resume_score_id, overall_score = $2,
                    resume_score_id = (SELECT max(id) FROM resume_scores)
                WHERE id = $1
                """, [.integer(resume), .integer(overall)])
            try connection.execute(
                "UPDATE applications SET overall_score = $2 WHERE resume_id = $1", [.integer(resume), .integer(overall)])
        }
    }

    private func change(_ job: Int, skills: String) async throws {
        try await fixture.database.write { [fixture] connection in
            try connection.execute(
                "UPDATE jobs SET must_have_skills = $2, scoring_version = scoring_version + 1 WHERE id = $1",
                [.integer(job), .text(skills)])
            try Rescoring.schedule(
                job: job, organisation: fixture.organisation, at: IngestionFixture.start, connection)
        }
    }

    /// Waits until the queue is empty.
    private func drain() async throws {
        try await fixture.running(fixture.store(processes: 1)) { [fixture] service in
            for await _ in service.board.looks(at: 0) {
                if try await fixture.number("SELECT count(*) FROM ingestion_tasks") == 0 { break }
            }
        }
    }

    @Test("A changed job scores all its resumes again without their files, and leaves people's judgements alone")
    func changedJob() async throws {
        let job = try await job(resumes: 3)
        let resumes = try await fixture.rows("SELECT CAST(id AS TEXT) FROM resumes ORDER BY id").compactMap { Int($0) }
        try await judge(resumes[1], overall: 321)
        let before = try await fixture.rows("SELECT evidence FROM resume_scores WHERE ai_score = 1 ORDER BY id")
        for hash in try await fixture.rows("SELECT sha256 FROM files") {
            try await fixture.store().vault.remove(organisation: fixture.organisation, sha256: hash)
        }
        try await change(job, skills: #"["Haskell"]"#)
        try await drain()
        let after = try await fixture.rows("SELECT evidence FROM resume_scores WHERE ai_score = 1 ORDER BY id")
        #expect(after.count == 3)
        #expect(zip(before, after).allSatisfy { $0 != $1 && $1.contains("Haskell") })
        #expect(try await fixture.number("SELECT count(*) FROM resume_scores WHERE scoring_version = 2 AND ai_score = 1") == 3)
        let judged = SQLValue.integer(resumes[1])
        #expect(try await fixture.number("SELECT overall_score FROM resumes WHERE id = $1", judged) == 321)
        #expect(try await fixture.number("SELECT overall_score FROM applications WHERE resume_id = $1", judged) == 321)
        #expect(
            try await fixture.number(
                """
                SELECT count(*) FROM applications JOIN resumes ON resumes.id = applications.resume_id
                JOIN resume_scores ON resume_scores.id = resumes.resume_score_id
                WHERE applications.overall_score = resume_scores.overall_score
                    AND resumes.overall_score = resume_scores.overall_score
                """) == 3)
    }

    @Test("Scores from stored parses are those of reading the files again")
    func sameAsReading() async throws {
        let job = try await job(resumes: 2)
        let select = "SELECT evidence || overall_score FROM resume_scores ORDER BY id"
        let read = try await fixture.rows(select)
        try await change(job, skills: #"["Haskell"]"#)
        try await drain()
        #expect(try await fixture.rows(select) != read)
        try await change(job, skills: #"["Swift","Kubernetes"]"#)
        try await drain()
        #expect(try await fixture.rows(select) == read)
    }

    @Test("More resumes than one step takes are all scored again, step by step")
    func manySteps() async throws {
        let job = try await job(resumes: 1)
        let count = ReadingWork.resumesAtOnce * 2 + 3
        // The same parse under other files: reading them all would only take time.
        try await fixture.database.write { connection in
            for number in 0..<count {
                try connection.execute(
                    """
                    INSERT INTO files (organisation_id, sha256, size, created_at)
                    SELECT organisation_id, $1, 1, 0 FROM jobs LIMIT 1
                    """, [.text("\(number)")])
                try connection.execute(
                    """
                    INSERT INTO parses (file_id, parser_version, document, text, flags, read_at)
                    SELECT (SELECT max(id) FROM files), parser_version, document, '', '[]', 0 FROM parses LIMIT 1
                    """)
                try connection.execute(
                    """
                    INSERT INTO resumes (organisation_id, job_id, candidate_id, file_id, file_name, name, completed,
                        updated_at, created_at)
                    SELECT organisation_id, job_id, candidate_id, (SELECT max(id) FROM files), '', '', 1, 0, 0
                    FROM resumes LIMIT 1
                    """)
            }
        }
        try await change(job, skills: #"["Haskell"]"#)
        try await drain()
        #expect(
            try await fixture.number("SELECT count(*) FROM resume_scores WHERE scoring_version = 2") == count + 1)
    }

    @Test("A resume that was read for a job that has changed meanwhile is scored once more")
    func changedMeanwhile() async throws {
        let job = try await fixture.job()
        let service = fixture.store(processes: 0).service
        let submission = try await fixture.submit(IngestionFixture.resume(), to: service, job: job)
        let claimed = try await fixture.database.write {
            try ReadingWork.claim(by: "a", until: IngestionFixture.start.adding(seconds: 1), at: IngestionFixture.start, $0)
        }
        guard case .read(let task, let work) = claimed else {
            Issue.record("nothing to read")
            return
        }
        try await change(job, skills: #"["Haskell"]"#)
        let outcome = try await fixture.database.write { connection in
            try ReadingResults.complete(
                .failed(.init(.corrupt, "broken")), bands: [], of: work, task: task, owner: "a",
                keys: CandidateKeys(lexicon: .init()), at: IngestionFixture.start, connection)
        }
        #expect(outcome == .again)
        try await drain()
        #expect(try await fixture.number("SELECT completed FROM resumes WHERE id = $1", .integer(submission.resume)) == 1)
        #expect(try await fixture.number("SELECT scoring_version FROM resume_scores") == 2)
    }

    @Test("Other weights give the points that scoring gives, to the last digit, and judgements stay")
    func weights() async throws {
        let job = try await job(resumes: 1)
        let resume = try #require(try await fixture.number("SELECT id FROM resumes"))
        let sets = [[300, 300, 200, 100, 100], [1000, 0, 0, 0, 0], [333, 333, 334, 0, 0], [1, 2, 3, 4, 990]]
        let fractions = [
            [0, 1_000_000, 1, 999_999, 500_000], [499_999, 500_001, 333_333, 666_667, 123_456], [5, 50, 500, 5000, 50_000],
        ]
        for thousandths in sets {
            let weights = try ScoreWeights(thousandths: thousandths)
            for row in fractions {
                try await fixture.database.write { [fixture] connection in
                    let kept = try ScoreWeightRepository.insert(
                        weights, organisation: fixture.organisation, user: nil, at: IngestionFixture.start, connection)
                    try connection.execute(
                        "UPDATE jobs SET score_weight_id = $2 WHERE id = $1", [.integer(job), .integer(kept.id)])
                    try connection.execute(
                        """
                        UPDATE resume_scores SET skills_fraction = $1, work_exp_fraction = $2, projects_fraction = $3,
                            education_fraction = $4, certifications_fraction = $5
                        """, row.map(SQLValue.integer))
                    try Rescoring.applyWeights(job: job, connection)
                }
                let points = Part.allCases.map { weights.points(of: $0, fraction: row[$0.rawValue]) }
                let expected = (points + [points.reduce(0, +)]).map(String.init).joined(separator: "|")
                #expect(
                    try await fixture.rows(
                        """
                        SELECT \(Rescoring.columns.map { "CAST(\($0)_score AS TEXT)" }.joined(separator: ", ")),
                            CAST(overall_score AS TEXT) FROM resume_scores
                        """, columns: 6) == [expected])
                for table in ["resumes", "applications"] {
                    #expect(try await fixture.number("SELECT overall_score FROM \(table)") == points.reduce(0, +))
                }
            }
        }
        try await judge(resume, overall: 77)
        try await fixture.database.write { try Rescoring.applyWeights(job: job, $0) }
        #expect(try await fixture.number("SELECT overall_score FROM resumes") == 77)
        #expect(try await fixture.number("SELECT overall_score FROM applications") == 77)
        #expect(try await fixture.number("SELECT overall_score FROM resume_scores WHERE ai_score = 0") == 77)
    }
}
