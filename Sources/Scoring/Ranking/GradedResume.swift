/// One resume that people graded for a job, and how far it fulfils the job's five parts.
public struct GradedResume: Sendable, Hashable {
    /// The file's name.
    public var file: String
    /// The grade, within `Grade.range`.
    public var grade: Int
    /// Millionths of each part, in the order of `Part.allCases`; `nil` where the file could not be read.
    public var fractions: [Int]?

    /// Makes a graded resume.
    public init(file: String, grade: Int, fractions: [Int]?) {
        self.file = file
        self.grade = grade
        self.fractions = fractions
    }

    /// Hundredths of a point under some weights, exactly as a score record has them; -1 where the file could not be
    /// read, so that it ranks last.
    public func score(weights: ScoreWeights) -> Int {
        guard let fractions else { return -1 }
        return zip(Part.allCases, fractions).reduce(0) { $0 + weights.points(of: $1.0, fraction: $1.1) }
    }
}
