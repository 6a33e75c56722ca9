import CPopplerPaint

/// Reads the pages of one PDF: what is seen on them, with flags for what is not.
struct PDFPageReader: ~Copyable {
    /// The file.
    let file: PDFFile
    private let hasLayers: Bool
    private var fonts = PDFFontTable()
    private(set) var flags: [DocumentFlag] = []
    private(set) var unseen: [UnseenText] = []

    /// Makes a reader of a file's pages.
    init(_ file: consuming PDFFile) {
        hasLayers = file.hasLayers
        self.file = file
    }

    /// Gives a document read from the pages what was noticed on them and what stands beside them.
    func finish(_ document: inout StyledDocument) {
        document.flags += flags
        document.unseen = unseen
        SideText.note(properties: file.properties, comments: file.comments, in: &document)
    }

    /// How many pages the file says it has.
    var pageCount: Int { file.pageCount }

    /// A picture of a page, from 0, with or without its text; `nil` where it can't be drawn.
    func raster(ofPage number: Int, dpi: Double, withoutText: Bool = false) -> PageRaster? {
        let skipped = withoutText ? file.page(number)?.glyphs.count ?? 0 : 0
        return file.raster(ofPage: number, dpi: dpi, skipping: [Bool](repeating: true, count: skipped))
    }

    /// What a page shows, from 0; an empty page where it can't be read.
    mutating func page(_ number: Int) -> GlyphPage {
        guard let painted = file.page(number) else { return GlyphPage(width: 0, height: 0) }
        var page = GlyphPage(width: painted.width, height: painted.height)
        PDFPage.addShapes(of: painted, to: &page)
        PDFPage.addDots(of: painted, to: &page)
        let visibility = PageVisibility(of: painted, imageCover: page.imageCover, number: number, in: file)
        page.isRecognised = visibility.isRecognised
        if let text = visibility.hiddenText {
            flags.append(HiddenTextFlag.onPage(number + 1, text))
            unseen.append(UnseenText(page: number + 1, text))
        }
        if let text = visibility.falseText { flags.append(HiddenTextFlag.falseText(number + 1, text)) }
        if hasLayers {
            let request = PaintedPage.Request(showsAllLayers: true)
            if let all = file.page(number, request), let text = HiddenLayers.text(of: painted, allLayers: all) {
                flags.append(HiddenTextFlag.onHiddenLayer(number + 1, text))
                unseen.append(UnseenText(page: number + 1, text))
            }
        }
        var shown = painted
        if !visibility.skipping.isEmpty || visibility.hasFalseReplacement {
            // Once more without what is hidden, so that it moves nothing of what is seen.
            let request = PaintedPage.Request(
                skipping: visibility.skipping, ignoresReplacements: visibility.hasFalseReplacement)
            shown = file.page(number, request) ?? painted
        }
        PDFPage.addText(of: shown, to: &page, fonts: &fonts)
        if painted.isCut {
            flags.append(
                DocumentFlag(
                    code: .truncated, page: number + 1, message: "the page draws too much and was read in part"))
        }
        return page
    }
}
