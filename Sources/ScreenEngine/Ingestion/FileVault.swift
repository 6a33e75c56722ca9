internal import Glibc
public import NIOCore
public import NIOPosix
public import SystemPackage

/// Keeps the files that people upload, each once an organisation under the hash of its bytes:
/// `resumes/ORGANISATION/ab/abcdef…`. Nothing that a client says gets into a path. Folders and files are readable by
/// this user only.
///
/// All work on files runs on threads of its own, never on an event loop.
public struct FileVault: Sendable {
    let folder: FilePath
    let threads: NIOThreadPool

    /// Keeps files under a folder.
    ///
    /// - Parameters:
    ///   - folder: made where there is none.
    ///   - threads: a pool that has been started.
    public init(folder: FilePath, threads: NIOThreadPool) {
        self.folder = folder
        self.threads = threads
    }

    static let folderMode = FilePermissions(rawValue: 0o700)
    static let fileMode = FilePermissions(rawValue: 0o600)

    /// Where uploads stand until they are whole; in the same file system as where they go.
    var incoming: FilePath { folder.appending("incoming") }

    /// Where a file of an organisation is.
    ///
    /// - Parameter sha256: 64 hexadecimal digits in lower case; anything else traps, since it would be a mistake here
    ///   that could name any file.
    public func path(organisation: Int, sha256: String) -> FilePath {
        precondition(sha256.utf8.count == 64 && sha256.utf8.allSatisfy(FileVault.isHexDigit), "no SHA-256")
        return folder.appending("resumes").appending(String(organisation)).appending(String(sha256.prefix(2)))
            .appending(sha256)
    }

    /// Makes the folders, and takes away what uploads left that never came to their end. Uploads of other processes that
    /// still go on are left alone: they hold a lock.
    ///
    /// - Parameter discard: gets the files of those that were placed already; perhaps no row refers to them. What it
    ///   throws leaves everything for the next time.
    public func prepare(discarding discard: @Sendable ([PlacedFile]) async throws -> Void = { _ in }) async throws {
        let abandoned = try await run {
            try FileVault.makeFolder(folder)
            try FileVault.makeFolder(incoming)
            return try abandonedUploads()
        }
        let placed = abandoned.flatMap(\.placed)
        if !placed.isEmpty { try await discard(placed) }
        try await run { for upload in abandoned { FileVault.remove(upload.path) } }
    }

    /// Starts an upload.
    ///
    /// - Parameters:
    ///   - organisation: whose it will be.
    ///   - limit: bytes that it may have at most.
    public func beginUpload(organisation: Int, limit: Int) async throws -> VaultUpload {
        try await run {
            while true {
                let path = incoming.appending(FileVault.freshName())
                let file = try open(path)
                // Says that somebody is at work on it, unless another process has just taken it for a leftover.
                if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0, FileVault.size(of: path) != nil {
                    return VaultUpload(vault: self, organisation: organisation, limit: limit, path: path, file: file)
                }
                try? file.close()
            }
        }
    }

    /// Makes a new file, and the folder for it where `prepare()` has not been here yet.
    private func open(_ path: FilePath) throws -> SystemPackage.FileDescriptor {
        do {
            try FileVault.makeFolder(incoming)
            return try SystemPackage.FileDescriptor.open(
                path, .readWrite, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                permissions: FileVault.fileMode)
        } catch let error as Errno {
            throw VaultError(.disk, "\(incoming.string) can't be written to: \(error)")
        }
    }

    /// Keeps everything that a stream gives. Throws `tooLarge` as soon as it is more than the limit, `empty` where it is
    /// nothing, and what the stream throws; nothing is left of it then.
    public func keep(
        _ stream: some AsyncSequence<ByteBuffer, any Error> & Sendable, organisation: Int, limit: Int
    ) async throws -> VaultUpload {
        let upload = try await beginUpload(organisation: organisation, limit: limit)
        do {
            for try await piece in stream { try await upload.write(piece) }
            try await upload.finish()
            return upload
        } catch {
            await upload.discard()
            throw error
        }
    }

    /// Takes a file away; nothing happens where there is none.
    public func remove(organisation: Int, sha256: String) async throws {
        let path = path(organisation: organisation, sha256: sha256)
        try await run { FileVault.remove(path) }
    }

    /// Runs work on files on its own threads.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await threads.runIfActive(body)
    }
}
