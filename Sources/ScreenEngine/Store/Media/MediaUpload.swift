/// A key that was given out for an object of which nothing else is known yet. Whoever makes something refer to the
/// object claims the key in the same transaction; what nobody claims is taken away in the end.
struct MediaUpload: Sendable, Hashable {
    /// The object's key.
    var key: MediaKey
    /// Who asked for it, as far as the account is still there.
    var user: Int?
    /// What the client calls the file.
    var fileName: String
    /// The media type that was asked for, unless it was any.
    var mediaType: String?
    /// Until when the object can be uploaded.
    var expiresAt: Timestamp
    /// When the key was given out.
    var createdAt: Timestamp

    /// Characters of a file's name that are kept.
    static let longestFileName = 255
    /// Characters of a media type.
    static let longestMediaType = 100
}
