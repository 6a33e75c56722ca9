import CPopplerPaint

/// The text layer of a searchable scan: invisible text over, or any text under, a picture of the page. It counts where
/// the picture has ink under it.
enum ScanLayer {
    /// Which of a page's hidden glyphs, given by their index, ascending, are such a layer; `nil` where the page is no
    /// scan. `inkCount` is the number of the page's glyphs that have ink.
    static func glyphs(
        among hidden: [Int], inkCount: Int, on page: PaintedPage, imageCover: Float, number: Int,
        of file: borrowing PDFFile
    ) -> [Int]? {
        guard imageCover >= VisibilityThresholds.scanCover,
            Float(inkCount - hidden.count) <= VisibilityThresholds.visibleOnScan * Float(inkCount),
            let raster = file.raster(ofPage: number, dpi: VisibilityThresholds.inkResolution)
        else { return nil }
        let ink = PageInk(raster)
        var words = GlyphWords.words(of: hidden, in: page).filter { word in
            // What is on no page or tiny was not read from one.
            let glyph = page.glyphs[word[0]]
            guard glyph.size >= VisibilityThresholds.smallestText else { return false }
            return 2 * word.count { ink.hasInk(in: page.glyphs[$0].box) } > word.count
        }
        drop(&words, thatOverlapOn: page)
        return words.flatMap(\.self).sorted()
    }

    /// Drops words that lie over each other: a page was read once, so one of them is not what the picture shows.
    private static func drop(_ words: inout [[Int]], thatOverlapOn page: PaintedPage) {
        let boxes = words.map { word in
            word.dropFirst().reduce(page.glyphs[word[0]].core) { $0.joining(page.glyphs[$1].core) }
        }
        let order = boxes.indices.sorted { (boxes[$0].top, $0) < (boxes[$1].top, $1) }
        var isDropped = [Bool](repeating: false, count: words.count)
        for (position, first) in order.enumerated() {
            for second in order[(position + 1)...].prefix(mostNeighbours) {
                if boxes[second].top >= boxes[first].bottom { break }
                let shared = boxes[first].meeting(boxes[second])
                if shared.isEmpty { continue }
                if shared.area > 0.5 * min(boxes[first].area, boxes[second].area) {
                    isDropped[first] = true
                    isDropped[second] = true
                }
            }
        }
        words = words.indices.filter { !isDropped[$0] }.map { words[$0] }
    }

    /// Words of a page that are compared with one; a line has some dozens.
    private static let mostNeighbours = 500
}
