/// Questions in the store. Deleted ones are kept for the answers that they got, and found by nobody.
enum QuestionRepository {
    /// An organisation's question.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Question? {
        try connection.first(
            """
            SELECT \(Question.columns) FROM questions WHERE id = $1 AND organisation_id = $2 AND is_deleted = 0
            """, [.integer(id), .integer(organisation)], Question.init)
    }

    /// Questions by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [Question] {
        try connection.inOrder(
            ids, "SELECT \(Question.columns) FROM questions WHERE is_deleted = 0 AND id", Question.init, id: \.id)
    }

    /// How many questions a set asks, and the place behind the last of them.
    static func extent(ofSet set: Int, _ connection: any Connection) throws -> (count: Int, next: Int) {
        try connection.one(
            """
            SELECT count(*), coalesce(max(position) + 1, 1) FROM questions WHERE question_set_id = $1 AND is_deleted = 0
            """, [.integer(set)]
        ) { ($0.int(0), $0.int(1)) }
    }

    /// Of some identifiers, those of a set's questions with choices, deleted or not.
    static func choiceQuestions(_ ids: Set<Int>, ofSet set: Int, _ connection: any Connection) throws -> [Question] {
        var found: [Question] = []
        for list in SQLList.groups(of: ids.sorted(), from: 2) {
            found += try connection.all(
                """
                SELECT \(Question.columns) FROM questions
                WHERE question_set_id = $1 AND kind = 'choice' AND id IN (\(list.placeholders))
                """, [.integer(set)] + list.values, Question.init)
        }
        return found
    }

    /// Keeps a new question.
    static func insert(_ question: Question, _ connection: any Connection) throws -> Question {
        try connection.one(
            """
            INSERT INTO questions
                (organisation_id, question_set_id, text, kind, choices, position, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING \(Question.columns)
            """,
            [
                .integer(question.organisation), .integer(question.questionSet), .text(question.text),
                .text(question.kind.rawValue), .text(question.choices), .integer(question.order),
                .timestamp(question.createdAt), .timestamp(question.updatedAt),
            ], Question.init)
    }

    /// Writes a question as it is now, and counts the screenings of its set anew where its choices are others, and those
    /// of the set that it leaves.
    static func update(
        _ question: Question, from earlier: Question, at now: Timestamp, _ connection: any Connection
    ) throws {
        guard question != earlier else { return }
        try connection.execute(
            """
            UPDATE questions SET question_set_id = $2, text = $3, kind = $4, choices = $5, position = $6, updated_at = $7
            WHERE id = $1
            """,
            [
                .integer(question.id), .integer(question.questionSet), .text(question.text),
                .text(question.kind.rawValue), .text(question.choices), .integer(question.order), .timestamp(now),
            ])
        guard question.choices != earlier.choices || question.questionSet != earlier.questionSet else { return }
        try ScreeningCounting.recount(questionSet: earlier.questionSet, at: now, connection)
    }

    /// Asks a question no more. Who has answered all others is done with the set now.
    static func delete(_ question: Question, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE questions SET is_deleted = 1, updated_at = $2 WHERE id = $1",
            [.integer(question.id), .timestamp(now)])
        try ScreeningCounting.recount(questionSet: question.questionSet, at: now, connection)
    }
}
