internal import Glibc
internal import SystemPackage
internal import TestSupport
internal import Testing

@testable internal import ScreenEngine

@Suite struct SQLiteMaintenanceTests {
    private static let first = Migration(number: 1, name: "first", sql: "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT")
    private static let second = Migration(
        number: 2, name: "second", sql: "CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT; INSERT INTO a VALUES (1)")

    private static func message(_ path: FilePath) -> String {
        let opened = Result { try StoreFixture.open(path) }
        return switch opened {
        case .success: "opened"
        case .failure(let error): "\(error)"
        }
    }

    @Test func `a file that can't be a database is refused with what to do`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        #expect(Self.message(path) == "\(path) is a folder; name a file in it as the database")
        #expect(
            Self.message(path.appending("none/a.db"))
                == "there is no folder \(path)/none for the database a.db; make it first")
        let text = try folder.write("a.txt", String(repeating: "no database ", count: 500))
        #expect(Self.message(text) == "the file \(text) is not a database; name another one or move it away")
        #expect(try folder.names() == ["a.txt"])
    }

    @Test(.enabled(if: geteuid() != 0, "nothing is read-only for the superuser"))
    func `a file that can't be written is refused`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.db", "")
        try folder.setPermissions(0o400, of: "a.db")
        #expect(Self.message(file) == "the database \(file) can't be written; make it and its folder writable")
    }

    @Test func `a database is readable by its user only`() async throws {
        let store = try await StoreFixture([Self.first])
        let names = try store.folder.names()
        #expect(try names.map { try store.folder.permissions($0) } == [0o600, 0o600, 0o600])
        #expect(names == ["store.db", "store.db-shm", "store.db-wal"])
    }

    @Test func `migrations are applied once, in order, and recorded`() async throws {
        let store = try await StoreFixture([Self.first])
        #expect(try await store.database.migrate([Self.first]) == [])
        #expect(try await store.database.migrate([Self.first, Self.second]) == ["second"])
        let records = try await store.database.read {
            try $0.all("SELECT number, name, applied_at FROM schema_migrations ORDER BY number") {
                "\($0.int(0)) \($0.text(1)) \($0.int(2))"
            }
        }
        #expect(records == ["1 first 1700000000000000", "2 second 1700000000000000"])
    }

    @Test func `a migration that fails leaves the schema before it`() async throws {
        let store = try await StoreFixture([Self.first])
        let broken = Migration(number: 2, name: "broken", sql: "CREATE TABLE c (id INTEGER) STRICT; INSERT INTO none VALUES (1)")
        await #expect(throws: StoreError.self) { try await store.database.migrate([Self.first, broken]) }
        let dangling = Migration(
            number: 2, name: "dangling", sql: Self.second.sql + "; PRAGMA defer_foreign_keys = ON; INSERT INTO b VALUES (9)")
        let error = await #expect(throws: StoreError.self) {
            try await store.database.migrate([Self.first, dangling])
        }
        #expect(error?.code == .foreignKey)
        #expect(try await store.database.migrate([Self.first, Self.second]) == ["second"])
    }

    @Test func `a database of a newer version is refused and stays as it is`() async throws {
        let store = try await StoreFixture([Self.first, Self.second])
        await #expect(
            throws: StoreError(
                .newerSchema,
                "the database \(store.database.path) has schema 2 and this version of screen knows 1; use a newer one")
        ) { try await store.database.migrate([Self.first]) }
    }

    @Test func `another program's database is refused and stays as it is`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path.appending("other.db")
        let database = try StoreFixture.open(path)
        try await database.write { _ = try $0.execute("CREATE TABLE cookies (id INTEGER)") }
        await #expect(
            throws: StoreError(
                .notADatabase, "the file \(path) is another program's database; name another one or move it away")
        ) { try await database.migrate([Self.first]) }
        let tables = try await database.read { try $0.all("SELECT name FROM sqlite_schema") { $0.text(0) } }
        #expect(tables == ["cookies"])
    }

    @Test func `two processes may migrate at once`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path.appending("a.db")
        let databases = try (0..<3).map { _ in try StoreFixture.open(path) }
        let applied = try await withThrowingTaskGroup(of: [String].self) { group in
            for database in databases { group.addTask { try await database.migrate([Self.first, Self.second]) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied.sorted() == ["first", "second"])
    }

    @Test func `the schema applies and holds together`() async throws {
        let store = try await StoreFixture()
        try await store.database.migrate()
        #expect(try await store.database.check() == [])
        #expect(try await store.database.migrate() == [])
    }

    @Test func `a check names what is damaged`() async throws {
        let store = try await StoreFixture(SQLiteSchema.migrations)
        try await store.database.alone { connection in
            try connection.handle.run(
                """
                PRAGMA foreign_keys = OFF;
                INSERT INTO api_tokens (id, user_id, hash, hint, created_at) VALUES (5, 7, x'00', '', 0);
                INSERT INTO resume_search (rowid, name) VALUES (4, 'nobody');
                PRAGMA foreign_keys = ON;
                """)
        }
        let problems = try await store.database.check().sorted()
        #expect(
            problems == [
                "row 5 of api_tokens refers to a row of users that is not there",
                "the search index resume_search does not match its texts; "
                    + "INSERT INTO resume_search (resume_search) VALUES ('rebuild') repairs it",
            ])
    }

    @Test func `a backup is whole, private, and replaces nothing`() async throws {
        let store = try await StoreFixture([Self.first, Self.second])
        let target = store.folder.path.appending("copy.db")
        try await store.database.backup(to: target)
        #expect(try store.folder.permissions("copy.db") == 0o600)
        #expect(try store.folder.names().filter { $0.contains("part") } == [])
        let copy = try StoreFixture.open(target)
        #expect(try await copy.migrate([Self.first, Self.second]) == [])
        let rows = try await copy.read { try $0.all("SELECT id FROM a") { $0.int(0) } }
        #expect(rows == [1])
        await copy.close()
        let exists = StoreError(.exists, "there is a file \(target) already; name another one for the backup")
        await #expect(throws: exists) { try await store.database.backup(to: target) }
        let nowhere = store.folder.path.appending("none/copy.db")
        let error = await #expect(throws: StoreError.self) { try await store.database.backup(to: nowhere) }
        #expect(error?.message == "the backup \(nowhere) can't be written: No such file or directory")
    }
}
