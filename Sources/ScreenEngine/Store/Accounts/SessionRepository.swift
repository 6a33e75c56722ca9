/// What authentication reads and writes of accounts. The reads are on the path of every request: one search by key each.
enum SessionRepository {
    /// A password's hash with the account that it opens.
    struct Credentials: Sendable, Hashable {
        /// The account.
        var session: Session
        /// The hash, unless no password is set.
        var password: String?
    }

    /// The session of an account, unless it or the key that signed its token is gone.
    static func find(_ id: Int, signedBy key: String, _ connection: any Connection) throws -> Session? {
        try connection.first(
            """
            SELECT users.id, organisation_id, role, is_superuser, is_active, session_epoch
            FROM users JOIN signing_keys ON kid = $2 WHERE users.id = $1
            """, [.integer(id), .text(key)]
        ) { session($0) }
    }

    /// The session of the account that an API token was made for, unless it is revoked or expired.
    static func find(
        tokenHash: [UInt8], at now: Timestamp, _ connection: any Connection
    ) throws -> (session: Session, token: Int)? {
        try connection.first(
            """
            SELECT users.id, organisation_id, role, is_superuser, is_active, session_epoch, api_tokens.id
            FROM api_tokens JOIN users ON users.id = api_tokens.user_id
            WHERE hash = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
            """, [.blob(tokenHash), .timestamp(now)]
        ) { (session: session($0), token: $0.int(6)) }
    }

    /// The session and password of the account with an e-mail address in lower case.
    static func credentials(email: String, _ connection: any Connection) throws -> Credentials? {
        try connection.first(
            """
            SELECT id, organisation_id, role, is_superuser, is_active, session_epoch, password
            FROM users WHERE email = $1
            """, [.text(email)]
        ) { Credentials(session: session($0), password: $0.textIfPresent(6)) }
    }

    /// Notes that an account has given its password, and keeps the same password's new hash where there is one.
    ///
    /// - Parameter replacing: the hash that the password was compared with: a password that has been changed meanwhile
    ///   stays.
    static func noteLogin(
        _ id: Int, at now: Timestamp, replacement: String?, replacing old: String?, _ connection: any Connection
    ) throws {
        try connection.execute(
            "UPDATE users SET last_login = $2, last_seen = $2 WHERE id = $1", [.integer(id), .timestamp(now)])
        guard let replacement, let old else { return }
        try connection.execute(
            "UPDATE users SET password = $2 WHERE id = $1 AND password = $3",
            [.integer(id), .text(replacement), .text(old)])
    }

    /// Notes when an account last asked for something.
    static func noteSeen(_ id: Int, at moment: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE users SET last_seen = $2 WHERE id = $1 AND (last_seen IS NULL OR last_seen < $2)",
            [.integer(id), .timestamp(moment)])
    }

    /// Notes when an API token was last used.
    static func noteUsed(token id: Int, at moment: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE api_tokens SET last_used_at = $2 WHERE id = $1", [.integer(id), .timestamp(moment)])
    }

    private static func session(_ row: any Row) -> Session {
        Session(
            account: Account(
                id: row.int(0), organisation: row.int(1), role: Role(stored: row.text(2)),
                isSuperuser: row.bool(3)),
            isActive: row.bool(4), epoch: row.int(5))
    }
}
