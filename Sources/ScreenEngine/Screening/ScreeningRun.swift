public import SystemPackage

/// Where a run's documents come from.
public enum ScreeningInput: Sendable {
    /// Files, in order.
    case files([FilePath])
    /// JSON lines on standard input.
    case jsonLines
}

/// One pass over many documents: the pipeline of the command line.
public struct ScreeningRun: Sendable {
    /// Called after each record with how many are done and how many there are, where that is known.
    public typealias Progress = @Sendable (_ done: Int, _ count: Int?) -> Void

    private let input: ScreeningInput
    private let pool: WorkerPool
    private let progress: Progress

    /// Makes a run.
    public init(input: ScreeningInput, pool: WorkerPool, progress: @escaping Progress) {
        self.input = input
        self.pool = pool
        self.progress = progress
    }

    /// Records of early documents that are held back at the most while a slow one before them is read; bounds memory.
    private static let lead = 256

    /// Makes all records and keeps them on disk to be ranked.
    public func spooled() async throws -> RecordSpool {
        let spool = try RecordSpool()
        let counter = Counter(progress, feedCount)
        try await pool.run(feed(lead: .max)) { index, name, record in
            try await spool.append(index, name, record)
            await counter.advance()
        }
        return spool
    }

    /// Passes each record on as soon as it is ready, in any order. Gives how many documents could not be read.
    public func unordered(_ output: @escaping @Sendable (DocumentRecord) throws -> Void) async throws -> Int {
        let counter = Counter(progress, feedCount)
        let gate = OutputGate(output)
        try await pool.run(feed(lead: .max)) { _, _, record in
            try await gate.pass(record)
            await counter.advance(failed: !record.isOK)
        }
        return await counter.failed
    }

    /// Passes each record on in the order of the documents. Gives how many could not be read.
    public func ordered(
        _ output: @escaping @Sendable (DocumentName, DocumentRecord) throws -> Void
    ) async throws -> Int {
        let counter = Counter(progress, feedCount)
        let feed = feed(lead: ScreeningRun.lead)
        let sink = OrderedSink(feed: feed, output: output)
        try await pool.run(feed) { index, name, record in
            try await sink.append(index, name, record)
            await counter.advance(failed: !record.isOK)
        }
        return await counter.failed
    }

    private var feedCount: Int? {
        if case .files(let files) = input { return files.count }
        return nil
    }

    private func feed(lead: Int) -> DocumentFeed {
        switch input {
        case .files(let files): DocumentFeed(files: files, lead: lead)
        case .jsonLines: DocumentFeed(jsonLines: StandardInput(), lead: lead)
        }
    }

    private actor Counter {
        private let progress: Progress
        private let count: Int?
        private var done = 0
        private(set) var failed = 0

        init(_ progress: @escaping Progress, _ count: Int?) {
            self.progress = progress
            self.count = count
        }

        func advance(failed isFailed: Bool = false) {
            done += 1
            if isFailed { failed += 1 }
            progress(done, count)
        }
    }

    /// Lets one record through at a time.
    private actor OutputGate {
        private let output: @Sendable (DocumentRecord) throws -> Void

        init(_ output: @escaping @Sendable (DocumentRecord) throws -> Void) { self.output = output }

        func pass(_ record: DocumentRecord) throws { try output(record) }
    }
}
