internal import ServiceLifecycle
internal import Synchronization

/// Keeps when accounts were last seen and tokens last used: at most once a minute each, and never on a request's path.
final class ActivityRecorder: ServiceLifecycle.Service {
    /// Who was seen.
    enum Subject: Sendable, Hashable {
        /// An account.
        case user(Int)
        /// An API token.
        case token(Int)
    }

    /// Seconds in which seeing the same again is nothing new.
    static let interval = 60
    /// When so many are remembered, those that would be written again anyway are forgotten.
    static let mostRemembered = 10_000

    private let database: any Database
    private let lastNoted = Mutex<[Subject: Timestamp]>([:])
    private let stream: AsyncStream<(Subject, Timestamp)>
    private let feed: AsyncStream<(Subject, Timestamp)>.Continuation

    /// Makes a recorder; it writes while ``run()`` does.
    init(database: any Database) {
        self.database = database
        // Newer ones are dropped where writing doesn't keep up: a minute later they come again.
        (stream, feed) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ActivityRecorder.mostRemembered))
    }

    /// Notes that an account or a token asked for something. Costs a look into a dictionary.
    func note(_ subject: Subject, at now: Timestamp) {
        let isNew = lastNoted.withLock { noted in
            if let last = noted[subject], last.adding(seconds: ActivityRecorder.interval) > now { return false }
            if noted.count >= ActivityRecorder.mostRemembered {
                noted = noted.filter { $0.value.adding(seconds: ActivityRecorder.interval) > now }
            }
            noted[subject] = now
            return true
        }
        if isNew { feed.yield((subject, now)) }
    }

    /// Notes nothing more; ``run()`` ends once what there is has been written.
    func finish() { feed.finish() }

    /// Writes until the server stops, and then what is left.
    func run() async throws {
        await withGracefulShutdownHandler {
            for await (subject, moment) in stream {
                // A busy or full disk is no reason to stop serving: the next minute tries again.
                try? await database.write { connection in
                    switch subject {
                    case .user(let id): try SessionRepository.noteSeen(id, at: moment, connection)
                    case .token(let id): try SessionRepository.noteUsed(token: id, at: moment, connection)
                    }
                }
            }
        } onGracefulShutdown: {
            self.finish()
        }
    }
}
