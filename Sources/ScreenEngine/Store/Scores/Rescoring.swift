internal import Scoring

/// Scoring anew what is there: at once where only weights have changed, else in the background.
enum Rescoring {
    private static let parts = ["skills", "work_exp", "projects", "education", "certifications"]

    /// Gives the engine's scores of a job's resumes the points that the job's weights make of the stored fractions. What
    /// people judged stays. Five statements, whatever the number of resumes.
    static func applyWeights(job: Int, _ connection: any Connection) throws {
        let row = try connection.first(
            """
            SELECT \(ScoreWeightRepository.columns()) FROM jobs
            JOIN score_weights ON score_weights.id = jobs.score_weight_id WHERE jobs.id = $1
            """, [.integer(job)]
        ) { ScoreWeightRepository.read($0) }
        guard let weight = row else { return }
        // As `ScoreWeights.points`: rounded half up, in integers.
        let points = parts.enumerated().map { "(\($1)_fraction * $\($0 + 3) + 500000) / 1000000" }
        let assignments = zip(parts, points).map { "\($0)_score = \($1)" }.joined(separator: ", ")
        try connection.execute(
            """
            UPDATE resume_scores SET score_weight_id = $2, \(assignments),
                overall_score = \(points.joined(separator: " + "))
            WHERE job_id = $1 AND ai_score = 1
                AND \(parts.map { "\($0)_fraction IS NOT NULL" }.joined(separator: " AND "))
            """, [.integer(job), .integer(weight.id)] + weight.weights.thousandths.map(SQLValue.integer))
        try repeatOverallScores(job: job, connection)
    }

    /// Gives the resumes and applications of a job the overall scores that count for them.
    private static func repeatOverallScores(job: Int, _ connection: any Connection) throws {
        let ofScore = "(SELECT overall_score FROM resume_scores WHERE resume_scores.id = resumes.resume_score_id)"
        try connection.execute(
            """
            UPDATE resumes SET overall_score = \(ofScore)
            WHERE job_id = $1 AND resume_score_id IS NOT NULL AND overall_score IS DISTINCT FROM \(ofScore)
            """, [.integer(job)])
        let ofResume = "(SELECT overall_score FROM resumes WHERE resumes.id = applications.resume_id)"
        try connection.execute(
            """
            UPDATE applications SET overall_score = \(ofResume)
            WHERE job_id = $1 AND resume_id IS NOT NULL AND overall_score IS DISTINCT FROM \(ofResume)
            """, [.integer(job)])
    }
}
