/// How one trait is counted: which questions speak for it and which against it, the scoring key of a questionnaire.
struct TraitKey: Sendable, Hashable, Codable {
    /// The trait's name.
    var name: String
    /// Questions whose points speak for it.
    var plusKeyed: [Int]
    /// Questions that are reversed: the most points count as the fewest.
    var minusKeyed: [Int]
    /// How much it counts in the score. Below zero, less of it is better; at zero it is shown and no more.
    var weight: Int

    private enum CodingKeys: String, CodingKey {
        case name, weight
        case plusKeyed = "plus_keyed"
        case minusKeyed = "minus_keyed"
    }
}
