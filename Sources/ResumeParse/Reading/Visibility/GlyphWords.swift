import CPopplerPaint

/// Groups glyphs that follow each other in the order of painting into words, so that thin letters are judged with
/// their neighbours.
enum GlyphWords {
    /// Words of glyphs given by their index, ascending; spaces and jumps separate them.
    static func words(of indices: [Int], in page: PaintedPage) -> [[Int]] {
        var words: [[Int]] = []
        var last: Int?
        for index in indices {
            let glyph = page.glyphs[index]
            if let before = last, before + 1 == index, follows(glyph, page.glyphs[before]) {
                words[words.count - 1].append(index)
            } else {
                words.append([index])
            }
            last = index
        }
        return words
    }

    /// Whether a glyph goes on where another ends.
    private static func follows(_ glyph: paint_glyph, _ before: paint_glyph) -> Bool {
        let gap = max(1, 0.3 * max(glyph.size, before.size))
        return abs(glyph.box.left - before.box.right) < gap && abs(glyph.box.bottom - before.box.bottom) < gap
            && glyph.look == before.look
    }

    /// The text of glyphs in the order of painting, with spaces where they jump.
    static func text(of indices: [Int], in page: PaintedPage) -> [Unicode.Scalar] {
        var text: [Unicode.Scalar] = []
        for (number, index) in indices.enumerated() {
            let glyph = page.glyphs[index]
            if number > 0 {
                let before = page.glyphs[indices[number - 1]]
                let isNext =
                    abs(glyph.box.left - before.box.right) < 0.15 * max(1, glyph.size)
                    && abs(glyph.box.bottom - before.box.bottom) < 0.5 * max(1, glyph.size)
                if !isNext, text.last != " " { text.append(" ") }
            }
            if text.count >= UnseenText.longest { break }
            if let scalar = Unicode.Scalar(glyph.scalar), TextNormalisation.isDrawn(scalar), scalar.value >= 0x20 {
                text.append(scalar)
            }
        }
        return text
    }
}
