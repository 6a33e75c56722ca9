/// The bounds between which a measure lies with a given confidence.
public struct Interval: Sendable, Hashable {
    /// The lower bound.
    public let low: Double
    /// The upper bound.
    public let high: Double
}
