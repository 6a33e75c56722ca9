internal import NIOCore

/// A request for an object.
struct S3Request: Sendable {
    /// Such as `GET`.
    var method: String
    /// The object; nothing for the bucket.
    var key: MediaKey?
    /// The query, not encoded.
    var query: [CanonicalRequest.Field] = []
    /// Headers beside those that every request has.
    var headers: [CanonicalRequest.Field] = []
    /// The body; sent again when the request is repeated.
    var body: ByteBuffer?
}
