/// What a part of a form says of itself.
struct MultipartPart: Sendable, Hashable {
    /// The field's name.
    var name: String
    /// The file's name as the client has it, without folders: to be shown, never to be used as a path. `nil` where the
    /// part is no file.
    var fileName: String?
    /// The media type that the client claims.
    var contentType: String?
}
