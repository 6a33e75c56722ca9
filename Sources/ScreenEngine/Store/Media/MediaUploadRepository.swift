/// Keys that were given out and that nothing refers to yet. A key is good for the organisation that it was given out to,
/// and for one object.
enum MediaUploadRepository {
    private static let columns = "key, user_id, file_name, media_type, expires_at, created_at"

    /// Keeps one.
    static func insert(_ upload: MediaUpload, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO media_uploads (key, organisation_id, user_id, file_name, media_type, expires_at, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .text(upload.key.text), .integer(upload.key.organisation), .integer(ifPresent: upload.user),
                .text(upload.fileName), .text(ifPresent: upload.mediaType), .timestamp(upload.expiresAt),
                .timestamp(upload.createdAt),
            ])
    }

    /// A key that nothing refers to yet; nothing where it was never given out to the organisation, has been claimed, or
    /// was given up.
    static func find(_ key: MediaKey, organisation: Int, _ connection: any Connection) throws -> MediaUpload? {
        try connection.first(
            "SELECT \(columns) FROM media_uploads WHERE key = $1 AND organisation_id = $2",
            [.text(key.text), .integer(organisation)], upload)
    }

    /// Takes a key for something that will refer to its object, in the transaction that makes it: afterwards nobody else
    /// gets it, nobody uploads to it, and the object stays for as long as what refers to it.
    ///
    /// - Returns: nothing where `find` finds none.
    static func claim(_ key: MediaKey, organisation: Int, _ connection: any Connection) throws -> MediaUpload? {
        try connection.first(
            "DELETE FROM media_uploads WHERE key = $1 AND organisation_id = $2 RETURNING \(columns)",
            [.text(key.text), .integer(organisation)], upload)
    }

    /// Gives a key up to which nothing refers; its object is discarded.
    static func discard(_ key: MediaKey, at now: Timestamp, _ connection: any Connection) throws {
        guard try claim(key, organisation: key.organisation, connection) != nil else { return }
        try DiscardedMedia.note(key.text, at: now, connection)
    }

    /// Gives some of the keys up that could be uploaded to until a moment at the latest; their objects are discarded.
    ///
    /// - Returns: how many there were; `count` at most.
    static func giveUp(
        before limit: Timestamp, count: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> Int {
        let keys = try connection.all(
            "SELECT key FROM media_uploads WHERE expires_at < $1 ORDER BY expires_at LIMIT $2",
            [.timestamp(limit), .integer(count)]
        ) { $0.text(0) }
        for key in keys {
            try connection.execute("DELETE FROM media_uploads WHERE key = $1", [.text(key)])
            try DiscardedMedia.note(key, at: now, connection)
        }
        return keys.count
    }

    private static func upload(_ row: any Row) -> MediaUpload {
        guard let key = MediaKey(row.text(0)) else { preconditionFailure("a key that was kept is one") }
        return MediaUpload(
            key: key, user: row.intIfPresent(1), fileName: row.text(2), mediaType: row.textIfPresent(3),
            expiresAt: row.timestamp(4), createdAt: row.timestamp(5))
    }
}
