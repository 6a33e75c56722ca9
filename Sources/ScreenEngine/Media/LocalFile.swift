internal import NIOCore
internal import NIOPosix
internal import SystemPackage

/// A file of this machine that is read or written from its beginning to its end, on the threads for files.
final class LocalFile: Sendable {
    /// Bytes that are read at once.
    private static let piece = 256 << 10

    private let file: SystemPackage.FileDescriptor
    private let threads: NIOThreadPool

    /// Opens a file.
    init(reading path: FilePath, _ threads: NIOThreadPool) async throws {
        file = try await LocalFile.open(path, threads) {
            try .open(path, .readOnly, options: [.noFollow, .closeOnExec])
        }
        self.threads = threads
    }

    /// Makes a file; not where there is one.
    init(creating path: FilePath, _ threads: NIOThreadPool) async throws {
        file = try await LocalFile.open(path, threads) {
            try .open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                permissions: FileVault.fileMode)
        }
        self.threads = threads
    }

    private static func open(
        _ path: FilePath, _ threads: NIOThreadPool,
        _ body: @escaping @Sendable () throws -> SystemPackage.FileDescriptor
    ) async throws -> SystemPackage.FileDescriptor {
        try await threads.runIfActive {
            do {
                return try body()
            } catch {
                throw MediaError(.disk, "\(path.string) can't be opened: \(error)")
            }
        }
    }

    /// The next piece; nothing at the end.
    func read() async throws -> ByteBuffer? {
        try await threads.runIfActive { [file] in
            var piece = ByteBufferAllocator().buffer(capacity: LocalFile.piece)
            do {
                let count = try unsafe piece.writeWithUnsafeMutableBytes(minimumWritableBytes: LocalFile.piece) {
                    unsafe try file.read(into: $0)
                }
                return count > 0 ? piece : nil
            } catch {
                throw MediaError(.disk, "a file can't be read: \(error)")
            }
        }
    }

    /// Writes a piece.
    func write(_ piece: ByteBuffer) async throws {
        try await threads.runIfActive { [file] in
            do {
                _ = try unsafe piece.withUnsafeReadableBytes { unsafe try file.writeAll($0) }
            } catch {
                throw MediaError(.disk, "a file can't be written: \(error)")
            }
        }
    }

    /// Closes it.
    func close() async throws { try await threads.runIfActive { [file] in try file.close() } }
}
