/// A step of a module: its template, or how far one candidate is with it.
struct InterviewStep: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The organisation.
    var organisation = 0
    /// The module.
    var module = 0
    /// The service that it is about.
    var service = 0
    /// Its place among the module's steps; ties go by identifier.
    var order = 0
    /// What the service is to do: a JSON value.
    var preferences = "{}"
    /// The candidate; none for the template.
    var candidate: Int?
    /// The module's job.
    var job = 0
    /// How far it is; a template stays where it began.
    var status = StepStatus.notStarted
    /// When it was begun.
    var startedAt: Timestamp?
    /// When it was done, or left out.
    var completedAt: Timestamp?
    /// When it was made.
    var createdAt = Timestamp(microseconds: 0)
    /// When it was changed last.
    var updatedAt = Timestamp(microseconds: 0)
}

extension InterviewStep {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        interview_steps.id, interview_steps.organisation_id, interview_steps.interview_module_id, \
        interview_steps.service_id, interview_steps.position, interview_steps.preferences, \
        interview_steps.candidate_id, interview_steps.job_id, interview_steps.status, interview_steps.started_at, \
        interview_steps.completed_at, interview_steps.created_at, interview_steps.updated_at
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        organisation = row.int(1)
        module = row.int(2)
        service = row.int(3)
        order = row.int(4)
        preferences = row.text(5)
        candidate = row.intIfPresent(6)
        job = row.int(7)
        status = StepStatus(rawValue: row.text(8)) ?? .notStarted
        startedAt = row.timestampIfPresent(9)
        completedAt = row.timestampIfPresent(10)
        createdAt = row.timestamp(11)
        updatedAt = row.timestamp(12)
    }
}
