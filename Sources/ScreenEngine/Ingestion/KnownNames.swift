internal import ResumeParse
internal import Scoring

/// The tables by which skills and people are found again. They take a while to load, and all that use them share them.
struct KnownNames: Sendable {
    /// What skills are looked for under.
    var skills = SkillNames()
    /// What people are found again by.
    var keys = CandidateKeys(lexicon: Lexicon())
}
