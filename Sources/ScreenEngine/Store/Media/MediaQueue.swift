/// The queue of recordings whose sound and picture are to be taken out. Within an organisation, the older task goes first.
enum MediaQueue {
    /// The tasks.
    static let rows = LeasedRows(table: "media_tasks")
    /// Whose turn it is.
    static let turns = OrganisationTurns(queue: rows, table: "media_turns", condition: "is_parked = 0")

    /// Puts an answer's recording in; one that is in already is done anew, under another number.
    static func enqueue(
        answer: Int, organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute("DELETE FROM media_tasks WHERE answer_id = $1", [.integer(answer)])
        try connection.execute(
            "INSERT INTO media_tasks (organisation_id, answer_id, created_at) VALUES ($1, $2, $3)",
            [.integer(organisation), .integer(answer), .timestamp(now)])
        try turns.enter(organisation, connection)
    }

    /// Claims the next task.
    ///
    /// - Parameters:
    ///   - owner: who claims it.
    ///   - until: when the lease ends.
    static func claim(
        by owner: String, until: Timestamp, at now: Timestamp, _ connection: any Connection
    ) throws -> MediaTask? {
        guard let id = try turns.claim(by: owner, until: until, at: now, connection) else { return nil }
        return try connection.first(
            "SELECT id, organisation_id, answer_id, attempts FROM media_tasks WHERE id = $1", [.integer(id)]
        ) { MediaTask(id: $0.int(0), organisation: $0.int(1), answer: $0.int(2), attempts: $0.int(3)) }
    }

    /// Lays a task aside until FFmpeg is there.
    static func park(_ task: MediaTask, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE media_tasks SET lease_owner = NULL, lease_until = 0, is_parked = 1 WHERE id = $1",
            [.integer(task.id)])
    }

    /// Takes up again what was laid aside.
    static func unpark(_ connection: any Connection) throws {
        try connection.execute("UPDATE media_tasks SET is_parked = 0 WHERE is_parked = 1")
    }
}
