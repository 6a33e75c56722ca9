/// What a job's ranked list says of its candidates.
enum RankingRepository {
    /// Applications by identifier; those that are gone are left out. One query.
    static func find(_ ids: some Collection<Int>, _ connection: any Connection) throws -> [Int: RankedApplication] {
        guard !ids.isEmpty else { return [:] }
        let list = SQLList(ids)
        var found: [Int: RankedApplication] = [:]
        // A person's judgement has no evidence of its own: what the engine found stays behind it.
        try connection.forEach(
            """
            SELECT applications.id, candidates.id, candidates.name, candidates.email, applications.stage_name,
                applications.status, applications.overall_score, resumes.id, resumes.relevant_experience_in_months,
                coalesce(resumes.flags, '[]'), coalesce(score.evidence, engine.evidence), score.skills_score,
                score.work_exp_score, score.projects_score, score.education_score, score.certifications_score
            FROM applications
            JOIN candidates ON candidates.id = applications.candidate_id
            LEFT JOIN resumes ON resumes.id = applications.resume_id
            LEFT JOIN resume_scores AS score ON score.id = resumes.resume_score_id
            LEFT JOIN resume_scores AS engine ON engine.id = resumes.engine_score_id
            WHERE applications.id IN (\(list.placeholders))
            """, list.values
        ) { row in
            let application = read(row)
            found[application.id] = application
        }
        return found
    }

    private static func read(_ row: any Row) -> RankedApplication {
        RankedApplication(
            id: row.int(0), candidate: row.int(1), name: row.text(2), email: row.textIfPresent(3), stage: row.text(4),
            status: row.text(5), overallScore: row.intIfPresent(6), resume: row.intIfPresent(7),
            parts: row.isNull(11) ? [] : (11...15).map { row.int($0) }, relevantMonths: row.intIfPresent(8),
            evidence: row.textIfPresent(10), flags: row.text(9))
    }
}
