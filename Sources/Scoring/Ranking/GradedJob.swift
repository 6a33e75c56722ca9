/// A job with the resumes that people graded for it.
public struct GradedJob: Sendable, Hashable {
    /// The job's name in the corpus.
    public var name: String
    /// The job's own weights.
    public var weights: ScoreWeights
    /// The resumes, in the order of their files' names, which is how equal scores are ranked.
    public let resumes: [GradedResume]

    /// Makes a job; the resumes may come in any order.
    public init(name: String, weights: ScoreWeights, resumes: [GradedResume]) {
        self.name = name
        self.weights = weights
        self.resumes = resumes.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    }

    /// The resumes ranked under some weights.
    public func ranking(weights: ScoreWeights) -> GradedRanking {
        GradedRanking(resumes.lazy.map { (score: $0.score(weights: weights), grade: $0.grade) })
    }
}
