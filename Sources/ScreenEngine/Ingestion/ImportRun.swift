internal import Crypto
internal import NIOCore
internal import ResumeParse
public import SystemPackage

/// Takes the files of a folder in as resumes for a job. What is there already, by the hash of its bytes, is passed over,
/// so that an import that was broken off goes on where it stood.
public struct ImportRun: Sendable {
    /// Called after each file with how many are done and how many there are.
    public typealias Progress = @Sendable (_ done: Int, _ count: Int) -> Void

    private let service: IngestionService
    private let job: Int
    private let limit: Int

    /// Files that are taken in and wait to be read at most; bounds memory, and lets others have their turn.
    private static let lead = 64
    private static let chunk = 256 << 10

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - service: reads them; it has to be running, here or in another process of the same store.
    ///   - job: the job.
    ///   - limit: bytes of a file at most.
    public init(service: IngestionService, job: Int, limit: Int) {
        self.service = service
        self.job = job
        self.limit = limit
    }

    /// Takes the files in and waits until all have been read. Throws `IntakeError` where there is no such job.
    public func run(_ files: [FilePath], progress: @escaping Progress = { _, _ in }) async throws -> ImportReport {
        let organisation = try await organisation()
        return try await withThrowingTaskGroup(of: Outcome.self) { group in
            var report = ImportReport()
            var done = 0
            func note(_ outcome: Outcome) {
                switch outcome {
                case .imported: report.imported += 1
                case .known: report.known += 1
                case .failed(let failure): report.failures.append(failure)
                }
                done += 1
                progress(done, files.count)
            }
            for (number, file) in files.enumerated() {
                if number >= ImportRun.lead, let outcome = try await group.next() { note(outcome) }
                group.addTask { try await take(file, organisation: organisation) }
            }
            for try await outcome in group { note(outcome) }
            report.failures.sort { $0.file < $1.file }
            return report
        }
    }

    private enum Outcome: Sendable {
        case imported
        case known
        case failed(ImportReport.Failure)
    }

    private func organisation() async throws -> Int {
        guard let found = try await service.database.read({ [job] in try ResumeProgress.organisation(ofJob: job, $0) })
        else { throw IntakeError(code: .noJob, message: "there is no job \(job)") }
        return found
    }

    private func take(_ file: FilePath, organisation: Int) async throws -> Outcome {
        let name = DocumentName(path: file)
        let known: (resume: Int, isCompleted: Bool)?
        let resume: Int
        do {
            let sha256 = try await service.vault.run { try ImportRun.hash(of: file, limit: limit) }
            known = try await service.database.read { [job] in
                try ResumeProgress.find(sha256: sha256, job: job, organisation: organisation, $0)
            }
            if let known {
                resume = known.resume
            } else {
                resume = try await submit(file, organisation: organisation)
            }
        } catch let error as ReadError {
            return .failed(.init(file: name.file, code: error.code, message: error.message))
        }
        if known?.isCompleted != true { try await service.wait(for: resume) }
        if let error = try await service.database.read({ try ResumeProgress.failure(of: resume, $0) }) {
            return .failed(.init(file: name.file, code: error.code, message: error.message))
        }
        return known?.isCompleted == true ? .known : .imported
    }

    private func submit(_ file: FilePath, organisation: Int) async throws -> Int {
        let upload = try await service.vault.beginUpload(organisation: organisation, limit: limit)
        do {
            let source = try ImportRun.open(file, limit: limit)
            defer { try? source.close() }
            while true {
                let piece = try await service.vault.run { try ImportRun.piece(of: source) }
                if piece.isEmpty { break }
                try await upload.write(ByteBuffer(bytes: piece))
            }
            try await upload.finish()
        } catch {
            await upload.discard()
            throw ImportRun.readError(of: error, limit: limit)
        }
        let request = SubmissionRequest(
            organisation: organisation, job: job, fileName: file.lastComponent?.string ?? "resume", isBulk: true)
        return try await service.submit(upload, for: request).resume
    }
}

extension ImportRun {
    /// The hash of a file's bytes as 64 hexadecimal digits.
    private static func hash(of file: FilePath, limit: Int) throws -> String {
        do {
            let source = try open(file, limit: limit)
            defer { try? source.close() }
            var hash = SHA256()
            while true {
                let piece = try piece(of: source)
                if piece.isEmpty { break }
                hash.update(data: piece)
            }
            return Hexadecimal.encode(hash.finalize())
        } catch {
            throw readError(of: error, limit: limit)
        }
    }

    private static func open(_ file: FilePath, limit: Int) throws -> SystemPackage.FileDescriptor {
        guard let size = FileVault.size(of: file, followingLinks: true) else {
            throw ReadError(.unreadable, "it is not a regular file, or is not there")
        }
        guard size > 0 else { throw VaultError(.empty, "") }
        guard size <= limit else { throw VaultError(.tooLarge, "") }
        return try SystemPackage.FileDescriptor.open(file, .readOnly, options: [.nonBlocking, .closeOnExec])
    }

    private static func piece(of source: SystemPackage.FileDescriptor) throws -> [UInt8] {
        try unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
            filled = try unsafe source.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    private static func readError(of error: any Error, limit: Int) -> any Error {
        switch error {
        case let error as ReadError: error
        case let error as VaultError where error.code == .empty: ReadError(.empty, "the file is empty")
        case let error as VaultError where error.code == .tooLarge:
            ReadError(.tooLarge, "the file is larger than \(limit >> 20) MB; export it with smaller pictures")
        case is Errno: ReadError(.unreadable, "the file can't be read: \(error)")
        default: error
        }
    }
}
