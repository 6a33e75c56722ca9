/// API tokens in the store.
enum APITokenRepository {
    /// Keeps a new token; gives its identifier.
    static func insert(
        hash: [UInt8], hint: String, user: Int, at now: Timestamp, expiresAt: Timestamp?, _ connection: any Connection
    ) throws -> Int {
        try connection.one(
            """
            INSERT INTO api_tokens (user_id, hash, hint, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)
            RETURNING id
            """,
            [.integer(user), .blob(hash), .text(hint), .timestamp(now), .timestamp(ifPresent: expiresAt)]
        ) { $0.int(0) }
    }

    /// All tokens, oldest first.
    static func everything(_ connection: any Connection) throws -> [APITokenRecord] {
        try connection.all(
            """
            SELECT api_tokens.id, email, hint, api_tokens.created_at, expires_at, revoked_at, last_used_at
            FROM api_tokens JOIN users ON users.id = user_id ORDER BY api_tokens.id
            """
        ) { row in
            APITokenRecord(
                id: row.int(0), email: row.text(1), hint: row.text(2), createdAt: row.timestamp(3),
                expiresAt: row.timestampIfPresent(4), revokedAt: row.timestampIfPresent(5),
                lastUsedAt: row.timestampIfPresent(6))
        }
    }

    /// Makes a token stop working, for good. Gives whether there is such a token; revoking twice keeps the first time.
    static func revoke(_ id: Int, at now: Timestamp, _ connection: any Connection) throws -> Bool {
        try connection.execute(
            "UPDATE api_tokens SET revoked_at = coalesce(revoked_at, $2) WHERE id = $1",
            [.integer(id), .timestamp(now)]) > 0
    }
}
