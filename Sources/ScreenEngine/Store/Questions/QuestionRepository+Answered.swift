extension QuestionRepository {
    /// The question of an answer, deleted or not.
    static func find(answered id: Int, _ connection: any Connection) throws -> Question? {
        try connection.first(
            "SELECT \(Question.columns) FROM questions WHERE id = $1", [.integer(id)], Question.init)
    }
}
