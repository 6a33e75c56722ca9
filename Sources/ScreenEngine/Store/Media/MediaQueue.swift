/// The queue of recordings whose sound and picture are to be taken out. A task belongs to whoever claimed it until its
/// lease ends, so that what a process that died had claimed is taken over by another. Organisations take turns, whatever
/// the length of their queues; within one, the older task goes first.
enum MediaQueue {
    /// How many are in it, claimed ones included, but not those that wait for FFmpeg.
    static func count(_ connection: any Connection) throws -> Int {
        try connection.one("SELECT count(*) FROM media_tasks WHERE is_parked = 0", []) { $0.int(0) }
    }

    /// Puts an answer's recording in; one that is in already is done anew, under another number.
    static func enqueue(
        answer: Int, organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws {
        try remove(answer: answer, connection)
        try connection.execute(
            "INSERT INTO media_tasks (organisation_id, answer_id, created_at) VALUES ($1, $2, $3)",
            [.integer(organisation), .integer(answer), .timestamp(now)])
        try connection.execute(
            "INSERT INTO media_turns (organisation_id, turn) VALUES ($1, 0) ON CONFLICT (organisation_id) DO NOTHING",
            [.integer(organisation)])
    }

    /// Takes an answer's recording out.
    static func remove(answer: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM media_tasks WHERE answer_id = $1", [.integer(answer)])
    }

    /// The next task of the organisation that was served longest ago.
    private static let nextTask = """
        SELECT (
            SELECT media_tasks.id FROM media_tasks
            WHERE media_tasks.organisation_id = media_turns.organisation_id
                AND is_parked = 0 AND lease_until <= $1 AND not_before <= $1
            ORDER BY media_tasks.id LIMIT 1) AS task
        FROM media_turns ORDER BY task IS NULL, turn, organisation_id LIMIT 1
        """

    /// Whether there is a task to be claimed.
    static func hasTask(at now: Timestamp, _ connection: any Connection) throws -> Bool {
        try connection.first(nextTask, [.timestamp(now)]) { !$0.isNull(0) } ?? false
    }

    /// Claims the next task, until a moment.
    static func claim(
        by owner: String, until: Timestamp, at now: Timestamp, _ connection: any Connection
    ) throws -> MediaTask? {
        guard let found = try connection.first(nextTask, [.timestamp(now)], { $0.intIfPresent(0) }), let id = found,
            let task = try connection.first(
                """
                UPDATE media_tasks SET lease_owner = $2, lease_until = $3 WHERE id = $1
                RETURNING id, organisation_id, answer_id, attempts
                """, [.integer(id), .text(owner), .timestamp(until)],
                { MediaTask(id: $0.int(0), organisation: $0.int(1), answer: $0.int(2), attempts: $0.int(3)) })
        else { return nil }
        try connection.execute(
            "UPDATE media_turns SET turn = (SELECT max(turn) FROM media_turns) + 1 WHERE organisation_id = $1",
            [.integer(task.organisation)])
        return task
    }

    /// Whether a task is there and still its owner's: not where its answer was deleted, got another recording, or where
    /// somebody took it over.
    static func isHeld(_ task: MediaTask, by owner: String, _ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT lease_owner FROM media_tasks WHERE id = $1", [.integer(task.id)]
        ) { $0.textIfPresent(0) == owner } ?? false
    }

    /// Extends the leases of tasks that are being worked on.
    static func extend(
        _ tasks: some Collection<Int>, of owner: String, until: Timestamp, _ connection: any Connection
    ) throws {
        guard !tasks.isEmpty else { return }
        let list = SQLList(tasks, from: 3)
        try connection.execute(
            "UPDATE media_tasks SET lease_until = $2 WHERE lease_owner = $1 AND id IN (\(list.placeholders))",
            [.text(owner), .timestamp(until)] + list.values)
    }

    /// Gives a task back, as if it had never been claimed.
    static func release(_ task: MediaTask, of owner: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE media_tasks SET lease_owner = NULL, lease_until = 0 WHERE id = $1 AND lease_owner = $2",
            [.integer(task.id), .text(owner)])
    }

    /// Gives a task back that failed and is to be tried again.
    static func postpone(
        _ task: MediaTask, of owner: String, until: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            UPDATE media_tasks SET lease_owner = NULL, lease_until = 0, attempts = attempts + 1, not_before = $3
            WHERE id = $1 AND lease_owner = $2
            """, [.integer(task.id), .text(owner), .timestamp(until)])
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

    /// Takes a task that is done out.
    static func finish(_ task: MediaTask, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM media_tasks WHERE id = $1", [.integer(task.id)])
    }

    /// Who holds leases.
    static func owners(_ connection: any Connection) throws -> [String] {
        try connection.all(
            "SELECT DISTINCT lease_owner FROM media_tasks WHERE lease_owner IS NOT NULL ORDER BY lease_owner"
        ) { $0.text(0) }
    }

    /// Ends the leases of an owner that is known to be dead.
    static func takeOver(from owner: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE media_tasks SET lease_owner = NULL, lease_until = 0 WHERE lease_owner = $1", [.text(owner)])
    }
}
