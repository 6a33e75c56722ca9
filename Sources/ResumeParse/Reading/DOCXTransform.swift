/// How lengths inside a group of shapes become lengths on the page: moved, then scaled (ISO/IEC 29500-1, 20.1.7.5).
struct DOCXTransform: Sendable {
    /// English metric units in a twip.
    static let unitsOfTwip = 635.0

    private var left: Double
    private var top: Double
    private var across = 1 / unitsOfTwip
    private var down = 1 / unitsOfTwip

    /// Starts at a drawing's corner, in twips.
    init(left: Int, top: Int) {
        self.left = Double(left)
        self.top = Double(top)
    }

    /// A rectangle in English metric units, as read from `a:xfrm`.
    struct Frame {
        var x = 0
        var y = 0
        var width = 0
        var height = 0
    }

    /// Where a rectangle of the group comes to stand, in twips.
    func placed(_ frame: Frame) -> (left: Int, top: Int, width: Int, height: Int) {
        (
            Self.whole(left + Double(frame.x) * across), Self.whole(top + Double(frame.y) * down),
            Self.whole(Double(frame.width) * across), Self.whole(Double(frame.height) * down)
        )
    }

    /// The transform for the shapes of a group whose own rectangle shows another one of theirs.
    func inGroup(_ frame: Frame, showing inner: Frame) -> DOCXTransform {
        var result = self
        if inner.width > 0 { result.across = across * Double(frame.width) / Double(inner.width) }
        if inner.height > 0 { result.down = down * Double(frame.height) / Double(inner.height) }
        result.left = left + Double(frame.x) * across - Double(inner.x) * result.across
        result.top = top + Double(frame.y) * down - Double(inner.y) * result.down
        return result
    }

    /// Any number of a file as a whole one of a sane size.
    private static func whole(_ value: Double) -> Int { value.isFinite ? Int(max(-1e8, min(value, 1e8))) : 0 }
}
