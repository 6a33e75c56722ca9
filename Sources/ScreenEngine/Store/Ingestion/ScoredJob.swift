internal import ResumeParse

/// A job as the worker processes are told of it.
struct ScoredJob: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The number that goes up with every change that scores depend on.
    var version: Int
    /// What scoring reads of it, as JSON.
    var json: [UInt8]

    /// The columns that a query reads it from.
    static let columns = [
        "id", "scoring_version", "title", "jd_html", "description", "min_experience", "max_experience",
        "must_have_skills",
    ].map { "jobs.\($0)" }.joined(separator: ", ")

    /// Reads it from a row, from a column on.
    init(_ row: any Row, at column: Int = 0) {
        id = row.int(column)
        version = row.int(column + 1)
        let content = JobContent(
            owner: 0, scoreWeight: 0, title: row.text(column + 2), jdHTML: row.text(column + 3),
            description: row.text(column + 4), minExperience: row.intIfPresent(column + 5),
            maxExperience: row.intIfPresent(column + 6), mustHaveSkills: row.text(column + 7))
        json = content.scoringJSON
    }

    /// The job of an identifier.
    static func find(_ id: Int, _ connection: any Connection) throws -> ScoredJob? {
        try connection.first("SELECT \(columns) FROM jobs WHERE id = $1", [.integer(id)]) { ScoredJob($0) }
    }

    /// Whether a job is still what it was.
    func isCurrent(_ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT scoring_version FROM jobs WHERE id = $1", [.integer(id)]
        ) { $0.int(0) == version } ?? false
    }
}
