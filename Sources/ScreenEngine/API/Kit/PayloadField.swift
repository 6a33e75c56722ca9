/// A kind of field: how its value is read from JSON, and what is said where it can't be.
public struct PayloadField<Value>: Sendable {
    /// Reads a value that is not null, unless ``takesNull``.
    let parse: @Sendable (JSONValue, PayloadReader.Mode) throws(FieldProblem) -> Value
    /// Whether a blank text is the same as null, where null is allowed.
    var blankIsNull = false
    /// Whether null is a value like others.
    var takesNull = false

    /// Makes a kind of field.
    public init(_ parse: @escaping @Sendable (JSONValue) throws(FieldProblem) -> Value) {
        self.parse = { (value, _) throws(FieldProblem) in try parse(value) }
    }

    init(withMode parse: @escaping @Sendable (JSONValue, PayloadReader.Mode) throws(FieldProblem) -> Value) {
        self.parse = parse
    }

    /// Reads a value and takes another one out of it.
    public func map<Mapped>(
        _ transform: @escaping @Sendable (Value) throws(FieldProblem) -> Mapped
    ) -> PayloadField<Mapped> {
        var mapped = PayloadField<Mapped>(withMode: { [parse] (value, mode) throws(FieldProblem) in
            try transform(try parse(value, mode))
        })
        mapped.blankIsNull = blankIsNull
        mapped.takesNull = takesNull
        return mapped
    }
}

/// Why a value can't be taken.
public struct FieldProblem: Error, Hashable {
    /// What is said about it.
    public var errors: FieldErrors

    /// Takes what is said.
    public init(_ errors: FieldErrors) { self.errors = errors }

    /// Takes one sentence.
    public init(_ message: String) { errors = .messages([message]) }
}
