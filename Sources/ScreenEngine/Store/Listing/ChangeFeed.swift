/// The table `change_feed`: which objects changed, in order, written by the schema's triggers. Numbers have no gaps; old
/// rows are pruned.
enum ChangeFeed {
    /// What happened to the objects of a topic.
    enum Changes: Sendable, Equatable {
        /// These may have changed, come or gone.
        case objects(Set<Int>)
        /// Any may have: what is known is worth nothing.
        case unknown
    }

    /// The number of the newest change that the connection sees; 0 where there was none.
    static func newest(_ connection: any Connection) throws -> Int {
        try connection.first("SELECT seq FROM change_feed ORDER BY seq DESC LIMIT 1") { $0.int(0) } ?? 0
    }

    /// What changed for an organisation's objects of a topic after a change.
    ///
    /// - Parameters:
    ///   - seen: the last change that is known.
    ///   - most: more objects than these are as good as unknown.
    static func changes(
        since seen: Int, topic: ChangeTopic, organisation: Int, most: Int, _ connection: any Connection
    ) throws -> Changes {
        let oldest = try connection.first("SELECT seq FROM change_feed ORDER BY seq LIMIT 1") { $0.int(0) } ?? 0
        guard oldest <= seen + 1 else { return .unknown }
        var objects: Set<Int> = []
        var isUnknown = false
        // One more than needed shows that there are too many.
        try connection.forEach(
            """
            SELECT DISTINCT coalesce(entity_id, 0) FROM change_feed
            WHERE seq > $1 AND topic = $2 AND organisation_id = $3 LIMIT $4
            """, [.integer(seen), .integer(topic.rawValue), .integer(organisation), .integer(most + 1)]
        ) { row in
            let id = row.int(0)
            if id == 0 { isUnknown = true } else { objects.insert(id) }
        }
        return isUnknown || objects.count > most ? .unknown : .objects(objects)
    }
}
