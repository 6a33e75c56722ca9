internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// Takes in a body that would be written.
final class BodyCollector: ResponseBodyWriter, Sendable {
    private let state = Mutex(ByteBuffer())

    /// What has been written.
    var buffer: ByteBuffer { state.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        state.withLock { whole in
            if whole.readableBytes == 0 { whole = buffer } else { whole.writeImmutableBuffer(buffer) }
        }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
