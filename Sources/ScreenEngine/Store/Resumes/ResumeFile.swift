/// Where a resume's bytes are kept, and under what name they came.
struct ResumeFile: Sendable, Hashable {
    /// The organisation whose file it is.
    var organisation: Int
    /// SHA-256 of the bytes, in hexadecimal.
    var hash: String
    /// How many bytes there are.
    var size: Int
    /// The name under which it was uploaded.
    var name: String
    /// What it was found to be; none before it has been read, or where it can't be.
    var mediaType: String?
}
