/// The history of applications in the store.
enum StatusRepository {
    /// Rows by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [JobUniversalStatus] {
        try connection.inOrder(
            ids, "SELECT \(JobUniversalStatus.columns) FROM job_universal_statuses WHERE job_universal_statuses.id",
            JobUniversalStatus.init, id: \.id)
    }

    /// An organisation's row.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> JobUniversalStatus? {
        try connection.first(
            """
            SELECT \(JobUniversalStatus.columns) FROM job_universal_statuses
            WHERE job_universal_statuses.id = $1 AND job_universal_statuses.organisation_id = $2
            """, [.integer(id), .integer(organisation)], JobUniversalStatus.init)
    }

    /// The latest row of an application.
    static func latest(application: Int, _ connection: any Connection) throws -> JobUniversalStatus? {
        try connection.first(
            """
            SELECT \(JobUniversalStatus.columns) FROM job_universal_statuses
            WHERE job_universal_statuses.application_id = $1 AND job_universal_statuses.is_latest = 1
            """, [.integer(application)], JobUniversalStatus.init)
    }

    /// The application of a candidate at a job.
    static func application(candidate: Int, job: Int, _ connection: any Connection) throws -> Int? {
        try connection.first(
            "SELECT id FROM applications WHERE candidate_id = $1 AND job_id = $2", [.integer(candidate), .integer(job)]
        ) { $0.int(0) }
    }
}
