/// Kendall's tau-b between scores and grades: pairs in the same order less pairs in the opposite one, over those that
/// are not tied.
///
/// Source: M. Kendall: The treatment of ties in ranking problems, Biometrika 33 (1945).
enum KendallTau {
    /// The measure, from -1 to 1; `nil` where all scores or all grades are the same. O(n) for a ranking.
    static func value(_ ranking: GradedRanking) -> Double? {
        let (grades, scores) = (ranking.grades, ranking.scores)
        // Grades are few, so that the pairs can be counted from how many of each grade stand above.
        var above = [Int](repeating: 0, count: Grade.range.upperBound + 1)
        var balance = 0
        var pairsOfEqualScore = 0
        var start = 0
        while start < scores.count {
            var tied = [Int](repeating: 0, count: above.count)
            var end = start
            while end < scores.count, scores[end] == scores[start] {
                tied[grades[end]] += 1
                end += 1
            }
            for grade in tied.indices where tied[grade] > 0 {
                let better = above[(grade + 1)...].reduce(0, +)
                let worse = above[..<grade].reduce(0, +)
                balance += tied[grade] * (better - worse)
            }
            for grade in tied.indices { above[grade] += tied[grade] }
            pairsOfEqualScore += pairs(end - start)
            start = end
        }
        let all = pairs(scores.count)
        let ofUnequalScore = all - pairsOfEqualScore
        let ofUnequalGrade = all - above.reduce(0) { $0 + pairs($1) }
        guard ofUnequalScore > 0, ofUnequalGrade > 0 else { return nil }
        return Double(balance) / (Double(ofUnequalScore) * Double(ofUnequalGrade)).squareRoot()
    }

    private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}
