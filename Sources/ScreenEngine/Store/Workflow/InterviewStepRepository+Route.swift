extension InterviewStepRepository {
    /// The template steps of a module and those that a candidate has in it, in order; where the order is the same,
    /// templates first.
    static func route(of candidate: Int, module: Int, _ connection: any Connection) throws -> [InterviewStep] {
        try connection.all(
            """
            SELECT \(InterviewStep.columns) FROM interview_steps
            WHERE interview_module_id = $1 AND coalesce(candidate_id, 0) IN (0, $2)
            ORDER BY position, candidate_id IS NOT NULL, id
            """, [.integer(module), .integer(candidate)], InterviewStep.init)
    }
}
