internal import HTTPTypes
internal import Hummingbird

/// Bytes that are sent as an attachment: whole, in part or, where the client has them, not at all.
struct AttachmentDownload: Sendable {
    /// How many there are.
    var size: Int
    /// What names them, without quotes: other bytes have another one.
    var tag: String
    /// The name to keep them under.
    var name: String
    /// What they are.
    var mediaType: String

    /// The response to a request; 406 for who doesn't take what this is.
    ///
    /// - Parameter body: sends all of it, or a part; not called where nothing is sent.
    func response(
        to request: Request, sending body: (ClosedRange<Int>?) async throws -> ResponseBody
    ) async throws -> Response {
        try AcceptField.require(mediaType, request)
        let entityTag = "\"\(tag)\""
        var headers: HTTPFields = [.eTag: entityTag, .acceptRanges: "bytes"]
        if isKnown(entityTag, to: request) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = mediaType
        headers[.contentDisposition] = ContentDisposition.attachment(fileName: name)
        switch range(of: request, entityTag) {
        case .whole:
            return Response(status: .ok, headers: headers, body: try await body(nil))
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound)/\(size)"
            return Response(status: .partialContent, headers: headers, body: try await body(range))
        case .unsatisfiable:
            throw APIError.detail(
                .rangeNotSatisfiable, "The range is outside the file.", headers: [.contentRange: "bytes */\(size)"])
        }
    }

    /// A range counts in a `GET` alone, and with `If-Range` only while the file is still the one that it names.
    private func range(of request: Request, _ entityTag: String) -> ByteRange {
        guard request.method == .get else { return .whole }
        if let condition = request.headers[.ifRange], condition != entityTag { return .whole }
        return ByteRange(request.headers[.range], size: size)
    }

    private func isKnown(_ entityTag: String, to request: Request) -> Bool {
        guard let header = request.headers[.ifNoneMatch] else { return false }
        return header.split(separator: ",").contains { part in
            let tag = part.filter { $0 != " " && $0 != "\t" }
            return tag == "*" || tag == entityTag || tag == "W/" + entityTag
        }
    }
}
