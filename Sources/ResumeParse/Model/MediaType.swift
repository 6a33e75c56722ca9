/// The formats of documents that can be told apart by their content.
public struct MediaType: RawRepresentable, Sendable, Hashable {
    /// The media type as registered with IANA.
    public let rawValue: String
    /// Takes a registered name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Portable Document Format.
    public static let pdf = MediaType(rawValue: "application/pdf")
    /// Office Open XML word processing.
    public static let docx = MediaType(
        rawValue: "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    /// Plain text.
    public static let plainText = MediaType(rawValue: "text/plain")
}
