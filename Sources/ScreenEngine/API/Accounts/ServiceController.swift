internal import Hummingbird
internal import ResumeParse

/// `/services/`: what interviews are made of. Everyone of the organisation reads them, administrators write them.
struct ServiceController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock

    var schemas: [NamedSchema] { [ServiceJSON.schema] }

    var endpoints: [Endpoint] {
        let service = Schema.reference("Service")
        let one: [Endpoint.Answer] = [.init(200, "The service.", service)]
        let path = "/services/{id}/"
        return [
            Endpoint(
                .get, "/services/", "List services", tag: "Services", query: QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: service))], handler: list),
            Endpoint(
                .post, "/services/", "Make a service", tag: "Services", access: .admin, body: .json(service),
                answers: [.init(201, "The service.", service)], handler: create),
            Endpoint(.get, path, "Show a service", tag: "Services", answers: one, handler: show),
            Endpoint(
                .put, path, "Replace a service", tag: "Services", access: .admin, body: .json(service), answers: one,
                handler: update),
            Endpoint(
                .patch, path, "Change a service", tag: "Services", access: .admin, body: .json(service).partial,
                answers: one,
                handler: update),
            Endpoint(
                .delete, path, "Delete a service that nothing refers to", tag: "Services", access: .admin,
                answers: [
                    .init(204, "It is gone."),
                    .init(409, "It is in use, or the one that interviews begin with.", .reference("Detail")),
                ],
                handler: delete),
        ]
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        let organisation = context.account.organisation
        let services = CountedList(
            database: database, count: { try ServiceRepository.count(organisation: organisation, $0) },
            find: {
                try ServiceRepository.page(organisation: organisation, limit: $0.count, offset: $0.lowerBound, $1)
            },
            write: { ServiceJSON.write($0, to: &$1) })
        return try await services.page(for: request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let organisation = context.account.organisation
        let service = try await database.read { try ServiceRepository.find(id, organisation: organisation, $0) }
        guard let service else { throw APIError.notFound }
        return ResourceResponse.object(ServiceController.bytes(service), for: request)
    }

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let name = try ServiceController.name(try await PayloadReader(request), onto: "")
        let organisation = context.account.organisation
        let now = clock.now()
        let service = try await APIError.translating(field: "name") {
            try await database.write { connection in
                try ServiceRepository.insert(name, organisation: organisation, at: now, connection)
            }
        }
        return ResourceResponse.created(ServiceController.bytes(service), id: service.id, for: request)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let fields = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let organisation = context.account.organisation
        let service = try await APIError.translating(field: "name") {
            try await database.write { connection in
                let current = try ServiceController.existing(id, organisation, condition, connection)
                let name = try ServiceController.name(fields, onto: current.name)
                return try ServiceRepository.rename(id, organisation: organisation, to: name, connection)
            }
        }
        guard let service else { throw APIError.notFound }
        return ResourceResponse.changed(ServiceController.bytes(service))
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let condition = WriteCondition(request)
        let organisation = context.account.organisation
        try await APIError.translating(field: "id") {
            try await database.write { connection in
                let service = try ServiceController.existing(id, organisation, condition, connection)
                guard service.name != StageName.resumeScreening else {
                    throw APIError.conflict(ServiceController.fixed("deleted"))
                }
                _ = try ServiceRepository.delete(id, organisation: organisation, connection)
            }
        }
        return ResourceResponse.deleted()
    }

    private static func existing(
        _ id: Int, _ organisation: Int, _ condition: WriteCondition, _ connection: any Connection
    ) throws -> InterviewService {
        guard let service = try ServiceRepository.find(id, organisation: organisation, connection) else {
            throw APIError.notFound
        }
        try condition.check { bytes(service) }
        return service
    }

    private static func name(_ payload: PayloadReader, onto current: String) throws -> String {
        var fields = payload
        var name = current
        fields.read("name", .text(maxLength: ServiceJSON.longestName), into: &name)
        if current == StageName.resumeScreening, name != current { fields.refuse("name", fixed("renamed")) }
        try fields.finish()
        return name
    }

    /// Said of the service that the workflow finds by its name.
    private static func fixed(_ done: String) -> String {
        "Interviews begin with \(StageName.resumeScreening); it can't be \(done)."
    }

    private static func bytes(_ service: InterviewService) -> [UInt8] {
        var json = JSONWriter()
        ServiceJSON.write(service, to: &json)
        return json.bytes
    }
}
