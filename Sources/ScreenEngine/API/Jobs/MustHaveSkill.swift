internal import ResumeParse

/// A skill that a job requires, in the shape of the select box that the documented system's clients fill it from.
struct MustHaveSkill: Sendable, Hashable {
    /// What is shown, and what resumes are searched for.
    var label: String
    /// What the client's list of options knows it by.
    var value: String
    /// Whether it was typed, not chosen from the list.
    var isNew: Bool

    /// Writes `{"label", "value", "__isNew__"}`.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("label", label)
            $0.member("value", value)
            $0.key("__isNew__")
            $0.bool(isNew)
        }
    }
}
