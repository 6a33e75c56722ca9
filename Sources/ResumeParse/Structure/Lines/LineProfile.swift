/// What the rules of the structure ask of a line, worked out once.
struct LineProfile: Sendable {
    /// How a line is written and what it holds, as a set.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt16
        /// Starts with a bullet, or is a list item.
        static let bullet = Marks(rawValue: 1 << 0)
        /// Every word of more than one letter is in capitals.
        static let capitals = Marks(rawValue: 1 << 1)
        /// Every word but articles and the like starts with a capital.
        static let titleCase = Marks(rawValue: 1 << 2)
        /// Its last sign is a colon, or a colon and a dash.
        static let colonEnd = Marks(rawValue: 1 << 3)
        /// Its last sign is a full stop.
        static let stopEnd = Marks(rawValue: 1 << 4)
        /// Starts with a small letter.
        static let smallStart = Marks(rawValue: 1 << 5)
        /// Holds a digit.
        static let digits = Marks(rawValue: 1 << 6)
        /// Its last sign is a comma, a dash or an ampersand, so that it goes on in the next line.
        static let openEnd = Marks(rawValue: 1 << 7)
        /// Starts with a number and a dot or bracket.
        static let numbered = Marks(rawValue: 1 << 8)
    }

    /// Its words.
    var words: Range<Int>
    /// Its words without a number in front.
    var body: Range<Int>
    /// Cells that hold a word.
    var filledCells: Int
    /// The dates that start in it, as indices into `ResumeLines.mentions`.
    var mentions: Range<Int>
    /// The classes of all its words together.
    var classes: WordClasses
    /// The letters of its body without what stands between them, folded: `E D U C A T I O N` as `education`.
    var compactHash: UInt64
    /// The same without an `s` at the end.
    var compactSingular: UInt64
    /// How it is written.
    var marks: Marks
}
