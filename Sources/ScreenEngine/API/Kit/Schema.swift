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
    }

    /// A text of any length.
    public static let text = Schema.string()
    /// An identifier.
    public static let id = Schema.integer(minimum: 1)
    /// A moment.
    public static let timestamp = Schema.string(format: "date-time")
    /// This schema, or null.
    public var orNull: Schema { .nullable(self) }
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
