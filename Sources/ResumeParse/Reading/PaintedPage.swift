import CPopplerPaint

/// A page as the shim read it: characters in the order of the text, glyphs and marks in the order of painting.
struct PaintedPage {
    /// What is read of a page.
    struct Request {
        /// More glyphs than a full page of the smallest print holds.
        static let mostGlyphs: UInt32 = 100_000
        /// More shapes than a resume's page has by far; drawings and maps have as many.
        static let mostMarks: UInt32 = 20_000

        /// For each painted glyph, whether it is left out of the text.
        var skipping: [Bool] = []
        /// Whether replacements of drawn text are passed over.
        var ignoresReplacements = false
        /// Whether layers that are off are painted too.
        var showsAllLayers = false
    }

    /// Size in points.
    let width: Float
    let height: Float
    /// Whether a bound cut the page short.
    let isCut: Bool
    let characters: PaintList<paint_character>
    let styles: PaintList<paint_style>
    let glyphs: PaintList<paint_glyph>
    let looks: PaintList<paint_look>
    let marks: PaintList<paint_mark>
    let links: PaintList<paint_link>
    let fonts: PaintList<paint_font>
    let replacements: PaintList<paint_replacement>
    /// What fonts and links are called.
    let bytes: PaintList<UInt8>

    /// Reads a page of an open document; `nil` where it can't be read.
    @unsafe
    init?(document: OpaquePointer, number: Int, request: Request) {
        let skipped = request.skipping.map { UInt8($0 ? 1 : 0) }
        let page = unsafe skipped.withUnsafeBufferPointer {
            var what = unsafe paint_request(
                skipped: $0.baseAddress, skipped_count: $0.count, ignores_replacements: request.ignoresReplacements,
                shows_all_layers: request.showsAllLayers, most_glyphs: Request.mostGlyphs,
                most_marks: Request.mostMarks)
            return unsafe paint_page_read(document, number, &what)
        }
        guard let page = unsafe page else { return nil }
        let handle = unsafe PaintHandle(takingOwnership: page)
        width = handle.width
        height = handle.height
        isCut = handle.isCut
        characters = unsafe PaintList(of: handle, paint_page_characters)
        styles = unsafe PaintList(of: handle, paint_page_styles)
        glyphs = unsafe PaintList(of: handle, paint_page_glyphs)
        looks = unsafe PaintList(of: handle, paint_page_looks)
        marks = unsafe PaintList(of: handle, paint_page_marks)
        links = unsafe PaintList(of: handle, paint_page_links)
        fonts = unsafe PaintList(of: handle, paint_page_fonts)
        replacements = unsafe PaintList(of: handle, paint_page_replacements)
        bytes = unsafe PaintList(of: handle, paint_page_bytes)
    }

    /// The bytes of a name.
    func bytes(of string: paint_string) -> Slice<PaintList<UInt8>> {
        bytes[Int(string.start)..<Int(string.start + string.count)]
    }
}
