/// How far a resume fulfils one part of a job.
public struct PartScore: Sendable, Hashable {
    /// The part.
    public var part: Part
    /// Millionths of all that the part can give, 0 to 1 000 000.
    public var fraction: Int
    /// One line for the recruiter that says where the fraction comes from.
    public var explanation: String

    /// Makes a part's score; the fraction is held within its bounds.
    public init(part: Part, fraction: Int, explanation: String) {
        self.part = part
        self.fraction = min(max(fraction, 0), 1_000_000)
        self.explanation = explanation
    }
}
