/// What a resume is scored against.
public struct Job: Sendable, Equatable {
    /// The job's title.
    public var title: String
    /// The posting as plain text; empty where only must-have skills are given.
    public var description: String
    /// The labels of the must-have skills, as written and in order; empty where they are to be taken from the
    /// description.
    public var mustHaveSkills: [String]
    /// Least experience, in months.
    public var minExperience: Int?
    /// Most experience, in months.
    public var maxExperience: Int?
    /// The job's own weights.
    public var weights: ScoreWeights

    /// Makes a job; see `init(json:)` for what is checked.
    public init(
        title: String, description: String = "", mustHaveSkills: [String] = [], minExperience: Int? = nil,
        maxExperience: Int? = nil, weights: ScoreWeights = .standard
    ) {
        self.title = title
        self.description = description
        self.mustHaveSkills = mustHaveSkills
        self.minExperience = minExperience
        self.maxExperience = maxExperience
        self.weights = weights
    }
}
