/// Signing keys in the store, which all servers on it share.
enum SigningKeyRepository {
    /// The keys that tokens may be signed with, newest first; nothing is signed with others than the first.
    static func all(_ connection: any Connection) throws -> [SigningKey] {
        try connection.all(
            "SELECT kid, secret, created_at FROM signing_keys ORDER BY retired_at IS NULL DESC, id DESC"
        ) { SigningKey(name: $0.text(0), secret: $0.bytes(1), createdAt: $0.timestamp(2)) }
    }

    /// The key that is signed with.
    static func current(_ connection: any Connection) throws -> SigningKey? {
        try connection.first(
            """
            SELECT kid, secret, created_at FROM signing_keys WHERE retired_at IS NULL ORDER BY id DESC LIMIT 1
            """
        ) { SigningKey(name: $0.text(0), secret: $0.bytes(1), createdAt: $0.timestamp(2)) }
    }

    /// Makes a key the one that is signed with.
    static func rotate(to key: SigningKey, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE signing_keys SET retired_at = $1 WHERE retired_at IS NULL", [.timestamp(key.createdAt)])
        try connection.execute(
            "INSERT INTO signing_keys (kid, secret, created_at) VALUES ($1, $2, $3)",
            [.text(key.name), .blob(key.secret), .timestamp(key.createdAt)])
    }

    /// Removes the keys that were retired before a moment; what they have signed is void.
    static func forget(retiredBefore moment: Timestamp, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM signing_keys WHERE retired_at < $1", [.timestamp(moment)])
    }

    /// Removes all keys; whatever they have signed is void.
    static func forgetAll(_ connection: any Connection) throws {
        try connection.execute("DELETE FROM signing_keys")
    }
}
