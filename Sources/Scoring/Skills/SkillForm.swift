/// One way of writing a skill: its name or an alias. Forms of the same folded words are chained.
struct SkillForm: Sendable {
    /// The skill, as an index into the taxonomy.
    var skill: Int32
    /// Whether it is the skill's own name.
    var isName: Bool
    /// Whether it is an everyday word or an ambiguous abbreviation, that counts only beside other skills of the field.
    var isAmbiguous: Bool
    /// Whether the words that have capitals here have to be written so in the text.
    var isCaseSensitive: Bool
    /// Whether it starts with a capital letter.
    var isCapitalised: Bool
    /// Whether it is one word of capitals, or of at most four letters: such a word has no plural in capitals.
    var isAbbreviation: Bool
    /// For each word from the first, whether its letters are held to their case; forms have at most 16 words.
    var cased: UInt16
    /// Hash of the scalars of the words that are held to their case.
    var caseHash: UInt64
    /// Hash of its last word, folded.
    var lastHash: UInt64
    /// The table that it stands in, and its bytes there, without markers.
    var table: Int32
    var text: Range<Int32>
    /// The next form of the same folded words; -1 where there is none.
    var next: Int32
}
