/// Reads PDF files: poppler finds the glyphs, the layout puts them in reading order.
enum PDFReader {
    /// More pages than any resume has; the rest is left out and flagged.
    static let mostPages = 200
    /// More glyphs than two hundred full pages of a resume hold; the rest is left out and flagged.
    static let mostGlyphs = 400_000

    /// Reads a PDF from its bytes. Throws `encrypted`, `corrupt` or `empty`. About 2 ms a page, nearly all poppler's.
    static func read(_ bytes: [UInt8], recognised: [RecognisedPage] = []) throws(ReadError) -> StyledDocument {
        try read(bytes, mostPages: mostPages, mostGlyphs: mostGlyphs, recognised: recognised)
    }

    /// Reads a PDF within bounds of the caller's.
    static func read(
        _ bytes: [UInt8], mostPages: Int, mostGlyphs: Int, recognised: [RecognisedPage] = []
    ) throws(ReadError) -> StyledDocument {
        var reader = PDFPageReader(try PDFFile(bytes))
        let pageCount = reader.pageCount
        guard pageCount > 0 else { throw ReadError(.empty, "the PDF has no pages; export it again") }
        var pages: [PageLayout] = []
        pages.reserveCapacity(min(pageCount, mostPages))
        var glyphs = 0
        var flags: [DocumentFlag] = []
        var images = PageImages(recognised)
        for number in 0..<min(pageCount, mostPages) {
            var page = reader.page(number)
            images.look(at: &page, number: number, in: reader)
            if glyphs + page.glyphs.count > mostGlyphs {
                page.glyphs.removeLast(glyphs + page.glyphs.count - mostGlyphs)
                flags.append(
                    DocumentFlag(
                        code: .truncated, page: number + 1,
                        message: "only the first \(mostGlyphs) characters were read"))
            }
            glyphs += page.glyphs.count
            pages.append(PageLayout(page, number: number, pageCount: pageCount))
            if glyphs >= mostGlyphs { break }
        }
        if pageCount > mostPages {
            flags.append(
                DocumentFlag(
                    code: .truncated, page: mostPages + 1,
                    message: "only the first \(mostPages) of \(pageCount) pages were read"))
        }
        PageMargins.mark(&pages)
        var document = DocumentAssembler.document(of: pages)
        document.pageCount = pageCount
        reader.finish(&document)
        document.flags += flags + images.flags
        return document
    }
}
