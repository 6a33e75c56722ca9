/// Personality screenings in the store.
enum PersonalityScreeningRepository {
    /// Screenings by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [PersonalityScreening] {
        guard !ids.isEmpty else { return [] }
        let list = SQLList(ids)
        var found: [Int: PersonalityScreening] = [:]
        try connection.forEach(
            """
            SELECT \(PersonalityScreening.columns) FROM personality_screenings
            WHERE personality_screenings.id IN (\(list.placeholders))
            """, list.values
        ) {
            let screening = PersonalityScreening($0)
            found[screening.id] = screening
        }
        return ids.compactMap { found[$0] }
    }

    /// An organisation's screening.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> PersonalityScreening? {
        try connection.first(
            """
            SELECT \(PersonalityScreening.columns) FROM personality_screenings
            WHERE personality_screenings.id = $1 AND personality_screenings.organisation_id = $2
            """, [.integer(id), .integer(organisation)], PersonalityScreening.init)
    }

    /// How many screenings a job has.
    static func count(job: Int, _ connection: any Connection) throws -> Int {
        try connection.one("SELECT count(*) FROM personality_screenings WHERE job_id = $1", [.integer(job)]) {
            $0.int(0)
        }
    }

    /// A piece of a job's screenings, in the order in which they were made, each with its candidate.
    static func page(
        job: Int, _ slice: AssessmentSlice, _ connection: any Connection
    ) throws -> [(screening: PersonalityScreening, candidate: CandidateReference)] {
        try connection.all(
            """
            SELECT \(PersonalityScreening.columns), \(CandidateReference.columns)
            FROM personality_screenings JOIN candidates ON candidates.id = personality_screenings.candidate_id
            WHERE personality_screenings.job_id = $1
                AND (personality_screenings.created_at, personality_screenings.id) > ($2, $3)
            ORDER BY personality_screenings.created_at, personality_screenings.id LIMIT $4 OFFSET $5
            """, [.integer(job)] + slice.values
        ) {
            (
                screening: PersonalityScreening($0),
                candidate: CandidateReference($0, from: PersonalityScreening.columnCount)
            )
        }
    }

    /// Keeps a new screening.
    static func insert(
        _ screening: PersonalityScreening, organisation: Int, _ connection: any Connection
    ) throws -> PersonalityScreening {
        try connection.one(
            """
            INSERT INTO personality_screenings (candidate_id, job_id, service_id, question_set_id, status, traits, score,
                completed_at, updated_at, organisation_id, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9) RETURNING \(PersonalityScreening.columns)
            """, screening.values + [.timestamp(screening.createdAt), .integer(organisation)], PersonalityScreening.init
        )
    }

    /// Changes a screening.
    static func update(_ screening: PersonalityScreening, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE personality_screenings SET candidate_id = $1, job_id = $2, service_id = $3, question_set_id = $4,
                status = $5, traits = $6, score = $7, completed_at = $8, updated_at = $9
            WHERE id = $10
            """, screening.values + [.timestamp(now), .integer(screening.id)])
    }

    /// Removes a screening.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM personality_screenings WHERE id = $1", [.integer(id)])
    }
}

extension PersonalityScreening {
    /// The columns that can be written, from `candidate_id` to `completed_at`.
    fileprivate var values: [SQLValue] {
        [
            .integer(candidate), .integer(job), .integer(ifPresent: service), .integer(ifPresent: questionSet),
            .text(status.rawValue), .text(ifPresent: traits), .integer(ifPresent: score),
            .timestamp(ifPresent: completedAt),
        ]
    }
}
