internal import Scoring

/// People's judgements in place of the engine's score of a resume. The engine's own is kept beside it, and both the
/// resume's and the application's overall score follow the one that counts.
enum ScoreJudgements {
    /// The weights of a job, with their identifier.
    static func weights(job: Int, _ connection: any Connection) throws -> (id: Int, weights: ScoreWeights)? {
        try connection.first(
            """
            SELECT score_weights.id, score_weights.skills, score_weights.work_experience, score_weights.projects,
                score_weights.education, score_weights.certifications
            FROM jobs JOIN score_weights ON score_weights.id = jobs.score_weight_id WHERE jobs.id = $1
            """, [.integer(job)]
        ) { row in
            (id: row.int(0), weights: try ScoreWeights(thousandths: (1...5).map { row.int($0) }))
        }
    }

    /// Puts a judgement in front of a resume's score; an earlier judgement goes.
    static func judge(
        _ resume: ResumeRecord, as judgement: ScoreJudgement, at now: Timestamp, _ connection: any Connection
    ) throws {
        let values: [SQLValue] = [
            .integer(resume.id), .text(judgement.feedback), .integer(judgement.user), .integer(judgement.weights),
            .timestamp(now), .integer(judgement.overall),
        ]
        let score = try connection.one(
            """
            INSERT INTO resume_scores (resume_id, job_id, ai_score, feedback, user_id, score_weight_id, as_of,
                created_at, overall_score, skills_score, work_exp_score, projects_score, education_score,
                certifications_score, scoring_version)
            SELECT $1, id, 0, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, scoring_version FROM jobs WHERE id = $12
            RETURNING id
            """, values + judgement.points.map(SQLValue.integer) + [.integer(resume.job)]
        ) { $0.int(0) }
        try connection.execute(
            """
            UPDATE resumes SET resume_score_id = $2, overall_score = $3, updated_by = $4, updated_at = $5,
                engine_score_id = coalesce(engine_score_id, $6)
            WHERE id = $1
            """,
            [
                .integer(resume.id), .integer(score), .integer(judgement.overall), .integer(judgement.user),
                .timestamp(now), .integer(ifPresent: resume.score.flatMap { $0.isEngines ? $0.id : nil }),
            ])
        try discardJudgement(of: resume, connection)
        try follow(resume.id, at: now, connection)
    }

    /// Lets the engine's own score count again. Where the engine has none, the resume has none.
    static func withdraw(_ resume: ResumeRecord, by account: Int, at now: Timestamp, _ connection: any Connection)
        throws
    {
        guard let score = resume.score, !score.isEngines else { return }
        try connection.execute(
            """
            UPDATE resumes SET resume_score_id = engine_score_id, engine_score_id = NULL, updated_by = $2,
                updated_at = $3,
                overall_score = (SELECT overall_score FROM resume_scores WHERE id = resumes.engine_score_id)
            WHERE id = $1
            """, [.integer(resume.id), .integer(account), .timestamp(now)])
        try discardJudgement(of: resume, connection)
        try follow(resume.id, at: now, connection)
    }

    private static func discardJudgement(of resume: ResumeRecord, _ connection: any Connection) throws {
        guard let score = resume.score, !score.isEngines else { return }
        try connection.execute("DELETE FROM resume_scores WHERE id = $1", [.integer(score.id)])
    }

    private static func follow(_ resume: Int, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE applications SET overall_score = (SELECT overall_score FROM resumes WHERE id = $1), updated_at = $2
            WHERE resume_id = $1
            """, [.integer(resume), .timestamp(now)])
    }
}
