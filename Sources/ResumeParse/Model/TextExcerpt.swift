/// A short piece of a text for a message to the reader of a score.
enum TextExcerpt {
    /// Scalars of an excerpt at most, without the ellipsis of one that is cut.
    static let longest = 60

    /// The first scalars of a text on one line: breaks become spaces, controls and scalars without ink go.
    static func of(_ text: some Sequence<Unicode.Scalar>) -> String {
        var excerpt = String.UnicodeScalarView()
        var count = 0
        var isAfterSpace = true
        for scalar in text {
            if TextNormalisation.isSpace(scalar) || scalar == "\u{0C}" {
                isAfterSpace = true
                continue
            }
            guard TextNormalisation.isDrawn(scalar) else { continue }
            let needed = isAfterSpace && count > 0 ? 2 : 1
            if count + needed > longest { return String(excerpt) + "…" }
            if needed == 2 { excerpt.append(" ") }
            isAfterSpace = false
            excerpt.append(scalar)
            count += needed
        }
        return String(excerpt)
    }
}
