/// Why something could not be done with a recording.
public struct MediaError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// A short name.
        public let rawValue: String
        /// Takes a short name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is no such object, or not so much of it.
        public static let notFound = Code(rawValue: "not_found")
        /// There is more of it than may be.
        public static let tooLarge = Code(rawValue: "too_large")
        /// There is nothing of it.
        public static let empty = Code(rawValue: "empty")
        /// Its bytes are those of something else than sound or film.
        public static let notRecording = Code(rawValue: "not_recording")
        /// The store refuses: the key to it is wrong, or may not do this.
        public static let refused = Code(rawValue: "refused")
        /// The store can't be reached, or failed; another time it may work.
        public static let unavailable = Code(rawValue: "unavailable")
        /// The disk refused.
        public static let disk = Code(rawValue: "disk")
    }

    /// The kind of failure.
    public var code: Code
    /// What happened and what helps, in one lower-case sentence; safe in a log.
    public var message: String

    /// Makes an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// There is no such object.
    static let notFound = MediaError(.notFound, "there is no such recording in the media store")
    /// There are no bytes.
    static let empty = MediaError(.empty, "the recording is empty")
    /// The bytes are those of something else.
    static let notRecording = MediaError(.notRecording, "the file is no recording of sound or film")
    /// There are more bytes than may be.
    static func tooLarge(_ limit: Int) -> MediaError {
        MediaError(.tooLarge, "the recording is larger than \(limit) bytes")
    }

    /// The sentence that a user sees.
    public var description: String { message }
}
