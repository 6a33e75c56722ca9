internal import Hummingbird

/// A file on disk that is sent as an attachment, a piece at a time.
struct FileDownload: Sendable {
    /// Where it is.
    var path: String
    /// How it is sent.
    var attachment: AttachmentDownload

    /// The response to a request; 404 where the file is gone.
    ///
    /// Cost: one look at the file system before the header, then a piece of the file at a time.
    func response(to request: Request, _ context: some RequestContext, _ files: FileIO) async throws -> Response {
        try await attachment.response(to: request) { range in
            guard let range else { return try await files.loadFile(path: path, context: context) }
            return try await files.loadFile(path: path, range: range, context: context)
        }
    }
}
