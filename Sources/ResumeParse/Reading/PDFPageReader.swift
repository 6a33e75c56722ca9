import CPopplerPaint

/// Reads the pages of one PDF: what is seen on them, with flags for what is not.
struct PDFPageReader: ~Copyable {
    /// The file.
    let file: PDFFile
    private let hasLayers: Bool
    private var fonts = PDFFontTable()
    private(set) var flags: [DocumentFlag] = []

    /// Makes a reader of a file's pages.
    init(_ file: consuming PDFFile) {
        hasLayers = file.hasLayers
        self.file = file
    }

    /// The flags for what stands beside the pages and not in the document read from them.
    func flags(besides document: StyledDocument) -> [DocumentFlag] {
        SideText.flags(properties: file.properties, comments: file.comments, of: document)
    }

    /// How many pages the file says it has.
    var pageCount: Int { file.pageCount }

    /// A picture of a page, from 0; `nil` where it can't be drawn.
    func raster(ofPage number: Int, dpi: Double) -> PageRaster? { file.raster(ofPage: number, dpi: dpi) }

    /// What a page shows, from 0; an empty page where it can't be read.
    mutating func page(_ number: Int) -> GlyphPage {
        guard let painted = file.page(number) else { return GlyphPage(width: 0, height: 0) }
        var page = GlyphPage(width: painted.width, height: painted.height)
        PDFPage.addShapes(of: painted, to: &page)
        let visibility = PageVisibility(of: painted, imageCover: page.imageCover, number: number, in: file)
        if let excerpt = visibility.excerpt {
            flags.append(HiddenTextFlag.onPage(number + 1, excerpt: excerpt))
        }
        if let excerpt = visibility.falseExcerpt {
            flags.append(HiddenTextFlag.falseText(number + 1, excerpt: excerpt))
        }
        if hasLayers {
            let request = PaintedPage.Request(showsAllLayers: true)
            if let all = file.page(number, request), let excerpt = HiddenLayers.excerpt(of: painted, allLayers: all) {
                flags.append(HiddenTextFlag.onHiddenLayer(number + 1, excerpt: excerpt))
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
