/// Whether a person sees a glyph.
enum Verdict: UInt8 {
    case visible
    case hidden
    /// The order of painting doesn't tell; the ink does.
    case unclear
}
