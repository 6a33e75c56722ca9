/// The queue of what is to be read and scored. Within an organisation, the lower priority and then the older task goes
/// first.
enum TaskQueue {
    /// The tasks.
    static let rows = LeasedRows(table: "ingestion_tasks")
    /// Whose turn it is.
    static let turns = OrganisationTurns(queue: rows, table: "ingestion_turns", order: "priority, id")

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
        try turns.enter(organisation, connection)
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
        try turns.enter(organisation, connection)
    }

    /// Claims the next task.
    ///
    /// - Parameters:
    ///   - owner: who claims it.
    ///   - until: when the lease ends.
    static func claim(
        by owner: String, until: Timestamp, at now: Timestamp, _ connection: any Connection
    ) throws -> IngestionTask? {
        guard let id = try turns.claim(by: owner, until: until, at: now, connection) else { return nil }
        return try connection.first("SELECT \(columns) FROM ingestion_tasks WHERE id = $1", [.integer(id)]) { task($0) }
    }

    private static func task(_ row: any Row) -> IngestionTask {
        guard let kind = IngestionTask.Kind(rawValue: row.text(2)) else {
            preconditionFailure("the queue has a task of a kind that nobody makes")
        }
        return IngestionTask(
            id: row.int(0), organisation: row.int(1), kind: kind, job: row.int(3), resume: row.intIfPresent(4),
            attempts: row.int(5), progress: row.int(6))
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
}
