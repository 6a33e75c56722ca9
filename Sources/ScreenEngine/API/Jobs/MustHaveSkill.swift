internal import ResumeParse

/// A skill that a job requires, in the shape of the select box that the documented system's clients fill it from.
struct MustHaveSkill: Sendable, Hashable {
    /// The longest label or value, in characters.
    static let maxLength = 200
    /// The most skills of one job.
    static let maxCount = 200

    /// What is shown, and what resumes are searched for.
    var label: String
    /// What the client's list of options knows it by.
    var value: String
    /// Whether it was typed, not chosen from the list.
    var isNew: Bool

    /// Reads a text, which counts as typed, or an object with a label or a value.
    static let field = PayloadField<MustHaveSkill> { (sent) throws(FieldProblem) in
        guard case .object = sent else {
            let label = try label(sent)
            return MustHaveSkill(label: label, value: label, isNew: true)
        }
        let given = sent["label"].flatMap { $0 == .null ? nil : $0 }
        let value = sent["value"].flatMap { $0 == .null ? nil : $0 }
        guard let shown = given ?? value else {
            throw FieldProblem(.fields([FieldErrors.Field("label", .messages([PayloadMessage.required]))]))
        }
        let label = try label(shown)
        return MustHaveSkill(
            label: label, value: try value.map { (value) throws(FieldProblem) in try MustHaveSkill.label(value) } ?? label,
            isNew: sent["__isNew__"] == .bool(true))
    }

    /// The skills as one JSON array. As in scoring, a label that comes again counts once, where it is first.
    static func json(_ skills: [MustHaveSkill]) -> String {
        var labels: Set<String> = []
        var json = JSONWriter()
        json.array { json in
            for skill in skills where labels.insert(skill.label).inserted { skill.write(to: &json) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func label(_ sent: JSONValue) throws(FieldProblem) -> String {
        guard case .string = sent else { throw FieldProblem(PayloadMessage.text) }
        return try PayloadField<String>.text(maxLength: maxLength).parse(sent, .create)
    }

    private func write(to json: inout JSONWriter) {
        json.object {
            $0.member("label", label)
            $0.member("value", value)
            $0.member("__isNew__", isNew)
        }
    }
}
