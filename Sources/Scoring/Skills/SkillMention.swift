internal import ResumeParse

/// A skill named in a text.
struct SkillMention: Sendable, Equatable {
    /// The skill, as an index into the taxonomy.
    var skill: Int
    /// Whether it is named by its own name and not by an alias.
    var isName: Bool
    /// The words that name it.
    var words: Range<Int>
    /// How far the sentence takes it back.
    var hedge: Hedge = .none
}
