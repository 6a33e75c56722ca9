internal import ResumeParse
public import SystemPackage

/// What a record calls its document.
public struct DocumentName: Sendable, Hashable, Codable {
    /// The path or file name as UTF-8; what is not UTF-8 in it is U+FFFD.
    public var file: String
    /// The exact bytes of the path in base64, where they are not UTF-8.
    public var fileBase64: String?
    /// The caller's own identifier, where it gave one.
    public var id: String?

    /// Names a document by a caller's identifier and file name.
    public init(file: String, id: String? = nil) {
        self.file = file
        self.id = id
    }

    /// Names a document by its path.
    public init(path: FilePath) {
        file = path.string
        let bytes = path.bytes
        if !file.utf8.elementsEqual(bytes) { fileBase64 = Base64.encode(bytes) }
    }

    /// Writes the members that every record starts with.
    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", ifPresent: id)
        writer.member("file", file)
        writer.member("file_base64", ifPresent: fileBase64)
    }
}
