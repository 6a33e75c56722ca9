/// Objects of the media store that nothing refers to any more, until they are gone from it.
enum DiscardedMedia {
    /// Notes one.
    static func note(_ key: String, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO discarded_media (key, created_at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
            [.text(key), .timestamp(now)])
    }

    /// Some of them in the order of their keys, after one.
    static func list(after key: String, count: Int, _ connection: any Connection) throws -> [String] {
        try connection.all(
            "SELECT key FROM discarded_media WHERE key > $1 ORDER BY key LIMIT $2", [.text(key), .integer(count)]
        ) { $0.text(0) }
    }

    /// Forgets those that are gone.
    static func forget(_ keys: [String], _ connection: any Connection) throws {
        for key in keys { try connection.execute("DELETE FROM discarded_media WHERE key = $1", [.text(key)]) }
    }
}
