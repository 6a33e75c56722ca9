/// What a page draws: its glyphs in the order in which its text came, their styles, the links over them and the
/// shapes beside them.
struct GlyphPage {
    /// A link's rectangle and target.
    struct Link {
        var left: Float
        var top: Float
        var right: Float
        var bottom: Float
        var target: String
    }

    /// A box filled with a colour, with what cuts it off taken away: a rule where it is thin, a band, a panel or a
    /// table's cell where it is not. Straight strokes come as the box of their ink.
    struct Shape: Equatable {
        /// Wider shapes are bands; the thickest rule of the sample resumes is 3 points.
        static let thickestRule: Float = 4

        var left: Float
        var top: Float
        var right: Float
        var bottom: Float
        /// Red, green and blue, eight bits each.
        var colour: UInt32

        /// Whether it is a line across.
        var isHorizontalRule: Bool { bottom - top <= Shape.thickestRule && right - left > 2 * (bottom - top) }
        /// Whether it is a line down.
        var isVerticalRule: Bool { right - left <= Shape.thickestRule && bottom - top > 2 * (right - left) }
    }

    /// Shapes of a page that are kept; tables of resumes have some hundreds.
    static let mostShapes = 2000
    /// Shapes of a lower opacity are not seen.
    static let faintestShape: Float = 0.1

    /// Size in points.
    var width: Float
    var height: Float
    var glyphs: ContiguousArray<Glyph> = []
    var styles: [GlyphStyle] = []
    var links: [Link] = []
    /// Discs, squares and small pictures, as which bullets may be drawn.
    var dots: [Shape] = []
    /// Straight lines and filled boxes, in the order in which they are painted.
    var shapes: [Shape] = []
    /// The part of the page that pictures cover, 0 to 1: what has no text and a high cover is a scan.
    var imageCover: Float = 0
    /// Whether its text is the layer that a recognition of a scanned page has written.
    var isRecognised = false

    /// Makes an empty page.
    init(width: Float, height: Float) {
        self.width = width
        self.height = height
    }
}
