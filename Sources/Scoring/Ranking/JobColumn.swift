/// Ranks one job's resumes under every weighting of the simplex.
struct JobColumn {
    /// Measures are kept in billionths, so that sums over jobs are exact whatever the order.
    static let unit = 1_000_000_000

    private static let perPart = WeightSimplex.steps + 1
    private static let perResume = perPart * Part.allCases.count

    /// Each resume's points for each part at each weight: a score is then five look-ups, and exactly that of a record.
    private let points: [Int]
    /// What is added to them: -1 where the file could not be read, so that it ranks last.
    private let bases: [Int]
    private let grades: [Int]

    /// Works out the points.
    init(_ job: GradedJob) {
        grades = job.resumes.map(\.grade)
        bases = job.resumes.map { $0.fractions == nil ? -1 : 0 }
        points = job.resumes.flatMap { resume in
            Part.allCases.flatMap { part in
                (0...WeightSimplex.steps).map { steps in
                    ScoreWeights.points(
                        thousandths: steps * WeightSimplex.step, fraction: resume.fractions?[part.rawValue] ?? 0)
                }
            }
        }
    }

    /// nDCG@10 and AUC under each weighting; 0 where one is undefined, which is then so under all of them.
    func measures() -> [(gain: Int, area: Int)] {
        WeightSimplex.weightings.map { weighting in
            let ranking = ranking(weighting)
            return (
                JobColumn.units(RankingMetric.ndcg10.value(of: ranking)),
                JobColumn.units(RankingMetric.auc.value(of: ranking))
            )
        }
    }

    /// The ranking under a weighting in steps.
    func ranking(_ weighting: [Int]) -> GradedRanking {
        // The score and, below it, the place in the order of names: one number to sort by, best first.
        let keys = bases.indices.map { resume in
            var score = bases[resume]
            for (part, steps) in weighting.enumerated() {
                score += points[resume * JobColumn.perResume + part * JobColumn.perPart + steps]
            }
            return -score << 32 | resume
        }.sorted()
        return GradedRanking(scores: keys.map { -($0 >> 32) }, grades: keys.map { grades[$0 & 0xFFFF_FFFF] })
    }

    private static func units(_ value: Double?) -> Int { Int(((value ?? 0) * Double(unit)).rounded()) }
}
