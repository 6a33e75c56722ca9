/// The shape of a value, as much of JSON Schema as the API's description needs.
public indirect enum Schema: Sendable, Hashable {
    /// A text; the format is JSON Schema's (`date-time`, `email`, `uri`, `binary`).
    case string(format: String? = nil, maxLength: Int? = nil)
    /// One of these texts.
    case choice([String])
    /// An integer within bounds.
    case integer(minimum: Int? = nil, maximum: Int? = nil)
    /// A decimal as a string with so many places: `"8.90"`.
    case decimal(places: Int)
    /// A decimal in a payload: a number, or a string with one.
    case number
    /// A truth value.
    case boolean
    /// Any JSON.
    case any
    /// A list.
    case array(Schema)
    /// An object, members in order.
    case object([Property])
    /// The schema of this name among the components.
    case reference(String)
    /// The schema of this name, any of whose members may be left out.
    case partialReference(String)
    /// This or null.
    case nullable(Schema)
    /// One of these, the first for choice.
    case either([Schema])
    /// With a value to show.
    case example(Schema, JSONValue)

    /// A member of an object.
    public struct Property: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// Its shape.
        public var schema: Schema
        /// Whether it is always there.
        public var isRequired: Bool
        /// Whether the server sets it and ignores it in a payload.
        public var isReadOnly: Bool
        /// What it means, where the name doesn't say.
        public var description: String

        /// Makes one.
        public init(
            _ name: String, _ schema: Schema, required: Bool = true, readOnly: Bool = false, _ description: String = ""
        ) {
            self.name = name
            self.schema = schema
            isRequired = required
            isReadOnly = readOnly
            self.description = description
        }

        /// This member where it may be left out.
        fileprivate var optional: Property {
            var copy = self
            copy.isRequired = false
            return copy
        }
    }

    /// A text of any length.
    public static let text = Schema.string()
    /// An identifier.
    public static let id = Schema.integer(minimum: 1)
    /// A moment.
    public static let timestamp = Schema.string(format: "date-time")
    /// This schema, or null.
    public var orNull: Schema { .nullable(self) }
    /// In a payload: an identifier, or an object that has one, so that what was read can be sent back.
    public static let idOrObject = Schema.either([.id, .object([Property("id", .id)])])

    /// This shape as a change takes it: any member may be left out.
    public var partial: Schema {
        switch self {
        case .reference(let name): .partialReference(name)
        case .object(let properties): .object(properties.map(\.optional))
        case .example(let schema, let value): .example(schema.partial, value)
        default: self
        }
    }

    /// This shape as a payload may have it: without what the server sets, and decimals as numbers too.
    public var payload: Schema {
        switch self {
        case .decimal: .number
        case .nullable(let schema): .nullable(schema.payload)
        case .object(let properties):
            .object(
                properties.filter { !$0.isReadOnly }.map { property in
                    var property = property
                    property.schema = property.schema.payload
                    return property
                })
        case .example(let schema, .object(let members)):
            .example(schema.payload, .object(members.filter { schema.payload.has($0.name) }))
        default: self
        }
    }

    private func has(_ name: String) -> Bool {
        guard case .object(let properties) = self else { return false }
        return properties.contains { $0.name == name }
    }

    /// A page of these.
    public static func page(of item: Schema) -> Schema {
        .object([
            Property("count", .integer(minimum: 0)),
            Property("next", .nullable(.string(format: "uri"))),
            Property("previous", .nullable(.string(format: "uri"))),
            Property("results", .array(item)),
        ])
    }
}
