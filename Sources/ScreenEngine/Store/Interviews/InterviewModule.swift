/// The steps of a job's interview, in an order.
struct InterviewModule: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The organisation.
    var organisation = 0
    /// The job.
    var job = 0
    /// Its name.
    var name = ""
    /// When it was made.
    var createdAt = Timestamp(microseconds: 0)
    /// When it was changed last.
    var updatedAt = Timestamp(microseconds: 0)
    /// Who changed it last.
    var updatedBy: Int?
}

extension InterviewModule {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        interview_modules.id, interview_modules.organisation_id, interview_modules.job_id, interview_modules.name, \
        interview_modules.created_at, interview_modules.updated_at, interview_modules.updated_by
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        organisation = row.int(1)
        job = row.int(2)
        name = row.text(3)
        createdAt = row.timestamp(4)
        updatedAt = row.timestamp(5)
        updatedBy = row.intIfPresent(6)
    }
}
