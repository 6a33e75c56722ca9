internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Packs a body while it is written.
struct GzipWriter: ResponseBodyWriter {
    /// Where it goes.
    var base: any ResponseBodyWriter
    /// What packs it.
    let stream: GzipStream

    mutating func write(_ buffer: ByteBuffer) async throws {
        let packed = stream.pack(buffer)
        if packed.readableBytes > 0 { try await base.write(packed) }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
        var base = base
        try await base.write(stream.finish())
        try await base.finish(trailingHeaders)
    }
}
