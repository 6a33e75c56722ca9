/// How a paragraph is set, as far as it is read; unset parts come from what stands behind it. Lengths in twips, a
/// twentieth of a point.
struct DOCXParagraphStyle: Sendable, Equatable {
    /// The list it belongs to; 0 for none.
    var list: Int?
    /// The level in the list, from 0.
    var listLevel: Int?
    /// Whether it is a heading or title by its style's name or its outline level.
    var isHeading: Bool?
    /// Whether it has a border above or below, or stands on a band of colour.
    var isRuled: Bool?
    /// Whether it stands in a frame beside the others.
    var isFramed: Bool?
    /// Whether a new page begins with it.
    var startsPage: Bool?
    /// Left indent.
    var left: Int?
    /// Where the first line starts, from the left indent.
    var firstLine: Int?
    /// Space above.
    var before: Int?
    /// Space below.
    var after: Int?
    /// Right indent.
    var right: Int?
    /// The height of its lines where nothing outside is drawn; 0 where they grow with the letters.
    var exactLine: Int?
    /// The colour behind it.
    var ground: UInt32?
    /// The frame around it.
    var frame: DOCXFrame?

    /// This style with its gaps filled from another.
    func over(_ base: DOCXParagraphStyle) -> DOCXParagraphStyle {
        var result = self
        if list == nil { result.list = base.list }
        if listLevel == nil { result.listLevel = base.listLevel }
        if isHeading == nil { result.isHeading = base.isHeading }
        if isRuled == nil { result.isRuled = base.isRuled }
        if isFramed == nil { result.isFramed = base.isFramed }
        if startsPage == nil { result.startsPage = base.startsPage }
        if left == nil { result.left = base.left }
        if firstLine == nil { result.firstLine = base.firstLine }
        if before == nil { result.before = base.before }
        if after == nil { result.after = base.after }
        if right == nil { result.right = base.right }
        if exactLine == nil { result.exactLine = base.exactLine }
        if ground == nil { result.ground = base.ground }
        if frame == nil { result.frame = base.frame }
        return result
    }
}
