internal import ResumeParse

/// What was done to a document by outside programs before a worker process reads it again.
struct Preparation: Sendable, Equatable, Codable {
    /// A file that was converted: what a record says of it is about what it was before.
    struct Origin: Sendable, Equatable, Codable {
        /// The media type before.
        var mediaType: String
        /// The checksum before.
        var sha256: String
    }

    /// What became of the pictures of its pages; `nil` where none have been asked for.
    var recognised: [RecognisedPage]?
    /// What it was before it was converted; `nil` where it was not.
    var origin: Origin?
}
