internal import Logging
public import ServiceLifecycle
internal import Synchronization

/// Takes resumes in and has them read and scored in the background, from a queue in the store. Whatever was taken in is
/// done in the end: by this process, by another, or after a restart.
///
/// As a service it runs until it is told to stop; then it finishes what is being read, for a while, and gives the rest
/// back to the queue.
public final class IngestionService: Service {
    /// How a service goes about its work.
    public struct Settings: Sendable {
        /// Resumes that are worked on at the same time: the processes, and one that is being kept meanwhile.
        public var mostAtOnce: Int
        /// How long a claimed task is this process's own without being extended.
        public var lease = Duration.seconds(15)
        /// How often the queue is looked at for what other processes put in, or left.
        public var poll = Duration.seconds(1)
        /// How long what is being read may go on after the service was told to stop.
        public var grace = Duration.seconds(8)

        /// Takes the number of processes that read.
        public init(processes: Int) { mostAtOnce = processes == 0 ? 0 : processes + 1 }
    }

    let database: any Database
    let vault: FileVault
    let pool: ReadingPool
    let clock: WallClock
    let settings: Settings
    let owner: String
    let logger: Logger
    let keys: CandidateKeys
    let board = CompletionBoard()
    let state = Mutex(State())
    private let wakes: (stream: AsyncStream<Void>, continuation: AsyncStream<Void>.Continuation)

    struct State {
        var working: Set<Int> = []
        var isStopping = false
    }

    /// Makes a service; nothing runs before `run()`, while resumes can be handed in at any time.
    init(
        database: any Database, vault: FileVault, pool: ReadingPool, clock: WallClock, keys: CandidateKeys,
        settings: Settings, logger: Logger, owner: String = LeaseOwner.current.name
    ) {
        self.database = database
        self.vault = vault
        self.pool = pool
        self.clock = clock
        self.settings = settings
        self.logger = logger
        self.owner = owner
        self.keys = keys
        wakes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Takes a file in for a job, durably: when this returns, the resume is in the store, its file on disk, and it will
    /// be read. The upload is finished; it is discarded here, whatever comes of it. Throws `IntakeError`.
    public func submit(_ upload: VaultUpload, for request: SubmissionRequest) async throws -> Submission {
        let file = ResumeIntake.File(sha256: upload.sha256, size: upload.size)
        let now = clock.now()
        let result: Result<Submission, any Error>
        do {
            // Placed once outside, so that the flush to disk holds up no writer, and once more inside, which is free
            // unless the file was taken away in between.
            try await vault.run { try upload.place() }
            let submission = try await database.write { connection in
                let submission = try ResumeIntake.submit(request, file, at: now, connection)
                try upload.place()
                return submission
            }
            result = .success(submission)
        } catch {
            // What was placed for nothing goes again.
            try? await discard([PlacedFile(organisation: request.organisation, sha256: upload.sha256)])
            result = .failure(error)
        }
        await upload.discard()
        wake()
        return try result.get()
    }

    /// Waits until a resume has been read, for so many seconds at most. `false` where it has not been.
    public func wait(for resume: Int, seconds: Int) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                return false
            }
            group.addTask { [self] in
                for await _ in board.looks(at: resume) {
                    if try await isCompleted(resume) { return true }
                }
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
    }

    /// Waits until a resume has been read.
    func wait(for resume: Int) async throws {
        for await _ in board.looks(at: resume) {
            if try await isCompleted(resume) { return }
        }
        throw CancellationError()
    }

    private func isCompleted(_ resume: Int) async throws -> Bool {
        try await database.read { try ResumeProgress.isCompleted(resume, $0) }
    }

    /// Says that something was put in the queue.
    public func wake() { wakes.continuation.yield() }

    /// Runs until the service is told to stop, or cancelled.
    public func run() async throws {
        try await vault.prepare(discarding: discard)
        try await TaskQueue.rows.takeOverFromTheDead(in: database)
        let reading = Task { [pool] in await pool.run() }
        await withTaskCancellationHandler {
            await withGracefulShutdownHandler {
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { await self.keepTime() }
                    await self.dispatch(stopping: reading)
                    group.cancelAll()
                }
                pool.finish()
                await reading.value
            } onGracefulShutdown: {
                self.state.withLock { $0.isStopping = true }
                self.wake()
            }
        } onCancel: {
            reading.cancel()
        }
    }

    /// Claims tasks and has them done, as many at once as may be; in the end waits for those that are left, and no
    /// longer than may be.
    private func dispatch(stopping reading: Task<Void, Never>) async {
        await withTaskGroup(of: Void.self) { group in
            wake()
            for await _ in wakes.stream {
                while canClaim, let work = await claim() {
                    let task = work.task.id
                    state.withLock { _ = $0.working.insert(task) }
                    group.addTask {
                        await self.work(on: work)
                        self.state.withLock { _ = $0.working.remove(task) }
                        self.wake()
                    }
                }
                if state.withLock({ $0.isStopping }) { break }
            }
            group.addTask { [settings] in
                // Cancelled when all is done; what is not by then is given back to the queue.
                if (try? await Task.sleep(for: settings.grace)) != nil { reading.cancel() }
            }
            while !state.withLock({ $0.working.isEmpty }), await group.next() != nil {}
            group.cancelAll()
        }
    }

    private var canClaim: Bool {
        state.withLock { !$0.isStopping && $0.working.count < settings.mostAtOnce } && !Task.isCancelled
    }

    private func claim() async -> ReadingWork? {
        let now = clock.now()
        let until = now.adding(seconds: Int(settings.lease.components.seconds))
        do {
            guard try await database.read({ try TaskQueue.turns.hasNext(at: now, $0) }) else { return nil }
            return try await database.write { [owner] in
                try ReadingWork.claim(by: owner, until: until, at: now, $0)
            }
        } catch {
            if !(error is CancellationError) {
                logger.error("The queue can't be read", metadata: ["error": "\(error)"])
            }
            return nil
        }
    }
}
