/// Which row of a queue is next: organisations take turns, whatever the length of their queues.
struct OrganisationTurns: Sendable {
    /// The queue; its rows have an `organisation_id`.
    let queue: LeasedRows
    /// The table of the turns: `organisation_id`, and `turn`, the higher the later it was served.
    let table: String
    /// What has to hold of a row to be claimed, beside that nobody has it and that its time has come.
    var condition = "1 = 1"
    /// In which order an organisation's own rows go.
    var order = "id"

    /// Has an organisation take part.
    func enter(_ organisation: Int, _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO \(table) (organisation_id, turn) VALUES ($1, 0) ON CONFLICT (organisation_id) DO NOTHING",
            [.integer(organisation)])
    }

    /// The next row of the organisation that was served longest ago, in two index look-ups an organisation.
    private var next: String {
        """
        SELECT (
            SELECT id FROM \(queue.table)
            WHERE organisation_id = \(table).organisation_id
                AND \(condition) AND lease_until <= $1 AND not_before <= $1
            ORDER BY \(order) LIMIT 1) AS task
        FROM \(table) ORDER BY task IS NULL, turn, organisation_id LIMIT 1
        """
    }

    /// Whether there is a row to be claimed.
    func hasNext(at now: Timestamp, _ connection: any Connection) throws -> Bool {
        try connection.first(next, [.timestamp(now)]) { !$0.isNull(0) } ?? false
    }

    /// Claims the next row.
    ///
    /// - Parameters:
    ///   - owner: who claims it.
    ///   - until: when the lease ends.
    /// - Returns: its identifier.
    func claim(by owner: String, until: Timestamp, at now: Timestamp, _ connection: any Connection) throws -> Int? {
        guard let found = try connection.first(next, [.timestamp(now)], { $0.intIfPresent(0) }), let id = found else {
            return nil
        }
        try connection.execute(
            "UPDATE \(queue.table) SET lease_owner = $2, lease_until = $3 WHERE id = $1",
            [.integer(id), .text(owner), .timestamp(until)])
        try connection.execute(
            """
            UPDATE \(table) SET turn = (SELECT max(turn) FROM \(table)) + 1
            WHERE organisation_id = (SELECT organisation_id FROM \(queue.table) WHERE id = $1)
            """, [.integer(id)])
        return id
    }
}
