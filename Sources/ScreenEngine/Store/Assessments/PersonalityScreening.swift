/// A screening of a candidate's personality for a job.
struct PersonalityScreening: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The candidate.
    var candidate: Int
    /// The job.
    var job: Int
    /// The service that it is a step of.
    var service: Int?
    /// The questions asked.
    var questionSet: Int?
    /// How far it is.
    var status: StepStatus
    /// What it found: a JSON value.
    var traits: String?
    /// Hundredths of a point.
    var score: Int?
    /// When it was done.
    var completedAt: Timestamp?
    /// When it was kept.
    var createdAt: Timestamp
}

extension PersonalityScreening {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        personality_screenings.id, personality_screenings.candidate_id, personality_screenings.job_id, \
        personality_screenings.service_id, personality_screenings.question_set_id, personality_screenings.status, \
        personality_screenings.traits, personality_screenings.score, personality_screenings.completed_at, \
        personality_screenings.created_at
        """

    /// How many columns ``columns`` names.
    static let columnCount = 10

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        candidate = row.int(1)
        job = row.int(2)
        service = row.intIfPresent(3)
        questionSet = row.intIfPresent(4)
        status = StepStatus(rawValue: row.text(5)) ?? .notStarted
        traits = row.textIfPresent(6)
        score = row.intIfPresent(7)
        completedAt = row.timestampIfPresent(8)
        createdAt = row.timestamp(9)
    }
}
