internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Takes recordings at the URLs that the server has signed itself: what S3 does for a bucket, this does for the media
/// folder. The signature stands for a token.
struct UploadController: ResourceController {
    let database: any Database
    let clock: WallClock
    let store: FolderMediaStore

    var endpoints: [Endpoint] {
        [
            .open(
                .put, UploadSignature.path + "/", "Upload a recording to a URL that was made for it", tag: "Answers",
                query: UploadController.parameters,
                body: Endpoint.RequestBody(contentType: "video/*", schema: .string(format: "binary")),
                answers: [
                    .init(200, "It is kept."),
                    .init(
                        403,
                        """
                        The URL was altered, has expired or belongs to a recording that is an answer already, or \
                        `Content-Type` is not the one that was asked for.
                        """, .reference("Detail")),
                ], handler: put)
        ]
    }

    private static let parameters = [
        QueryParameter("key", .text, "Where it goes."),
        QueryParameter("expires", .integer(), "Until when, in seconds."),
        QueryParameter("limit", .integer(), "Bytes that it may have."),
        QueryParameter("type", .text, "Its `Content-Type`, where that is bound."),
        QueryParameter("signature", .text, "What makes the others count."),
    ]

    @Sendable private func put(_ request: Request, _ context: APIContext) async throws -> Response {
        let query = request.head.path.flatMap { $0.firstIndex(of: "?").map($0.suffix(from:)) }?.dropFirst() ?? ""
        guard let upload = store.signature.open(String(query)) else {
            throw UploadController.refused("The URL is not one that this server has made.")
        }
        guard clock.now() < upload.expiresAt else { throw UploadController.refused("The URL has expired.") }
        if let type = upload.mediaType, !UploadController.isSame(request.headers[.contentType] ?? "", type) {
            throw UploadController.refused("The URL is for \(type).")
        }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > upload.limit {
            throw APIError.tooLarge
        }
        try await database.read { try UploadController.check(upload, $0) }
        let object = try await keep(request.body, upload)
        return Response(status: .ok, headers: [.eTag: "\"\(object.entityTag)\""])
    }

    /// Takes the bytes in. They get their key in a transaction in which nothing has claimed it: of an upload and an answer
    /// with the same key at the same time, the answer has the bytes that it was made with.
    func keep(
        _ body: some AsyncSequence<ByteBuffer, any Error>, _ upload: SignedUpload
    ) async throws -> MediaObject {
        let writer = try await store.open(upload.key, limit: upload.limit)
        do {
            var sniffed = SniffedWriter(writer)
            for try await piece in body { try await sniffed.write(piece) }
            try await sniffed.end()
            try await writer.settle()
            return try await database.write { connection in
                try UploadController.check(upload, connection)
                return try writer.place()
            }
        } catch {
            await writer.discard()
            throw UploadController.answer(error)
        }
    }

    /// Whether the key is still nobody's.
    private static func check(_ upload: SignedUpload, _ connection: any Connection) throws {
        let key = upload.key
        guard try MediaUploadRepository.find(key, organisation: key.organisation, connection) != nil else {
            throw refused("The URL has been used for an answer.")
        }
    }

    private static func answer(_ error: any Error) -> any Error {
        switch (error as? MediaError)?.code {
        case .some(.tooLarge): APIError.tooLarge
        case .some(.empty): APIError.detail(.badRequest, "The recording is empty.")
        case .some(.notRecording): APIError.detail(.unsupportedMediaType, notRecording)
        default: error
        }
    }

    private static let notRecording = "The file is no recording of sound or film."

    private static func refused(_ text: String) -> APIError { .detail(.forbidden, text) }

    /// Whether two media types are the same, parameters included, but for case and blanks.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.lowercased().filter { $0 != " " } == right.lowercased().filter { $0 != " " }
    }
}
