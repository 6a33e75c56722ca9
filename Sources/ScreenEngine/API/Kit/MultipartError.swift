/// Why a body is no `multipart/form-data` that is taken. The sentence is safe to show: nothing of the body is in it.
struct MultipartError: Error, Hashable, CustomStringConvertible {
    /// What is wrong, after `Multipart form parse error - `, as Django words it.
    var message: String

    /// The sentence that a client sees.
    var description: String { "Multipart form parse error - \(message)" }

    static let noBoundary = MultipartError(message: "Invalid boundary in multipart")
    static let truncated = MultipartError(message: "The body ends before its final boundary")
    static let headerTooLarge = MultipartError(message: "A part's header is too large")
    static let malformedHeader = MultipartError(message: "A part's header is malformed")
    static let noName = MultipartError(message: "A part has no name")
    static let tooManyParts = MultipartError(message: "Too many parts")
    static let fieldTooLarge = MultipartError(message: "A field is too large")
    static let preambleTooLarge = MultipartError(message: "The first boundary is missing")
}
