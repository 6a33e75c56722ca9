import CPopplerPaint

/// The text layer of letters that were turned into shapes: invisible text over shapes that look like letters. It counts
/// where such shapes stand under it.
enum OutlineLayer {
    /// Which of a page's hidden glyphs, given by their index, ascending, stand over shapes of their own size.
    static func glyphs(among hidden: [Int], on page: PaintedPage) -> [Int] {
        let shapes = page.marks.filter { mark in
            Int(mark.kind) == PAINT_FILL && Int(mark.flags) & ~PAINT_SOLID == 0
                && mark.opacity >= VisibilityThresholds.opaque
                && Contrast.isSeen(mark.colour, on: 0xFFFFFF, isLarge: false)
        }
        guard shapes.contains(where: { Int($0.flags) & PAINT_SOLID == 0 }) else { return [] }
        let invisible = hidden.filter { page.looks[Int(page.glyphs[$0].look)].mode == 3 }
        let words = GlyphWords.words(of: invisible, in: page)
        guard words.count * shapes.count <= VisibilityThresholds.mostComparisons else { return [] }
        return words.filter { isDrawn($0, on: page, by: shapes) }.flatMap(\.self)
    }

    /// Whether shapes no higher than a word fill most of its width.
    private static func isDrawn(_ word: [Int], on page: PaintedPage, by shapes: [paint_mark]) -> Bool {
        let box = word.dropFirst().reduce(page.glyphs[word[0]].box) { $0.joining(page.glyphs[$1].box) }
        let height = box.height
        var covered: Float = 0
        var hasOutline = false
        for shape in shapes {
            let shared = shape.box.meeting(box)
            // Rules and panels are no letters.
            if shared.isEmpty || shape.box.height > 1.5 * height || shape.box.width > 40 * shape.box.height { continue }
            covered += shared.width
            if Int(shape.flags) & PAINT_SOLID == 0 { hasOutline = true }
        }
        return hasOutline && covered >= VisibilityThresholds.outlinedWidth * box.width
    }
}
