/// Reads files of any kind that is read: the kind is told by content, never by name.
public struct DocumentReader: Sendable {
    /// Makes a reader.
    public init() {}

    /// Reads a document from its bytes. A pure function of the bytes. Throws what `ReadError.Code` names, but for
    /// `timeout`, `crashed` and `unreadable`, which belong to processes and files.
    public func read(_ bytes: [UInt8]) throws(ReadError) -> StyledDocument {
        if bytes.isEmpty { throw ReadError(.empty, "the file has no bytes") }
        throw ReadError(.unsupportedType, "the file is neither PDF, DOCX nor plain text")
    }
}
