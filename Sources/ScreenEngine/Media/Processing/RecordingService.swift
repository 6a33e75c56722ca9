internal import Logging
internal import NIOPosix
internal import ServiceLifecycle
internal import Synchronization

/// Has the sound and a picture taken out of recordings in the background, from a queue in the store. Whatever is in the
/// queue is done in the end: by this process, by another, or after a restart; what FFmpeg can't do anything with is
/// given up, and the answer says so.
///
/// As a service it runs until it is told to stop; then it gives back what it is at.
final class RecordingService: ServiceLifecycle.Service {
    /// How a service goes about its work.
    struct Settings: Sendable {
        /// Recordings that are worked on at the same time. FFmpeg takes a core for each, and requests come first.
        var mostAtOnce = 1
        /// Bytes of a recording at most.
        var mostBytes: Int
        /// How long a claimed task is this process's own without being extended, in seconds.
        var lease = 60
        /// How often the queue is looked at for what other processes put in, or left.
        var poll = Duration.seconds(1)
    }

    let database: any Database
    let store: any MediaStore
    let processor: RecordingProcessor?
    let clock: WallClock
    let random: RandomSource
    let settings: Settings
    let logger: Logger
    let owner: String
    private let state = Mutex(State())
    private let wakes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    private struct State {
        var working: Set<Int> = []
    }

    /// Makes a service; nothing runs before ``run()``.
    ///
    /// - Parameter processor: what works on recordings; nothing where FFmpeg is not installed, and then recordings wait
    ///   for it.
    init(
        database: any Database, store: any MediaStore, processor: RecordingProcessor?, clock: WallClock,
        random: RandomSource = .system, settings: Settings, logger: Logger, owner: String = LeaseOwner.current.name
    ) {
        self.database = database
        self.store = store
        self.processor = processor
        self.clock = clock
        self.random = random
        self.settings = settings
        self.logger = logger
        self.owner = owner
    }

    /// Says that something was put in the queue.
    func wake() { wakes.continuation.yield() }

    /// Runs until the service is told to stop, or cancelled.
    func run() async throws {
        try await store.threads.runIfActive { ScratchFolder.removeAbandoned() }
        if processor != nil { try await database.write { try MediaQueue.unpark($0) } }
        try await MediaQueue.rows.takeOverFromTheDead(in: database)
        await cancelWhenGracefulShutdown { [self] in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.keepTime() }
                await self.dispatch()
                group.cancelAll()
            }
        }
    }

    /// Claims tasks and has them done, as many at once as may be, until it is cancelled; then those that are being done
    /// are cancelled too, and give themselves back.
    private func dispatch() async {
        await withTaskGroup(of: Void.self) { group in
            wake()
            for await _ in wakes.stream {
                while canClaim, let task = await claim() {
                    state.withLock { _ = $0.working.insert(task.id) }
                    group.addTask {
                        await self.work(on: task)
                        self.state.withLock { _ = $0.working.remove(task.id) }
                        self.wake()
                    }
                }
            }
        }
    }

    private var canClaim: Bool {
        !Task.isCancelled && state.withLock { $0.working.count < settings.mostAtOnce }
    }

    private func claim() async -> MediaTask? {
        let now = clock.now()
        do {
            guard try await database.read({ try MediaQueue.turns.hasNext(at: now, $0) }) else { return nil }
            return try await database.write { [owner, settings] in
                try MediaQueue.claim(by: owner, until: now.adding(seconds: settings.lease), at: now, $0)
            }
        } catch {
            if !(error is CancellationError) {
                logger.error("The queue of recordings can't be read", metadata: ["error": "\(error)"])
            }
            return nil
        }
    }

    /// Extends the leases of what is being worked on, and looks for what other processes put in or left. Ends by being
    /// cancelled.
    private func keepTime() async {
        var sinceExtension = Duration.zero
        while (try? await Task.sleep(for: settings.poll)) != nil {
            sinceExtension += settings.poll
            wake()
            guard sinceExtension >= .seconds(settings.lease) / 3 else { continue }
            sinceExtension = .zero
            do {
                try await extendLeases()
                // What had been claimed by a process that is no more need not wait for its lease to end.
                if try await MediaQueue.rows.takeOverFromTheDead(in: database) { wake() }
            } catch {
                if error is CancellationError { return }
                logger.error("The queue of recordings can't be kept up", metadata: ["error": "\(error)"])
            }
        }
    }

    private func extendLeases() async throws {
        let working = state.withLock { $0.working }
        guard !working.isEmpty else { return }
        let until = clock.now().adding(seconds: settings.lease)
        try await database.write { [owner] in
            try MediaQueue.rows.extend(working.sorted(), of: owner, until: until, $0)
        }
    }
}
