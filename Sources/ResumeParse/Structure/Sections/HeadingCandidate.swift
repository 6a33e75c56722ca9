/// A line that may start a section, before its surroundings have been asked.
struct HeadingCandidate: Sendable {
    /// How much of the line the heading is.
    enum Form: Sendable {
        /// All of it.
        case whole
        /// The first cell; the rest is content.
        case rail
        /// What stands before a colon or dash; the rest is content.
        case inline
        /// All of it, but only one of its words is known.
        case keyword
    }

    var line: Int
    var form: Form
    var heading: Heading
    /// The heading's words.
    var words: Range<Int>
    /// How it looks.
    var style: HeadingStyle
}
