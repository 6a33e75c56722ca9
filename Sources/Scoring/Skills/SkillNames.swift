internal import ResumeParse

/// What a skill is called, however it is written: K8s is Kubernetes. For whoever looks for the resumes that name it.
public struct SkillNames: Sendable {
    private let taxonomy: Taxonomy

    /// Loads the taxonomy, which takes about 10 ms.
    public init() { taxonomy = Taxonomy() }

    /// The name in the taxonomy of the skill that a text names as a whole, in any case; `nil` where it knows none.
    public func canonical(_ text: String) -> String? {
        // No skill has so long a name, and a text of a query may be anything.
        guard text.utf8.count <= SkillNames.longest else { return nil }
        let words = WordIndex(text: text).words
        return taxonomy.skill(labelled: words[...]).map { taxonomy.skills[$0].name }
    }

    /// What a skill is kept and looked for under: the folded form of its name in the taxonomy, or of the text where the
    /// taxonomy does not know it.
    public func key(for text: String) -> String { SkillNames.folded(canonical(text) ?? text) }

    /// A name in lower case with single spaces between its words.
    public static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let longest = 200
}
