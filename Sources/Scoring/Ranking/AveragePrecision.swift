/// Average precision: the mean, over the relevant resumes, of the share of relevant ones down to each.
///
/// Source: C. Manning, P. Raghavan, H. Schütze: Introduction to Information Retrieval, 2008, section 8.4.
enum AveragePrecision {
    /// The measure, from 0 to 1; `nil` where nothing is relevant.
    ///
    /// - Parameter grades: the grades, best rank first.
    static func value(_ grades: [Int]) -> Double? {
        var found = 0
        var sum = 0.0
        for (index, grade) in grades.enumerated() where grade >= Grade.leastRelevant {
            found += 1
            sum += Double(found) / Double(index + 1)
        }
        return found > 0 ? sum / Double(found) : nil
    }
}
