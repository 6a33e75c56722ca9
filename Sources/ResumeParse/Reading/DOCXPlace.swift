/// Where a drawing stands and what is drawn there. Lengths in twips; unset where the file leaves them to the viewer.
struct DOCXPlace: Sendable {
    /// What a position counts from.
    enum Base: Sendable { case page, margin, text }

    var left: Int?
    var top: Int?
    var width: Int?
    var height: Int?
    var across = Base.text
    var down = Base.text
    /// Higher ones are drawn over lower ones.
    var order = 0
    /// Whether it is drawn behind the text of the page.
    var isBehindText = false
    /// Whether text is neither pushed aside nor under it.
    var overlaysText = false
    /// Whether it is not drawn at all.
    var isHidden = false
    /// Whether it grows with its text.
    var grows = false
    /// The colour that fills it.
    var ground = DOCXColour.transparent
    /// Whether nothing shines through it.
    var isOpaque = false
    /// The part with the picture that it shows, where that may be opaque.
    var picture: String?
    /// The place in the story's text where it is anchored.
    var anchor = 0
    /// Whether it is of a header or footer, and so on every page.
    var isOfMargin = false

    /// Whether it has a place of its own instead of standing in a line.
    var isFloating: Bool { left != nil || top != nil }

    /// Whether nothing of it is on the page.
    func isOutside(_ page: DOCXPage) -> Bool {
        page.isBeside(left, width ?? 0, from: across) || page.isAboveOrBelow(top, height ?? 0, from: down)
    }
}
