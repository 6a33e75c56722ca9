/// The queue of what is to be read and scored. A task belongs to whoever claimed it until its lease ends, so that what
/// a process that died had claimed is taken over by another. Organisations take turns, whatever the length of their
/// queues; within one, the lower priority and then the older task goes first.
enum TaskQueue {
    private static let columns = "id, organisation_id, kind, job_id, resume_id, attempts, progress"

    /// How many are in it, claimed ones included.
    static func count(_ connection: any Connection) throws -> Int {
        try connection.one("SELECT count(*) FROM ingestion_tasks", []) { $0.int(0) }
    }

    /// Puts a resume in.
    static func enqueue(
        read resume: Int, job: Int, organisation: Int, _ priority: IngestionTask.Priority, at now: Timestamp,
        _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO ingestion_tasks (organisation_id, kind, job_id, resume_id, priority, created_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .integer(organisation), .text(IngestionTask.Kind.read.rawValue), .integer(job), .integer(resume),
                .integer(priority.rawValue), .timestamp(now),
            ])
        try enterTurns(organisation, connection)
    }

    /// Puts a job in whose resumes are to be scored again; one that is in already starts from the beginning.
    static func enqueue(
        rescore job: Int, organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws {
        let kind = SQLValue.text(IngestionTask.Kind.rescore.rawValue)
        let restarted = try connection.execute(
            "UPDATE ingestion_tasks SET progress = 0, attempts = 0, not_before = 0 WHERE job_id = $1 AND kind = $2",
            [.integer(job), kind])
        guard restarted == 0 else { return }
        try connection.execute(
            """
            INSERT INTO ingestion_tasks (organisation_id, kind, job_id, priority, created_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [
                .integer(organisation), kind, .integer(job),
                .integer(IngestionTask.Priority.rescore.rawValue), .timestamp(now),
            ])
        try enterTurns(organisation, connection)
    }

    private static func enterTurns(_ organisation: Int, _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO ingestion_turns (organisation_id, turn) VALUES ($1, 0) ON CONFLICT (organisation_id) DO NOTHING",
            [.integer(organisation)])
    }

    /// The next task of the organisation that was served longest ago, in two index look-ups an organisation.
    private static let nextTask = """
        SELECT (
            SELECT ingestion_tasks.id FROM ingestion_tasks
            WHERE ingestion_tasks.organisation_id = ingestion_turns.organisation_id
                AND lease_until <= $1 AND not_before <= $1
            ORDER BY priority, ingestion_tasks.id LIMIT 1) AS task
        FROM ingestion_turns ORDER BY task IS NULL, turn, organisation_id LIMIT 1
        """

    /// Whether there is a task to be claimed.
    static func hasTask(at now: Timestamp, _ connection: any Connection) throws -> Bool {
        try connection.first(nextTask, [.timestamp(now)]) { !$0.isNull(0) } ?? false
    }

    /// Claims the next task.
    ///
    /// - Parameters:
    ///   - owner: who claims it.
    ///   - lease: microseconds for which it is the owner's.
    ///   - now: the time.
    static func claim(
        by owner: String, lease: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> IngestionTask? {
        guard let found = try connection.first(nextTask, [.timestamp(now)], { $0.intIfPresent(0) }), let id = found,
            let task = try connection.first(
                """
                UPDATE ingestion_tasks SET lease_owner = $2, lease_until = $3 WHERE id = $1 RETURNING \(columns)
                """, [.integer(id), .text(owner), .integer(now.microseconds + lease)], { task($0) })
        else { return nil }
        try connection.execute(
            """
            UPDATE ingestion_turns SET turn = (SELECT max(turn) FROM ingestion_turns) + 1 WHERE organisation_id = $1
            """, [.integer(task.organisation)])
        return task
    }

    private static func task(_ row: any Row) -> IngestionTask {
        guard let kind = IngestionTask.Kind(rawValue: row.text(2)) else {
            preconditionFailure("the queue has a task of a kind that nobody makes")
        }
        return IngestionTask(
            id: row.int(0), organisation: row.int(1), kind: kind, job: row.int(3), resume: row.intIfPresent(4),
            attempts: row.int(5), progress: row.int(6))
    }

    /// Whether a task is still its owner's, or nobody has taken it over.
    static func isHeld(_ task: IngestionTask, by owner: String, _ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT lease_owner FROM ingestion_tasks WHERE id = $1", [.integer(task.id)]
        ) { $0.textIfPresent(0) == owner } ?? false
    }

    /// Extends the leases of tasks that are being worked on.
    static func extend(
        _ tasks: some Collection<Int>, of owner: String, until: Timestamp, _ connection: any Connection
    ) throws {
        guard !tasks.isEmpty else { return }
        let list = SQLList(tasks, from: 3)
        try connection.execute(
            "UPDATE ingestion_tasks SET lease_until = $2 WHERE lease_owner = $1 AND id IN (\(list.placeholders))",
            [.text(owner), .timestamp(until)] + list.values)
    }

    /// Gives a task back, as if it had never been claimed.
    static func release(_ task: Int, of owner: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE ingestion_tasks SET lease_owner = NULL, lease_until = 0 WHERE id = $1 AND lease_owner = $2",
            [.integer(task), .text(owner)])
    }

    /// Gives a task back that failed without its document being to blame.
    static func postpone(
        _ task: Int, of owner: String, until: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            UPDATE ingestion_tasks SET lease_owner = NULL, lease_until = 0, attempts = attempts + 1, not_before = $3
            WHERE id = $1 AND lease_owner = $2
            """, [.integer(task), .text(owner), .timestamp(until)])
    }

    /// Notes how far a task over many resumes has come, and lets it go, so that others have their turn.
    static func advance(
        _ task: IngestionTask, to progress: Int, of owner: String, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            UPDATE ingestion_tasks SET progress = $3, attempts = 0, lease_owner = NULL, lease_until = 0
            WHERE id = $1 AND lease_owner = $2
            """, [.integer(task.id), .text(owner), .integer(progress)])
    }

    /// Takes a task that is done out.
    static func finish(_ task: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM ingestion_tasks WHERE id = $1", [.integer(task)])
    }

    /// Who holds leases.
    static func owners(_ connection: any Connection) throws -> [String] {
        try connection.all(
            "SELECT DISTINCT lease_owner FROM ingestion_tasks WHERE lease_owner IS NOT NULL ORDER BY lease_owner"
        ) { $0.text(0) }
    }

    /// Ends the leases of an owner that is known to be dead.
    static func takeOver(from owner: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE ingestion_tasks SET lease_owner = NULL, lease_until = 0 WHERE lease_owner = $1", [.text(owner)])
    }
}
