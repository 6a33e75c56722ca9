/// Some of an organisation's services, found by identifier or by name.
struct ServiceDirectory: Sendable, Hashable {
    private var ids: Set<Int> = []
    private var names: [String: Int] = [:]

    /// Looks up services that something names; one query, whatever their number.
    init(ids: [Int], names: [String], organisation: Int, _ connection: any Connection) throws {
        var named: [SQLFragment] = []
        if !ids.isEmpty { named.append("id IN (\(ids.map { "\($0)" as SQLFragment }.joined(separator: ", ")))") }
        if !names.isEmpty { named.append("name IN (\(names.map { "\($0)" as SQLFragment }.joined(separator: ", ")))") }
        guard !named.isEmpty else { return }
        let query: SQLFragment = """
            SELECT id, name FROM services
            WHERE organisation_id = \(organisation) AND (\(named.joined(separator: " OR ")))
            """
        let (sql, values) = query.rendered()
        try connection.forEach(sql, values) { row in
            self.ids.insert(row.int(0))
            self.names[row.text(1)] = row.int(0)
        }
    }

    /// Whether there is a service of this identifier.
    func has(_ id: Int) -> Bool { ids.contains(id) }

    /// The identifier of the service of this name.
    func id(named name: String) -> Int? { names[name] }
}
