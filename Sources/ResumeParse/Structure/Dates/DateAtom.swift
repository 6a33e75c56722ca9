/// A word, or a part of a word such as `JUNE` in `JUNE2015`, as dates see it.
struct DateAtom: Sendable {
    /// What a word can be in a date.
    enum Kind: UInt8, Sendable {
        case other
        /// A number of at most four digits; the value is the number.
        case number
        /// A month's name; the value is its number.
        case month
        /// A season; the value is its first month.
        case season
        /// `Q1` to `Q4`; the value is the quarter's first month.
        case quarter
        /// To, till, until …
        case to
        /// Since (value 1) or from (value 2) …
        case since
        /// Present, now, ongoing …
        case present
        /// "date" in "till date", "the" in "till the date": means something only after `to`.
        case filler
    }

    /// What it is.
    var kind: Kind
    /// How many digits a number has.
    var digits: UInt8 = 0
    /// Whether it is a number with an ordinal ending.
    var isOrdinal = false
    /// Whether it is the first part of six digits in a row, which may be anything: a date only beside another.
    var isStuck = false
    /// Whether it starts with a capital letter; a month's name in lower case may be a verb.
    var isCapitalised = false
    /// See `Kind`.
    var value: Int32 = 0
    /// The word that it is, or is a part of.
    var word: Int
    /// What stands before it; empty inside a word.
    var gap: Word.Gap
    /// Its place.
    var start: Int32
    /// One past its last scalar.
    var end: Int32

    /// Whether it is a number that can stand for a year by itself.
    var isYear: Bool { kind == .number && digits == 4 && DateAtom.years.contains(Int(value)) }

    /// Years that a resume can tell of.
    static let years = 1945...2045
}
