internal import Logging
internal import NIOPosix
internal import Scoring
public import SystemPackage

/// A store with its files and the processes that read them: what the commands that load and read resumes work with, and
/// what a server is put together from.
public struct IngestionStore: Sendable {
    /// The processes that read.
    public struct Worker: Sendable {
        /// How many.
        public var processes: Int
        /// Processor time for one document, in seconds.
        public var timeout: Int
        /// Whether pages that are only pictures are read, where there is a program for it.
        public var recognises: Bool
        /// How long what is being read may go on once all is to stop.
        var grace = Duration.seconds(8)

        /// Takes how they are to be run.
        public init(processes: Int, timeout: Int = 20, recognises: Bool = true) {
            self.processes = processes
            self.timeout = timeout
            self.recognises = recognises
        }

        init(processes: Int, timeout: Int, recognises: Bool, grace: Duration) {
            self.init(processes: processes, timeout: timeout, recognises: recognises)
            self.grace = grace
        }
    }

    /// The files.
    let vault: FileVault
    /// The processes.
    let pool: ReadingPool
    /// The queue's service; not running yet.
    let service: IngestionService
    private let database: any Database
    private let clock: WallClock
    private let worker: Worker

    /// Bytes of an uploaded file at most, unless said otherwise: 20 MB.
    public static let largestUpload = 20 << 20

    /// Puts a store together.
    ///
    /// - Parameters:
    ///   - database: the store, migrated.
    ///   - media: the folder of its files.
    ///   - clock: the time.
    ///   - worker: the processes.
    public init(database: any Database, media: FilePath, clock: WallClock, worker: Worker) {
        self.init(
            database: database, media: media, clock: clock, keys: KnownNames().keys, worker: worker,
            executable: .currentExecutable, logger: Logger(label: "screen.ingestion") { _ in SwiftLogNoOpLogHandler() })
    }

    init(
        database: any Database, media: FilePath, clock: WallClock, keys: CandidateKeys, worker: Worker,
        executable: FilePath, logger: Logger
    ) {
        let tools = OutsideTools.installed()
        let recognition: WorkerSetup.Recognition =
            !worker.recognises ? .off : tools.tesseract == nil ? .missing : .available
        vault = FileVault(folder: media, threads: .singleton)
        pool = ReadingPool(
            executable: executable, tools: tools, processes: worker.processes,
            setup: WorkerSetup(
                product: .application, asOf: .epoch, timeout: worker.timeout, recognition: recognition),
            trouble: { error, pause in
                logger.error(
                    "A worker process can't be had and is tried again",
                    metadata: ["error": "\(error)", "seconds": "\(pause.components.seconds)"])
            })
        var settings = IngestionService.Settings(processes: worker.processes)
        settings.grace = worker.grace
        service = IngestionService(
            database: database, vault: vault, pool: pool, clock: clock, keys: keys, settings: settings,
            logger: logger)
        self.database = database
        self.clock = clock
        self.worker = worker
    }

    /// Takes files in as resumes for a job, and waits until they have been read.
    public func importing(
        _ files: [FilePath], job: Int, progress: @escaping ImportRun.Progress
    ) async throws -> ImportReport {
        let run = ImportRun(service: service, job: job, limit: IngestionStore.largestUpload)
        return try await beside({ [service] in try await service.run() }) {
            try await run.run(files, progress: progress)
        }
    }

    /// Reads stored files again.
    public func reparsing(all: Bool, progress: @escaping ReparseRun.Progress) async throws -> ImportReport {
        let run = ReparseRun(database: database, vault: vault, pool: pool, clock: clock)
        return try await beside({ [pool] in await pool.run() }) { [worker] in
            try await run.run(readsAll: all, atOnce: worker.processes + 1, progress: progress)
        }
    }

    /// Does something while something else runs that has no end of its own.
    private func beside<Value: Sendable>(
        _ companion: @escaping @Sendable () async throws -> Void, _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                try await companion()
                return nil
            }
            group.addTask { try await body() }
            defer { group.cancelAll() }
            while let value = try await group.next() {
                if let value { return value }
            }
            throw CancellationError()
        }
    }
}

extension FileVault {
    /// Where the files of a database are, unless said otherwise: the folder `media` beside it.
    public static func defaultFolder(beside database: FilePath) -> FilePath {
        database.removingLastComponent().appending("media")
    }
}
