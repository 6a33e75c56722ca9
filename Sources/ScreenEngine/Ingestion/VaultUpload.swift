internal import Crypto
internal import Glibc
public import NIOCore
internal import Synchronization
internal import SystemPackage

/// A file on its way into a vault. It is hashed while it is written, in bounded memory.
///
/// After `finish()` its bytes are on disk, but nobody finds them until `place()` gives them their name. That is called
/// in the transaction that makes a row refer to the file, and so is what takes files away that no row refers to: of an
/// upload and a deletion of the same bytes at the same time, one sees what the other did.
public final class VaultUpload: Sendable {
    private struct State: ~Copyable {
        var hash = SHA256()
        var size = 0
        /// What is not written yet: small pieces are put together, since each write is a hop to another thread.
        var pending = ByteBuffer()
        var sha256: String?
        var isOpen = true
    }

    private let vault: FileVault
    private let organisation: Int
    private let limit: Int
    private let path: FilePath
    private let file: SystemPackage.FileDescriptor
    private let state = Mutex(State())

    /// Bytes that are put together before they are written.
    private static let chunk = 128 << 10

    init(vault: FileVault, organisation: Int, limit: Int, path: FilePath, file: SystemPackage.FileDescriptor) {
        self.vault = vault
        self.organisation = organisation
        self.limit = limit
        self.path = path
        self.file = file
    }

    deinit { state.withLock { close(&$0) } }

    /// How many bytes there are so far.
    public var size: Int { state.withLock { $0.size } }

    /// The hash of the bytes as 64 hexadecimal digits; empty before `finish()`.
    public var sha256: String { state.withLock { $0.sha256 ?? "" } }

    /// Takes a piece. Throws where it makes the file larger than its limit.
    public func write(_ piece: ByteBuffer) async throws {
        let isFull = try state.withLock { state throws(VaultError) in
            state.size += piece.readableBytes
            guard state.size <= limit else {
                throw VaultError(.tooLarge, "the file is larger than \(limit) bytes")
            }
            state.pending.writeImmutableBuffer(piece)
            return state.pending.readableBytes >= VaultUpload.chunk
        }
        if isFull { try await vault.run { try self.flush() } }
    }

    /// Ends it: afterwards all bytes are on disk. Throws `empty` where there are none.
    public func finish() async throws {
        guard size > 0 else { throw VaultError(.empty, "the file is empty") }
        try await vault.run {
            try self.flush()
            guard fsync(self.file.rawValue) == 0 else {
                throw VaultError(.disk, "the file can't be written: \(Errno(rawValue: errno))")
            }
            self.state.withLock { state in
                state.sha256 = Hexadecimal.encode(state.hash.finalize())
            }
        }
    }

    /// Gives the file its name, durably. Nothing happens where a file of the same content has it. Blocks for as long as
    /// the disk takes; can be repeated.
    public func place() throws {
        guard let sha256 = state.withLock({ $0.sha256 }) else {
            preconditionFailure("an upload has to be finished first")
        }
        let target = vault.path(organisation: organisation, sha256: sha256)
        // What has the name has the content, unless its disk lost it: then it is written again.
        if let size = FileVault.size(of: target), size == self.size { return }
        FileVault.remove(target)
        let parent = target.removingLastComponent()
        try FileVault.makeFolder(parent)
        _ = try FileVault.link(path, as: target)
        try FileVault.flush(folder: parent)
    }

    /// Takes away what is only the upload's own; the file stays where it was placed.
    public func discard() async { try? await vault.run { self.state.withLock { self.close(&$0) } } }

    private func flush() throws {
        try state.withLock { state in
            guard state.isOpen else { throw VaultError(.disk, "the upload has ended") }
            let pending = state.pending
            state.pending.clear(minimumCapacity: VaultUpload.chunk)
            unsafe pending.withUnsafeReadableBytes { unsafe state.hash.update(bufferPointer: $0) }
            do {
                _ = try unsafe pending.withUnsafeReadableBytes { unsafe try file.writeAll($0) }
            } catch {
                throw VaultError(.disk, "the file can't be written: \(error)")
            }
        }
    }

    private func close(_ state: inout State) {
        guard state.isOpen else { return }
        state.isOpen = false
        FileVault.remove(path)
        try? file.close()
    }
}
