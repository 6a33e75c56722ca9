import CPopplerPaint

/// Decides about glyphs that the order of painting leaves unclear: they are seen when the page looks different
/// without them. Takes two drawings of the page.
enum InkTest {
    /// Which of some glyphs, given by their index, ascending, are not seen. All of them where the page can't be drawn:
    /// what nobody can draw nobody sees.
    static func hidden(_ indices: [Int], on page: PaintedPage, number: Int, of file: borrowing PDFFile) -> [Int] {
        var isSkipped = [Bool](repeating: false, count: page.glyphs.count)
        for index in indices { isSkipped[index] = true }
        guard let whole = file.raster(ofPage: number, dpi: VisibilityThresholds.inkResolution),
            let bare = file.raster(
                ofPage: number, dpi: VisibilityThresholds.inkResolution, skipping: isSkipped)
        else { return indices }
        let ink = PageInk(whole, width: page.width)
        let paper = PageInk(bare, width: page.width)
        var hidden: [Int] = []
        for word in GlyphWords.words(of: indices, in: page) {
            let contrasts = word.map { ink.contrast(in: page.glyphs[$0].box, to: paper) }.sorted()
            if contrasts[contrasts.count / 2] < VisibilityThresholds.contrastOfInk { hidden += word }
        }
        return hidden
    }
}
