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
            let label = try text(sent)
            return MustHaveSkill(label: label, value: label, isNew: true)
        }
        let label = try member("label", of: sent)
        let value = try member("value", of: sent)
        guard let shown = label ?? value else { throw problem("label", .messages([PayloadMessage.required])) }
        return MustHaveSkill(label: shown, value: value ?? shown, isNew: sent["__isNew__"] == .bool(true))
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

    private static func member(_ name: String, of sent: JSONValue) throws(FieldProblem) -> String? {
        guard let value = sent[name], value != .null else { return nil }
        do {
            return try text(value)
        } catch {
            throw problem(name, error.errors)
        }
    }

    private static func problem(_ name: String, _ errors: FieldErrors) -> FieldProblem {
        FieldProblem(.fields([FieldErrors.Field(name, errors)]))
    }

    private static func text(_ sent: JSONValue) throws(FieldProblem) -> String {
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
