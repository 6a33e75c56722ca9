/// What a page draws: its glyphs in the order in which its text came, their styles and the links over them.
struct GlyphPage {
    /// A link's rectangle and target.
    struct Link {
        var left: Float
        var top: Float
        var right: Float
        var bottom: Float
        var target: String
    }

    /// Size in points.
    var width: Float
    var height: Float
    var glyphs: ContiguousArray<Glyph> = []
    var styles: [GlyphStyle] = []
    var links: [Link] = []

    /// Makes an empty page.
    init(width: Float, height: Float) {
        self.width = width
        self.height = height
    }
}
