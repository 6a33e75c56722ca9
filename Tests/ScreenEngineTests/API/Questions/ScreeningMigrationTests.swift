import Testing

@testable import ScreenEngine

struct ScreeningMigrationTests {
    @Test("Scores and traits from before answers were counted stay what a person gave")
    func judged() async throws {
        let fixture = try await StoreFixture(Array(SQLiteSchema.migrations.prefix(1)))
        try await fixture.database.write { connection in
            try connection.execute("INSERT INTO organisations (id, name, created_at) VALUES (1, 'Northwind', 0)")
            try connection.execute(
                """
                INSERT INTO users (id, organisation_id, name, email, role, created_at)
                VALUES (1, 1, 'Ada', 'ada@example.com', 'Admin', 0)
                """)
            try connection.execute(
                """
                INSERT INTO score_weights (id, organisation_id, skills, work_experience, projects, education,
                    certifications, created_at) VALUES (1, 1, 200, 200, 200, 200, 200, 0)
                """)
            try connection.execute(
                """
                INSERT INTO jobs (id, organisation_id, owner_id, score_weight_id, title, created_at, updated_at)
                VALUES (1, 1, 1, 1, 'Tester', 0, 0)
                """)
            try connection.execute(
                """
                INSERT INTO candidates (id, organisation_id, name, name_key, created_at, updated_at)
                VALUES (1, 1, 'Asha', 'asha', 0, 0)
                """)
            for (score, traits) in [("720", "NULL"), ("NULL", "'{}'")] {
                try connection.execute(
                    """
                    INSERT INTO personality_screenings (organisation_id, candidate_id, job_id, status, score, traits,
                        created_at, updated_at) VALUES (1, 1, 1, 'Completed', \(score), \(traits), 0, 0)
                    """)
            }
        }
        try await fixture.database.migrate()
        let found = try await fixture.database.read { try AssessmentRepository<PersonalityScreening>.find([1, 2], $0) }
        #expect(found.map(\.isScoreJudged) == [true, false] && found.map(\.areTraitsJudged) == [false, true])
        #expect(found.map(\.score) == [720, nil] && found.map(\.answered) == [0, 0])
    }
}
