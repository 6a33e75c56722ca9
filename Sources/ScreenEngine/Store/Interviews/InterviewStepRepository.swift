/// The steps of interviews in the store.
enum InterviewStepRepository {
    /// An organisation's step.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> InterviewStep? {
        try connection.first(
            "SELECT \(InterviewStep.columns) FROM interview_steps WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], InterviewStep.init)
    }

    /// Steps by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [InterviewStep] {
        try connection.inOrder(
            ids, "SELECT \(InterviewStep.columns) FROM interview_steps WHERE id", InterviewStep.init, id: \.id)
    }

    /// The template steps of some modules by module, each in order; one query, whatever their number.
    static func templates(modules: [Int], _ connection: any Connection) throws -> [Int: [InterviewStep]] {
        guard !modules.isEmpty else { return [:] }
        let list = SQLList(modules)
        let steps = try connection.all(
            """
            SELECT \(InterviewStep.columns) FROM interview_steps
            WHERE interview_module_id IN (\(list.placeholders)) AND candidate_id IS NULL ORDER BY position, id
            """, list.values, InterviewStep.init)
        return Dictionary(grouping: steps, by: \.module)
    }

    /// How many steps a candidate has in a module; or the template, where there is none.
    static func count(candidate: Int?, module: Int, _ connection: any Connection) throws -> Int {
        try connection.one(
            "SELECT count(*) FROM interview_steps WHERE interview_module_id = $1 AND coalesce(candidate_id, 0) = $2",
            [.integer(module), .integer(candidate ?? 0)]
        ) { $0.int(0) }
    }

    /// The template steps of a module, in order.
    static func template(module: Int, _ connection: any Connection) throws -> [InterviewStep] {
        try connection.all(
            """
            SELECT \(InterviewStep.columns) FROM interview_steps
            WHERE interview_module_id = $1 AND candidate_id IS NULL ORDER BY position, id
            """, [.integer(module)], InterviewStep.init)
    }

    /// The steps that a candidate has in a module, in order.
    static func all(candidate: Int, module: Int, _ connection: any Connection) throws -> [InterviewStep] {
        try connection.all(
            """
            SELECT \(InterviewStep.columns) FROM interview_steps
            WHERE interview_module_id = $1 AND candidate_id = $2 ORDER BY position, id
            """, [.integer(module), .integer(candidate)], InterviewStep.init)
    }

    /// Keeps a new step.
    ///
    /// - Throws: ``StoreError`` with the code `unique` where there is one of this candidate, module, service and order.
    static func insert(_ step: InterviewStep, _ connection: any Connection) throws -> InterviewStep {
        try connection.one(
            """
            INSERT INTO interview_steps
                (organisation_id, interview_module_id, service_id, position, preferences, candidate_id, job_id, status,
                started_at, completed_at, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING \(InterviewStep.columns)
            """,
            [.integer(step.organisation), .integer(step.module), .integer(step.service)] + values(of: step)
                + [.timestamp(step.createdAt), .timestamp(step.updatedAt)], InterviewStep.init)
    }

    /// Writes a step as it is now; its module and organisation stay.
    static func update(_ step: InterviewStep, _ connection: any Connection) throws -> InterviewStep? {
        try connection.first(
            """
            UPDATE interview_steps SET service_id = $2, position = $3, preferences = $4, candidate_id = $5, job_id = $6,
                status = $7, started_at = $8, completed_at = $9, updated_at = $10
            WHERE id = $1 RETURNING \(InterviewStep.columns)
            """,
            [.integer(step.id), .integer(step.service)] + values(of: step) + [.timestamp(step.updatedAt)],
            InterviewStep.init)
    }

    /// Takes a step away.
    @discardableResult
    static func delete(_ id: Int, _ connection: any Connection) throws -> Bool {
        try connection.execute("DELETE FROM interview_steps WHERE id = $1", [.integer(id)]) > 0
    }

    private static func values(of step: InterviewStep) -> [SQLValue] {
        [
            .integer(step.order), .text(step.preferences), .integer(ifPresent: step.candidate), .integer(step.job),
            .text(step.status.rawValue), .timestamp(ifPresent: step.startedAt), .timestamp(ifPresent: step.completedAt),
        ]
    }
}
