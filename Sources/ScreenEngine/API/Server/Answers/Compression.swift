internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Sends answers as gzip to clients that take it. What is made while it is sent is packed while it is sent. Files, of
/// which parts can be asked for, go as they are: the parts are those of the file, and most are packed already.
struct Compression: Sendable {
    /// Shorter ones fit into a packet anyway.
    private static let fewestBytes = 1024
    /// Longer ones would hold the thread for too long.
    private static let mostBytes = 8 << 20

    /// Packs an answer's body, if that is of use.
    func apply(to response: inout Response, request: Request) async throws {
        let length = response.body.contentLength
        if response.status == .notModified {
            // Says the same of its tag as the answer that it stands for.
            if response.headers[.acceptRanges] == nil { Compression.vary(&response) }
            return
        }
        guard (Compression.fewestBytes...Compression.mostBytes).contains(length ?? Compression.mostBytes),
            response.status != .partialContent, let type = response.headers[.contentType], Compression.isText(type),
            response.headers[.acceptRanges] == nil, response.headers[.contentEncoding] == nil
        else { return }
        Compression.vary(&response)
        guard Compression.takesGzip(request) else { return }
        if length == nil {
            let body = response.body
            response.body = ResponseBody { writer in
                try await body.write(GzipWriter(base: writer, stream: try GzipStream()))
            }
        } else {
            let collector = BodyCollector()
            try await response.body.write(collector)
            guard let packed = GzipEncoder.encoded(collector.buffer) else {
                response.body = ResponseBody(byteBuffer: collector.buffer)
                return
            }
            response.body = ResponseBody(byteBuffer: packed)
        }
        response.headers[.contentEncoding] = "gzip"
        if let tag = response.headers[.eTag] { response.headers[.eTag] = EntityTag.packed(tag) }
    }

    private static func vary(_ response: inout Response) {
        response.headers.append(HTTPField(name: .vary, value: "Accept-Encoding"))
    }

    /// Whether a client takes gzip.
    static func takesGzip(_ request: Request) -> Bool { request.headers[.acceptEncoding].map(takesGzip) ?? false }

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
