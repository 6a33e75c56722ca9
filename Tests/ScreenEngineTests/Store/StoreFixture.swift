internal import SystemPackage
internal import TestSupport

@testable internal import ScreenEngine

/// A database in a folder of its own.
struct StoreFixture {
    let folder: TemporaryFolder
    let database: SQLiteDatabase

    /// Opens an empty one and brings it to a schema.
    init(_ migrations: [Migration] = [], readers: Int = 2) async throws {
        folder = try TemporaryFolder()
        database = try StoreFixture.open(folder.path.appending("store.db"), readers: readers)
        try await database.migrate(migrations)
    }

    /// One with some statements as its schema.
    init(schema: String, readers: Int = 2) async throws {
        try await self.init([Migration(number: 1, name: "test", sql: schema)], readers: readers)
    }

    /// Opens the same file once more, as another process would.
    func again(readers: Int = 1) throws -> SQLiteDatabase { try StoreFixture.open(database.path, readers: readers) }

    /// Opens a file.
    static func open(_ path: FilePath, readers: Int = 1) throws -> SQLiteDatabase {
        try SQLiteDatabase(path: path, readers: readers, clock: WallClock { Timestamp(microseconds: 1_700_000_000_000_000) })
    }
}
