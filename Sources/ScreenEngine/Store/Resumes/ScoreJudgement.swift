/// What a person thinks a resume is worth.
struct ScoreJudgement: Sendable, Hashable {
    /// Hundredths of a point of the five parts, in the order of `Part.allCases`.
    var points: [Int]
    /// Why.
    var feedback: String
    /// Whose judgement it is.
    var user: Int
    /// The weights that bound the parts.
    var weights: Int

    /// Hundredths of a point of all parts: exactly their sum.
    var overall: Int { points.reduce(0, +) }
}
