/// What the answers say of one trait.
struct TraitCount: Sendable, Hashable {
    /// The trait's name.
    var name: String
    /// Hundredths of a point, 0 to 1000; none while too little is answered.
    var score: Int?
    /// How many of its questions are answered.
    var answered: Int
    /// How many questions it has: those that are asked, and those that were answered before they were deleted.
    var questions: Int
}

extension TraitCount {
    /// The score that stands for all points that were possible.
    static let highest = 1000

    /// Counts a trait. The score is the share of the points that were possible in the questions answered ("percent of
    /// maximum possible", Cohen et al. 1999), so that scales of any length and numbering compare. What is not answered
    /// is taken to be like the rest, as far as the set allows.
    ///
    /// - Parameters:
    ///   - answers: what was chosen, by question.
    ///   - asked: the questions that are asked.
    init(_ key: TraitKey, least percent: Int, answers: [Int: AnsweredChoice], asked: Set<Int>) {
        name = key.name
        (answered, questions) = (0, 0)
        var (earned, possible) = (0, 0)
        for (list, isReversed) in [(key.plusKeyed, false), (key.minusKeyed, true)] {
            for question in list {
                if let answer = answers[question] {
                    answered += 1
                    questions += 1
                    earned += answer.earned(isReversed: isReversed)
                    possible += answer.possible
                } else if asked.contains(question) {
                    questions += 1
                }
            }
        }
        guard possible > 0, answered * 100 >= questions * percent else { return }
        score = TraitCount.rounded(TraitCount.highest * earned, over: possible)
    }

    /// A quotient to the nearest integer, halves upwards; neither may be below zero.
    static func rounded(_ dividend: Int, over divisor: Int) -> Int { (2 * dividend + divisor) / (2 * divisor) }
}
