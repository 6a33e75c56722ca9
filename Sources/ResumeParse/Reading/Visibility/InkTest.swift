import CPopplerPaint

/// Decides about glyphs that the order of painting leaves unclear: they are seen when the page looks different
/// without them. Takes two drawings of the page.
enum InkTest {
    /// Which of some glyphs, given by their index, ascending and at least one, are not seen. All of them where the page can't be drawn:
    /// what nobody can draw nobody sees.
    static func hidden(_ indices: [Int], on page: PaintedPage, number: Int, of file: borrowing PDFFile) -> [Int] {
        var isSkipped = [Bool](repeating: false, count: page.glyphs.count)
        for index in indices { isSkipped[index] = true }
        let part = indices.dropFirst().reduce(page.glyphs[indices[0]].box) { $0.joining(page.glyphs[$1].box) }
        let dpi = VisibilityThresholds.inkResolution
        guard let whole = file.raster(ofPage: number, part: part, dpi: dpi),
            let bare = file.raster(ofPage: number, part: part, dpi: dpi, skipping: isSkipped)
        else { return indices }
        let ink = PageInk(whole)
        let paper = PageInk(bare)
        var hidden: [Int] = []
        for word in GlyphWords.words(of: indices, in: page) {
            let contrasts = word.map { ink.contrast(in: page.glyphs[$0].box, to: paper) }.sorted()
            if contrasts[contrasts.count / 2] < VisibilityThresholds.contrastOfInk { hidden += word }
        }
        return hidden
    }
}
