/// Serves one resource: a struct with its repositories injected, whose endpoints say what it does.
public protocol ResourceController: Sendable {
    /// What it serves.
    var endpoints: [Endpoint] { get }
    /// The shapes that its endpoints refer to by name.
    var schemas: [NamedSchema] { get }
}

/// A shape among the description's components.
public struct NamedSchema: Sendable, Hashable {
    /// The name, as ``Schema/reference(_:)`` writes it.
    public var name: String
    /// The shape.
    public var schema: Schema

    /// Makes one.
    public init(_ name: String, _ schema: Schema) {
        self.name = name
        self.schema = schema
    }
}

extension ResourceController {
    /// None unless said otherwise.
    public var schemas: [NamedSchema] { [] }
}
