internal import Glibc
internal import NIOCore
internal import NIOPosix
internal import Synchronization
internal import SystemPackage

/// An object on its way into a media folder: a file that has no key yet.
final class FolderMediaWriter: MediaWriter {
    private struct State: ~Copyable {
        var size = 0
        /// What is not written yet: small pieces are put together, since each write is a hop to another thread.
        var pending = ByteBuffer()
        var isOpen = true
    }

    private let store: FolderMediaStore
    private let key: MediaKey
    private let limit: Int
    private let arriving: OpenFolder
    private let name: String
    private let file: SystemPackage.FileDescriptor
    private let state = Mutex(State())

    /// Bytes that are put together before they are written.
    private static let chunk = 256 << 10

    init(
        store: FolderMediaStore, key: MediaKey, limit: Int, arriving: OpenFolder, name: String,
        file: SystemPackage.FileDescriptor
    ) {
        self.store = store
        self.key = key
        self.limit = limit
        self.arriving = arriving
        self.name = name
        self.file = file
    }

    deinit { state.withLock { close(&$0) } }

    var size: Int { state.withLock { $0.size } }

    /// Bytes that are in memory.
    var held: Int { state.withLock { $0.pending.readableBytes } }

    func write(_ piece: ByteBuffer) async throws {
        let isFull = try state.withLock { state throws(MediaError) in
            guard piece.readableBytes <= limit - state.size else { throw .tooLarge(limit) }
            state.size += piece.readableBytes
            state.pending.writeImmutableBuffer(piece)
            return state.pending.readableBytes >= FolderMediaWriter.chunk
        }
        if isFull { try await store.threads.runIfActive { try self.flush() } }
    }

    func finish() async throws -> MediaObject {
        try await settle()
        return try await store.threads.runIfActive { try self.place() }
    }

    /// Has all bytes on disk; nobody finds them before `place()`.
    func settle() async throws {
        guard size > 0 else { throw MediaError.empty }
        try await store.threads.runIfActive {
            try self.flush()
            guard fsync(self.file.rawValue) == 0 else {
                throw MediaError(.disk, "a recording can't be written: \(Errno(rawValue: errno))")
            }
        }
    }

    /// Gives the object its key, durably; what was there under the key is gone. To be called after `settle()`. Blocks, but
    /// not for the recording's bytes.
    func place() throws -> MediaObject {
        try state.withLock { state in
            guard state.isOpen else { throw MediaError(.disk, "the upload has ended") }
            let object = FolderMediaStore.object(try OpenFolder.status(of: file))
            try arriving.move(name, to: try store.makeParent(of: key), as: key.name)
            state.isOpen = false
            try? file.close()
            return object
        }
    }

    func discard() async { try? await store.threads.runIfActive { self.state.withLock { self.close(&$0) } } }

    private func flush() throws {
        try state.withLock { state in
            guard state.isOpen else { throw MediaError(.disk, "the upload has ended") }
            let pending = state.pending
            state.pending.clear(minimumCapacity: FolderMediaWriter.chunk)
            do {
                _ = try unsafe pending.withUnsafeReadableBytes { unsafe try file.writeAll($0) }
            } catch {
                throw MediaError(.disk, "a recording can't be written: \(error)")
            }
        }
    }

    private func close(_ state: inout State) {
        guard state.isOpen else { return }
        state.isOpen = false
        try? arriving.remove(name)
        try? file.close()
    }
}
