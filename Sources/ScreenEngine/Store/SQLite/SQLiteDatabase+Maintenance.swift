internal import CSQLite
internal import Glibc
public import SystemPackage

extension SQLiteDatabase {
    /// Brings the file to the newest schema; several processes may do so at once.
    ///
    /// - Returns: the names of the steps that were missing.
    @discardableResult
    public func migrate() async throws -> [String] { try await migrate(SQLiteSchema.migrations) }

    /// Brings the file to the schema that these steps make.
    @discardableResult
    func migrate(_ migrations: [Migration]) async throws -> [String] {
        try await alone { [clock] in try SQLiteMigrator($0, migrations, clock: clock).run() }
    }

    /// Looks for damage: in the file, in references between rows, and in the search indexes. Writes wait meanwhile.
    /// O(size of the file).
    ///
    /// - Returns: what was found, a sentence each; nothing where all is well.
    public func check() async throws -> [String] { try await alone { try SQLiteCheck.problems(on: $0) } }

    /// Writes a copy, beside readers and writers: whole or not at all, readable by this user only, without what was
    /// deleted.
    ///
    /// - Parameter target: where; an error where something is there already.
    public func backup(to target: FilePath) async throws {
        let handle = Handover(
            try SQLiteHandle(file: path.string, cacheKilobytes: 2_048, isWriter: true, lifetimes: lifetimes))
        try await withCheckedThrowingContinuation { continuation in
            StoreThread.start {
                handle.use { connection in
                    continuation.resume(with: Result { try SQLiteBackup.write(connection, to: target) })
                }
            }
        }
    }
}
