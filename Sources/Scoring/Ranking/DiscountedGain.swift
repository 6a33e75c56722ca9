/// Normalized discounted cumulative gain: how much of the gain that the best order of these resumes would put at the
/// top is at the top.
///
/// Source: K. Järvelin, J. Kekäläinen: Cumulated gain-based evaluation of IR techniques, ACM TOIS 20 (2002), with the
/// gain 2^grade - 1 of C. Burges et al.: Learning to rank using gradient descent, ICML 2005.
enum DiscountedGain {
    /// 1 / log2(rank + 1) for the ranks 1 to 10, in billionths. A table, since libraries round logarithms differently.
    private static let discounts = [
        1_000_000_000, 630_929_754, 500_000_000, 430_676_558, 386_852_807,
        356_207_187, 333_333_333, 315_464_877, 301_029_996, 289_064_826,
    ]

    /// The deepest rank that is looked at.
    static let deepest = discounts.count

    /// The measure, from 0 to 1; `nil` where no resume has any gain.
    ///
    /// - Parameters:
    ///   - grades: the grades, best rank first.
    ///   - depth: how many ranks count, up to `deepest`.
    static func normalized(_ grades: some Sequence<Int>, depth: Int) -> Double? {
        var counts = [Int](repeating: 0, count: Grade.range.upperBound + 1)
        var first: [Int] = []
        for grade in grades {
            counts[grade] += 1
            if first.count < depth { first.append(grade) }
        }
        let best = ideal(counts: counts, depth: depth)
        return best > 0 ? Double(sum(first)) / Double(best) : nil
    }

    /// The gain of grades in their order, discounted, in billionths.
    static func sum(_ grades: [Int]) -> Int {
        zip(grades, discounts).reduce(0) { $0 + gain($1.0) * $1.1 }
    }

    /// The discounted gain of the best order of so many resumes of each grade, in billionths.
    static func ideal(counts: [Int], depth: Int) -> Int {
        var best: [Int] = []
        for grade in counts.indices.reversed() where best.count < depth {
            best += repeatElement(grade, count: min(counts[grade], depth - best.count))
        }
        return sum(best)
    }

    private static func gain(_ grade: Int) -> Int { (1 << grade) - 1 }
}
