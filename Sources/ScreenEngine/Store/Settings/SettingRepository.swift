/// What a store keeps about itself, by name.
enum SettingRepository {
    /// A setting.
    static func find(_ name: String, _ connection: any Connection) throws -> [UInt8]? {
        try connection.first("SELECT value FROM settings WHERE name = $1", [.text(name)]) { $0.bytes(0) }
    }

    /// Keeps a setting, whatever it was before.
    static func keep(_ name: String, _ value: [UInt8], _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [.text(name), .blob(value)])
    }

    /// A setting that stays what it first was: the one there is, else this one from now on.
    static func findOrKeep(_ name: String, _ value: [UInt8], _ connection: any Connection) throws -> [UInt8] {
        try connection.execute(
            "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
            [.text(name), .blob(value)])
        return try find(name, connection) ?? value
    }
}
