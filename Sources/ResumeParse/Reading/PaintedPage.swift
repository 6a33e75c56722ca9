import CPopplerPaint

/// A page as the shim read it: characters in the order of the text, glyphs and marks in the order of painting. What
/// the lists point to belongs to the page.
@safe
struct PaintedPage: ~Copyable {
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

    private let page: OpaquePointer
    /// Size in points.
    let width: Float
    let height: Float
    /// Whether a bound cut the page short.
    let isCut: Bool
    let characters: UnsafeBufferPointer<paint_character>
    let styles: UnsafeBufferPointer<paint_style>
    let glyphs: UnsafeBufferPointer<paint_glyph>
    let looks: UnsafeBufferPointer<paint_look>
    let marks: UnsafeBufferPointer<paint_mark>
    let links: UnsafeBufferPointer<paint_link>

    /// Reads a page of an open document; `nil` where it can't be read.
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
        unsafe self.page = page
        width = unsafe paint_page_width(page)
        height = unsafe paint_page_height(page)
        isCut = unsafe paint_page_is_cut(page)
        unsafe characters = unsafe PaintedPage.list(page, paint_page_characters)
        unsafe styles = unsafe PaintedPage.list(page, paint_page_styles)
        unsafe glyphs = unsafe PaintedPage.list(page, paint_page_glyphs)
        unsafe looks = unsafe PaintedPage.list(page, paint_page_looks)
        unsafe marks = unsafe PaintedPage.list(page, paint_page_marks)
        unsafe links = unsafe PaintedPage.list(page, paint_page_links)
    }

    deinit { unsafe paint_page_close(page) }

    private static func list<Item>(
        _ page: OpaquePointer, _ items: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafePointer<Item>?
    ) -> UnsafeBufferPointer<Item> {
        var count = 0
        let start = unsafe items(page, &count)
        return unsafe UnsafeBufferPointer(start: start, count: count)
    }
}
