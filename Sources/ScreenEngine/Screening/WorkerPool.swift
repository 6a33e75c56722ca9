internal import Glibc
internal import ResumeParse
public import SystemPackage

/// Reads documents in processes of this same program, so that a document that crashes or hangs its reader costs its
/// own record and nothing else.
public struct WorkerPool: Sendable {
    /// Takes a document's number in the run, its name and its record, as soon as it is ready, in any order.
    public typealias Sink = @Sendable (Int, DocumentName, DocumentRecord) async throws -> Void

    private let executable: FilePath
    private let tools: OutsideTools
    private let workers: Int
    private let setup: WorkerSetup
    private let mostAtOnce: Int

    /// Makes a pool; the processes start when it runs.
    ///
    /// - Parameters:
    ///   - executable: the program; started with the argument `worker`.
    ///   - tools: the programs of others that recognise and convert.
    ///   - workers: how many processes.
    ///   - setup: what they make of documents.
    ///   - mostAtOnce: how many documents a process is given before it has answered the first. With two it never waits
    ///     for this one; with one no document waits for another that takes long.
    public init(
        executable: FilePath = .currentExecutable, tools: OutsideTools = OutsideTools(), workers: Int,
        setup: WorkerSetup, mostAtOnce: Int = 2
    ) {
        self.executable = executable
        self.tools = tools
        self.workers = max(1, workers)
        self.setup = setup
        self.mostAtOnce = max(1, mostAtOnce)
    }

    /// Makes a record of every document of a feed. Throws what the sink throws, what the feed throws, and where the
    /// processes do not start.
    public func run(_ feed: DocumentFeed, sink: @escaping Sink) async throws {
        try await run(feed, seats: min(workers, max(1, feed.count ?? workers)), sink: sink)
    }

    /// Makes a record of every document of a source, with so many processes.
    func run(_ feed: any DocumentSource, seats count: Int, sink: @escaping Sink) async throws {
        // Writing to a process that has died is an error to be dealt with, not the end of this one.
        _ = signal(SIGPIPE, SIG_IGN)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count {
                group.addTask { try await work(feed, sink) }
            }
            // Not `waitForAll()`, which lets the others work on to their end when one fails.
            while try await group.next() != nil {}
        }
    }

    /// One worker's seat: a process after the other until the feed is empty.
    private func work(_ feed: any DocumentSource, _ sink: @escaping Sink) async throws {
        var held: [WorkerFlight.Document] = []
        var failedStarts = 0
        while true {
            let flight = WorkerFlight(held: held, mostAtOnce: mostAtOnce)
            let session = WorkerSession(
                executable: executable, tools: tools, setup: setup, feed: feed, flight: flight, sink: sink)
            let ending = try await session.run()
            held = await flight.unanswered()
            if await !flight.hasStarted {
                failedStarts += 1
                guard failedStarts < WorkerPool.startsTried else {
                    throw ScreeningError(.workers, "the worker process does not start: \(ending.words)")
                }
                continue
            }
            failedStarts = 0
            guard !held.isEmpty else {
                if ending == .finished { return }
                continue
            }
            // The first one unanswered is what the process was reading. A crash gets a second try, alone with a fresh
            // process, so that no document pays for what another left behind.
            if ending != .timedOut, held[0].crashes == 0 {
                held[0].crashes = 1
                continue
            }
            let culprit = held.removeFirst()
            let name = culprit.item.document.name
            try await sink(
                culprit.item.index, name, .failure(name, error(after: ending), pretty: setup.pretty))
        }
    }

    /// What is said of a document whose process ended.
    private func error(after ending: WorkerSession.Ending) -> ReadError {
        switch ending {
        case .timedOut:
            ReadError(.timeout, "reading takes more than the \(setup.timeout) s that --timeout allows")
        case .outOfMemory:
            ReadError(
                .tooLarge, "reading takes more than \(WorkerConfinement.memory >> 20) MB of memory; export it anew")
        case .trespassed:
            ReadError(.crashed, "the file made its reader ask for what no reader needs; it is hostile")
        default:
            ReadError(.crashed, "the process that read the file ended; the file is damaged or hostile")
        }
    }

    /// As many processes as there are cores.
    public static var usualCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// A process that ends before it is ready is tried again so often.
    private static let startsTried = 3
}

extension FilePath {
    /// The program that is running.
    public static var currentExecutable: FilePath {
        // Read as a link, so that the path stays good when the caller's folder changes.
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard length > 0 else { return "/proc/self/exe" }
        return FilePath(platformString: buffer)
    }
}
