/// A recording to be worked on, and what is kept of the work.
struct RecordingWork: Sendable, Hashable {
    /// The row of the queue.
    var task: MediaTask
    /// The object of the media store.
    var key: MediaKey
    /// What its first bytes say that it is.
    var mediaType: String
    /// How the question is to be answered.
    var kind: QuestionKind

    /// What came of the work.
    struct Outcome: Sendable, Hashable {
        /// Whether it can be heard and seen.
        var status: AnswerStatus
        /// What is wanting, as a sentence.
        var problem: String?
        /// What it is, now that it has been looked into.
        var mediaType: String?
        /// Milliseconds.
        var duration: Int?
        /// The object with the sound.
        var audio: MediaKey?
        /// The object with the picture.
        var thumbnail: MediaKey?

        /// The objects that were made.
        var keys: [MediaKey] { [audio, thumbnail].compactMap(\.self) }
    }

    /// The recording of a task; nothing where there is none any more.
    static func find(_ task: MediaTask, _ connection: any Connection) throws -> RecordingWork? {
        try connection.first(
            """
            SELECT answers.video_key, answers.media_type, questions.kind FROM answers
            JOIN questions ON questions.id = answers.question_id
            WHERE answers.id = $1 AND answers.video_key IS NOT NULL
            """, [.integer(task.answer)]
        ) { row in
            MediaKey(row.text(0)).map {
                RecordingWork(
                    task: task, key: $0, mediaType: row.textIfPresent(1) ?? "",
                    kind: QuestionKind(rawValue: row.text(2)) ?? .video)
            }
        } ?? nil
    }

    /// Notes the keys of objects that are about to be made, so that they are taken away in the end where nothing comes to
    /// refer to them.
    ///
    /// - Returns: false where the task is not the owner's any more, or its answer is gone.
    func announce(
        _ keys: [MediaKey], owner: String, until: Timestamp, at now: Timestamp, _ connection: any Connection
    ) throws -> Bool {
        guard try MediaQueue.rows.isHeld(task.id, by: owner, connection) else { return false }
        for key in keys {
            let upload = MediaUpload(key: key, fileName: key.name, expiresAt: until, createdAt: now)
            try MediaUploadRepository.insert(upload, connection)
        }
        return true
    }

    /// Keeps what came of the work and takes the task out. Where it is not the owner's any more, what was made is
    /// discarded.
    ///
    /// - Returns: whether it was kept.
    @discardableResult
    func complete(
        _ outcome: Outcome, owner: String, at now: Timestamp, _ connection: any Connection
    ) throws -> Bool {
        guard try MediaQueue.rows.isHeld(task.id, by: owner, connection) else {
            try discard(outcome.keys, at: now, connection)
            return false
        }
        for key in outcome.keys {
            _ = try MediaUploadRepository.claim(key, organisation: task.organisation, connection)
        }
        try keep(outcome, at: now, connection)
        try MediaQueue.rows.remove(task.id, connection)
        return true
    }

    /// Keeps that there is no FFmpeg, and lays the task aside until there is.
    func park(_ problem: String, owner: String, at now: Timestamp, _ connection: any Connection) throws {
        guard try MediaQueue.rows.isHeld(task.id, by: owner, connection) else { return }
        try keep(Outcome(status: .ready, problem: problem), at: now, connection)
        try MediaQueue.park(task, connection)
    }

    private func keep(_ outcome: Outcome, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE answers SET status = $2, problem = $3, media_type = coalesce($4, media_type),
                duration_milliseconds = $5, audio_key = $6, thumbnail_key = $7, updated_at = $8
            WHERE id = $1
            """,
            [
                .integer(task.answer), .text(outcome.status.rawValue), .text(ifPresent: outcome.problem),
                .text(ifPresent: outcome.mediaType), .integer(ifPresent: outcome.duration),
                .text(ifPresent: outcome.audio?.text), .text(ifPresent: outcome.thumbnail?.text), .timestamp(now),
            ])
    }

    /// Gives objects up that were announced.
    func discard(_ keys: [MediaKey], at now: Timestamp, _ connection: any Connection) throws {
        for key in keys { try MediaUploadRepository.discard(key, at: now, connection) }
    }
}
