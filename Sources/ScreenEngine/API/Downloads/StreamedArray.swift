internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ResumeParse

/// A bare array of any length, made and sent a piece at a time: memory holds the identifiers and one piece. Objects that
/// go away meanwhile are left out.
struct StreamedArray: Sendable {
    /// Objects of a piece.
    static let pieceSize = 200

    let database: any Database
    /// The objects, in order.
    let ids: [Int]
    /// Writes the objects with some identifiers as items of an array.
    let write: @Sendable ([Int], inout JSONWriter, any Connection) throws -> Void

    /// The response, which asks the database while it is sent.
    var response: Response {
        Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody { writer in
                var isFirst = true
                try await writer.write(ByteBuffer(string: "["))
                for start in stride(from: 0, to: ids.count, by: StreamedArray.pieceSize) {
                    let piece = Array(ids[start..<min(start + StreamedArray.pieceSize, ids.count)])
                    let items = try await items(piece)
                    guard !items.isEmpty else { continue }
                    if !isFirst { try await writer.write(ByteBuffer(string: ",")) }
                    isFirst = false
                    try await writer.write(ByteBuffer(bytes: items))
                }
                try await writer.write(ByteBuffer(string: "]"))
                try await writer.finish(nil)
            })
    }

    /// The objects with commas between them.
    private func items(_ ids: [Int]) async throws -> ArraySlice<UInt8> {
        try await database.read { [write] connection in
            var json = JSONWriter()
            try json.array { try write(ids, &$0, connection) }
            return json.bytes.dropFirst().dropLast()
        }
    }
}
