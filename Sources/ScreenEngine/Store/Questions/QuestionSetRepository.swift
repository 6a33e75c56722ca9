/// Sets of questions in the store.
enum QuestionSetRepository {
    /// An organisation's set.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> QuestionSet? {
        try connection.first(
            "SELECT \(QuestionSet.columns) FROM question_sets WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], QuestionSet.init)
    }

    /// Sets by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [QuestionSet] {
        try connection.inOrder(
            ids, "SELECT \(QuestionSet.columns) FROM question_sets WHERE id", QuestionSet.init, id: \.id)
    }

    /// Keeps a new set.
    static func insert(_ set: QuestionSet, _ connection: any Connection) throws -> QuestionSet {
        try connection.one(
            """
            INSERT INTO question_sets (organisation_id, service_id, name, scoring, created_at)
            VALUES ($1, $2, $3, $4, $5) RETURNING \(QuestionSet.columns)
            """,
            [
                .integer(set.organisation), .integer(ifPresent: set.service), .text(set.name),
                .text(ifPresent: set.scoring), .timestamp(set.createdAt),
            ], QuestionSet.init)
    }

    /// Writes a set as it is now, and counts the screenings of it anew where it counts in another way.
    static func update(
        _ set: QuestionSet, from earlier: QuestionSet, at now: Timestamp, _ connection: any Connection
    ) throws {
        guard set != earlier else { return }
        try connection.execute(
            "UPDATE question_sets SET service_id = $2, name = $3, scoring = $4 WHERE id = $1",
            [.integer(set.id), .integer(ifPresent: set.service), .text(set.name), .text(ifPresent: set.scoring)])
        guard set.scoring != earlier.scoring else { return }
        try ScreeningCounting.recount(questionSet: set.id, at: now, connection)
    }

    /// Removes a set with its questions.
    ///
    /// - Throws: ``AccountError`` with the code `inUse` where a screening asks it.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        do {
            try connection.execute("DELETE FROM question_sets WHERE id = $1", [.integer(id)])
        } catch let error as StoreError where error.code == .foreignKey {
            throw AccountError(.inUse, "this question set is in use; take it out of what refers to it first")
        }
    }
}
