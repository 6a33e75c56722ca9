internal import HTTPTypes
internal import Hummingbird

/// What was sent for an answer: JSON, or a form with a recording, which is in the media store by now.
struct AnswerBody: Sendable {
    /// The field with a film.
    static let videoField = "video"
    /// The field with sound.
    static let audioField = "audio"
    /// The field with the key of an upload.
    static let keyField = "video_key"
    /// Bytes of a form beside the file: its fields and their headers.
    private static let formBytes = 1 << 20

    /// The fields.
    private(set) var fields: PayloadReader
    /// The recording that came along, and the name of its field.
    private(set) var upload: RecordingUpload?
    private(set) var fileField = AnswerBody.videoField
    /// Whether this was a form.
    private(set) var isForm = false

    /// Reads a request. Of a recording nothing is left where this throws.
    ///
    /// - Parameter place: where a recording goes.
    /// - Throws: an `APIError`: 400, 413, 415.
    init(_ request: Request, to place: RecordingUpload.Place, by account: Account) async throws {
        let type = request.headers[.contentType] ?? ""
        let boundary: [UInt8]?
        do throws(MultipartError) {
            boundary = try MultipartHeader.boundary(ofContentType: type)
        } catch {
            throw APIError.parse(error.description)
        }
        guard let boundary else {
            fields = try await PayloadReader(request)
            return
        }
        let form = try await AnswerBody.form(request, boundary, to: place, by: account)
        (upload, isForm) = (form.upload, true)
        do {
            let members = form.fields.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            fields = try PayloadReader(
                .object(members.map { JSONValue.Member($0.key, .string($0.value)) }),
                mode: PayloadReader.Mode(request.method))
            if form.isFileEmpty { throw APIError.invalid(form.fileField, ResumeUploadFields.emptyFile) }
        } catch {
            await form.upload?.discard()
            throw error
        }
        if !form.fileField.isEmpty { fileField = form.fileField }
    }

    private static func form(
        _ request: Request, _ boundary: [UInt8], to place: RecordingUpload.Place, by account: Account
    ) async throws -> UploadForm<RecordingUpload> {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > place.mostBytes + formBytes {
            throw APIError.tooLarge
        }
        var field = videoField
        do {
            return try await UploadForm.read(
                request.body, boundary: boundary, fileFields: [videoField, audioField]
            ) { part in
                field = part.name
                return try await RecordingUpload.begin(part, to: place, by: account)
            }
        } catch let error as MultipartError {
            throw APIError.parse(error.description)
        } catch let error as MediaError where error.code == .tooLarge {
            throw APIError.tooLarge
        } catch let error as MediaError where error.code == .notRecording {
            throw APIError.invalid(field, AnswerMessage.noRecording)
        }
    }

    /// Takes back what was uploaded, unless an answer refers to it.
    func discard() async { await upload?.discard() }
}
