/// The modules of interviews in the store.
enum InterviewModuleRepository {
    /// An organisation's module.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> InterviewModule? {
        try connection.first(
            "SELECT \(InterviewModule.columns) FROM interview_modules WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], InterviewModule.init)
    }

    /// A job's modules, in the order in which they were made.
    static func all(job: Int, _ connection: any Connection) throws -> [InterviewModule] {
        try connection.all(
            "SELECT \(InterviewModule.columns) FROM interview_modules WHERE job_id = $1 ORDER BY id", [.integer(job)],
            InterviewModule.init)
    }
}
