internal import Logging
internal import ServiceLifecycle

/// Takes what was erased out of the places where the store keeps it for a while, beside everything else that goes on.
///
/// A piece of work takes some tens of milliseconds, in which writes wait, and a pause three times as long follows. After
/// a whole pass over an index there is none for twenty times as long as it took: the larger the store, the more
/// erasures share one pass.
final class ErasureService: ServiceLifecycle.Service {
    /// The largest database that is written anew beside a running server, in bytes: about two seconds.
    static let largestCompaction = 128 << 20
    private static let pauseAfterPiece = 3
    private static let pauseAfterPass = 20
    private static let pauseAfterCompaction = Duration.seconds(600)

    private let database: SQLiteDatabase
    private let logger: Logger
    private let poll: Duration

    /// Makes a service.
    ///
    /// - Parameter poll: how often it looks whether there is something to do; other processes erase too.
    init(database: SQLiteDatabase, logger: Logger, poll: Duration = .seconds(5)) {
        self.database = database
        self.logger = logger
        self.poll = poll
    }

    /// Works until the server stops. What is left is done after the next start.
    func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            var resting: [ScrubPlace: ContinuousClock.Instant] = [:]
            while (try? await Task.sleep(for: poll)) != nil {
                do {
                    try await round(&resting)
                } catch {
                    if error is CancellationError { return }
                    logger.error("Erased data can't be cleared away yet", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    /// Does what there is to do, once.
    ///
    /// - Parameter resting: until when a place is left alone.
    func round(_ resting: inout [ScrubPlace: ContinuousClock.Instant]) async throws {
        let places = try await database.placesToScrub().filter { resting[$0].map { $0 <= .now } ?? true }
        if places.contains(.log) { _ = try await database.emptyLog() }
        for index in ScrubPlace.indexes where places.contains(index) {
            let work = try await pass(over: index)
            resting[index] = .now + work * ErasureService.pauseAfterPass
        }
        if places.contains(.file) {
            let start = ContinuousClock.now
            if try await database.compact(upTo: ErasureService.largestCompaction) {
                let time = ContinuousClock.now - start
                logger.info("The database was compacted after erasures", metadata: ["time": "\(time)"])
            }
            resting[.file] = .now + ErasureService.pauseAfterCompaction
        }
    }

    /// Goes over an index once; gives the time that writes had to wait for it.
    private func pass(over index: ScrubPlace) async throws -> Duration {
        var work = Duration.zero
        while true {
            let start = ContinuousClock.now
            let isDone = try await database.scrub(index: index)
            let piece = ContinuousClock.now - start
            work += piece
            if isDone { return work }
            try await Task.sleep(for: piece * ErasureService.pauseAfterPiece)
        }
    }
}
