internal import Logging
internal import NIOPosix
internal import SystemPackage

/// Clears away at once what erasures left: the files, and what the store keeps of deleted rows. A server's services do
/// the same bit by bit.
struct ErasureCleanup: Sendable {
    let database: SQLiteDatabase
    /// The folder of the files.
    let media: FilePath
    /// The variables that say how S3 is reached, where the recordings are there.
    var environment: [String: String] = [:]

    private static let attempts = 10

    /// Does it; what is erased meanwhile by others is their business.
    ///
    /// - Parameter largest: bytes of a database that is written anew.
    func run(upTo largest: Int) async throws {
        try await removeFiles()
        try await removeRecordings()
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

    /// A server that runs does the same; where none does, nobody else would.
    private func removeRecordings() async throws {
        let hasSome = try await database.read { try !DiscardedMedia.list(after: "", count: 1, $0).isEmpty }
        guard hasSome else { return }
        let location = try await MediaPlace.find(in: database) ?? .folder(media)
        let store: any MediaStore
        if case .s3 = location {
            store = try await MediaComponents.store(
                location, s3: try S3Settings(environment: environment), database: database, clock: .system)
        } else {
            store = try await MediaComponents.store(.folder(media), s3: nil, database: database, clock: .system)
        }
        let cleanup = MediaCleanup(
            database: database, store: store, clock: .system,
            logger: Logger(label: "screen.media") { _ in SwiftLogNoOpLogHandler() })
        let isAll = try await cleanup.removeDiscarded()
        await store.close()
        guard isAll else {
            throw MediaError(.unavailable, "recordings can't be removed from \(location.text) yet; try again")
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
