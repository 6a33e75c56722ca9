import NIOCore
import NIOPosix
import Synchronization

@testable import ScreenEngine

/// A media store in memory that fails when it is told to.
final class MemoryMediaStore: MediaStore {
    private struct State {
        var objects: [MediaKey: [UInt8]] = [:]
        var failure: MediaError?
        var onWrite: (@Sendable (MediaKey) async throws -> Void)?
    }

    private let state = Mutex(State())
    let threads = NIOThreadPool.singleton

    /// The keys of what is there.
    var keys: [String] { state.withLock { $0.objects.keys.map(\.text).sorted() } }

    /// The bytes of an object.
    subscript(key: String) -> [UInt8]? {
        MediaKey(key).flatMap { key in state.withLock { $0.objects[key] } }
    }

    /// Puts an object there.
    func put(_ bytes: [UInt8], under key: MediaKey) { state.withLock { $0.objects[key] = bytes } }

    /// Fails from now on; not any more without an error.
    func fail(_ error: MediaError?) { state.withLock { $0.failure = error } }

    /// Does something whenever an object is about to be there.
    func onWrite(_ body: (@Sendable (MediaKey) async throws -> Void)?) { state.withLock { $0.onWrite = body } }

    private func object(_ key: MediaKey) throws -> [UInt8]? {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            return state.objects[key]
        }
    }

    func find(_ key: MediaKey) async throws -> MediaObject? {
        try object(key).map { MediaObject(size: $0.count, entityTag: "\($0.count)-\($0.hashValue)") }
    }

    func read(_ key: MediaKey, _ range: Range<Int>, to write: (ByteBuffer) async throws -> Void) async throws {
        guard let bytes = try object(key), range.upperBound <= bytes.count else { throw MediaError.notFound }
        try await write(ByteBuffer(bytes: bytes[range]))
    }

    func begin(_ key: MediaKey, mediaType: String?, limit: Int) async throws -> any MediaWriter {
        _ = try object(key)
        return Writer(store: self, key: key, limit: limit)
    }

    func delete(_ key: MediaKey) async throws {
        _ = try object(key)
        state.withLock { _ = $0.objects.removeValue(forKey: key) }
    }

    func presignedUpload(_ upload: PresignedUpload) throws -> String { "memory:\(upload.key)" }

    func removeLeftovers() async throws {}

    func close() async {}

    private final class Writer: MediaWriter {
        let store: MemoryMediaStore
        let key: MediaKey
        let limit: Int
        private let bytes = Mutex<[UInt8]>([])

        init(store: MemoryMediaStore, key: MediaKey, limit: Int) {
            self.store = store
            self.key = key
            self.limit = limit
        }

        var size: Int { bytes.withLock { $0.count } }

        func write(_ piece: ByteBuffer) async throws {
            let size = bytes.withLock { bytes in
                bytes += piece.readableBytesView
                return bytes.count
            }
            guard size <= limit else { throw MediaError.tooLarge(limit) }
        }

        func finish() async throws -> MediaObject {
            let whole = bytes.withLock { $0 }
            guard !whole.isEmpty else { throw MediaError.empty }
            if let onWrite = store.state.withLock({ $0.onWrite }) { try await onWrite(key) }
            store.put(whole, under: key)
            return MediaObject(size: whole.count, entityTag: "\(whole.count)")
        }

        func discard() async {}
    }
}
