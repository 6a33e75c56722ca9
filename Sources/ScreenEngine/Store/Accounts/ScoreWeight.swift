internal import Scoring

/// Kept weights: an organisation's, or one account's own.
struct ScoreWeight: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The organisation that it belongs to.
    var organisation: Int
    /// The account whose own it is; `nil` where it is the organisation's.
    var user: Int?
    /// How much each part counts.
    var weights: ScoreWeights
}
