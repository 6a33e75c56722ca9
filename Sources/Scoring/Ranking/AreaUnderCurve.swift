/// The area under the ROC curve: how often a relevant resume has a higher score than one that is not; an equal score
/// counts half.
///
/// Source: J. Hanley, B. McNeil: The meaning and use of the area under a ROC curve, Radiology 143 (1982).
enum AreaUnderCurve {
    /// The measure, from 0 to 1; `nil` where all resumes are relevant or none is. O(n).
    static func value(_ ranking: GradedRanking) -> Double? {
        let (grades, scores) = (ranking.grades, ranking.scores)
        let relevant = ranking.relevantCount
        let others = grades.count - relevant
        guard relevant > 0, others > 0 else { return nil }
        var halves = 0
        var othersAbove = 0
        var start = 0
        while start < scores.count {
            var end = start
            var tied = (relevant: 0, others: 0)
            while end < scores.count, scores[end] == scores[start] {
                if grades[end] >= Grade.leastRelevant { tied.relevant += 1 } else { tied.others += 1 }
                end += 1
            }
            let othersBelow = others - othersAbove - tied.others
            halves += tied.relevant * (2 * othersBelow + tied.others)
            othersAbove += tied.others
            start = end
        }
        return Double(halves) / Double(2 * relevant * others)
    }
}
