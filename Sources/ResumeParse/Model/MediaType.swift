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
    /// OpenDocument text.
    public static let odt = MediaType(rawValue: "application/vnd.oasis.opendocument.text")
    /// Rich text format.
    public static let rtf = MediaType(rawValue: "application/rtf")
    /// Word of before 2007.
    public static let doc = MediaType(rawValue: "application/msword")
    /// A web page.
    public static let html = MediaType(rawValue: "text/html")
    /// A picture in Portable Network Graphics.
    public static let png = MediaType(rawValue: "image/png")
    /// A picture as cameras take it.
    public static let jpeg = MediaType(rawValue: "image/jpeg")
    /// A picture as scanners take it.
    public static let tiff = MediaType(rawValue: "image/tiff")
}
