/// Tests and screenings in the store.
enum AssessmentRepository<Item: Assessment> {
    private static var selected: String {
        (["id", "created_at"] + Item.columns).map { "\(Item.table).\($0)" }.joined(separator: ", ")
    }

    /// Items by identifier, in the order in which the identifiers are given; one query, whatever their number.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [Item] {
        try connection.inOrder(
            ids, "SELECT \(selected) FROM \(Item.table) WHERE id", Item.init, id: \.id)
    }

    /// An organisation's item.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Item? {
        try connection.first(
            "SELECT \(selected) FROM \(Item.table) WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)], Item.init)
    }

    /// Keeps a new item.
    static func insert(_ item: Item, organisation: Int, at now: Timestamp, _ connection: any Connection) throws -> Item
    {
        let places = item.values.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let (owner, moment) = ("$\(item.values.count + 1)", "$\(item.values.count + 2)")
        return try connection.one(
            """
            INSERT INTO \(Item.table) (\(Item.columns.joined(separator: ", ")), organisation_id, created_at, updated_at)
            VALUES (\(places), \(owner), \(moment), \(moment)) RETURNING \(selected)
            """, item.values + [.integer(organisation), .timestamp(now)], Item.init)
    }

    /// Changes an item.
    static func update(_ item: Item, at now: Timestamp, _ connection: any Connection) throws {
        let settings = Item.columns.enumerated().map { "\($0.element) = $\($0.offset + 1)" }.joined(separator: ", ")
        try connection.execute(
            """
            UPDATE \(Item.table) SET \(settings), updated_at = $\(item.values.count + 1)
            WHERE id = $\(item.values.count + 2)
            """, item.values + [.timestamp(now), .integer(item.id)])
    }

    /// Removes an item.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM \(Item.table) WHERE id = $1", [.integer(id)])
    }
}
