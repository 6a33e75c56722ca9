/// Reads files of any kind that is read: the kind is told by content, never by name.
public struct DocumentReader: Sendable {
    /// Makes a reader.
    public init() {}

    /// Reads a document from its bytes. A pure function of its arguments. Throws what `ReadError.Code` names, but for
    /// `timeout`, `crashed` and `unreadable`, which belong to processes and files.
    ///
    /// A document with pages that are only pictures is read without them and flagged `needsOCR`.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - recognised: what became of the pictures that `pictures(in:)` gave.
    public func read(_ bytes: [UInt8], recognised: [RecognisedPage] = []) throws(ReadError) -> StyledDocument {
        switch try ContentSniffer().kind(of: bytes) {
        case .pdf: return try PDFReader.read(bytes, recognised: recognised)
        case .zip: return try readPackage(bytes, recognised)
        case .image(let type): return read(pictures: 1, type, recognised)
        case .plainText(let encoding): return try PlainTextReader().read(bytes, encoding: encoding)
        }
    }

    /// Hands out the pictures of the pages whose text is not in the file, one after the other, up to a bound; those of
    /// a PDF are drawn then, which takes memory for one of them and some 50 ms each.
    public func pictures(in bytes: [UInt8], _ body: (PagePicture) throws -> Void) throws {
        switch try ContentSniffer().kind(of: bytes) {
        case .pdf: try PDFReader.pictures(in: bytes, body)
        case .zip:
            for (number, file) in DOCXPictures.files(bytes).enumerated() {
                try body(PagePicture(page: number, dotsPerInch: nil, bytes: file))
            }
        case .image: try body(PagePicture(page: 0, dotsPerInch: nil, bytes: bytes))
        case .plainText: break
        }
    }

    /// What a file is that is not read but can be turned into a format that is; `nil` for any other.
    public func convertibleType(of bytes: [UInt8]) -> MediaType? { ContentSniffer().convertible(bytes) }

    private func readPackage(_ bytes: [UInt8], _ recognised: [RecognisedPage]) throws(ReadError) -> StyledDocument {
        do throws(ReadError) {
            return try DOCXReader().read(bytes)
        } catch {
            guard error.code == .empty else { throw error }
            let count = DOCXPictures.files(bytes).count
            guard count > 0 else { throw error }
            return read(pictures: count, .docx, recognised)
        }
    }

    private func read(pictures count: Int, _ type: MediaType, _ recognised: [RecognisedPage]) -> StyledDocument {
        var images = PageImages(recognised)
        let pages = images.pages(count: count)
        var layouts = pages.enumerated().map { PageLayout($1, number: $0, pageCount: pages.count) }
        PageMargins.mark(&layouts)
        var document = DocumentAssembler.document(of: layouts)
        document.mediaType = type
        document.pageCount = max(count, pages.count)
        document.flags = images.flags
        return document
    }
}
