import CPopplerPaint

/// Finds hidden glyphs that only repeat one that is seen at about the same place, as shadows, outlines and bold print
/// made of two impressions do. They hide nothing.
struct Echoes {
    private struct Place: Hashable {
        var scalar: UInt32
        var column: Int32
        var row: Int32
    }

    private var places: Set<Place> = []

    /// Points of a side of the squares in which a glyph's likes are looked for.
    private static let side: Float = 4

    /// Takes note of the visible glyphs of a page.
    init(of page: PaintedPage, verdicts: [Verdict]) {
        for (index, glyph) in page.glyphs.enumerated() where verdicts[index] != .hidden && glyph.isInk {
            places.insert(Echoes.place(of: glyph, 0, 0))
        }
    }

    /// Whether a hidden glyph's like is seen near it.
    func isEcho(_ glyph: paint_glyph) -> Bool {
        for row: Int32 in -1...1 {
            for column: Int32 in -1...1 where places.contains(Echoes.place(of: glyph, column, row)) { return true }
        }
        return false
    }

    private static func place(of glyph: paint_glyph, _ column: Int32, _ row: Int32) -> Place {
        Place(
            scalar: glyph.scalar, column: Int32(glyph.box.left / side) &+ column,
            row: Int32(glyph.box.bottom / side) &+ row)
    }
}
