/// The rows of a table that are work to be done. A row belongs to whoever claimed it until its lease ends, so that what
/// a process that died had claimed is taken over by another.
struct LeasedRows: Sendable {
    /// The table: it has `lease_owner`, `lease_until`, `attempts` and `not_before`.
    let table: String

    /// Whether a row is there and its owner's: not where it was taken out, or taken over.
    func isHeld(_ id: Int, by owner: String, _ connection: any Connection) throws -> Bool {
        try connection.first("SELECT lease_owner FROM \(table) WHERE id = $1", [.integer(id)]) {
            $0.textIfPresent(0) == owner
        } ?? false
    }

    /// Extends the leases of rows that are being worked on.
    func extend(
        _ ids: some Collection<Int>, of owner: String, until: Timestamp, _ connection: any Connection
    ) throws {
        guard !ids.isEmpty else { return }
        let list = SQLList(ids, from: 3)
        try connection.execute(
            "UPDATE \(table) SET lease_until = $2 WHERE lease_owner = $1 AND id IN (\(list.placeholders))",
            [.text(owner), .timestamp(until)] + list.values)
    }

    /// Gives a row back, as if it had never been claimed.
    func release(_ id: Int, of owner: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE \(table) SET lease_owner = NULL, lease_until = 0 WHERE id = $1 AND lease_owner = $2",
            [.integer(id), .text(owner)])
    }

    /// Gives a row back that failed and is to be tried again.
    func postpone(_ id: Int, of owner: String, until: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE \(table) SET lease_owner = NULL, lease_until = 0, attempts = attempts + 1, not_before = $3
            WHERE id = $1 AND lease_owner = $2
            """, [.integer(id), .text(owner), .timestamp(until)])
    }

    /// Takes a row out that is done.
    func remove(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM \(table) WHERE id = $1", [.integer(id)])
    }

    /// Ends the leases of processes of this machine that are not there any more; others end by themselves.
    ///
    /// - Returns: whether there were any.
    @discardableResult
    func takeOverFromTheDead(in database: any Database) async throws -> Bool {
        let owners = try await database.read { connection in
            try connection.all(
                "SELECT DISTINCT lease_owner FROM \(table) WHERE lease_owner IS NOT NULL ORDER BY lease_owner"
            ) { $0.text(0) }
        }
        let dead = owners.filter(LeaseOwner.isDead)
        guard !dead.isEmpty else { return false }
        try await database.write { connection in
            for owner in dead {
                try connection.execute(
                    "UPDATE \(table) SET lease_owner = NULL, lease_until = 0 WHERE lease_owner = $1", [.text(owner)])
            }
        }
        return true
    }
}
