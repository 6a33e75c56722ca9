/// 95 % confidence intervals by resampling with replacement; the seed is fixed, so that an interval is a function of
/// the data.
///
/// The mean over jobs is what is claimed of jobs not seen yet, so whole jobs are drawn for it, and not resumes within
/// them again: their spread is in the jobs' values already. For one job, its resumes are drawn.
///
/// Source: B. Efron, R. Tibshirani: An Introduction to the Bootstrap, 1993, chapter 13 (percentiles);
/// T. Sakai: Evaluating evaluation metrics based on the bootstrap, SIGIR 2006 (drawing topics);
/// A. Davison, D. Hinkley: Bootstrap Methods and their Application, 1997, section 3.8 (why not on both levels).
public struct Bootstrap: Sendable {
    private let seed: UInt64
    private let resamples: Int

    /// Makes a bootstrap.
    ///
    /// - Parameters:
    ///   - seed: the random numbers' seed.
    ///   - resamples: how many samples are drawn.
    public init(seed: UInt64 = 1, resamples: Int = Bootstrap.usualResamples) {
        self.seed = seed
        self.resamples = resamples
    }

    /// Enough for the percentiles' second digit to stand still.
    public static let usualResamples = 2000

    /// How many thousandths of the resampled values lie within the interval.
    private static let coveredThousandths = 950

    /// The interval of a mean over jobs; `nil` with fewer than two.
    public func interval(ofMean values: [Double]) -> Interval? {
        guard values.count > 1 else { return nil }
        return percentiles(
            drawing(values.count) { places in places.reduce(0) { $0 + values[$1] } / Double(values.count) })
    }

    /// The interval of one job's measure; `nil` where the job has fewer than two resumes or the measure is undefined.
    public func interval(of metric: RankingMetric, in ranking: GradedRanking) -> Interval? {
        guard ranking.grades.count > 1, metric.value(of: ranking) != nil else { return nil }
        // Samples in which the measure is undefined say nothing of it.
        return percentiles(
            drawing(ranking.grades.count) { metric.value(of: GradedRanking(ranking, places: $0)) }.compactMap { $0 })
    }

    /// What a closure makes of each sample of so many places, in ascending order.
    private func drawing<Value>(_ count: Int, _ body: ([Int]) -> Value) -> [Value] {
        var random = SplitMix64(seed: seed)
        var times = [Int](repeating: 0, count: count)
        var places = [Int](repeating: 0, count: count)
        return (0..<resamples).map { _ in
            for place in times.indices { times[place] = 0 }
            for _ in 0..<count { times[random.next(below: count)] += 1 }
            var filled = 0
            for (place, taken) in times.enumerated() {
                for _ in 0..<taken {
                    places[filled] = place
                    filled += 1
                }
            }
            return body(places)
        }
    }

    private func percentiles(_ values: [Double]) -> Interval? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let cut = sorted.count * (1000 - Bootstrap.coveredThousandths) / 2000
        return Interval(low: sorted[cut], high: sorted[sorted.count - 1 - cut])
    }
}
