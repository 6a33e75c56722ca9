/// How well each weighting of the simplex ranks each job: worked out once, so that a search over any choice of jobs
/// only adds up.
struct WeightTable: Sendable {
    /// Billionths of nDCG@10 and of AUC for each job under each weighting, and their sums over the jobs.
    private let columns: [[(gain: Int, area: Int)]]
    private let sums: [(gain: Int, area: Int)]

    /// Works the table out. The jobs are dealt out to all cores; a column is a function of its job alone.
    init(_ jobs: [GradedJob]) async {
        columns = await withTaskGroup(of: (Int, [(gain: Int, area: Int)]).self) { group in
            for (number, job) in jobs.enumerated() {
                group.addTask { (number, JobColumn(job).measures()) }
            }
            var columns = [[(gain: Int, area: Int)]](repeating: [], count: jobs.count)
            for await (number, column) in group { columns[number] = column }
            return columns
        }
        sums = WeightSimplex.weightings.indices.map { [columns] weighting in
            columns.reduce((0, 0)) { ($0.gain + $1[weighting].gain, $0.area + $1[weighting].area) }
        }
    }

    /// The sums of both measures over all jobs but one that may be held out.
    func sums(_ weighting: Int, without heldOut: Int?) -> (gain: Int, area: Int) {
        guard let heldOut else { return sums[weighting] }
        let out = columns[heldOut][weighting]
        return (sums[weighting].gain - out.gain, sums[weighting].area - out.area)
    }

    /// nDCG@10 of one job under a weighting.
    func gain(_ weighting: Int, job: Int) -> Double {
        Double(columns[job][weighting].gain) / Double(JobColumn.unit)
    }
}
