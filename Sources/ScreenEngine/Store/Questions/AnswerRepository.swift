/// Candidates' answers in the store.
enum AnswerRepository {
    /// An organisation's answer.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Answer? {
        try connection.first(
            "SELECT \(Answer.columns) FROM answers WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], Answer.init)
    }

    /// Answers by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [Answer] {
        guard !ids.isEmpty else { return [] }
        let list = SQLList(ids)
        var found: [Int: Answer] = [:]
        try connection.forEach(
            "SELECT \(Answer.columns) FROM answers WHERE answers.id IN (\(list.placeholders))", list.values
        ) {
            let answer = Answer($0)
            found[answer.id] = answer
        }
        return ids.compactMap { found[$0] }
    }
}
