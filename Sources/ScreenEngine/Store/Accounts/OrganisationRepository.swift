internal import Scoring

/// Organisations in the store.
enum OrganisationRepository {
    /// The services that every organisation starts with.
    static let services = ["Resume Screening", "Personality Screening", "Test", "Interview"]

    /// The identifier of an organisation by its name.
    static func find(name: String, _ connection: any Connection) throws -> Int? {
        try connection.first("SELECT id FROM organisations WHERE name = $1", [.text(name)]) { $0.int(0) }
    }

    /// The identifier of an organisation by its name. A new one is made with its services and the weights that jobs have
    /// unless told otherwise.
    static func findOrMake(name: String, at now: Timestamp, _ connection: any Connection) throws -> Int {
        if let id = try find(name: name, connection) { return id }
        let id = try connection.one(
            "INSERT INTO organisations (name, created_at) VALUES ($1, $2) RETURNING id",
            [.text(name), .timestamp(now)]
        ) { $0.int(0) }
        for service in services { _ = try ServiceRepository.insert(service, organisation: id, at: now, connection) }
        _ = try ScoreWeightRepository.insert(.standard, organisation: id, user: nil, at: now, connection)
        return id
    }
}

extension Connection {
    /// The only row of a statement that gives exactly one.
    func one<Value>(_ sql: String, _ values: [SQLValue], _ body: (any Row) throws -> Value) throws -> Value {
        guard let value = try first(sql, values, body) else {
            preconditionFailure("a statement that always gives a row gave none")
        }
        return value
    }
}
