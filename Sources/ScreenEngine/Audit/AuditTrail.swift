internal import Logging
internal import ServiceLifecycle
internal import Synchronization

/// Writes down who saw whom, off the path of requests: views are gathered and added to the log once a second. The same
/// view by the same account within a quarter of an hour is one line. A crash loses at most the last second of views;
/// what changes anything is written in its own transaction instead, by whoever changes it.
final class AuditTrail: ServiceLifecycle.Service {
    /// Seconds in which seeing the same again is nothing new.
    static let window = 15 * 60
    /// Views that wait to be written, at most: some seconds of a busy server. More are counted only.
    static let mostWaiting = 20_000
    /// Views that are remembered so that they are not written again, at most.
    static let mostRemembered = 50_000
    /// Views of one transaction, so that other writes need not wait for all.
    static let writtenAtOnce = 256

    private struct State {
        var waiting: [AuditEntry] = []
        var seen: [AuditEntry: Timestamp] = [:]
        var unrecorded: [Int: Int] = [:]
    }

    private let database: any Database
    let clock: WallClock
    private let logger: Logger
    private let pause: Duration
    private let state = Mutex(State())

    /// Makes a trail; it writes while ``run()`` does.
    ///
    /// - Parameter pause: how long views are gathered.
    init(database: any Database, clock: WallClock, logger: Logger, pause: Duration = .seconds(1)) {
        self.database = database
        self.clock = clock
        self.logger = logger
        self.pause = pause
    }

    /// Notes a view. Costs a look into a dictionary.
    func note(_ entry: AuditEntry) {
        var view = entry
        view.requestID = nil
        view.at = Timestamp(microseconds: 0)
        state.withLock { [entry, view] state in
            if let last = state.seen[view], last.adding(seconds: AuditTrail.window) > entry.at { return }
            guard state.waiting.count < AuditTrail.mostWaiting else {
                state.unrecorded[entry.organisation, default: 0] += 1
                return
            }
            if state.seen.count >= AuditTrail.mostRemembered {
                state.seen = state.seen.filter { $0.value.adding(seconds: AuditTrail.window) > entry.at }
                // All of them are recent: writing some twice is better than holding ever more.
                if state.seen.count >= AuditTrail.mostRemembered { state.seen.removeAll() }
            }
            state.seen[view] = entry.at
            state.waiting.append(entry)
        }
    }

    /// Writes what was gathered. What can't be written waits for the next time.
    func flush() async {
        let (waiting, unrecorded) = state.withLock { state in
            defer { (state.waiting, state.unrecorded) = ([], [:]) }
            return (state.waiting, state.unrecorded)
        }
        guard !waiting.isEmpty || !unrecorded.isEmpty else { return }
        let now = clock.now()
        var written = 0
        do {
            while written < waiting.count {
                let piece = waiting[written..<min(written + AuditTrail.writtenAtOnce, waiting.count)]
                try await database.write { connection in
                    for entry in piece { try AuditRepository.append(entry, connection) }
                }
                written = piece.endIndex
            }
            guard !unrecorded.isEmpty else { return }
            try await database.write { connection in
                for (organisation, count) in unrecorded.sorted(by: { $0.key < $1.key }) {
                    let entry = AuditEntry(
                        .viewsUnrecorded, organisation: organisation, details: "{\"count\":\(count)}", at: now)
                    try AuditRepository.append(entry, connection)
                }
            }
        } catch {
            logger.error("views can't be written to the audit log", metadata: ["reason": "\(error)"])
            let left = waiting[written...]
            state.withLock { [left, unrecorded] state in
                state.waiting.insert(contentsOf: left, at: 0)
                state.unrecorded.merge(unrecorded, uniquingKeysWith: +)
            }
        }
    }

    /// Writes until the server stops, and then what is left.
    func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while (try? await Task.sleep(for: pause)) != nil { await flush() }
        }
        await flush()
    }
}
