/// Resumes in the store.
enum ResumeRepository {
    /// Resumes by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [ResumeRecord] {
        try connection.inOrder(
            ids, "SELECT \(ResumeRecord.columns) FROM \(ResumeRecord.tables) WHERE resumes.id",
            { ResumeRecord($0) }, id: \.id)
    }

    /// An organisation's resume.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> ResumeRecord? {
        try connection.first(
            """
            SELECT \(ResumeRecord.columns) FROM \(ResumeRecord.tables)
            WHERE resumes.id = $1 AND resumes.organisation_id = $2
            """, [.integer(id), .integer(organisation)]
        ) { ResumeRecord($0) }
    }

    /// What the engine found for its score of a resume, a JSON object with `must_have_skills`; also where a person's
    /// judgement stands in front of that score.
    static func evidence(_ id: Int, _ connection: any Connection) throws -> String? {
        try connection.first(
            """
            SELECT resume_scores.evidence FROM resumes
            JOIN resume_scores ON resume_scores.id = coalesce(resumes.engine_score_id, resumes.resume_score_id)
            WHERE resumes.id = $1
            """, [.integer(id)]
        ) { $0.textIfPresent(0) } ?? nil
    }

    /// The text that was read in a resume's file.
    static func text(_ id: Int, _ connection: any Connection) throws -> String? {
        try connection.first(
            "SELECT parses.text FROM resumes JOIN parses ON parses.file_id = resumes.file_id WHERE resumes.id = $1",
            [.integer(id)]
        ) { $0.text(0) }
    }

    /// The file of a resume.
    static func file(_ id: Int, _ connection: any Connection) throws -> ResumeFile? {
        try connection.first(
            """
            SELECT files.organisation_id, files.sha256, files.size, resumes.file_name, parses.media_type
            FROM resumes JOIN files ON files.id = resumes.file_id LEFT JOIN parses ON parses.file_id = files.id
            WHERE resumes.id = $1
            """, [.integer(id)]
        ) {
            ResumeFile(
                organisation: $0.int(0), hash: $0.text(1), size: $0.int(2), name: $0.text(3),
                mediaType: $0.textIfPresent(4))
        }
    }
}
