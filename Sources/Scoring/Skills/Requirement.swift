/// A must-have skill as it is looked for: every group has to be met, each by its best alternative. "Swift and
/// (React or Vue)" has two groups.
struct Requirement: Sendable, Equatable {
    /// One way to meet a group.
    struct Alternative: Sendable, Equatable {
        /// What is looked for.
        enum Target: Sendable, Equatable {
            /// A skill of the taxonomy.
            case skill(Int)
            /// These words in this order, as hashes, with plurals folded.
            case words([UInt64])
            /// These stems in any order, close to each other.
            case stems([UInt64])
        }

        var target: Target
        /// Thousandths of the credit that it gives at best.
        var scale: Int
    }

    /// As the job writes it.
    var label: String
    /// The groups; never empty.
    var groups: [[Alternative]]
    /// Whether all that it asks for is generic: soft skills, languages, office software.
    var isGeneric: Bool

    /// The skills of the taxonomy that meet it in full.
    var skills: [Int] {
        groups.flatMap { $0 }.compactMap {
            if case .skill(let skill) = $0.target, $0.scale == 1000 { skill } else { nil }
        }
    }
}
