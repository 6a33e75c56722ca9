internal import HTTPTypes
internal import Hummingbird

/// A file that is sent as an attachment, from disk in pieces: whole, in part or, where the client has it, not at all.
struct FileDownload: Sendable {
    /// Where it is.
    var path: String
    /// How many bytes it has.
    var size: Int
    /// What names its bytes, without quotes: a hash of them.
    var tag: String
    /// The name to keep it under.
    var name: String
    /// What it is.
    var mediaType: String

    /// The response to a request; 404 where the file is gone.
    ///
    /// Cost: one look at the file system before the header, then a piece of the file at a time.
    func response(to request: Request, _ context: some RequestContext, _ files: FileIO) async throws -> Response {
        let entityTag = "\"\(tag)\""
        var headers: HTTPFields = [.eTag: entityTag, .acceptRanges: "bytes"]
        if isKnown(entityTag, to: request) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = mediaType
        headers[.contentDisposition] = ContentDisposition.attachment(fileName: name)
        switch range(of: request, entityTag) {
        case .whole:
            let body = try await files.loadFile(path: path, context: context)
            return Response(status: .ok, headers: headers, body: body)
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound)/\(size)"
            let body = try await files.loadFile(path: path, range: range, context: context)
            return Response(status: .partialContent, headers: headers, body: body)
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
