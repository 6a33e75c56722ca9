/// The distances that the layout decides by, as parts of the font size unless said otherwise. They hold for the fonts
/// and spacings that word processors, TeX and browsers use: a space is 0.2 to 0.35, lines follow at 1.1 to 1.6.
enum LayoutThresholds {
    /// Glyphs of one word overlap or stand apart by less; poppler cuts words before.
    static let glyphJump: Float = 0.6
    /// Boxes of a word's next glyph may start this much left of the end of the one before (kerning, accents).
    static let glyphOverlap: Float = 0.9
    /// Words with a gap below this stand in one piece of a line: a justified line's spaces stay below it.
    static let pieceGap: Float = 0.9
    /// A gap between words over this starts a new piece if it is `cellGapFactor` times the piece's usual one: a tab
    /// that fell close, or two cells of a table.
    static let narrowCellGap: Float = 0.6
    /// A space of the larger of two sizes.
    static let largeSpace: Float = 0.35
    /// A gap over this cuts a piece where several others start at the same place.
    static let sharedEdgeGap: Float = 0.42
    /// So many pieces that start at one place make an edge.
    static let fewestSharedEdges = 3
    /// A list marker stands in a hanging indent of up to half an inch.
    static let markerGap: Float = 4
    /// Baselines of one line of one size differ by rounding and by fonts' metrics only.
    static let baselineSlack: Float = 0.3
    /// A smaller word of the line is raised or lowered by less, in parts of the larger size.
    static let highestRaise: Float = 0.5
    static let deepestDrop: Float = 0.25
    /// A list marker's box, from a font of its own, shares at least this part of its height with its text.
    static let sharedHeight: Float = 0.5
    /// A gap over this cuts a line into cells whatever its other gaps are.
    static let cellGap: Float = 1.6
    /// A gap between `pieceGap` and `cellGap` cuts if it is this many times the line's usual one.
    static let cellGapFactor: Float = 2.2
    /// A space where poppler gave no answer, because the words came apart in its order.
    static let wordGap: Float = 0.12
    /// Single letters this much further apart than the others of their run start a new word.
    static let letterSpacingFactor: Float = 1.6
    /// A word's letters are no wider on average, in the widest fonts of text; fewer letters may all be wide.
    static let widestCapital: Float = 0.76
    static let widestLetter: Float = 0.62
    static let fewestTracked = 4
    /// Words of a heading whose letters stand apart are up to this many letter gaps apart.
    static let spacedWordFactor: Float = 4
    /// How far a line reaches above and below its baseline. Fonts say it differently, so the space between lines is
    /// measured with what most of them have; lines set solid have none.
    static let letterTop: Float = 0.93
    static let letterBottom: Float = 0.22
    /// A gutter between columns is never narrower; cells of tables come closer than columns of text.
    static let gutter: Float = 0.7
    /// A gutter between columns whose texts surely do not belong together; spaces of a justified line are not narrower.
    static let tightGutter: Float = 0.45
    /// A gutter where single lines stick out into it.
    static let narrowestGutter: Float = 0.1
}
