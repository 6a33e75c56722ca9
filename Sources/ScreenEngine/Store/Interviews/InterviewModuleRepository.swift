/// The modules of interviews in the store.
enum InterviewModuleRepository {
    /// An organisation's module.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> InterviewModule? {
        try connection.first(
            "SELECT \(InterviewModule.columns) FROM interview_modules WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], InterviewModule.init)
    }

    /// Modules by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [InterviewModule] {
        try connection.inOrder(
            ids, "SELECT \(InterviewModule.columns) FROM interview_modules WHERE id", InterviewModule.init, id: \.id)
    }

    /// A job's modules, in the order in which they were made.
    static func all(job: Int, _ connection: any Connection) throws -> [InterviewModule] {
        try connection.all(
            "SELECT \(InterviewModule.columns) FROM interview_modules WHERE job_id = $1 ORDER BY id", [.integer(job)],
            InterviewModule.init)
    }

    /// Keeps a new module.
    static func insert(_ module: InterviewModule, _ connection: any Connection) throws -> InterviewModule {
        try connection.one(
            """
            INSERT INTO interview_modules (organisation_id, job_id, name, created_at, updated_at, updated_by)
            VALUES ($1, $2, $3, $4, $5, $6) RETURNING \(InterviewModule.columns)
            """,
            [
                .integer(module.organisation), .integer(module.job), .text(module.name), .timestamp(module.createdAt),
                .timestamp(module.updatedAt), .integer(ifPresent: module.updatedBy),
            ], InterviewModule.init)
    }

    /// Writes a module as it is now; its template steps go along to its job.
    static func update(_ module: InterviewModule, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE interview_modules SET job_id = $2, name = $3, updated_at = $4, updated_by = $5 WHERE id = $1",
            [
                .integer(module.id), .integer(module.job), .text(module.name), .timestamp(module.updatedAt),
                .integer(ifPresent: module.updatedBy),
            ])
        try connection.execute(
            """
            UPDATE interview_steps SET job_id = $2
            WHERE interview_module_id = $1 AND candidate_id IS NULL AND job_id <> $2
            """, [.integer(module.id), .integer(module.job)])
    }

    /// Writes down that a module's steps were changed, by whom and when.
    static func touch(_ id: Int, by account: Int, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE interview_modules SET updated_at = $2, updated_by = $3 WHERE id = $1",
            [.integer(id), .timestamp(now), .integer(account)])
    }

    /// Whether any candidate has a step in a module.
    static func hasCandidates(_ id: Int, _ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM interview_steps WHERE interview_module_id = $1 AND candidate_id IS NOT NULL LIMIT 1",
            [.integer(id)]
        ) { _ in true } ?? false
    }

    /// Takes a module away with all of its steps.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM interview_modules WHERE id = $1", [.integer(id)])
    }
}
