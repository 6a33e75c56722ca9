import CPopplerPaint

/// Finds text on layers that are not shown: what a page paints with all its layers on and not without.
enum HiddenLayers {
    /// What such layers of a page say, where it is worth a flag.
    static func text(of page: PaintedPage, allLayers: PaintedPage) -> [Unicode.Scalar]? {
        var hidden: [Int] = []
        var next = 0
        for (index, glyph) in allLayers.glyphs.enumerated() {
            // What is shown comes in the same order, with more between.
            if next < page.glyphs.count, isSame(page.glyphs[next], glyph) {
                next += 1
            } else if glyph.isInk {
                hidden.append(index)
            }
        }
        guard hidden.count(where: { allLayers.glyphs[$0].isLetter }) >= VisibilityThresholds.fewestLetters else {
            return nil
        }
        return GlyphWords.text(of: hidden, in: allLayers)
    }

    private static func isSame(_ a: paint_glyph, _ b: paint_glyph) -> Bool {
        a.code == b.code && a.box.left == b.box.left && a.box.bottom == b.box.bottom
    }
}
