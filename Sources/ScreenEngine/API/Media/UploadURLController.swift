internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import ResumeParse

/// Gives out URLs by which recordings are uploaded: `get-upload-presigned-url/`.
struct UploadURLController: ResourceController {
    let database: any Database
    let clock: WallClock
    let random: RandomSource
    let store: any MediaStore
    let limits: MediaLimits
    /// What all paths of the server begin with.
    let prefix: String
    let logger: Logger

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .post, "/get-upload-presigned-url/", "Make a URL to upload a recording to", tag: "Answers",
                body: .json(.reference("UploadRequest")),
                answers: [
                    .init(
                        201,
                        """
                        A key to answer with as `video_key`, and a URL that takes the recording's bytes by `PUT` for a \
                        while; with `Content-Type` as it was asked for, unless that had a wildcard.
                        """, .reference("UploadURL"))
                ], handler: create)
        ]
    }

    var schemas: [NamedSchema] {
        [
            NamedSchema(
                "UploadRequest",
                .example(
                    .object([
                        .init(
                            "video_filename", .string(maxLength: MediaUpload.longestFileName),
                            "What the file is called; any name will do."),
                        .init(
                            "content_type", .string(maxLength: MediaUpload.longestMediaType).orNull, required: false,
                            "Its media type, audio or video; `*` leaves open what."),
                    ]),
                    .object([
                        .init("video_filename", .string("xyz.mp4")), .init("content_type", .string("video/*")),
                    ]))),
            NamedSchema(
                "UploadURL",
                .example(
                    .object([
                        .init("key", .text, readOnly: true),
                        .init("presigned_upload_url", .string(format: "uri"), readOnly: true),
                    ]),
                    .object([
                        .init("key", .string(UploadURLController.exampleKey)),
                        .init(
                            "presigned_upload_url",
                            .string("https://hr.example.com/uploads?key=\(UploadURLController.exampleKey)")),
                    ]))),
        ]
    }

    private static let exampleKey = "answers/7/0f1e2d3c4b5a69788796a5b4c3d2e1f0/xyz.mp4"

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        var fields = try await PayloadReader(request)
        var (fileName, type) = ("", String?.none)
        fields.read("video_filename", .text(maxLength: MediaUpload.longestFileName), into: &fileName)
        fields.read("content_type", .recordingType, into: &type)
        try fields.finish()
        let mediaType = type.flatMap { $0.contains("*") ? nil : $0 }
        let account = context.account
        let presigned = PresignedUpload(
            key: MediaKey(organisation: account.organisation, fileName: fileName, random: random),
            mediaType: mediaType, limit: limits.recording, issuedAt: clock.now(), lifetime: limits.lifetime,
            server: PageLinks.origin(of: request, isSecure: context.isSecure) + prefix)
        let url = try url(presigned, context)
        let upload = MediaUpload(
            key: presigned.key, user: account.id, fileName: fileName, mediaType: mediaType,
            expiresAt: presigned.issuedAt.adding(seconds: limits.lifetime), createdAt: presigned.issuedAt)
        try await database.write { try MediaUploadRepository.insert(upload, $0) }
        var json = JSONWriter()
        json.object { json in
            json.member("key", upload.key.text)
            json.member("presigned_upload_url", url)
        }
        // Whoever has the URL may upload.
        return Response(status: .created, json: json.bytes, headers: [.cacheControl: "no-store"])
    }

    private func url(_ upload: PresignedUpload, _ context: AccountContext) throws -> String {
        do {
            return try store.presignedUpload(upload)
        } catch {
            logger.error(
                "A URL for an upload can't be made",
                metadata: ["request_id": "\(context.requestID)", "error": "\(error)"])
            throw APIError.server("URL not created", request: context.requestID)
        }
    }
}
