import NIOCore
import NIOPosix

@testable import ScreenEngine

/// A store that can't be reached.
struct FailingMediaStore: MediaStore {
    static let failure = MediaError(.unavailable, "the store is away")

    let threads = NIOThreadPool.singleton
    /// Is told of each deletion, and of each look for leftovers.
    var onCall: @Sendable () -> Void = {}

    func find(_ key: MediaKey) async throws -> MediaObject? { throw Self.failure }
    func read(_ key: MediaKey, _ range: Range<Int>, to write: (ByteBuffer) async throws -> Void) async throws {
        throw Self.failure
    }
    func begin(_ key: MediaKey, mediaType: String?, limit: Int) async throws -> any MediaWriter { throw Self.failure }
    func delete(_ key: MediaKey) async throws {
        onCall()
        throw Self.failure
    }
    func presignedUpload(_ upload: PresignedUpload) throws -> String { throw Self.failure }
    func removeLeftovers() async throws {
        onCall()
        throw Self.failure
    }
    func close() async {}
}
