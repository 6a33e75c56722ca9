/// Brings a database to the newest schema.
struct SQLiteMigrator {
    /// Says whose file it is (SQLite's `application_id`): "scrn".
    static let applicationID = 0x7363_726E

    private let connection: SQLiteConnection
    private let migrations: [Migration]
    private let clock: WallClock

    /// Takes all steps, numbered from 1 without gaps.
    init(_ connection: SQLiteConnection, _ migrations: [Migration], clock: WallClock) {
        precondition(migrations.map(\.number) == Array(1..<(migrations.count + 1)), "migrations count from 1")
        self.connection = connection
        self.migrations = migrations
        self.clock = clock
    }

    /// Applies what is missing, each step in a transaction of its own. Several processes may do this at once.
    ///
    /// - Returns: the names of what was applied.
    func run() throws -> [String] {
        try connection.write { try prepare($0) }
        var names: [String] = []
        // Looked up under the lock of each transaction: another process may be at it too.
        while let name = try connection.write({ try applyNext($0) }) { names.append(name) }
        return names
    }

    private func prepare(_ connection: any Connection) throws {
        let owner = try connection.first("PRAGMA application_id") { $0.int(0) } ?? 0
        if owner == Self.applicationID { return }
        let tables = try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) } ?? 0
        guard owner == 0, tables == 0 else {
            throw StoreError(
                .notADatabase, "the file \(file) is another program's database; name another one or move it away")
        }
        try connection.execute("PRAGMA application_id = \(Self.applicationID)")
        try connection.execute(
            """
            CREATE TABLE schema_migrations (
                number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL
            ) STRICT
            """)
    }

    private func applyNext(_ connection: any Connection) throws -> String? {
        let last = try connection.first("SELECT coalesce(max(number), 0) FROM schema_migrations") { $0.int(0) } ?? 0
        guard last <= migrations.count else {
            throw StoreError(
                .newerSchema,
                "the database \(file) has schema \(last) and this version of screen knows \(migrations.count); use a newer one"
            )
        }
        guard last < migrations.count else { return nil }
        let migration = migrations[last]
        try self.connection.handle.run(migration.sql)
        // A step that rebuilds a table must leave no reference that leads nowhere.
        if last > 0, try connection.first("SELECT 1 FROM pragma_foreign_key_check", [], { $0.int(0) }) != nil {
            throw StoreError(
                .foreignKey, "the database \(file) has references that lead nowhere; 'screen db check' lists them")
        }
        try connection.execute(
            "INSERT INTO schema_migrations (number, name, applied_at) VALUES ($1, $2, $3)",
            [.integer(migration.number), .text(migration.name), .timestamp(clock.now())])
        return migration.name
    }

    private var file: String { connection.handle.file }
}
