/// One row of the history of applications: where a candidate stood at a job from some moment on.
struct JobUniversalStatus: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The application whose history it is.
    var application: Int
    /// The candidate.
    var candidate: Int
    /// The job.
    var job: Int
    /// The stage's name.
    var stageName: String
    /// The status, as ``ApplicationStatus`` writes it.
    var status: String
    /// Whether no later row of the same application is there.
    var isLatest: Bool
    /// When the change was made.
    var updatedAt: Timestamp
    /// The account that made it; none where it was the engine's or the account is gone.
    var updatedBy: Int?
}

extension JobUniversalStatus {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        job_universal_statuses.id, job_universal_statuses.application_id, job_universal_statuses.candidate_id, \
        job_universal_statuses.job_id, job_universal_statuses.stage_name, job_universal_statuses.status, \
        job_universal_statuses.is_latest, job_universal_statuses.updated_at, job_universal_statuses.updated_by
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        application = row.int(1)
        candidate = row.int(2)
        job = row.int(3)
        stageName = row.text(4)
        status = row.text(5)
        isLatest = row.bool(6)
        updatedAt = row.timestamp(7)
        updatedBy = row.intIfPresent(8)
    }
}
