extension PayloadField where Value == Role {
    /// A role, as the seeds' object (`{"id": 1, "name": "Admin"}`, either member will do), by its identifier or by its
    /// name.
    static var role: PayloadField {
        PayloadField { value throws(FieldProblem) in try role(value) }
    }

    private static func role(_ value: JSONValue) throws(FieldProblem) -> Role {
        switch value {
        case .string(let name):
            guard let role = Role(rawValue: name) else { throw FieldProblem(PayloadMessage.choice(name)) }
            return role
        case .integer(let id):
            guard let role = Role.allCases.first(where: { $0.id == id }) else {
                throw FieldProblem(PayloadMessage.key(id))
            }
            return role
        case .object(let members):
            // The name is what the documented system's clients look at.
            for name in ["name", "id"] {
                if let inner = members.first(where: { $0.name == name })?.value { return try role(inner) }
            }
            throw FieldProblem(PayloadMessage.required)
        case .null, .bool, .number, .array: throw FieldProblem(PayloadMessage.keyType(value.pythonType))
        }
    }
}
