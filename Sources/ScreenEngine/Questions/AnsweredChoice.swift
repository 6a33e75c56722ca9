/// What was chosen from a question's choices, with the bounds between which it lies.
struct AnsweredChoice: Sendable, Hashable {
    /// The points of what was chosen.
    var points: Int
    /// The fewest that could have been chosen.
    var least: Int
    /// The most that could have been chosen.
    var most: Int

    /// Finds an answer among the choices; nothing where it isn't one of them.
    init?(_ answer: String, of list: ChoiceList) {
        guard let choice = list.choice(answer) else { return nil }
        points = choice.points
        least = list.leastPoints
        most = list.mostPoints
    }

    /// How far it is from its lowest, in points; from its highest where the question is reversed.
    func earned(isReversed: Bool) -> Int { isReversed ? most - points : points - least }

    /// How far it could be at most.
    var possible: Int { most - least }
}
