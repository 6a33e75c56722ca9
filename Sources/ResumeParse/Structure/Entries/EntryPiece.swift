/// A stretch of a line that may be one value of an entry: what stands between two separators, prepositions or dates.
struct EntryPiece: Sendable {
    /// What leads to a piece.
    enum Lead: UInt8, Sendable {
        case none
        /// "at", "@", "with" and, in prose, "in", "for" and "by": a firm or a place follows.
        case at
        /// "as": a title follows.
        case asRole
        /// "M/s": a firm follows.
        case firm
        /// "to" and other words of prose after which no value follows.
        case away
    }

    /// Its words; never empty.
    var words: Range<Int>
    /// Its line, as an index into the document's lines.
    var line: Int
    /// Its number among the pieces of its line.
    var ordinal: Int
    /// The label in front of it.
    var label: EntryLabel?
    /// What leads to it.
    var lead: Lead
    /// Whether it stands in brackets.
    var isBracketed: Bool
    /// Whether a comma, and no stronger sign, separates it from the piece before.
    var followsComma: Bool
    /// Whether it may be a part of the title before it, so that it is a firm only where nothing else is.
    var isQualifier = false
    /// Whether it names a place and nothing else.
    var isPlace = false
    /// How much it looks like a firm; see `PieceScorer`.
    var firm = 0
    /// How much it looks like a title; see `PieceScorer`.
    var title = 0
}
