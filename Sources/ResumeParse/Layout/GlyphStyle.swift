/// The font and colour that a run of glyphs shares.
struct GlyphStyle: Hashable {
    /// Size in points as drawn.
    var size: Float
    /// Red, green and blue, eight bits each.
    var colour: UInt32
    var isBold: Bool
    var isItalic: Bool
    var isUnderlined: Bool
    /// Of a font of ornaments, such as Wingdings, whose letters are pictures.
    var isOrnamental: Bool
}
