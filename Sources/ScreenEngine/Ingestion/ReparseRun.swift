internal import ResumeParse

/// Reads stored files again, as after an upgrade that reads more of them, and scores their resumes anew. One that was
/// broken off goes on with the files that the old version read.
public struct ReparseRun: Sendable {
    /// Called after each file with how many are done and how many there are.
    public typealias Progress = @Sendable (_ done: Int, _ count: Int) -> Void

    private let database: any Database
    private let vault: FileVault
    private let pool: ReadingPool
    private let clock: WallClock
    private let keys = CandidateKeys(lexicon: Lexicon())

    /// Files that are looked up at once.
    private static let filesAtOnce = 32

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - database: the store.
    ///   - vault: where its files are.
    ///   - pool: reads them; it has to be running.
    ///   - clock: dates what is read.
    public init(database: any Database, vault: FileVault, pool: ReadingPool, clock: WallClock) {
        self.database = database
        self.vault = vault
        self.pool = pool
        self.clock = clock
    }

    /// Reads the files again, so many at the same time.
    ///
    /// - Parameter readsAll: whether those are read too that this version has read.
    public func run(
        readsAll: Bool, atOnce: Int, progress: @escaping Progress = { _, _ in }
    ) async throws -> ImportReport {
        let version = readsAll ? "" : ParsedResume.parserVersion
        let count = try await database.read { try StoredFile.count(exceptVersion: version, $0) }
        var report = ImportReport()
        var last = 0
        var done = 0
        while true {
            let files = try await database.read { [last] connection in
                try StoredFile.find(
                    exceptVersion: version, after: last, limit: ReparseRun.filesAtOnce, connection)
            }
            guard let end = files.last else { break }
            last = end.id
            try await withThrowingTaskGroup(of: ImportReport.Failure?.self) { group in
                var waiting = files[...]
                for _ in 0..<atOnce {
                    if let file = waiting.popFirst() { group.addTask { try await read(file) } }
                }
                while let failure = try await group.next() {
                    if let failure { report.failures.append(failure) } else { report.imported += 1 }
                    done += 1
                    progress(done, max(done, count))
                    if let file = waiting.popFirst() { group.addTask { try await read(file) } }
                }
            }
        }
        return report
    }

    private func read(_ file: StoredFile) async throws -> ImportReport.Failure? {
        let resumes = try await database.read { connection in
            try file.resumes.compactMap { try ReadingWork.ResumeToRead.find($0, connection) }
        }
        let document = InputDocument(path: vault.path(organisation: file.organisation, sha256: file.sha256))
        var first: ReadingResult
        do {
            first = .read(try await pool.read(document, for: order(resumes.first?.job)))
        } catch let error as ReadError {
            first = .failed(error)
        }
        var results: [(ReadingWork.ResumeToRead, ReadingResult)] = []
        for (number, resume) in resumes.enumerated() {
            var result = first
            if number > 0, case .read(let reading) = first {
                let stored = InputDocument(name: DocumentName(file: resume.fileName), bytes: reading.storedParse)
                result = .read(try await pool.read(stored, for: order(resume.job, isStoredParse: true)))
            }
            results.append((resume, result))
        }
        if case .failed(let error) = first {
            // What an earlier version could read stays as it is.
            guard !file.wasRead, error.code != .unreadable else { return failure(file, error) }
        }
        try await keep(first, results, of: file)
        if case .failed(let error) = first { return failure(file, error) }
        return nil
    }

    private func keep(
        _ first: ReadingResult, _ results: [(ReadingWork.ResumeToRead, ReadingResult)], of file: StoredFile
    ) async throws {
        var bands: [Int] = []
        if case .read(let reading) = first { bands = TextFingerprint(of: reading.text).bands }
        let now = clock.now()
        try await database.write { [keys, bands] connection in
            try ParseRecords.save(
                first, bands: bands, file: file.id, organisation: file.organisation, at: now, connection)
            // A job that has changed meanwhile scores its resumes itself; one that is gone has none.
            for (resume, result) in results
            where try resume.job.isCurrent(connection)
                && ReadingWork.ResumeToRead.find(resume.resume, connection) != nil
            {
                try ReadingResults.save(result, of: resume, keys: keys, at: now, connection)
            }
        }
    }

    private func order(_ job: ScoredJob?, isStoredParse: Bool = false) -> ReadingOrder {
        ReadingOrder(job: job?.json ?? [], asOf: clock.now().calendarDay, isStoredParse: isStoredParse)
    }

    private func failure(_ file: StoredFile, _ error: ReadError) -> ImportReport.Failure {
        .init(file: file.name, code: error.code, message: error.message)
    }
}
