/// Jobs in the store.
enum JobRepository {
    private static let content = [
        "owner_id", "score_weight_id", "title", "jd_html", "description", "experience", "min_experience",
        "max_experience", "employment_type", "location", "published", "close_date", "must_have_skills",
    ]
    private static let columns =
        (["id", "organisation_id", "applicants_count", "scoring_version", "created_at", "updated_at"] + content)
        .map { "jobs.\($0)" }.joined(separator: ", ")

    /// An organisation's job.
    ///
    /// - Parameter today: the number of the day whose applicants count as today's.
    static func find(
        _ id: Int, organisation: Int, today: Int, _ connection: any Connection
    ) throws -> JobRecord? {
        try find([id], today: today, connection)[id].flatMap { $0.organisation == organisation ? $0 : nil }
    }

    /// Jobs by identifier, with their shares: two queries, whatever their number.
    static func find(
        _ ids: some Collection<Int>, today: Int, _ connection: any Connection
    ) throws -> [Int: JobRecord] {
        guard !ids.isEmpty else { return [:] }
        let list = SQLList(ids, from: 2)
        var jobs: [Int: JobRecord] = [:]
        try connection.forEach(
            """
            SELECT job_days.applicants, \(columns) FROM jobs
            LEFT JOIN job_days ON job_days.job_id = jobs.id AND job_days.day = $1
            WHERE jobs.id IN (\(list.placeholders))
            """, [.integer(today)] + list.values
        ) { row in
            let job = read(row)
            jobs[job.id] = job
        }
        let sharing = SQLList(ids)
        try connection.forEach(
            "SELECT job_id, user_id FROM job_shares WHERE job_id IN (\(sharing.placeholders)) ORDER BY job_id, user_id",
            sharing.values
        ) { jobs[$0.int(0)]?.sharedWith.append($0.int(1)) }
        return jobs
    }

    /// Keeps a new job; gives its identifier.
    static func insert(
        _ job: JobContent, sharedWith users: [Int], organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> Int {
        let numbers = (0..<content.count).map { "$\($0 + 3)" }.joined(separator: ", ")
        let id = try connection.one(
            """
            INSERT INTO jobs (organisation_id, created_at, updated_at, \(content.joined(separator: ", ")))
            VALUES ($1, $2, $2, \(numbers)) RETURNING id
            """, [.integer(organisation), .timestamp(now)] + values(of: job)
        ) { $0.int(0) }
        try share(id, with: users, connection)
        return id
    }

    /// Changes a job.
    ///
    /// - Parameter isRescored: whether scores depend on what has changed.
    static func update(
        _ id: Int, to job: JobContent, isRescored: Bool, at now: Timestamp, _ connection: any Connection
    ) throws {
        let assignments = content.enumerated().map { "\($1) = $\($0 + 4)" }.joined(separator: ", ")
        try connection.execute(
            """
            UPDATE jobs SET scoring_version = scoring_version + $3, updated_at = $2, \(assignments) WHERE id = $1
            """, [.integer(id), .timestamp(now), .bool(isRescored)] + values(of: job))
    }

    /// Makes the accounts that a job is shared with exactly these. Shares that stay are not touched: each change makes
    /// every list of the organisation be made anew.
    static func replaceShares(
        of job: JobRecord, with users: [Int], _ connection: any Connection
    ) throws {
        let removed = Set(job.sharedWith).subtracting(users)
        if !removed.isEmpty {
            let list = SQLList(removed.sorted(), from: 2)
            try connection.execute(
                "DELETE FROM job_shares WHERE job_id = $1 AND user_id IN (\(list.placeholders))",
                [.integer(job.id)] + list.values)
        }
        try share(job.id, with: Set(users).subtracting(job.sharedWith).sorted(), connection)
    }

    /// Raises the number under which scores are made, so that those there are count as outdated.
    static func raiseScoringVersion(_ id: Int, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE jobs SET scoring_version = scoring_version + 1 WHERE id = $1", [.integer(id)])
    }

    private static func share(_ job: Int, with users: [Int], _ connection: any Connection) throws {
        guard !users.isEmpty else { return }
        let list = SQLList(users, from: 2)
        try connection.execute(
            "INSERT INTO job_shares (job_id, user_id) SELECT $1, id FROM users WHERE id IN (\(list.placeholders))",
            [.integer(job)] + list.values)
    }
}

extension JobRepository {
    private static func values(of job: JobContent) -> [SQLValue] {
        [
            .integer(job.owner), .integer(job.scoreWeight), .text(job.title), .text(job.jdHTML),
            .text(job.description), .integer(ifPresent: job.experience), .integer(ifPresent: job.minExperience),
            .integer(ifPresent: job.maxExperience), .text(ifPresent: job.employmentType),
            .text(ifPresent: job.location), .bool(job.published), .timestamp(ifPresent: job.closeDate),
            .text(job.mustHaveSkills),
        ]
    }

    private static func read(_ row: any Row) -> JobRecord {
        JobRecord(
            id: row.int(1), organisation: row.int(2),
            content: JobContent(
                owner: row.int(7), scoreWeight: row.int(8), title: row.text(9), jdHTML: row.text(10),
                description: row.text(11), experience: row.intIfPresent(12), minExperience: row.intIfPresent(13),
                maxExperience: row.intIfPresent(14), employmentType: row.textIfPresent(15),
                location: row.textIfPresent(16), published: row.bool(17), closeDate: row.timestampIfPresent(18),
                mustHaveSkills: row.text(19)),
            sharedWith: [], applicantsCount: row.int(3), applicantsToday: row.intIfPresent(0) ?? 0,
            scoringVersion: row.int(4), createdAt: row.timestamp(5), updatedAt: row.timestamp(6))
    }
}
