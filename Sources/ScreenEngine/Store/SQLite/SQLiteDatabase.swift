internal import CSQLite
internal import Synchronization
public import SystemPackage

/// The store in one SQLite file: one writer and several readers over a write-ahead log, each a connection with a thread
/// of its own. Other processes may read and write the same file.
///
/// Memory: 8 MB of cache for the writer and 6 MB for each reader at most, and the statements.
public final class SQLiteDatabase: Database {
    /// Reads that run at the same time. More than cores helps where one of them is slow.
    public static let defaultReaders = 4
    /// So often a read is run again before it makes its lists alone.
    private static let mostAttempts = 16
    private static let writerCache = 8_192
    private static let readerCache = 6_144

    /// The database's file.
    public let path: FilePath
    let clock: WallClock
    let lifetimes: StoreLifetimes
    private let longestRead: Duration?
    private let readers = JobQueue<@Sendable (SQLiteConnection) -> Void>()
    private let writer = JobQueue<SQLiteWriter.Job>()
    private let ends: ThreadEnds

    /// Opens the file and starts the threads.
    ///
    /// - Parameters:
    ///   - path: the file; made, readable by this user only, where there is none.
    ///   - readers: how many reads run at the same time.
    ///   - longestRead: after which a read is given up; never unless said.
    ///   - clock: dates what is recorded about migrations.
    public init(
        path: FilePath, readers: Int = SQLiteDatabase.defaultReaders, longestRead: Duration? = nil, clock: WallClock
    ) throws(StoreError) {
        precondition(readers > 0, "a database needs a reader")
        try DatabaseFile.make(at: path)
        self.path = path
        self.clock = clock
        self.longestRead = longestRead
        lifetimes = StoreLifetimes()
        ends = ThreadEnds(expecting: readers)
        // All are open before a thread starts, so that an error leaves none behind.
        let write = try Self.open(path, Self.writerCache, isWriter: true, lifetimes)
        var reads: [Handover] = []
        for _ in 0..<readers { reads.append(try Self.open(path, Self.readerCache, isWriter: false, lifetimes)) }
        for handover in reads {
            StoreThread.start { [queue = self.readers, ends, writer] in
                handover.use { connection in while let job = queue.next() { job(connection) } }
                // The writer goes last: it empties the log, which readers would keep it from.
                if ends.readerEnded() { writer.close() }
            }
        }
        StoreThread.start { [writer, ends] in
            write.use { SQLiteWriter.run(writer, on: $0) }
            ends.writerEnded()
        }
    }

    deinit { readers.close() }

    private static func open(
        _ path: FilePath, _ cache: Int, isWriter: Bool, _ lifetimes: StoreLifetimes
    ) throws(StoreError) -> Handover {
        Handover(
            try SQLiteHandle(file: path.string, cacheKilobytes: cache, isWriter: isWriter, lifetimes: lifetimes))
    }

    /// Runs queries on one snapshot, on a reader's thread.
    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        for _ in 1..<Self.mostAttempts {
            do {
                return try await readOnce(sharesLists: true, body)
            } catch let again as ReadAgain {
                await again.ready()
            }
        }
        return try await readOnce(sharesLists: false, body)
    }

    private func readOnce<Value: Sendable>(
        sharesLists: Bool, _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        let cancellation = CancellationMark()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isAccepted = readers.push { [longestRead] connection in
                    continuation.resume(
                        with: Result {
                            try connection.read(
                                sharesLists: sharesLists, within: longestRead, unless: cancellation, body)
                        })
                }
                if !isAccepted { continuation.resume(throwing: closed) }
            }
        } onCancel: {
            cancellation.set()
        }
    }

    /// Runs one transaction on the writer's thread; those that wait together share one flush to disk.
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        let cancellation = CancellationMark()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if !writer.push(.write(AwaitedWrite(body, cancellation, continuation))) {
                    continuation.resume(throwing: closed)
                }
            }
        } onCancel: {
            cancellation.set()
        }
    }

    /// Runs work on the writer's thread, outside any transaction.
    func alone<Value: Sendable>(
        _ body: @escaping @Sendable (SQLiteConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = SQLiteWriter.Job.alone { connection in
                continuation.resume(with: Result { try body(connection) })
            }
            if !writer.push(job) { continuation.resume(throwing: closed) }
        }
    }

    private var closed: StoreError { StoreError(.closed, "the store \(path.string) is shut down") }

    /// Lets nothing new in, finishes what waits, empties the log into the file and closes it. Doing it twice is fine.
    public func close() async {
        readers.close()
        await ends.wait()
    }
}
