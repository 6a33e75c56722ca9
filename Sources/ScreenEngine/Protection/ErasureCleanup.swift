internal import NIOPosix
internal import SystemPackage

/// Clears away at once what erasures left: the files, and what the store keeps of deleted rows. A server's services do
/// the same bit by bit.
struct ErasureCleanup: Sendable {
    let database: SQLiteDatabase
    /// The folder of the files.
    let media: FilePath

    private static let attempts = 10

    /// Does it; what is erased meanwhile by others is their business.
    ///
    /// - Parameter largest: bytes of a database that is written anew.
    func run(upTo largest: Int) async throws {
        try await removeFiles()
        for index in ScrubPlace.indexes {
            var isDone = false
            while !isDone { isDone = try await database.scrub(index: index) }
        }
        _ = try await database.compact(upTo: largest)
        // Readers of a running server keep the log for moments; what they leave, the server empties.
        for _ in 0..<ErasureCleanup.attempts {
            if try await database.emptyLog() { return }
        }
    }

    private func removeFiles() async throws {
        let vault = FileVault(folder: media, threads: .singleton)
        var hasMore = try await database.read { try DiscardedFiles.exist($0) }
        while hasMore {
            hasMore = try await database.write { connection in
                try DiscardedFiles.sweep(connection) {
                    FileVault.remove(vault.path(organisation: $0.organisation, sha256: $0.sha256))
                }
            }
        }
    }
}
