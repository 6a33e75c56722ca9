/// Failed sign-ins in the store, so that a restart forgives nothing.
enum LoginAttemptRepository {
    /// What is known of an account or an address.
    static func find(_ key: String, _ connection: any Connection) throws -> LoginAttempts? {
        try connection.first(
            "SELECT failures, blocked_until, updated_at FROM login_attempts WHERE key = $1", [.text(key)]
        ) { LoginAttempts(failures: $0.int(0), blockedUntil: $0.timestamp(1), updatedAt: $0.timestamp(2)) }
    }

    /// Keeps what is known of an account or an address.
    static func keep(_ attempts: LoginAttempts, for key: String, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO login_attempts (key, failures, blocked_until, updated_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (key) DO UPDATE SET failures = $2, blocked_until = $3, updated_at = $4
            """,
            [
                .text(key), .integer(attempts.failures), .timestamp(attempts.blockedUntil),
                .timestamp(attempts.updatedAt),
            ])
    }

    /// Forgets an account or an address.
    static func forget(_ key: String, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM login_attempts WHERE key = $1", [.text(key)])
    }

    /// Forgets what is older than a moment, and beyond so many the oldest.
    static func prune(before moment: Timestamp, keeping count: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM login_attempts WHERE updated_at < $1", [.timestamp(moment)])
        try connection.execute(
            """
            DELETE FROM login_attempts WHERE updated_at <= (
                SELECT updated_at FROM login_attempts ORDER BY updated_at DESC LIMIT 1 OFFSET $1)
            """, [.integer(count)])
    }
}
