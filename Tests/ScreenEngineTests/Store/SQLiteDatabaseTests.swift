internal import Synchronization
internal import SystemPackage
internal import TestSupport
internal import Testing

@testable internal import ScreenEngine

@Suite struct SQLiteDatabaseTests {
    private static let notes = """
        CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, data BLOB, size INTEGER CHECK (size < 100)) STRICT;
        CREATE UNIQUE INDEX notes_by_text ON notes (text);
        CREATE TABLE lines (
            id INTEGER PRIMARY KEY, note INTEGER NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        """

    private static func texts(_ database: SQLiteDatabase) async throws -> [String] {
        try await database.read { try $0.all("SELECT text FROM notes ORDER BY id") { $0.text(0) } }
    }

    @Test func `values of all kinds come back as they went in`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let values: [SQLValue] = [.text("é\u{1F600}\n"), .blob([0, 255, 0]), .null, .integer(Int.min)]
        try await store.database.write { connection in
            try connection.execute("CREATE TABLE kinds (a TEXT, b BLOB, c TEXT, d INTEGER, e TEXT, f BLOB) STRICT")
            try connection.execute("INSERT INTO kinds VALUES ($4, $3, $2, $1, $5, $6)", values.reversed() + ["", .blob([])])
        }
        try await store.database.read { connection in
            let found: Bool? = try connection.first("SELECT * FROM kinds") { row in
                #expect(row.text(0) == "é\u{1F600}\n")
                #expect(row.bytes(1) == [0, 255, 0])
                #expect(row.isNull(2) && row.textIfPresent(2) == nil)
                #expect(row.int(3) == Int.min)
                #expect(row.text(4) == "" && !row.isNull(4))
                #expect(row.bytes(5) == [] && !row.isNull(5))
                #expect(row.withUTF8(0) { Array($0) } == Array("é\u{1F600}\n".utf8))
                #expect(row.withUTF8(2) { $0.count } == 0)
                return true
            }
            #expect(found == true)
        }
    }

    /// Counts further than anybody waits for.
    private static let endless = """
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
        """

    @Test func `a read that takes too long is given up, and the connection goes on`() async throws {
        let store = try await StoreFixture()
        let handle = try SQLiteHandle(
            file: store.database.path.string, cacheKilobytes: 100, isWriter: false, lifetimes: StoreLifetimes())
        let connection = SQLiteConnection(handle)
        let mark = CancellationMark()
        let error = #expect(throws: StoreError.self) {
            try connection.read(sharesLists: false, within: .milliseconds(1), unless: mark) { connection in
                try connection.first(Self.endless) { $0.int(0) }
            }
        }
        #expect(error?.code == .tooLong)
        let found = try connection.read(sharesLists: false, within: nil, unless: mark) {
            try $0.first("SELECT 7") { $0.int(0) }
        }
        #expect(found == 7)
    }

    @Test func `a read that nobody waits for any more ends while it runs`() async throws {
        let store = try await StoreFixture(readers: 1)
        let (begun, hasBegun) = AsyncStream<Void>.makeStream()
        let reading = Task {
            try await store.database.read { connection in
                hasBegun.yield()
                return try connection.first(Self.endless) { $0.int(0) }
            }
        }
        for await _ in begun { break }
        reading.cancel()
        await #expect(throws: CancellationError.self) { try await reading.value }
        // The only reader is free.
        #expect(try await store.database.read { try $0.first("SELECT 7") { $0.int(0) } } == 7)
    }

    @Test func `a parameter goes where its number says, however often and in whatever order`() async throws {
        let store = try await StoreFixture()
        let found = try await store.database.read {
            try $0.first("SELECT $2 || $1 || $2", ["a", "b"]) { $0.text(0) }
        }
        #expect(found == "bab")
    }

    @Test func `a write whose body throws leaves nothing behind`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        await #expect(throws: CancellationError.self) {
            try await store.database.write { connection in
                try connection.execute("INSERT INTO notes (text) VALUES ('lost')")
                throw CancellationError()
            }
        }
        #expect(try await Self.texts(store.database) == [])
    }

    @Test func `of writes that share a commit, the one that fails is undone alone`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let database = store.database
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<200 {
                group.addTask {
                    let isWritten: Void? = try? await database.write { connection in
                        try connection.execute(
                            "INSERT INTO notes (id, text) VALUES ($1, $2)", [.integer(number), .text("\(number)")])
                        // Every third breaks a rule after it has written.
                        if number % 3 == 0 { try connection.execute("INSERT INTO notes (size) VALUES (100)") }
                    }
                    return (number, isWritten != nil)
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect((0..<200).allSatisfy { outcomes[$0] == ($0 % 3 != 0) })
        let kept = try await Self.texts(database)
        #expect(kept == (0..<200).filter { $0 % 3 != 0 }.map(String.init))
    }

    @Test func `a reference that leads nowhere at the end of a write fails that write alone`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let database = store.database
        async let good: Void = database.write { _ = try $0.execute("INSERT INTO notes (id, text) VALUES (1, 'good')") }
        await #expect(
            throws: StoreError(
                .foreignKey, "a row of the database \(database.path) would refer to one that is not there")
        ) {
            try await database.write { _ = try $0.execute("INSERT INTO lines (note) VALUES (77)") }
        }
        try await good
        #expect(try await Self.texts(database) == ["good"])
    }

    @Test func `a read sees one moment, whatever is written meanwhile`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let (path, database) = (store.database.path, store.database)
        let other = try StoreFixture.open(path)
        let (begun, goOn) = (Gate(), Gate())
        async let counts = database.read { connection in
            let count = { try connection.first("SELECT count(*) FROM notes") { $0.int(0) } }
            let before = try count()
            begun.open()
            goOn.waitBlocking()
            return [before, try count()]
        }
        await begun.wait()
        try await other.write { _ = try $0.execute("INSERT INTO notes (text) VALUES ('new')") }
        try await database.write { _ = try $0.execute("INSERT INTO notes (text) VALUES ('newer')") }
        goOn.open()
        #expect(try await counts == [0, 0])
        #expect(try await Self.texts(database) == ["new", "newer"])
        await other.close()
    }

    @Test func `readers can't write`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        await #expect(throws: StoreError.self) {
            try await store.database.read { _ = try $0.execute("INSERT INTO notes (text) VALUES ('x')") }
        }
    }

    @Test func `errors name the rule and never the row`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let path = store.database.path.string
        try await store.database.write { _ = try $0.execute("INSERT INTO notes (text) VALUES ('secret')") }
        await #expect(
            throws: StoreError(
                .unique, "the database \(path) has a row with the same notes.text already", constraint: "notes.text")
        ) { try await store.database.write { _ = try $0.execute("INSERT INTO notes (text) VALUES ('secret')") } }
        await #expect(
            throws: StoreError(
                .check, "a value is not one that the database \(path) may hold in size < 100", constraint: "size < 100")
        ) { try await store.database.write { _ = try $0.execute("INSERT INTO notes (size) VALUES (100)") } }
        await #expect(
            throws: StoreError(
                .check, "a value is not one that the database \(path) may hold in lines.note", constraint: "lines.note")
        ) { try await store.database.write { _ = try $0.execute("INSERT INTO lines (note) VALUES (NULL)") } }
        await #expect(throws: StoreError(.invalidText, "a text holds a NUL character; leave it out")) {
            try await store.database.write { _ = try $0.execute("INSERT INTO notes (text) VALUES ($1)", ["a\0b"]) }
        }
    }

    @Test func `a query may run inside itself`() async throws {
        let store = try await StoreFixture()
        let pairs = try await store.database.read { connection in
            let sql = "SELECT value FROM json_each('[1, 2]')"
            return try connection.all(sql) { outer in
                try connection.all(sql) { inner in outer.int(0) * 10 + inner.int(0) }
            }
        }
        #expect(pairs == [[11, 12], [21, 22]])
    }

    @Test func `work that was cancelled before its turn is not done`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let database = store.database
        let (begun, goOn) = (Gate(), Gate())
        async let first: Void = database.alone { _ in
            begun.open()
            goOn.waitBlocking()
        }
        await begun.wait()
        let second = Task { try await database.write { _ = try $0.execute("INSERT INTO notes (text) VALUES ('x')") } }
        second.cancel()
        goOn.open()
        try await first
        await #expect(throws: CancellationError.self) { try await second.value }
        #expect(try await Self.texts(database) == [])
    }

    @Test func `closing finishes what waits, and leaves one file and nothing in memory`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let (database, lifetimes) = (store.database, store.database.lifetimes)
        #expect(lifetimes.connections.load(ordering: .relaxed) == 3)
        async let written: Void = database.write { connection in
            for number in 0..<1_000 {
                try connection.execute("INSERT INTO notes (text) VALUES ($1)", [.text("\(number)")])
            }
        }
        async let read = Self.texts(database)
        _ = try await (written, read)
        #expect(lifetimes.statements.load(ordering: .relaxed) > 0)
        await database.close()
        await database.close()
        #expect(lifetimes.connections.load(ordering: .relaxed) == 0)
        #expect(lifetimes.statements.load(ordering: .relaxed) == 0)
        #expect(try store.folder.names() == ["store.db"])
        let closed = StoreError(.closed, "the store \(database.path) is shut down")
        await #expect(throws: closed) { try await Self.texts(database) }
        await #expect(throws: closed) { try await database.write { _ in } }
        let again = try store.again()
        #expect(try await Self.texts(again).count == 1_000)
        await again.close()
    }

    @Test func `statements that are used seldom are finalised`() async throws {
        let store = try await StoreFixture(readers: 1)
        try await store.database.read { connection in
            for number in 0..<1_000 { _ = try connection.first("SELECT \(number)") { $0.int(0) } }
        }
        let statements = store.database.lifetimes.statements.load(ordering: .relaxed)
        // One reader's and the few of the writer's.
        #expect(statements < StatementCache.mostStatements + 32)
    }

    @Test func `the log does not grow without bounds`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        for _ in 0..<40 {
            try await store.database.write { connection in
                for _ in 0..<100 {
                    try connection.execute("INSERT INTO notes (data) VALUES ($1)", [.blob(Array(repeating: 7, count: 4_000))])
                }
            }
        }
        // 16 MB were written; the log starts again after each checkpoint of 4 MB.
        #expect(try store.folder.size("store.db-wal") < 9 << 20)
        #expect(try await store.database.check() == [])
    }

    @Test func `two processes write beside each other`() async throws {
        let store = try await StoreFixture(schema: Self.notes)
        let other = try store.again()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, database) in [store.database, other].enumerated() {
                group.addTask {
                    for round in 0..<50 {
                        try await database.write {
                            _ = try $0.execute("INSERT INTO notes (text) VALUES ($1)", [.text("\(number) \(round)")])
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await Self.texts(other).count == 100)
        await other.close()
    }
}
