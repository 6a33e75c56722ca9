extension AnswerRepository {
    /// Whether a screening has answers.
    static func hasAny(ofScreening screening: Int, _ connection: any Connection) throws -> Bool {
        let found = try connection.first(
            "SELECT 1 FROM answers WHERE screening_id = $1 LIMIT 1", [.integer(screening)]
        ) { _ in true }
        return found ?? false
    }

    /// Whether a screening has answers to questions that are not of a set; without a set, any.
    static func hasAny(ofScreening screening: Int, outsideSet set: Int?, _ connection: any Connection) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM answers a JOIN questions q ON q.id = a.question_id
            WHERE a.screening_id = $1 AND q.question_set_id <> coalesce($2, 0) LIMIT 1
            """, [.integer(screening), .integer(ifPresent: set)]
        ) { _ in true } ?? false
    }

    /// Lets a screening's answers follow it to another service.
    static func move(
        ofScreening screening: Int, toService service: Int?, at now: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute(
            "UPDATE answers SET service_id = $2, updated_at = $3 WHERE screening_id = $1",
            [.integer(screening), .integer(ifPresent: service), .timestamp(now)])
    }

    /// Whether a question has answers.
    static func hasAny(ofQuestion question: Int, _ connection: any Connection) throws -> Bool {
        try connection.first("SELECT 1 FROM answers WHERE question_id = $1 LIMIT 1", [.integer(question)]) { _ in true }
            ?? false
    }

    /// What was answered to a question, each text once. O(answers).
    static func texts(ofQuestion question: Int, _ connection: any Connection) throws -> [String] {
        try connection.all(
            "SELECT DISTINCT text FROM answers WHERE question_id = $1 AND text IS NOT NULL ORDER BY text",
            [.integer(question)]
        ) { $0.text(0) }
    }
}
