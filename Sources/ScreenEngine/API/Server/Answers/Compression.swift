internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Sends answers as gzip to clients that take it. Bodies that are streamed, media mostly, go as they are.
struct Compression: Sendable {
    /// Shorter ones fit into a packet anyway.
    private static let fewestBytes = 1024
    /// Longer ones would hold the thread for too long.
    private static let mostBytes = 8 << 20

    /// Packs an answer's body, if that is of use.
    func apply(to response: inout Response, request: Request) async throws {
        guard let length = response.body.contentLength, length >= Compression.fewestBytes,
            length <= Compression.mostBytes, response.status != .partialContent,
            let type = response.headers[.contentType], Compression.isText(type),
            // A tag names the exact bytes; single objects, which have one, are small.
            response.headers[.eTag] == nil, response.headers[.contentEncoding] == nil
        else { return }
        response.headers.append(HTTPField(name: .vary, value: "Accept-Encoding"))
        guard let accepted = request.headers[.acceptEncoding], Compression.takesGzip(accepted) else { return }
        let collector = BodyCollector()
        try await response.body.write(collector)
        guard let packed = GzipEncoder.encoded(collector.buffer) else {
            response.body = ResponseBody(byteBuffer: collector.buffer)
            return
        }
        response.headers[.contentEncoding] = "gzip"
        response.body = ResponseBody(byteBuffer: packed)
    }

    /// Whether `Accept-Encoding` allows gzip: the weight of `gzip`, or else of `*`, is not 0 (RFC 9110, section 12.5.3).
    static func takesGzip(_ field: String) -> Bool {
        var ofAny = false
        for part in field.split(separator: ",") {
            let pieces = part.split(separator: ";")
            guard let coding = pieces.first.map(AcceptField.trimmed)?.lowercased() else { continue }
            let isAllowed = AcceptField.weight(pieces.dropFirst()) > 0
            if coding == "gzip" || coding == "x-gzip" { return isAllowed }
            if coding == "*" { ofAny = isAllowed }
        }
        return ofAny
    }

    private static func isText(_ type: String) -> Bool {
        type.hasPrefix("application/json") || type.hasPrefix("text/") || type.hasPrefix("image/svg")
            || type.hasPrefix("application/vnd.oai.openapi")
    }
}
