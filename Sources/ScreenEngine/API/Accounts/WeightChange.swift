/// What is done with the scores when weights change: in the same transaction, so that no answer ever shows one without
/// the other.
struct WeightChange: Sendable {
    /// Gives all that the weights score their new points.
    var apply:
        @Sendable (_ weight: ScoreWeight, _ asker: Account, _ request: String, _ connection: any Connection) throws ->
            Void
}
