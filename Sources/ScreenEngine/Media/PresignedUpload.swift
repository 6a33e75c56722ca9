/// What a presigned URL allows.
struct PresignedUpload: Sendable, Hashable {
    /// Where the object goes.
    var key: MediaKey
    /// The only `Content-Type` that is taken; nothing where any is.
    var mediaType: String?
    /// Bytes that it may have at most, where the store can bind that.
    var limit: Int
    /// When it was asked for.
    var issuedAt: Timestamp
    /// How many seconds it is good.
    var lifetime: Int
    /// Where clients find this server, such as `https://hr.example.com/api`; for uploads that it takes itself.
    var server: String
}
