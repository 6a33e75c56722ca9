/// Candidates' answers in the store.
enum AnswerRepository {
    /// The columns that can be written, in the order of `values`.
    private static let written = [
        "organisation_id", "screening_id", "question_id", "candidate_id", "job_id", "service_id", "text", "video_key",
        "audio_key", "thumbnail_key", "file_name", "media_type", "status", "problem", "duration_milliseconds",
    ]

    private static func values(_ answer: Answer) -> [SQLValue] {
        [
            .integer(answer.organisation), .integer(answer.screening), .integer(answer.question),
            .integer(answer.candidate), .integer(answer.job), .integer(ifPresent: answer.service),
            .text(ifPresent: answer.text), .text(ifPresent: answer.videoKey), .text(ifPresent: answer.audioKey),
            .text(ifPresent: answer.thumbnailKey), .text(ifPresent: answer.fileName),
            .text(ifPresent: answer.mediaType), .text(answer.status.rawValue), .text(ifPresent: answer.problem),
            .integer(ifPresent: answer.duration),
        ]
    }

    /// An organisation's answer.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Answer? {
        try connection.first(
            "SELECT \(Answer.columns) FROM answers WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], Answer.init)
    }

    /// Answers by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [Answer] {
        try connection.inOrder(
            ids, "SELECT \(Answer.columns) FROM answers WHERE answers.id", Answer.init, id: \.id)
    }

    /// Whether a question of a screening has been answered.
    static func exists(screening: Int, question: Int, _ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM answers WHERE screening_id = $1 AND question_id = $2",
            [.integer(screening), .integer(question)]
        ) { _ in true } ?? false
    }

    /// Keeps a new answer. Throws `unique` where the question of the screening has been answered.
    static func insert(_ answer: Answer, at now: Timestamp, _ connection: any Connection) throws -> Answer {
        let places = written.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let moment = "$\(written.count + 1)"
        return try connection.one(
            """
            INSERT INTO answers (\(written.joined(separator: ", ")), created_at, updated_at)
            VALUES (\(places), \(moment), \(moment)) RETURNING \(Answer.columns)
            """, values(answer) + [.timestamp(now)], Answer.init)
    }

    /// Changes an answer. Objects that it referred to and refers to no more are discarded.
    static func update(_ answer: Answer, from old: Answer, at now: Timestamp, _ connection: any Connection) throws {
        let settings = written.enumerated().map { "\($0.element) = $\($0.offset + 1)" }.joined(separator: ", ")
        try connection.execute(
            "UPDATE answers SET \(settings), updated_at = $\(written.count + 1) WHERE id = $\(written.count + 2)",
            values(answer) + [.timestamp(now), .integer(answer.id)])
        for key in old.keys where !answer.keys.contains(key) { try DiscardedMedia.note(key, at: now, connection) }
    }

    /// Removes an answer; its objects are discarded.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM answers WHERE id = $1", [.integer(id)])
    }
}

extension Answer {
    /// The objects of the media store that it refers to.
    var keys: [String] { [videoKey, audioKey, thumbnailKey].compactMap(\.self) }
}
