internal import Scoring

/// The engine's own score of a resume, under the job's present weights. There is one row of it for each resume; a
/// person's judgement stands in front of it and is left alone.
enum EngineScores {
    /// Keeps a score in place of the one before.
    ///
    /// - Parameters:
    ///   - score: the score before weights.
    ///   - resume: the resume.
    ///   - job: the job that it was made for.
    ///   - now: the time.
    static func save(
        _ score: ApplicationReading.Score, resume: Int, job: ScoredJob, at now: Timestamp, _ connection: any Connection
    ) throws {
        guard let (weightID, weights) = try ScoreJudgements.weights(job: job.id, connection) else { return }
        let points = Part.allCases.map { weights.points(of: $0, fraction: score.fractions[$0.rawValue]) }
        let values: [SQLValue] =
            points.map(SQLValue.integer) + [.integer(points.reduce(0, +))] + score.fractions.map(SQLValue.integer)
            + [
                .text(StoredText.clean(score.evidence)), .integer(weightID), .integer(job.version), .timestamp(now),
            ]
        let columns =
            Rescoring.columns.map { "\($0)_score" } + ["overall_score"] + Rescoring.columns.map { "\($0)_fraction" }
            + ["evidence", "score_weight_id", "scoring_version", "as_of"]
        let before = try connection.one(
            """
            SELECT CASE WHEN counting.ai_score = 0 THEN resumes.engine_score_id ELSE resumes.resume_score_id END,
                counting.ai_score = 0
            FROM resumes LEFT JOIN resume_scores AS counting ON counting.id = resumes.resume_score_id
            WHERE resumes.id = $1
            """, [.integer(resume)]
        ) { (score: $0.intIfPresent(0), isJudged: $0.intIfPresent(1) == 1) }
        let id: Int
        if let known = before.score {
            let assignments = columns.enumerated().map { "\($1) = $\($0 + 2)" }.joined(separator: ", ")
            try connection.execute(
                "UPDATE resume_scores SET \(assignments) WHERE id = $1", [.integer(known)] + values)
            id = known
        } else {
            let numbers = columns.indices.map { "$\($0 + 4)" }.joined(separator: ", ")
            id = try connection.one(
                """
                INSERT INTO resume_scores (resume_id, job_id, ai_score, created_at, user_id,
                    \(columns.joined(separator: ", ")))
                SELECT $1, $2, 1, $3, requested_by, \(numbers) FROM resumes WHERE id = $1 RETURNING id
                """, [.integer(resume), .integer(job.id), .timestamp(now)] + values
            ) { $0.int(0) }
        }
        let counting: [SQLValue] = [
            .integer(resume), .integer(id), .integer(score.relevantMonths), .timestamp(now),
        ]
        if before.isJudged {
            try connection.execute(
                """
                UPDATE resumes SET engine_score_id = $2, relevant_experience_in_months = $3, updated_at = $4
                WHERE id = $1
                """, counting)
        } else {
            try connection.execute(
                """
                UPDATE resumes SET resume_score_id = $2, engine_score_id = NULL, relevant_experience_in_months = $3,
                    overall_score = $5, updated_at = $4
                WHERE id = $1
                """, counting + [.integer(points.reduce(0, +))])
        }
    }
}
