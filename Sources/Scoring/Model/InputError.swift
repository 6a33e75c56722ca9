/// Why a job or a weighting can't be used. The message names the field and the remedy in one lower-case sentence.
public struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The field, as a path from the object's root: `score_weight.skills`, `must_have_skills[3].label`.
    public var field: String
    /// What is wrong with it and what would be right.
    public var message: String

    /// Makes an error.
    public init(field: String, _ message: String) {
        self.field = field
        self.message = message
    }

    /// The sentence that a user sees.
    public var description: String { field.isEmpty ? message : "\(field): \(message)" }
}
