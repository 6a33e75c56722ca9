import CPopplerPaint

/// An open PDF; closes it at the end of its life. Holds its own copy of the bytes.
@safe
struct PDFFile: ~Copyable {
    let document: OpaquePointer

    /// Opens a file held in memory, without a password.
    init(_ bytes: [UInt8]) throws(ReadError) {
        var status = PAINT_BROKEN
        let document = unsafe bytes.withUnsafeBytes { unsafe paint_document_open($0.baseAddress, $0.count, &status) }
        guard let document = unsafe document else {
            if status == PAINT_ENCRYPTED {
                throw ReadError(.encrypted, "the PDF needs a password; save it without one")
            }
            throw ReadError(.corrupt, "the PDF is broken; export it again")
        }
        unsafe self.document = document
    }

    deinit { unsafe paint_document_close(document) }

    /// How many pages the file says it has.
    var pageCount: Int { unsafe paint_document_page_count(document) }

    /// Whether some of what the pages paint may be on layers that are not shown.
    var hasLayers: Bool { unsafe paint_document_has_layers(document) }

    /// What a page paints, from 0; `nil` where it can't be read.
    func page(_ number: Int, _ request: PaintedPage.Request = PaintedPage.Request()) -> PaintedPage? {
        unsafe PaintedPage(document: document, number: number, request: request)
    }

    /// A picture of a page or a part of it, from 0, in grey; `nil` where it can't be drawn. Takes some 10 ms and, for
    /// what is on paper, 1 MB at 100 dots an inch. `skipping` says of each painted glyph whether it is left out.
    func raster(ofPage number: Int, part: paint_box? = nil, dpi: Double, skipping: [Bool] = []) -> PageRaster? {
        let skipped = skipping.map { UInt8($0 ? 1 : 0) }
        let all = paint_box(left: 0, top: 0, right: .greatestFiniteMagnitude, bottom: .greatestFiniteMagnitude)
        let raster = unsafe skipped.withUnsafeBufferPointer {
            unsafe paint_page_draw(
                document, number, part ?? all, dpi, PageRaster.mostPixels, $0.baseAddress, $0.count)
        }
        guard let pixels = unsafe raster.pixels else { return nil }
        defer { unsafe paint_raster_free(raster) }
        let count = unsafe Int(raster.width) * Int(raster.height)
        return unsafe PageRaster(
            width: Int(raster.width), height: Int(raster.height),
            pixels: Array(UnsafeBufferPointer(start: pixels, count: count)), scale: Float(raster.scale),
            left: Int(raster.left), top: Int(raster.top))
    }

    /// What the file's properties say, one text a line.
    var properties: String { unsafe PDFFile.text(paint_document_properties(document, PDFFile.mostSideText)) }

    /// What comments and fields say that no page draws, one text a line.
    var comments: String { unsafe PDFFile.text(paint_document_comments(document, PDFFile.mostSideText)) }

    /// Bytes of what stands beside the pages that are looked at.
    private static let mostSideText = 20_000

    private static func text(_ text: UnsafeMutablePointer<CChar>?) -> String {
        guard let text = unsafe text else { return "" }
        defer { unsafe paint_text_free(text) }
        return unsafe String(cString: text)
    }
}
