internal import Glibc
internal import NIOCore
internal import NIOPosix
internal import SystemPackage

/// Keeps recordings in a folder, beside the files of resumes: each under its key. Folders and files are readable by this
/// user only, and no link below the folder is followed.
struct FolderMediaStore: MediaStore {
    /// The media folder.
    let folder: FilePath
    let threads: NIOThreadPool
    /// Signs the URLs of uploads.
    let signature: UploadSignature

    /// Where objects stand until they are whole; in the same file system as where they go.
    private static let arriving = "arriving"
    /// Bytes that are read at once.
    private static let piece = 256 << 10

    func find(_ key: MediaKey) async throws -> MediaObject? {
        try await threads.runIfActive {
            guard let file = try open(key) else { return nil }
            defer { try? file.close() }
            return FolderMediaStore.object(try OpenFolder.status(of: file))
        }
    }

    func read(_ key: MediaKey, _ range: Range<Int>, to write: (ByteBuffer) async throws -> Void) async throws {
        guard let file = try await threads.runIfActive({ try open(key) }) else { throw MediaError.notFound }
        defer { try? file.close() }
        var offset = range.lowerBound
        while offset < range.upperBound {
            let piece = try await piece(of: file, offset..<min(offset + FolderMediaStore.piece, range.upperBound))
            guard piece.readableBytes > 0 else { throw MediaError.notFound }
            offset += piece.readableBytes
            try await write(piece)
        }
    }

    private func piece(of file: SystemPackage.FileDescriptor, _ range: Range<Int>) async throws -> ByteBuffer {
        try await threads.runIfActive {
            var piece = ByteBufferAllocator().buffer(capacity: range.count)
            do {
                try unsafe piece.writeWithUnsafeMutableBytes(minimumWritableBytes: range.count) { bytes in
                    unsafe try file.read(
                        fromAbsoluteOffset: Int64(range.lowerBound),
                        into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<range.count]))
                }
            } catch {
                throw MediaError(.disk, "a file of the media folder can't be read: \(error)")
            }
            return piece
        }
    }

    func begin(_ key: MediaKey, mediaType: String?, limit: Int) async throws -> any MediaWriter {
        try await open(key, limit: limit)
    }

    /// Starts an object whose last step can be taken apart from the others.
    func open(_ key: MediaKey, limit: Int) async throws -> FolderMediaWriter {
        try await threads.runIfActive {
            let arriving = try OpenFolder(making: folder).makingFolder(FolderMediaStore.arriving)
            while true {
                let name = FileVault.freshName()
                let file = try arriving.make(name)
                // Says that somebody is at work on it, unless another process has just taken it for a leftover.
                if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0, try arriving.has(name, file) {
                    return FolderMediaWriter(
                        store: self, key: key, limit: limit, arriving: arriving, name: name, file: file)
                }
                try? file.close()
            }
        }
    }

    func delete(_ key: MediaKey) async throws { try await threads.runIfActive { try remove(key) } }

    /// Takes an object away, and its folder with it. Blocks.
    func remove(_ key: MediaKey) throws {
        guard let parent = try parent(of: key) else { return }
        try parent.remove(key.name)
        try parent.flush()
        try parents(of: key, depth: key.folders.count - 1)?.removeFolder(key.folders.last ?? "")
    }

    /// Takes away what processes left that ended in the middle of an upload; what is still being written is locked.
    func removeLeftovers() async throws {
        try await threads.runIfActive {
            let arriving = try OpenFolder(making: folder).makingFolder(FolderMediaStore.arriving)
            for name in try FileVault.names(in: folder.appending(FolderMediaStore.arriving)) {
                guard let file = try arriving.read(name) else { continue }
                defer { try? file.close() }
                if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { try arriving.remove(name) }
            }
        }
    }

    /// Has no connections.
    func close() async {}

    func presignedUpload(_ upload: PresignedUpload) throws -> String {
        "\(upload.server)\(UploadSignature.path)?\(signature.query(for: upload))"
    }

    /// The folder where an object belongs, made where there is none. Blocks.
    func makeParent(of key: MediaKey) throws -> OpenFolder {
        try key.folders.reduce(try OpenFolder(making: folder)) { try $0.makingFolder($1) }
    }

    /// What is said of a file.
    static func object(_ status: SystemPackage.Stat) -> MediaObject {
        let time = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        let parts = [Int(truncatingIfNeeded: status.inode.rawValue), Int(status.size), time]
        return MediaObject(
            size: parts[1], entityTag: parts.map { String($0, radix: 16) }.joined(separator: "-"), mediaType: nil)
    }

    private func open(_ key: MediaKey) throws -> SystemPackage.FileDescriptor? {
        try parent(of: key)?.read(key.name)
    }

    private func parent(of key: MediaKey) throws -> OpenFolder? { try parents(of: key, depth: key.folders.count) }

    private func parents(of key: MediaKey, depth: Int) throws -> OpenFolder? {
        var found: OpenFolder? = try OpenFolder(making: folder)
        for name in key.folders.prefix(depth) { found = try found?.folder(name) }
        return found
    }
}
