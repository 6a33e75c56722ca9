internal import Logging

/// Takes objects out of the media store that nothing refers to any more: those of answers that are gone, and what was
/// uploaded and never became an answer.
struct MediaCleanup: Sendable {
    let database: any Database
    let store: any MediaStore
    let clock: WallClock
    let logger: Logger

    /// How long after its URL has expired an upload waits for somebody to answer with it, in seconds: a day, which is
    /// longer than any upload that began before goes on.
    static let patience = 86_400
    /// Rows of one transaction.
    private static let rowsAtOnce = 100

    /// Does it once. What the store refuses now is tried again the next time, and keeps nothing else.
    func run() async throws {
        try await giveUpOnAbandoned()
        _ = try await removeDiscarded()
    }

    /// Takes out what nothing refers to any more.
    ///
    /// - Returns: whether all of it is gone; not where the store would not give something up yet.
    func removeDiscarded() async throws -> Bool {
        var (last, isAll) = ("", true)
        while case let keys = try await database.read({ [last] in
            try DiscardedMedia.list(after: last, count: MediaCleanup.rowsAtOnce, $0)
        }), let newest = keys.last {
            var (gone, isAway) = ([String](), false)
            for text in keys where !isAway {
                switch await delete(text) {
                case nil: gone.append(text)
                case .unavailable: isAway = true
                default: isAll = false
                }
            }
            try await database.write { [gone] in try DiscardedMedia.forget(gone, $0) }
            // Each of the others would wait as long for nothing.
            if isAway { return false }
            last = newest
        }
        return isAll
    }

    /// Takes an object out; gives what is in the way of that.
    private func delete(_ text: String) async -> MediaError.Code? {
        // What is no key was never in the store.
        guard let key = MediaKey(text) else { return nil }
        do {
            try await store.delete(key)
            return nil
        } catch {
            logger.warning("A recording can't be removed yet", metadata: ["key": "\(key.secret)", "error": "\(error)"])
            return (error as? MediaError)?.code ?? .unavailable
        }
    }

    private func giveUpOnAbandoned() async throws {
        let now = clock.now()
        var count = MediaCleanup.rowsAtOnce
        while count == MediaCleanup.rowsAtOnce {
            count = try await database.write {
                try MediaUploadRepository.giveUp(
                    before: now.adding(seconds: -MediaCleanup.patience), count: MediaCleanup.rowsAtOnce, at: now, $0)
            }
        }
    }
}
