internal import ResumeParse
public import SystemPackage

/// Worker processes that stay, for a server: each request brings its own job, and is answered when a process has read
/// it. What crashes or hangs its process is answered as by the command line.
public final class ReadingPool: Sendable {
    /// What is told when a process can't be had: the error, and how long it takes until it is tried again.
    public typealias Trouble = @Sendable (any Error, Duration) -> Void

    private let pool: WorkerPool
    private let processes: Int
    private let pause: @Sendable (Duration) async throws -> Void
    private let trouble: Trouble
    private let queue = ReadingQueue()

    /// The first pause after a process could not be had; each further one is twice as long.
    private static let firstPause = Duration.seconds(1)
    /// The longest pause.
    private static let longestPause = Duration.seconds(60)

    /// Makes a pool; its processes start when it runs.
    ///
    /// - Parameters:
    ///   - executable: the program; started with the argument `worker`.
    ///   - tools: the programs of others that recognise and convert.
    ///   - processes: how many; 0 for none, and then no request is ever answered.
    ///   - setup: time and recognition; its product is always `application`.
    ///   - pause: waits before a process that could not be had is tried again.
    ///   - trouble: is told of such.
    public init(
        executable: FilePath = .currentExecutable, tools: OutsideTools = OutsideTools(), processes: Int,
        setup: WorkerSetup,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        trouble: @escaping Trouble = { _, _ in }
    ) {
        var setup = setup
        setup.product = .application
        // One document at a time: nobody who waits for an answer should wait for another's fifty scanned pages.
        pool = WorkerPool(executable: executable, tools: tools, workers: 1, setup: setup, mostAtOnce: 1)
        self.processes = processes
        self.pause = pause
        self.trouble = trouble
    }

    /// Reads a file, or what was kept of one, for a job. Throws a `ReadError` where it can't be read, and anything else
    /// where that says nothing about the document: it is to be asked for again.
    public func read(_ document: InputDocument, for order: ReadingOrder) async throws -> ApplicationReading {
        var document = document
        document.order = order
        let record = try await queue.answer(to: document).get()
        guard record.isOK else {
            guard let failure = RecordSummary(record: record.bytes)?.error else { throw ReadingPool.nonsense }
            throw ReadError(ReadError.Code(rawValue: failure.code), failure.message)
        }
        guard let reading = ApplicationReading(encoded: record.bytes) else { throw ReadingPool.nonsense }
        return reading
    }

    private static let nonsense = ScreeningError(.workers, "a worker process sent nonsense")

    /// Runs the processes until `finish()`, and then until all that was asked for is answered; or until it is
    /// cancelled, and then all that was asked for throws.
    public func run() async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<processes {
                group.addTask { await self.keepSeat() }
            }
        }
        queue.abandon()
    }

    /// Takes no more requests.
    public func finish() { queue.close() }

    /// One process after the other, whatever becomes of them.
    private func keepSeat() async {
        var wait = ReadingPool.firstPause
        while !Task.isCancelled, !queue.isFinished {
            let seat = ReadingSeat(queue)
            do {
                try await pool.run(seat, seats: 1) { index, _, record in seat.answer(index, record) }
                // A process that left without being told to: as good as a crash between two documents.
                seat.fail(with: Task.isCancelled ? CancellationError() : ReadingPool.nonsense)
                if !seat.wasServed, !queue.isFinished { throw ReadingPool.nonsense }
                wait = ReadingPool.firstPause
            } catch {
                // Whatever a process that is taken away says last is no fault of its document.
                seat.fail(with: Task.isCancelled ? CancellationError() : error)
                guard !Task.isCancelled else { return }
                if seat.wasServed { wait = ReadingPool.firstPause }
                trouble(error, wait)
                try? await pause(wait)
                wait = min(wait * 2, ReadingPool.longestPause)
            }
        }
    }
}
