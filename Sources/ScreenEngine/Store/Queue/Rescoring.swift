internal import Scoring

/// What follows for a job's scores when the job changes. People's own judgements are left alone; the engine's score
/// beside them follows.
enum Rescoring {
    /// Has all of a job's resumes scored again in the background, from what is kept of them. Whoever calls this has
    /// raised the job's `scoring_version`.
    ///
    /// - Parameter account: who asks for the scores, and is their user from then on; none where a change of the job does.
    /// - Returns: how many resumes that are.
    @discardableResult
    static func schedule(
        job: Int, organisation: Int, by account: Int? = nil, at now: Timestamp, _ connection: any Connection
    ) throws -> Int {
        if let account {
            try connection.execute(
                """
                UPDATE resume_scores SET user_id = $2
                WHERE job_id = $1 AND ai_score = 1 AND user_id IS DISTINCT FROM $2
                """, [.integer(job), .integer(account)])
        }
        try TaskQueue.enqueue(rescore: job, organisation: organisation, at: now, connection)
        return try connection.first(
            "SELECT count(*) FROM resumes WHERE job_id = $1 AND file_id IS NOT NULL", [.integer(job)]
        ) { $0.int(0) }
            ?? 0
    }

    /// Gives the engine's scores of a job the points that its present weights give for the fractions that are kept, in
    /// this transaction. The job's `scoring_version` stays: it is about the fractions.
    ///
    /// - Complexity: O(*n*) in the job's resumes, in three statements.
    static func applyWeights(job: Int, _ connection: any Connection) throws {
        guard let (id, weights) = try ScoreJudgements.weights(job: job, connection) else { return }
        let assignments = columns.enumerated().map { number, column in
            "\(column)_score = \(points(of: column, weight: "$\(number + 3)"))"
        }
        let overall = columns.enumerated().map { points(of: $1, weight: "$\($0 + 3)") }.joined(separator: " + ")
        try connection.execute(
            """
            UPDATE resume_scores SET \(assignments.joined(separator: ", ")), overall_score = \(overall), score_weight_id = $2
            WHERE job_id = $1 AND ai_score = 1 AND skills_fraction IS NOT NULL
            """, [.integer(job), .integer(id)] + weights.thousandths.map(SQLValue.integer))
        // Looked up by their keys, whatever the planner takes the sizes of the tables to be.
        let score = "(SELECT s.overall_score FROM resume_scores s WHERE s.id = resumes.resume_score_id)"
        let best = "(SELECT r.overall_score FROM resumes r WHERE r.id = applications.resume_id)"
        try connection.execute(
            """
            UPDATE resumes SET overall_score = \(score)
            WHERE job_id = $1 AND resume_score_id IS NOT NULL AND overall_score IS DISTINCT FROM \(score)
            """, [.integer(job)])
        try connection.execute(
            """
            UPDATE applications SET overall_score = \(best)
            WHERE job_id = $1 AND resume_id IS NOT NULL AND overall_score IS DISTINCT FROM \(best)
            """, [.integer(job)])
    }

    /// The same for every job that is scored by some weights, when these change.
    static func applyWeights(
        _ weights: Int, by account: Int, request: String? = nil, at now: Timestamp, _ connection: any Connection
    ) throws {
        let jobs = try connection.all(
            "SELECT id, organisation_id FROM jobs WHERE score_weight_id = $1 ORDER BY id", [.integer(weights)]
        ) { (id: $0.int(0), organisation: $0.int(1)) }
        for job in jobs {
            try applyWeights(job: job.id, connection)
            let entry = AuditEntry(
                .jobRescored, organisation: job.organisation, user: account, job: job.id, requestID: request, at: now)
            try AuditRepository.append(entry, connection)
        }
    }

    /// The parts' columns, in the order of `Part.allCases`.
    static let columns = ["skills", "work_exp", "projects", "education", "certifications"]

    /// `ScoreWeights.points(of:fraction:)` in SQL: all of it is whole numbers that are never negative, whose division
    /// rounds down in both.
    private static func points(of column: String, weight: String) -> String {
        "((\(weight) * \(column)_fraction + 500000) / 1000000)"
    }
}
