extension Question {
    /// An organisation's question, deleted or not.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Question? {
        try connection.first(
            "SELECT \(Question.columns) FROM questions WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], Question.init)
    }
}
