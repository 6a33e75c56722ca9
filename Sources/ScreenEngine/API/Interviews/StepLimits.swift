/// Bounds of interviews, and the fields that have them.
enum StepLimits {
    /// Characters in a module's name.
    static let name = 200
    /// Steps of a module, and steps that one candidate has in it: no interview is longer.
    static let steps = 50
    /// Bytes of JSON in a step's preferences: a page of modules has up to 5,000 of them.
    static let preferencesBytes = 16 << 10
    /// How deep lists and objects may be nested in preferences.
    static let preferencesDepth = 8

    /// A step's place. The documented system's order is Django's integer; before the first there is nothing.
    static let order = PayloadField<Int>.integer(minimum: 0)

    /// What a service is to do: any JSON up to a size and a depth, as the text that is kept.
    static let preferences = PayloadField<String> { value throws(FieldProblem) in
        guard depth(of: value) <= preferencesDepth else {
            throw FieldProblem("Ensure this value has no more than \(preferencesDepth) levels of lists and objects.")
        }
        let text = value.text
        guard text.utf8.count <= preferencesBytes else {
            throw FieldProblem("Ensure this value has no more than \(preferencesBytes) bytes of JSON.")
        }
        return text
    }

    /// How deep a value is nested; 0 for a plain one. The parser bounds it.
    private static func depth(of value: JSONValue) -> Int {
        switch value {
        case .array(let items): 1 + (items.map(depth).max() ?? 0)
        case .object(let members): 1 + (members.map { depth(of: $0.value) }.max() ?? 0)
        default: 0
        }
    }
}
