/// How a resume meets one must-have skill.
public struct SkillMatch: Sendable, Hashable {
    /// The ways in which words can show a skill, from the strongest to none.
    public enum Kind: String, Sendable, Hashable {
        /// The skill's own name.
        case exact
        /// Another name of it: K8s for Kubernetes.
        case alias
        /// A narrower or dependent skill that shows it: SwiftUI for Swift.
        case implied
        /// A neighbour, for part credit.
        case related
        /// Nothing shows it.
        case none
    }

    /// The must-have skill, as the job writes it.
    public var label: String
    /// The best way in which it is shown.
    public var kind: Kind
    /// Thousandths of full credit, 0 to 1000.
    public var credit: Int
    /// The words that earned it, best first; never empty where there is credit.
    public var evidence: [Evidence]

    /// Makes a match.
    public init(label: String, kind: Kind, credit: Int, evidence: [Evidence]) {
        self.label = label
        self.kind = kind
        self.credit = credit
        self.evidence = evidence
    }
}
