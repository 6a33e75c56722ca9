internal import Logging
internal import Synchronization

extension IngestionService {
    /// Extends the leases of what is being worked on, looks for what other processes put in or left, and takes files
    /// away that nothing refers to. Ends by being cancelled.
    func keepTime() async {
        var sinceExtension = Duration.zero
        var sinceSweep = IngestionService.sweepInterval
        while (try? await Task.sleep(for: settings.poll)) != nil {
            sinceExtension += settings.poll
            sinceSweep += settings.poll
            wake()
            board.tick()
            do {
                if sinceExtension >= settings.lease / 3 {
                    sinceExtension = .zero
                    try await extendLeases()
                    // What had been claimed by a process that is no more need not wait for its lease to end.
                    if try await TaskQueue.rows.takeOverFromTheDead(in: database) { wake() }
                }
                if sinceSweep >= IngestionService.sweepInterval {
                    sinceSweep = .zero
                    try await sweepFiles()
                }
            } catch {
                if !(error is CancellationError) {
                    logger.error("The queue can't be kept up", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    /// How often files are looked for that nothing refers to.
    private static let sweepInterval = Duration.seconds(10)

    private func extendLeases() async throws {
        let working = state.withLock { $0.working }
        guard !working.isEmpty else { return }
        let until = clock.now().adding(seconds: Int(settings.lease.components.seconds))
        try await database.write { [owner] in
            try TaskQueue.rows.extend(working.sorted(), of: owner, until: until, $0)
        }
    }

    /// Has files taken away that were placed, unless something refers to them.
    @Sendable func discard(_ files: [PlacedFile]) async throws {
        let now = clock.now()
        try await database.write { try DiscardedFiles.note(files, at: now, $0) }
    }

    /// Takes files away that nothing refers to.
    func sweepFiles() async throws {
        while try await database.read({ try DiscardedFiles.exist($0) }) {
            let hasMore = try await database.write { [vault] connection in
                try DiscardedFiles.sweep(connection) {
                    FileVault.remove(vault.path(organisation: $0.organisation, sha256: $0.sha256))
                }
            }
            guard hasMore else { return }
        }
    }
}
