public import ResumeParse

/// What screen says of one resume and one job.
public struct ScoreRecord: Sendable, Equatable {
    /// The five parts, in the order of `Part.allCases`.
    public var parts: [PartScore]
    /// Months in roles that bear on the job, overlapping ones counted once.
    public var relevantMonths: Int
    /// The must-have skills, in the order of the job.
    public var mustHaveSkills: [SkillMatch]
    /// What the reader of the score should know.
    public var flags: [DocumentFlag]

    /// Makes a record.
    public init(parts: [PartScore], relevantMonths: Int, mustHaveSkills: [SkillMatch], flags: [DocumentFlag]) {
        self.parts = parts
        self.relevantMonths = relevantMonths
        self.mustHaveSkills = mustHaveSkills
        self.flags = flags
    }

    /// Hundredths of a point of one part under some weights.
    public func points(of part: Part, weights: ScoreWeights) -> Int {
        weights.points(of: part, fraction: parts[part.rawValue].fraction)
    }

    /// Hundredths of a point of all parts: exactly the sum of the parts' points, 0 to 1000.
    public func overall(weights: ScoreWeights) -> Int {
        Part.allCases.reduce(0) { $0 + points(of: $1, weights: weights) }
    }
}
