/// An organisation's services in the store.
enum ServiceRepository {
    private static let columns = "id, organisation_id, name, created_at"

    /// How many services an organisation has.
    static func count(organisation: Int, _ connection: any Connection) throws -> Int {
        try connection.one(
            "SELECT count(*) FROM services WHERE organisation_id = $1", [.integer(organisation)]
        ) { $0.int(0) }
    }

    /// A piece of an organisation's services, in the order in which they were made.
    static func page(organisation: Int, limit: Int, offset: Int, _ connection: any Connection) throws
        -> [InterviewService]
    {
        try connection.all(
            "SELECT \(columns) FROM services WHERE organisation_id = $1 ORDER BY id LIMIT $2 OFFSET $3",
            [.integer(organisation), .integer(limit), .integer(offset)], read)
    }

    /// An organisation's service.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> InterviewService? {
        try connection.first(
            "SELECT \(columns) FROM services WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], read)
    }

    /// An organisation's service by its name.
    static func find(name: String, organisation: Int, _ connection: any Connection) throws -> InterviewService? {
        try connection.first(
            "SELECT \(columns) FROM services WHERE organisation_id = $1 AND name = $2",
            [.integer(organisation), .text(name)], read)
    }

    /// Services by identifier, for what refers to them; one query, whatever their number.
    static func find(_ ids: some Collection<Int>, _ connection: any Connection) throws -> [Int: InterviewService] {
        guard !ids.isEmpty else { return [:] }
        let list = SQLList(ids)
        let services = try connection.all(
            "SELECT \(columns) FROM services WHERE id IN (\(list.placeholders))", list.values, read)
        return Dictionary(uniqueKeysWithValues: services.map { ($0.id, $0) })
    }

    /// Keeps a new service.
    ///
    /// - Throws: ``AccountError`` with the code `taken` where the organisation has one of this name.
    static func insert(
        _ name: String, organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> InterviewService {
        let service = try connection.first(
            """
            INSERT INTO services (organisation_id, name, created_at) VALUES ($1, $2, $3)
            ON CONFLICT (organisation_id, name) DO NOTHING RETURNING \(columns)
            """, [.integer(organisation), .text(name), .timestamp(now)], read)
        guard let service else { throw taken(name) }
        return service
    }

    /// Gives a service another name; its stage in the history keeps the old one.
    ///
    /// - Throws: ``AccountError`` with the code `taken` where the organisation has another one of this name.
    static func rename(
        _ id: Int, organisation: Int, to name: String, _ connection: any Connection
    ) throws -> InterviewService? {
        if let other = try find(name: name, organisation: organisation, connection), other.id != id {
            throw taken(name)
        }
        return try connection.first(
            "UPDATE services SET name = $3 WHERE id = $1 AND organisation_id = $2 RETURNING \(columns)",
            [.integer(id), .integer(organisation), .text(name)], read)
    }

    /// Removes a service.
    ///
    /// - Throws: ``AccountError`` with the code `inUse` where something refers to it.
    static func delete(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Bool {
        do {
            return try connection.execute(
                "DELETE FROM services WHERE id = $1 AND organisation_id = $2",
                [.integer(id), .integer(organisation)]) > 0
        } catch let error as StoreError where error.code == .foreignKey {
            throw AccountError(.inUse, "this service is in use; take it out of what refers to it first")
        }
    }

    private static func read(_ row: any Row) -> InterviewService {
        InterviewService(id: row.int(0), organisation: row.int(1), name: row.text(2), createdAt: row.timestamp(3))
    }

    private static func taken(_ name: String) -> AccountError {
        AccountError(.taken, "there is a service named \(name) already")
    }
}
