internal import ArgumentParser
internal import ScreenEngine
internal import SystemPackage

/// Where the accounts and all else is kept.
struct DatabaseOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The database.", valueName: "file"))
    var db = "screen.db"

    /// Runs a body on the database, brought to this version's schema.
    ///
    /// - Parameter makingIt: whether a file that isn't there is made; else that is an error, since a mistyped name would
    ///   otherwise look like an empty store.
    func withDatabase(makingIt: Bool = false, _ body: (SQLiteDatabase) async throws -> Void) async throws {
        try await opened(makingIt: makingIt) { database in
            try await database.migrate()
            try await body(database)
        }
    }

    /// Runs a body on the database as it is.
    func opened(makingIt: Bool = false, _ body: (SQLiteDatabase) async throws -> Void) async throws {
        let path = FilePath(db)
        if !makingIt, (try? path.stat()) == nil {
            throw ScreeningError(.noInput, "\(db): there is no such database; screen db migrate makes one")
        }
        let database = try SQLiteDatabase(path: path, readers: 1, clock: .system)
        do {
            try await body(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    /// Runs a body on the accounts in the database.
    func withAccounts(makingThem: Bool = false, _ body: (AccountAdministration) async throws -> Void) async throws {
        try await withDatabase(makingIt: makingThem) { database in
            try await body(AccountAdministration(database: database, clock: .system, random: .system))
        }
    }
}
