/// Glyphs that stand together: a word, or a marker, as poppler cut it.
struct LayoutWord {
    /// Its glyphs, as indices into the page's; in reading order.
    var glyphs: Range<Int32>
    var left: Float
    var top: Float
    var right: Float
    var bottom: Float
    /// The font size of its first glyph.
    var size: Float
    /// How poppler says it follows the word before it in its own order.
    var joint: Glyph.Joint
    /// Its glyphs run from right to left.
    var isRightToLeft = false
    /// Its glyphs run up or down the page.
    var isVertical = false
    /// Whether a space stands before it; decided when the words of a line are known.
    var hasSpaceBefore = true
    /// Whether it can be a list marker: one ornament, or a few glyphs such as `1.` or `(a)`.
    var isMarker = false
    /// A marker that can also be a text of its own: a dash or letter, no ornament.
    var isLooseMarker = false
    /// A text that ends with it goes on: a dash, a comma, an ampersand, or a short small word such as `of`.
    var isOpenEnd = false
    /// Its first glyph is a colon.
    var startsWithColon = false
    /// Its last glyph is a colon.
    var endsWithColon = false
    /// Its first glyph is bold.
    var isBold = false
    /// Has letters, all of them capitals.
    var isCapitals = false
    /// All its glyphs are digits.
    var isNumber = false
    /// Starts with a capital or a digit, or is a marker: a text's first word, rather than one in its middle.
    var isOpening = false
    /// Some glyph is a digit.
    var hasDigit = false
    /// All its glyphs are letters.
    var isLetters = false
    /// How far its letters are set apart, in points; 0 where they stand as the font has them.
    var tracking: Float = 0

    var glyphCount: Int { glyphs.count }

    /// Where its letters stand, near enough to compare: fonts reach about a fifth of their box below it.
    var baseline: Float { bottom - 0.2 * (bottom - top) }
}
