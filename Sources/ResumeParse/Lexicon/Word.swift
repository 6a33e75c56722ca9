/// One word or number of a text: letters, marks and digits without a break, with what stands between it and the word
/// before. Punctuation is no word of its own; it lives in `gap`.
public struct Word: Sendable, Equatable {
    /// First scalar.
    public var start: Int32
    /// One past the last scalar.
    public var end: Int32
    /// What stands between the word before (or the start of the text) and this one.
    public var gap: Gap
    /// Its shape.
    public var shape: Shape
    /// The number it is or starts with, up to nine digits; -1 where it starts with a letter or has more digits.
    public var number: Int32
    /// Hash of its folded form: lower case, without diacritics and apostrophes. See `WordFolding`.
    public var hash: UInt64
    /// Hash of its folded form without a plural's `s`; `hash` where there is none.
    public var singular: UInt64
    /// What the lexicon knows of it.
    public var classes: WordClasses
    /// The value that goes with its classes, for example the number of a month; 0 where there is none.
    public var value: Int16

    /// Its place in the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// Its place in the text.
    public var span: TextSpan { TextSpan(start: Int(start), end: Int(end)) }
    /// How many scalars it has.
    public var length: Int { Int(end - start) }

    /// What stands in front of a word, as a set: order and number of the signs are not kept.
    public struct Gap: OptionSet, Sendable, Hashable {
        /// The bits.
        public let rawValue: UInt32
        /// Takes bits.
        public init(rawValue: UInt32) { self.rawValue = rawValue }

        /// White space on the same line.
        public static let space = Gap(rawValue: 1 << 0)
        /// A line break; also set on the first word of the text.
        public static let newline = Gap(rawValue: 1 << 1)
        /// The border of a cell.
        public static let tab = Gap(rawValue: 1 << 2)
        /// `,` and its kin.
        public static let comma = Gap(rawValue: 1 << 3)
        /// `:`
        public static let colon = Gap(rawValue: 1 << 4)
        /// `;`
        public static let semicolon = Gap(rawValue: 1 << 5)
        /// `|`
        public static let pipe = Gap(rawValue: 1 << 6)
        /// A hyphen.
        public static let hyphen = Gap(rawValue: 1 << 7)
        /// A dash longer than a hyphen.
        public static let dash = Gap(rawValue: 1 << 8)
        /// `/` or `\`
        public static let slash = Gap(rawValue: 1 << 9)
        /// `.`
        public static let dot = Gap(rawValue: 1 << 10)
        /// An opening bracket.
        public static let open = Gap(rawValue: 1 << 11)
        /// A closing bracket.
        public static let close = Gap(rawValue: 1 << 12)
        /// A bullet of any kind, private-use glyphs included.
        public static let bullet = Gap(rawValue: 1 << 13)
        /// An apostrophe or single quote.
        public static let apostrophe = Gap(rawValue: 1 << 14)
        /// A double quote.
        public static let quote = Gap(rawValue: 1 << 15)
        /// `@`
        public static let at = Gap(rawValue: 1 << 16)
        /// `+`
        public static let plus = Gap(rawValue: 1 << 17)
        /// `%`
        public static let percent = Gap(rawValue: 1 << 18)
        /// `_`
        public static let underscore = Gap(rawValue: 1 << 19)
        /// `!` or `?`
        public static let exclamation = Gap(rawValue: 1 << 20)
        /// `*`
        public static let star = Gap(rawValue: 1 << 21)
        /// An arrow.
        public static let arrow = Gap(rawValue: 1 << 22)
        /// Anything else.
        public static let other = Gap(rawValue: 1 << 23)

        /// What parts of one name may have between them: nothing but spaces, hyphens, dots, slashes, underscores and
        /// apostrophes.
        public static let joining: Gap = [.space, .hyphen, .dot, .slash, .underscore, .apostrophe]
    }

    /// How a word is written.
    public struct Shape: OptionSet, Sendable, Hashable {
        /// The bits.
        public let rawValue: UInt16
        /// Takes bits.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Starts with a capital letter.
        public static let capitalised = Shape(rawValue: 1 << 0)
        /// Every letter is a capital, and there is one.
        public static let capitals = Shape(rawValue: 1 << 1)
        /// Digits only.
        public static let digits = Shape(rawValue: 1 << 2)
        /// Has a digit.
        public static let hasDigit = Shape(rawValue: 1 << 3)
        /// Has a letter.
        public static let hasLetter = Shape(rawValue: 1 << 4)
        /// A number with an ordinal ending: 1st, 9th.
        public static let ordinal = Shape(rawValue: 1 << 5)
        /// Four digits from 1940 to 2059.
        public static let year = Shape(rawValue: 1 << 6)
        /// Letters of a script without case (Devanagari, Arabic, Chinese …).
        public static let caseless = Shape(rawValue: 1 << 7)
    }
}
