internal import ResumeParse

extension Schema {
    /// Writes the shape as JSON Schema 2020-12, the dialect of OpenAPI 3.1.
    func write(to json: inout JSONWriter) {
        json.object { writeMembers(to: &$0) }
    }

    private func writeMembers(to json: inout JSONWriter) {
        switch self {
        case .string(let format, let maxLength):
            json.member("type", "string")
            json.member("format", ifPresent: format)
            if let maxLength { json.member("maxLength", maxLength) }
        case .choice(let values):
            json.member("type", "string")
            json.member("enum", ifAny: values)
        case .integer(let minimum, let maximum):
            json.member("type", "integer")
            if let minimum { json.member("minimum", minimum) }
            if let maximum { json.member("maximum", maximum) }
        case .decimal(let places):
            json.member("type", "string")
            json.member("pattern", Schema.pattern(places: places))
        case .number:
            json.key("anyOf")
            json.array {
                $0.object { $0.member("type", "number") }
                $0.object {
                    $0.member("type", "string")
                    $0.member("pattern", #"^-?(\d+\.?\d*|\.\d+)$"#)
                }
            }
        case .boolean: json.member("type", "boolean")
        case .any: break
        case .array(let item):
            json.member("type", "array")
            json.key("items")
            item.write(to: &json)
        case .object(let properties):
            Schema.write(properties, to: &json)
        case .reference(let name): json.member("$ref", "#/components/schemas/\(name)")
        case .partialReference(let name): json.member("$ref", "#/components/schemas/\(Schema.partialName(name))")
        case .nullable(let schema):
            json.key("anyOf")
            json.array {
                schema.write(to: &$0)
                $0.object { $0.member("type", "null") }
            }
        case .either(let schemas):
            json.key("anyOf")
            json.array { for schema in schemas { schema.write(to: &$0) } }
        case .example(let schema, let value):
            schema.writeMembers(to: &json)
            json.key("examples")
            json.array { value.write(to: &$0) }
        }
    }

    /// What the schema of this name is called among the components, where any member may be left out.
    static func partialName(_ name: String) -> String { "Patched" + name }

    /// A decimal may have more places than are usual: a weight of 0.125 is shown whole.
    private static func pattern(places: Int) -> String { "^-?\\d+\\.\\d{\(places),}$" }

    private static func write(_ properties: [Property], to json: inout JSONWriter) {
        json.member("type", "object")
        if !properties.isEmpty {
            json.key("properties")
            json.object { json in
                for property in properties {
                    json.key(property.name)
                    json.object {
                        property.schema.writeMembers(to: &$0)
                        if property.isReadOnly { $0.member("readOnly", true) }
                        if !property.description.isEmpty { $0.member("description", property.description) }
                    }
                }
            }
        }
        json.member("required", ifAny: properties.filter(\.isRequired).map(\.name))
    }
}
