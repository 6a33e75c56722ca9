/// As much of an answer as counting needs.
struct GivenAnswer: Sendable, Hashable {
    /// The question.
    var question: Int
    /// What was chosen; nothing for questions without choices.
    var choice: String?

    /// The answers of screenings, by screening; one query. What was written freely stays where it is.
    static func find(ofScreenings ids: [Int], _ connection: any Connection) throws -> [Int: [GivenAnswer]] {
        guard !ids.isEmpty else { return [:] }
        let list = SQLList(ids)
        var found: [Int: [GivenAnswer]] = [:]
        try connection.forEach(
            """
            SELECT a.screening_id, a.question_id, CASE WHEN q.kind = 'choice' THEN a.text END
            FROM answers a JOIN questions q ON q.id = a.question_id WHERE a.screening_id IN (\(list.placeholders))
            """, list.values
        ) { row in
            let answer = GivenAnswer(question: row.int(1), choice: row.textIfPresent(2))
            found[row.int(0), default: []].append(answer)
        }
        return found
    }
}
