internal import FoundationEssentials
internal import ResumeParse
public import Scoring

/// Scores the resumes of a corpus: each is read once and its parts are worked out for all jobs, so that any number of
/// weightings can be tried without reading it again.
public struct CorpusScoring: Sendable {
    /// A resume that could not be read.
    public struct Failure: Sendable, Hashable {
        /// Its path below `resumes`.
        public let file: String
        /// Why.
        public let message: String
    }

    /// What came of a corpus.
    public struct Result: Sendable {
        /// The jobs by name, with their graded resumes.
        public let jobs: [GradedJob]
        /// The resumes that could not be read, by name; each ranks last.
        public let failures: [Failure]
    }

    private let corpus: GradedCorpus
    private let pool: WorkerPool

    /// Makes a scoring.
    ///
    /// - Parameters:
    ///   - corpus: the corpus.
    ///   - asOf: the day that "present" means.
    ///   - timeout: processor time for one resume, in seconds.
    ///   - pool: makes the processes that read for a setup.
    public init(
        _ corpus: GradedCorpus, asOf: CalendarDay, timeout: Int, pool: (WorkerSetup) -> WorkerPool
    ) {
        self.corpus = corpus
        self.pool = pool(
            WorkerSetup(product: .parts, jobs: corpus.entries.map(\.json), asOf: asOf, timeout: timeout))
    }

    /// Reads and scores every graded resume.
    public func run(progress: @escaping ScreeningRun.Progress = { _, _ in }) async throws -> Result {
        let collector = Collector(count: corpus.files.count, jobs: corpus.entries.count, progress)
        try await pool.run(DocumentFeed(files: corpus.files)) { index, _, record in
            try await collector.take(index, record)
        }
        let (parts, messages) = await (collector.parts, collector.messages)
        let jobs = corpus.entries.enumerated().map { number, entry in
            GradedJob(
                name: entry.name, weights: entry.weights,
                resumes: entry.labels.map { label in
                    GradedResume(
                        file: corpus.names[label.file], grade: label.grade, fractions: parts[label.file]?[number])
                })
        }
        let failures = zip(corpus.names, messages).compactMap { name, message in
            message.map { Failure(file: name, message: $0) }
        }
        return Result(jobs: jobs, failures: failures)
    }

    /// Keeps what comes in any order by the number of its resume.
    private actor Collector {
        private(set) var parts: [[[Int]]?]
        private(set) var messages: [String?]
        private let jobs: Int
        private let progress: ScreeningRun.Progress
        private var done = 0

        init(count: Int, jobs: Int, _ progress: @escaping ScreeningRun.Progress) {
            parts = Array(repeating: nil, count: count)
            messages = Array(repeating: nil, count: count)
            self.jobs = jobs
            self.progress = progress
        }

        func take(_ index: Int, _ record: DocumentRecord) throws(ScreeningError) {
            if record.isOK {
                guard let rows = try? JSONDecoder().decode([[Int]].self, from: Data(record.bytes)),
                    rows.count == jobs, rows.allSatisfy({ $0.count == Part.allCases.count })
                else { throw ScreeningError(.workers, "a worker process sent nonsense") }
                parts[index] = rows
            } else {
                messages[index] = RecordSummary(record: record.bytes)?.error?.message ?? "can't be read"
            }
            done += 1
            progress(done, parts.count)
        }
    }
}
