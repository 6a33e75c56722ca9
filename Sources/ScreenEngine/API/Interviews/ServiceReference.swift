/// How a payload names a service: by its identifier, or by its name in an object.
enum ServiceReference: Sendable, Hashable {
    /// `3`, or an object that has an `id`, so that what was read can be sent back.
    case id(Int)
    /// `{"name": "Interview"}`.
    case name(String)

    /// A service in a payload.
    static var field: PayloadField<ServiceReference> {
        var field = PayloadField<ServiceReference> { (sent) throws(FieldProblem) in
            guard case .object = sent else { return .id(try PayloadNumber.key(sent)) }
            if let id = sent["id"], id != .null { return .id(try PayloadNumber.key(id)) }
            guard let name = sent["name"], name != .null else {
                throw FieldProblem(.fields([FieldErrors.Field("name", .messages([PayloadMessage.required]))]))
            }
            return .name(try PayloadField<String>.text().parse(name, .create))
        }
        field.blankIsNull = true
        return field
    }

    /// What is said where the organisation has no such service.
    var isMissing: String {
        switch self {
        case .id(let id): PayloadMessage.key(id)
        case .name(let name): "Object with name=\(name) does not exist."
        }
    }

    /// The shape, for the API's description.
    static let schema = Schema.either([
        .id, .object([.init("id", .id.orNull, required: false), .init("name", .text.orNull, required: false)]),
    ])
}

extension ServiceDirectory {
    /// Looks up what a payload names, among the services of who asks; one query, whatever their number.
    init(_ references: [ServiceReference], for account: Account, _ connection: any Connection) throws {
        var (ids, names): ([Int], [String]) = ([], [])
        for reference in references {
            switch reference {
            case .id(let id): ids.append(id)
            case .name(let name): names.append(name)
            }
        }
        try self.init(ids: ids, names: names, organisation: account.organisation, connection)
    }

    /// The identifier of a service.
    func id(_ reference: ServiceReference) -> Int? {
        switch reference {
        case .id(let id): has(id) ? id : nil
        case .name(let name): id(named: name)
        }
    }
}
