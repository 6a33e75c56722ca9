/// One score of a resume as the API shows it: the engine's own, or a person's judgement.
struct ResumeScore: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// Whether the engine made it.
    var isEngines: Bool
    /// Hundredths of a point of the five parts, in the order of `Part.allCases`.
    var points: [Int]
    /// Hundredths of a point of all parts.
    var overall: Int
    /// A person's reason.
    var feedback: String?
    /// The job that it is a score for.
    var job: Int
    /// The account that asked for the score or gave it.
    var user: Int?
    /// The weights under which it was made.
    var weights: Int?
}

extension ResumeScore {
    /// The columns that ``init(_:from:)`` reads, in its order, of a table under this name.
    static func columns(of table: String) -> String {
        [
            "id", "ai_score", "skills_score", "work_exp_score", "projects_score", "education_score",
            "certifications_score", "overall_score", "feedback", "job_id", "user_id", "score_weight_id",
        ].map { "\(table).\($0)" }.joined(separator: ", ")
    }

    /// How many columns ``columns(of:)`` names.
    static let columnCount = 12

    /// Reads a row, whose first such column has this number.
    init(_ row: any Row, from first: Int = 0) {
        id = row.int(first)
        isEngines = row.bool(first + 1)
        points = (2...6).map { row.int(first + $0) }
        overall = row.int(first + 7)
        feedback = row.textIfPresent(first + 8)
        job = row.int(first + 9)
        user = row.intIfPresent(first + 10)
        weights = row.intIfPresent(first + 11)
    }
}
