/// What a media store says of an object.
struct MediaObject: Sendable, Hashable {
    /// Bytes.
    var size: Int
    /// Names its bytes, without quotes: other bytes under the same key have another one.
    var entityTag: String
    /// The media type that was given for it, where the store keeps one; a folder keeps none.
    var mediaType: String?
}
