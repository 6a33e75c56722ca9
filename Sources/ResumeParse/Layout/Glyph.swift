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
}
