/// Makes a value of a shape, to be shown: the examples that the shape has, and what is usual elsewhere.
struct SchemaExample {
    /// The shapes that others refer to by name.
    let schemas: [String: Schema]

    /// Takes the named shapes.
    init(_ schemas: [NamedSchema]) {
        self.schemas = Dictionary(schemas.map { ($0.name, $0.schema) }) { first, _ in first }
    }

    /// A value of a shape. A shape that refers to itself ends in `null`.
    func value(of schema: Schema) -> JSONValue { value(of: schema, within: []) }

    private func value(of schema: Schema, within names: [String]) -> JSONValue {
        switch schema {
        case .example(_, let value): value
        case .string(let format, _): .string(SchemaExample.text(format))
        case .choice(let values): values.first.map(JSONValue.string) ?? .null
        case .integer(let minimum, _): .integer(minimum ?? 1)
        case .decimal(let places): .string("1." + String(repeating: "0", count: places))
        case .number: .string("1.00")
        case .boolean: .bool(true)
        case .any: .object([])
        case .array(let item): .array([value(of: item, within: names)])
        case .object(let properties):
            .object(properties.map { JSONValue.Member($0.name, value(of: $0.schema, within: names)) })
        case .reference(let name), .partialReference(let name):
            names.contains(name) ? .null : schemas[name].map { value(of: $0, within: names + [name]) } ?? .null
        case .nullable(let schema): value(of: schema, within: names)
        case .either(let schemas): schemas.first.map { value(of: $0, within: names) } ?? .null
        }
    }

    private static func text(_ format: String?) -> String {
        switch format {
        case "date-time": "2025-01-06T14:40:03.684118Z"
        case "date": "2025-01-06"
        case "email": "johndoe@example.com"
        case "uri": "https://screen.example.com/jobs/?page=2"
        case "password": "correct horse battery staple"
        default: "text"
        }
    }
}
