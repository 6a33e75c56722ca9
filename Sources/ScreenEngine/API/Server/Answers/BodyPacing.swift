internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Keeps the memory that a long answer takes small. Pieces are read from disk on other threads than the one that sends
/// them, and a connection is only seen to be full there: on a busy machine, hundreds of pieces would be waiting for it.
/// So each waits until the one before has been handed to the connection.
struct BodyPacing {
    /// Shorter bodies fit into memory as they are.
    private static let fewestBytes = 1 << 20

    /// Paces an answer's body.
    ///
    /// - Parameter loop: the connection's.
    static func apply(to response: inout Response, on loop: any EventLoop) {
        guard let length = response.body.contentLength, length >= fewestBytes else { return }
        let body = response.body
        response.body = ResponseBody(contentLength: length) { writer in
            try await body.write(PacedWriter(base: writer, loop: loop))
        }
    }

    private struct PacedWriter: ResponseBodyWriter {
        var base: any ResponseBodyWriter
        let loop: any EventLoop

        mutating func write(_ buffer: ByteBuffer) async throws {
            try await base.write(buffer)
            // Stands in the loop's queue behind what sends the piece.
            try await loop.submit {}.get()
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws { try await base.finish(trailingHeaders) }
    }
}
