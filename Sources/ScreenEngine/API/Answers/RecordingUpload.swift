internal import NIOCore

/// A recording in a form, on its way into the media store.
actor RecordingUpload: FormFile {
    /// What takes recordings.
    struct Place: Sendable {
        let database: any Database
        let store: any MediaStore
        let clock: WallClock
        let random: RandomSource
        /// Bytes of a recording at most.
        let mostBytes: Int
    }

    /// How long an upload may take, with all that follows it, in seconds: then its key is given up.
    private static let patience = 24 * 3600

    private let place: Place
    private let key: MediaKey
    private let fileName: String
    /// Whether it was sent as sound: files that can have sound alone or a film begin alike.
    private let isSound: Bool
    private let writer: any MediaWriter
    private var sniffed: SniffedWriter

    /// Starts an upload. Its key is noted, so that what comes of it goes away where nothing refers to it in the end.
    ///
    /// - Parameters:
    ///   - part: the part of the form.
    ///   - account: who sends it.
    static func begin(
        _ part: MultipartPart, to place: Place, by account: Account
    ) async throws -> RecordingUpload {
        let fileName = String(
            String.UnicodeScalarView((part.fileName ?? "").unicodeScalars.prefix(MediaUpload.longestFileName)))
        let key = MediaKey(organisation: account.organisation, fileName: fileName, random: place.random)
        let now = place.clock.now()
        let upload = MediaUpload(
            key: key, user: account.id, fileName: fileName, expiresAt: now.adding(seconds: patience), createdAt: now)
        try await place.database.write { try MediaUploadRepository.insert(upload, $0) }
        let writer = try await place.store.begin(key, mediaType: nil, limit: place.mostBytes)
        return RecordingUpload(place, key, fileName, isSound: part.name == AnswerBody.audioField, writer)
    }

    private init(
        _ place: Place, _ key: MediaKey, _ fileName: String, isSound: Bool, _ writer: any MediaWriter
    ) {
        self.place = place
        self.key = key
        self.fileName = fileName
        self.isSound = isSound
        self.writer = writer
        sniffed = SniffedWriter(writer)
    }

    /// Takes a piece. Throws `MediaError`: `notRecording` as soon as that is seen, `tooLarge`.
    func write(_ piece: ByteBuffer) async throws {
        var sniffed = self.sniffed
        defer { self.sniffed = sniffed }
        try await sniffed.write(piece)
    }

    /// Ends it: afterwards the object is there.
    func finish() async throws {
        var sniffed = self.sniffed
        defer { self.sniffed = sniffed }
        try await sniffed.end()
        _ = try await writer.finish()
    }

    /// What has been uploaded; nothing before its bytes have been looked at.
    var recording: StoredRecording? {
        sniffed.mediaType.map {
            StoredRecording(
                key: key, fileName: fileName,
                mediaType: isSound ? RecordingFormat.mediaType($0, hasPicture: false) : $0)
        }
    }

    /// Gives it up, whether it is whole or not; nothing happens once an answer has claimed it.
    func discard() async {
        await writer.discard()
        let now = place.clock.now()
        // What fails here is done when the key has expired.
        try? await place.database.write { [key] in try MediaUploadRepository.discard(key, at: now, $0) }
    }
}
