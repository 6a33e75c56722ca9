internal import NIOCore

/// A recording in a form, on its way into the media store. Nothing of it goes there before its first bytes say that it is
/// one.
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

    /// A recording that is in the media store, and not yet anybody's.
    struct Stored: Sendable, Hashable {
        /// The object.
        var key: MediaKey
        /// What the client calls it.
        var fileName: String
        /// What its first bytes say that it is.
        var mediaType: String
    }

    /// Why a file can't be taken, as an answer to a field.
    static let notARecording = "Upload a valid recording. The file you uploaded is neither sound nor film."
    /// How long an upload may take, with all that follows it, in seconds: then its key is given up.
    private static let patience = 24 * 3600

    private let place: Place
    private let account: Account
    private let fileName: String
    private let field: String
    private var head = ByteBuffer()
    private var writer: (any MediaWriter)?
    /// What is in the media store now; nothing before ``finish()``.
    private(set) var stored: Stored?
    private var key: MediaKey?

    /// Prepares an upload.
    ///
    /// - Parameters:
    ///   - part: the part of the form.
    ///   - account: who sends it.
    init(_ part: MultipartPart, to place: Place, by account: Account) {
        self.place = place
        self.account = account
        fileName = RecordingUpload.name(part.fileName ?? "")
        field = part.name
    }

    /// Takes a piece. Throws `MediaError`, and 400 as soon as it is seen that this is no recording.
    func write(_ piece: ByteBuffer) async throws {
        if let writer { return try await writer.write(piece) }
        head.writeImmutableBuffer(piece)
        if head.readableBytes >= MediaSniffer.length { try await begin() }
    }

    /// Ends it: afterwards ``stored`` is there.
    func finish() async throws {
        if writer == nil { try await begin() }
        guard let writer, let key, var stored else { preconditionFailure("an upload that began has a writer") }
        _ = try await writer.finish()
        stored.key = key
        self.stored = stored
    }

    /// Gives it up, whether it is whole or not; not once an answer has claimed it.
    func discard() async {
        await writer?.discard()
        guard let key else { return }
        let now = place.clock.now()
        // What fails here is done when the key has expired.
        try? await place.database.write { try MediaUploadRepository.discard(key, at: now, $0) }
    }

    private func begin() async throws {
        guard let sniffed = MediaSniffer.mediaType(of: head.readableBytesView) else {
            throw APIError.invalid(field, RecordingUpload.notARecording)
        }
        // Files that can have sound alone or a film begin alike; what it is is seen when it is worked on.
        let mediaType = field == "audio" ? RecordingFormat.mediaType(sniffed, hasPicture: false) : sniffed
        let key = MediaKey(organisation: account.organisation, fileName: fileName, random: place.random)
        let now = place.clock.now()
        let upload = MediaUpload(
            key: key, user: account.id, fileName: fileName, mediaType: mediaType,
            expiresAt: now.adding(seconds: RecordingUpload.patience), createdAt: now)
        try await place.database.write { try MediaUploadRepository.insert(upload, $0) }
        self.key = key
        stored = Stored(key: key, fileName: fileName, mediaType: mediaType)
        let writer = try await place.store.begin(key, mediaType: mediaType, limit: place.mostBytes)
        self.writer = writer
        try await writer.write(head)
        head = ByteBuffer()
    }

    /// A name that can be shown and kept: not longer than a file's may be.
    private static func name(_ fileName: String) -> String { String(fileName.unicodeScalars.prefix(255)) }
}
