/// Reads files of any kind that is read: the kind is told by content, never by name.
public struct DocumentReader: Sendable {
    /// Makes a reader.
    public init() {}

    /// Reads a document from its bytes. A pure function of the bytes. Throws what `ReadError.Code` names, but for
    /// `timeout`, `crashed` and `unreadable`, which belong to processes and files.
    public func read(_ bytes: [UInt8]) throws(ReadError) -> StyledDocument {
        switch try ContentSniffer().kind(of: bytes) {
        case .pdf: try PDFReader.read(bytes)
        case .zip: try DOCXReader().read(bytes)
        case .plainText(let encoding): try PlainTextReader().read(bytes, encoding: encoding)
        }
    }
}
