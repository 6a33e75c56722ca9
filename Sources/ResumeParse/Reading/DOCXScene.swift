/// What the letters of a paragraph stand on, and what keeps all of them from being seen.
struct DOCXScene: Sendable {
    /// The colour behind the text.
    var ground = DOCXColour.white
    /// Whether that is the page or nothing, so that a shape may be drawn between.
    var isOpen = true
    /// The height of lines, in twips, where nothing outside is drawn; 0 where they grow with the letters.
    var exactLine = 0
    /// Whether nothing of the paragraph is on the page.
    var isHidden = false

    /// Lays a colour over it; what is transparent or unset changes nothing.
    mutating func lay(_ colour: UInt32?) {
        guard let colour, colour != DOCXColour.transparent else { return }
        ground = colour == DOCXColour.automatic ? DOCXColour.white : colour
        isOpen = false
    }
}

/// How letters of a style are seen in a scene.
enum DOCXVisibility {
    case seen, hidden
    /// Only if a shape is drawn behind them.
    case faint

    /// Smaller letters are not read by anybody, in half points: 3.5 points, as in PDF files.
    static let smallestSize = 7
    /// Narrower letters are strokes, in per cent: the narrowest of Word's own list has 33.
    private static let narrowestScale: UInt16 = 20
    /// Letters set so much closer lie on one another, in parts of their size: they are half as wide as high.
    private static let closest = 0.4
    /// Letters raised or lowered by half a page, in half points, have left it.
    private static let farthestPosition = 720
    /// A line lower than this part of its letters shows none of them whole.
    private static let lowestLine = 0.35
    /// Superscripts are drawn at two thirds of their size.
    private static let partOfSmall = (2, 3)

    /// Decides.
    init(_ style: DOCXRunStyle, in scene: DOCXScene) {
        self = Self.isDrawn(style, in: scene) ? Self.colour(style, in: scene) : .hidden
    }

    private static func isDrawn(_ style: DOCXRunStyle, in scene: DOCXScene) -> Bool {
        if style.on.contains(.hidden) || scene.isHidden { return false }
        var size = Int(style.size)
        if style.on.contains(.small) { size = size * partOfSmall.0 / partOfSmall.1 }
        if size < smallestSize || style.scale != 0 && style.scale < narrowestScale { return false }
        // Half points of size are ten twips.
        if let spacing = style.spacing, Double(-Int(spacing)) > closest * Double(size * 10) { return false }
        if let position = style.position, abs(Int(position)) > farthestPosition { return false }
        return scene.exactLine <= 0 || Double(scene.exactLine) >= lowestLine * Double(size * 10)
    }

    private static func colour(_ style: DOCXRunStyle, in scene: DOCXScene) -> DOCXVisibility {
        let ink = style.fill ?? style.colour ?? DOCXColour.automatic
        if ink == DOCXColour.automatic || style.on.contains(.outlined) { return .seen }
        var ground = scene.ground
        var isOpen = scene.isOpen
        if let own = [style.highlight, style.ground].compactMap(\.self).first(where: { $0 != DOCXColour.transparent }) {
            ground = own
            isOpen = false
        }
        if DOCXColour.isSeen(ink, on: ground) { return .seen }
        return isOpen && ink != DOCXColour.transparent ? .faint : .hidden
    }
}
