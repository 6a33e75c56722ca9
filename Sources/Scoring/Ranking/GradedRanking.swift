/// The graded resumes of one job in the order in which they are ranked: what the measures of ranking quality are taken
/// from.
public struct GradedRanking: Sendable, Equatable {
    /// Scores in hundredths of a point, best first; -1 for a resume that could not be read.
    public let scores: [Int]
    /// The grade that people gave to each, in the same order.
    public let grades: [Int]

    /// Ranks graded resumes, best score first; equal scores stay in the order given, which is that of the files' names
    /// as in a ranked list.
    public init(_ resumes: some Sequence<(score: Int, grade: Int)>) {
        let ranked = resumes.enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }
        scores = ranked.map(\.element.score)
        grades = ranked.map(\.element.grade)
    }

    /// Takes scores and grades that are in their order already.
    init(scores: [Int], grades: [Int]) {
        self.scores = scores
        self.grades = grades
    }

    /// Takes some of another ranking's places, in ascending order; one may be taken more than once.
    init(_ ranking: GradedRanking, places: some Collection<Int>) {
        scores = places.map { ranking.scores[$0] }
        grades = places.map { ranking.grades[$0] }
    }

    /// How many resumes are relevant.
    public var relevantCount: Int { grades.reduce(0) { $0 + ($1 >= Grade.leastRelevant ? 1 : 0) } }
}
