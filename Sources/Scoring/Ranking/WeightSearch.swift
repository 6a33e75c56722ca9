/// Looks for the weights that rank graded resumes best.
///
/// The objective is the mean nDCG@10 over jobs. Weights that reach the same are told apart by mean AUC, then by how
/// close they are to the weights that they are compared with, then by the order of the simplex. What the search gains is
/// measured on jobs that it has not seen: each job in turn is left out, and ranked under the weights that the others
/// chose.
public struct WeightSearch: Sendable {
    /// One job, ranked under weights that were chosen without it.
    public struct HeldOut: Sendable, Hashable {
        /// The job's name.
        public let job: String
        /// The weights that the other jobs chose.
        public let weights: ScoreWeights
        /// nDCG@10 under the weights compared with.
        public let baseline: Double
        /// nDCG@10 under the chosen weights.
        public let tuned: Double
    }

    /// The weights compared with.
    public let baseline: ScoreWeights
    /// The best weights for all jobs together.
    public let weights: ScoreWeights
    /// Mean nDCG@10 of all jobs under the weights compared with.
    public let baselineMean: Double
    /// Mean nDCG@10 of all jobs under the best weights: on the data that chose them, so too good.
    public let tunedMean: Double
    /// The cross-validation: each job held out in turn.
    public let heldOut: [HeldOut]
    /// The mean of what the search gains on jobs held out.
    public let gain: Double
    /// Its 95 % interval over jobs.
    public let gainInterval: Interval?

    /// The jobs that it takes at the least: one to be held out and one to choose by.
    public static let fewestJobs = 2

    /// Searches. Jobs without any grade above 0 have nothing to rank and are left out.
    ///
    /// - Parameters:
    ///   - jobs: the jobs with their graded resumes.
    ///   - baseline: the weights that the result is compared with.
    ///   - bootstrap: what gives the interval.
    /// - Returns: `nil` where fewer than `fewestJobs` jobs are left.
    public init?(
        _ jobs: [GradedJob], against baseline: ScoreWeights = .standard, bootstrap: Bootstrap = Bootstrap()
    ) async {
        let jobs = jobs.filter { job in job.resumes.contains { $0.grade > 0 } }
        guard jobs.count >= WeightSearch.fewestJobs else { return nil }
        let table = await WeightTable(jobs)
        let best = WeightSearch.best(in: table, near: baseline, without: nil)
        let before = jobs.map { RankingMetric.ndcg10.value(of: $0.ranking(weights: baseline)) ?? 0 }
        heldOut = jobs.indices.map { job in
            let choice = WeightSearch.best(in: table, near: baseline, without: job)
            return HeldOut(
                job: jobs[job].name, weights: WeightSimplex.weights(choice), baseline: before[job],
                tuned: table.gain(choice, job: job))
        }
        let gains = heldOut.map { $0.tuned - $0.baseline }
        self.baseline = baseline
        weights = WeightSimplex.weights(best)
        baselineMean = before.mean ?? 0
        tunedMean = jobs.indices.map { table.gain(best, job: $0) }.mean ?? 0
        gain = gains.mean ?? 0
        gainInterval = bootstrap.interval(ofMean: gains)
    }

    private static func best(in table: WeightTable, near baseline: ScoreWeights, without heldOut: Int?) -> Int {
        var best = 0
        var bestKey = (Int.min, Int.min, Int.min)
        for weighting in WeightSimplex.weightings.indices {
            let sums = table.sums(weighting, without: heldOut)
            guard sums.gain >= bestKey.0 else { continue }
            let key = (sums.gain, sums.area, -WeightSimplex.distance(weighting, to: baseline))
            if key > bestKey {
                best = weighting
                bestKey = key
            }
        }
        return best
    }
}
