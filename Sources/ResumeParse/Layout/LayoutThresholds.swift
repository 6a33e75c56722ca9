/// The distances that the layout decides by, as parts of the font size unless said otherwise. They hold for the fonts
/// and spacings that word processors, TeX and browsers use: a space is 0.2 to 0.35, lines follow at 1.1 to 1.6.
enum LayoutThresholds {
    /// Glyphs of one word overlap or stand apart by less; poppler cuts words before.
    static let glyphJump: Float = 0.6
    /// Boxes of a word's next glyph may start this much left of the end of the one before (kerning, accents).
    static let glyphOverlap: Float = 0.9
    /// Words with a gap below this stand in one piece of a line: a justified line's spaces stay below it.
    static let pieceGap: Float = 0.9
    /// A list marker stands in a hanging indent of up to half an inch.
    static let markerGap: Float = 4
    /// Baselines of one line of one size differ by rounding and by fonts' metrics only.
    static let baselineSlack: Float = 0.3
    /// A smaller word of the line, raised or lowered, shares at least this part of its height with it.
    static let sharedHeight: Float = 0.5
    /// A gap over this cuts a line into cells whatever its other gaps are.
    static let cellGap: Float = 1.6
    /// A gap between `pieceGap` and `cellGap` cuts if it is this many times the line's usual one.
    static let cellGapFactor: Float = 2.2
    /// A space where poppler gave no answer, because the words came apart in its order.
    static let wordGap: Float = 0.12
    /// Single letters this much further apart than the others of their run start a new word.
    static let letterSpacingFactor: Float = 1.6
    /// Words of a heading whose letters stand apart are up to this many letter gaps apart.
    static let spacedWordFactor: Float = 4
    /// A gutter between columns is never narrower; cells of tables come closer than columns of text.
    static let gutter: Float = 0.7
}
