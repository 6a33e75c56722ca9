@testable internal import ScreenEngine

extension HiringFixture {
    /// What a resume of the fixture says of itself.
    struct Sketch: Sendable {
        var text = "Plain words"
        var fileName = "cv.pdf"
        var mediaType: String? = "application/pdf"
        /// The engine's points in hundredths; none where it can't be scored.
        var points: [Int]? = [200, 100, 100, 50, 50]
        var flags: [String] = []
        var isCompleted = true
        var evidence = #"{"must_have_skills":[{"label":"Swift","match":"exact","credit":1.0,"evidence":[]}]}"#
    }

    /// Gives a candidate's application a resume, read and scored as the sketch says. The newest one counts.
    ///
    /// - Returns: the resume's identifier.
    func addResume(of candidate: Int, job: Int? = nil, _ sketch: Sketch = Sketch(), hash: String? = nil) async throws
        -> Int
    {
        let (job, now) = (job ?? self.job, tick())
        return try await database.write { connection in
            let organisation = try connection.one(
                "SELECT organisation_id FROM jobs WHERE id = $1", [.integer(job)]
            ) { $0.int(0) }
            let file = try HiringFixture.file(hash, sketch, organisation, connection)
            let resume = try connection.one(
                """
                INSERT INTO resumes (organisation_id, job_id, candidate_id, file_id, file_name, name, completed, flags,
                    relevant_experience_in_months, overall_score, updated_at, created_at)
                SELECT $1, $2, id, $3, $4, name, $5, $6, 26, $7, $8, $8 FROM candidates WHERE id = $9 RETURNING id
                """,
                [
                    .integer(organisation), .integer(job), .integer(file), .text(sketch.fileName),
                    .bool(sketch.isCompleted),
                    .text("[" + sketch.flags.map { "{\"code\":\"\($0)\"}" }.joined(separator: ",") + "]"),
                    .integer(ifPresent: sketch.points?.reduce(0, +)), .timestamp(now), .integer(candidate),
                ]
            ) { $0.int(0) }
            for flag in sketch.flags {
                try connection.execute(
                    "INSERT INTO resume_flags (code, resume_id) VALUES ($1, $2)", [.text(flag), .integer(resume)])
            }
            if let points = sketch.points { try score(resume, job, points, sketch.evidence, connection) }
            try connection.execute(
                """
                UPDATE applications SET resume_id = $1, overall_score = $2 WHERE candidate_id = $3 AND job_id = $4
                """,
                [
                    .integer(resume), .integer(ifPresent: sketch.points?.reduce(0, +)), .integer(candidate),
                    .integer(job),
                ])
            return resume
        }
    }

    private func score(
        _ resume: Int, _ job: Int, _ points: [Int], _ evidence: String, _ connection: any Connection
    ) throws {
        let id = try connection.one(
            """
            INSERT INTO resume_scores (resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                education_score, certifications_score, overall_score, evidence, user_id, score_weight_id,
                scoring_version, as_of, created_at)
            VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $11, $10, 1, 0, 0) RETURNING id
            """,
            [.integer(resume), .integer(job)] + points.map(SQLValue.integer)
                + [.integer(points.reduce(0, +)), .text(evidence), .integer(weights), .integer(owner.id)]
        ) { $0.int(0) }
        try connection.execute(
            "UPDATE resumes SET resume_score_id = $1 WHERE id = $2", [.integer(id), .integer(resume)])
    }

    private static func file(
        _ hash: String?, _ sketch: Sketch, _ organisation: Int, _ connection: any Connection
    ) throws -> Int {
        let count = try connection.one("SELECT count(*) FROM files", []) { $0.int(0) }
        let digits = String(count + 1, radix: 16)
        let hash = hash ?? String(repeating: "0", count: 64 - digits.utf8.count) + digits
        let file = try connection.one(
            """
            INSERT INTO files (organisation_id, sha256, size, created_at) VALUES ($1, $2, 11, 0)
            ON CONFLICT (organisation_id, sha256) DO UPDATE SET size = size RETURNING id
            """, [.integer(organisation), .text(hash)]
        ) { $0.int(0) }
        guard sketch.isCompleted else { return file }
        try connection.execute(
            """
            INSERT INTO parses (file_id, parser_version, media_type, text, flags, read_at) VALUES ($1, '1', $2, $3, '[]', 0)
            ON CONFLICT (file_id) DO NOTHING
            """, [.integer(file), .text(ifPresent: sketch.mediaType), .text(sketch.text)])
        return file
    }
}
