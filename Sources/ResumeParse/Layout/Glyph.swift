/// One drawn character with its box. Coordinates are points from the top left of the page.
struct Glyph {
    /// How a glyph follows the one before it in the order in which the page's text came.
    enum Joint: UInt8 {
        /// Directly, as inside a word.
        case none
        /// After a space.
        case space
        /// On another line.
        case line
    }

    var left: Float
    var top: Float
    var right: Float
    var bottom: Float
    /// What it stands for.
    var scalar: Unicode.Scalar
    /// Its style, as an index into the page's styles.
    var style: UInt16
    var joint: Joint

    /// Whether it leaves ink: a soft hyphen does where the line ends with it, elsewhere it has no width.
    @inline(__always)
    var isDrawn: Bool {
        TextNormalisation.isDrawn(scalar)
            && (scalar.value != 0xAD || right - left > Glyph.narrowestHyphen * (bottom - top))
    }

    /// A drawn hyphen is wider, in parts of its box's height.
    private static let narrowestHyphen: Float = 0.08
}
