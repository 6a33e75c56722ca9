/// How well the rankings of several jobs agree with people's grades.
public struct RankingReport: Sendable {
    /// A measure with its 95 % interval.
    public struct Value: Sendable, Hashable {
        /// The measure; `nil` where it is undefined.
        public let value: Double?
        /// Its interval; `nil` where there is too little to draw from.
        public let interval: Interval?
    }

    /// One job's measures.
    public struct Row: Sendable, Hashable {
        /// The job's name.
        public let job: String
        /// How many resumes were ranked.
        public let resumes: Int
        /// How many of them are relevant.
        public let relevant: Int
        /// The measures, in the order of `RankingMetric.allCases`.
        public let values: [Value]
    }

    /// The jobs, in the order given.
    public let rows: [Row]
    /// The means over those jobs for which a measure is defined, in the order of `RankingMetric.allCases`.
    public let means: [Value]

    /// Measures the rankings of some jobs.
    ///
    /// - Parameters:
    ///   - jobs: the jobs.
    ///   - weights: weights that override the jobs' own.
    ///   - bootstrap: what gives the intervals.
    public init(_ jobs: [GradedJob], weights: ScoreWeights? = nil, bootstrap: Bootstrap = Bootstrap()) {
        rows = jobs.map { job in
            let ranking = job.ranking(weights: weights ?? job.weights)
            return Row(
                job: job.name, resumes: ranking.grades.count, relevant: ranking.relevantCount,
                values: RankingMetric.allCases.map {
                    Value(value: $0.value(of: ranking), interval: bootstrap.interval(of: $0, in: ranking))
                })
        }
        means = RankingMetric.allCases.indices.map { [rows] metric in
            let values = rows.compactMap { $0.values[metric].value }
            return Value(value: values.mean, interval: bootstrap.interval(ofMean: values))
        }
    }
}

extension [Double] {
    /// The mean, summed in order; `nil` where there is nothing.
    var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}
