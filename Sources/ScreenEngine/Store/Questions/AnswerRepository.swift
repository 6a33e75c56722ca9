/// Candidates' answers in the store.
enum AnswerRepository {
    /// An organisation's answer.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Answer? {
        try connection.first(
            "SELECT \(Answer.columns) FROM answers WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], Answer.init)
    }
}
