internal import NIOCore

/// A recording that is in the media store and that no answer refers to yet.
struct StoredRecording: Sendable, Hashable {
    /// The object.
    var key: MediaKey
    /// What the client calls it.
    var fileName: String
    /// What its first bytes say that it is.
    var mediaType: String

    /// What an upload to a presigned URL has brought.
    ///
    /// - Parameters:
    ///   - upload: the key that was given out.
    ///   - limit: bytes that it may have.
    /// - Throws: 400 for the field `video_key`, where there is nothing, too much or something else under the key.
    static func find(_ upload: MediaUpload, limit: Int, in store: any MediaStore) async throws -> StoredRecording {
        guard let object = try await store.find(upload.key), object.size > 0 else {
            throw APIError.invalid(AnswerBody.keyField, AnswerMessage.nothingUploaded)
        }
        guard object.size <= limit else {
            throw APIError.invalid(AnswerBody.keyField, AnswerMessage.tooLarge(limit))
        }
        var head: [UInt8] = []
        do {
            try await store.read(upload.key, 0..<min(object.size, MediaSniffer.length)) {
                head.append(contentsOf: $0.readableBytesView)
            }
        } catch let error as MediaError where error.code == .notFound {
            throw APIError.invalid(AnswerBody.keyField, AnswerMessage.nothingUploaded)
        }
        guard let mediaType = MediaSniffer.mediaType(of: head) else {
            throw APIError.invalid(AnswerBody.keyField, AnswerMessage.noRecording)
        }
        return StoredRecording(key: upload.key, fileName: upload.fileName, mediaType: mediaType)
    }
}
