/// Every weighting of the five parts in steps of 0.05, none of them negative: 10 626 of them.
enum WeightSimplex {
    /// The step, in thousandths.
    static let step = 50
    /// How many steps make 1.
    static let steps = 1000 / step

    /// The weightings in steps, in ascending order.
    static let weightings: [[Int]] = {
        var found: [[Int]] = []
        var current: [Int] = []
        func extend(_ left: Int) {
            guard current.count < Part.allCases.count - 1 else {
                found.append(current + [left])
                return
            }
            for steps in 0...left {
                current.append(steps)
                extend(left - steps)
                current.removeLast()
            }
        }
        extend(steps)
        return found
    }()

    /// A weighting as weights.
    static func weights(_ weighting: Int) -> ScoreWeights {
        ScoreWeights(unchecked: weightings[weighting].map { $0 * step })
    }

    /// How far a weighting is from some weights: the thousandths that would have to be moved, twice.
    static func distance(_ weighting: Int, to weights: ScoreWeights) -> Int {
        zip(weightings[weighting], weights.thousandths).reduce(0) { $0 + abs($1.0 * step - $1.1) }
    }
}
