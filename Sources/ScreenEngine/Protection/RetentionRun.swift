public import SystemPackage

/// Erases the candidates with whom nothing has happened for some time, as `DELETE /candidates/{id}/` does. A run that is
/// broken off goes on where it stood when it is started again.
public struct RetentionRun: Sendable {
    /// Candidates of one transaction; writes of a server wait for it.
    static let candidatesAtOnce = 20

    private let database: SQLiteDatabase
    private let media: FilePath
    private let clock: WallClock
    private let days: Int
    private let environment: [String: String]

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - database: the store, migrated.
    ///   - media: the folder of its files.
    ///   - days: how long nothing must have happened, at least 1.
    ///   - environment: the variables that say how S3 is reached, where the server keeps recordings there.
    public init(
        database: SQLiteDatabase, media: FilePath, clock: WallClock, days: Int, environment: [String: String] = [:]
    ) {
        precondition(days > 0, "a day at least")
        self.database = database
        self.media = media
        self.clock = clock
        self.days = days
        self.environment = environment
    }

    /// Passes on the candidates who would be erased, in order.
    public func list(_ body: ([Int]) throws -> Void) async throws {
        let limit = clock.now().adding(seconds: -days * 86_400)
        var last = 0
        while case let found = try await due(before: limit, after: last), let newest = found.last {
            try body(found)
            last = newest
        }
    }

    /// Erases them, their files, and what the store still keeps of them.
    ///
    /// - Parameter compacts: whether the file is written anew whatever its size; else only a small one is.
    /// - Returns: how many there were.
    public func erase(compacts: Bool) async throws -> Int {
        let limit = clock.now().adding(seconds: -days * 86_400)
        var (last, count) = (0, 0)
        while case let found = try await due(before: limit, after: last), let newest = found.last {
            let now = clock.now()
            count += try await database.write { [days] connection in
                try found.count(where: { try Retention.erase($0, before: limit, days: days, at: now, connection) })
            }
            last = newest
        }
        try await ErasureCleanup(database: database, media: media, environment: environment)
            .run(upTo: compacts ? .max : ErasureService.largestCompaction)
        return count
    }

    private func due(before limit: Timestamp, after last: Int) async throws -> [Int] {
        try await database.read {
            try Retention.due(before: limit, after: last, count: RetentionRun.candidatesAtOnce, $0)
        }
    }
}
