/// A screening of a candidate's personality for a job.
struct PersonalityScreening: Assessment {
    static let table = "personality_screenings"
    static let columns = [
        "candidate_id", "job_id", "service_id", "question_set_id", "status", "traits", "score", "completed_at",
        "answered", "score_judged", "traits_judged",
    ]
    static let topic = ChangeTopic.screenings

    var id = 0
    var candidate = 0
    var job = 0
    /// The service that it is a step of.
    var service: Int?
    /// The questions asked.
    var questionSet: Int?
    /// How far it is.
    var status = StepStatus.notStarted
    /// What it found: a JSON value.
    var traits: String?
    /// Hundredths of a point.
    var score: Int?
    /// When it was done.
    var completedAt: Timestamp?
    /// How many answers it has, as they were counted last.
    var answered = 0
    /// Whether a person gave the score, so that answers leave it alone.
    var isScoreJudged = false
    /// Whether a person wrote the traits, so that answers leave them alone.
    var areTraitsJudged = false
    /// When it was kept.
    var createdAt = Timestamp(microseconds: 0)

    var values: [SQLValue] {
        [
            .integer(candidate), .integer(job), .integer(ifPresent: service), .integer(ifPresent: questionSet),
            .text(status.rawValue), .text(ifPresent: traits), .integer(ifPresent: score),
            .timestamp(ifPresent: completedAt), .integer(answered), .bool(isScoreJudged), .bool(areTraitsJudged),
        ]
    }
}

extension PersonalityScreening {
    init(_ row: any Row) {
        id = row.int(0)
        createdAt = row.timestamp(1)
        candidate = row.int(2)
        job = row.int(3)
        service = row.intIfPresent(4)
        questionSet = row.intIfPresent(5)
        status = StepStatus(rawValue: row.text(6)) ?? .notStarted
        traits = row.textIfPresent(7)
        score = row.intIfPresent(8)
        completedAt = row.timestampIfPresent(9)
        answered = row.int(10)
        isScoreJudged = row.bool(11)
        areTraitsJudged = row.bool(12)
    }
}
