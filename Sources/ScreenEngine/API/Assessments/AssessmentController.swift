internal import Hummingbird

/// Tests or screenings: written where the job may be changed, read where it is seen.
struct AssessmentController<Item: AssessmentResource>: ResourceController {
    let database: any Database
    let clock: WallClock
    let lists: ListingStore
    let audit: AuditTrail

    var endpoints: [Endpoint] {
        let one = Schema.reference(Item.schemaName)
        let body = Endpoint.RequestBody.json(.reference(Item.schemaName + "Write"))
        let single = Item.path + "{id}/"
        return [
            Endpoint(
                .get, Item.path, "List \(Item.noun)s", tag: Item.tag,
                query: AssessmentFilter.parameters(of: Item.self) + QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: one))], handler: list),
            Endpoint(
                .post, Item.path, "Keep a \(Item.noun)", tag: Item.tag, body: body,
                answers: [
                    .init(201, "The \(Item.noun).", one),
                    .init(403, "The account may not change the job.", .reference("Detail")),
                ], handler: create),
            Endpoint(
                .get, single, "Show a \(Item.noun)", tag: Item.tag, answers: [.init(200, "The \(Item.noun).", one)],
                handler: show),
            Endpoint(
                .put, single, "Replace a \(Item.noun)", tag: Item.tag, body: body,
                answers: [.init(200, "The \(Item.noun).", one)], handler: update),
            Endpoint(
                .patch, single, "Change a \(Item.noun)", tag: Item.tag, body: body.partial,
                answers: [.init(200, "The \(Item.noun).", one)], handler: update),
            Endpoint(
                .delete, single, "Delete a \(Item.noun)", tag: Item.tag, answers: [.init(204, "It is gone.")],
                handler: delete),
            Endpoint(
                .get, Item.jobPath, "List a job's \(Item.noun)s with their candidates", tag: Item.tag, access: .admin,
                query: AssessmentFilter.parameters(of: Item.self) + QueryParameter.paging,
                answers: [.init(200, "All of them; a page where one is asked for.", Item.jobListSchema)],
                handler: listOfJob),
        ]
    }

    var schemas: [NamedSchema] {
        let schema = Schema.example(.object(Item.properties), Item.example)
        return [NamedSchema(Item.schemaName, schema), NamedSchema(Item.schemaName + "Write", schema.payload)]
    }

    private var items: ResourceList<Item> {
        ResourceList(
            database: database, lists: lists, find: { try AssessmentRepository<Item>.find($0, $1) },
            write: { $0.write(to: &$1) },
            shown: { [audit] in
                audit.note(.candidatesListed, by: $1, listed: .assessments(Item.self, $0.map(\.id)))
            })
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = AssessmentFilter(&query, of: Item.self)
        let order = query.ordering(AssessmentFilter.order, default: AssessmentFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(of: Item.self, order: order, for: context.account)
        return try await items.page(listing, query.query, for: request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let item = try await database.read { try Self.find(id, for: account, needing: .view, $0) }
        audit.note(.candidateSeen, by: context, candidate: item.candidate, job: item.job)
        return ResourceResponse.object(item.bytes, for: request)
    }

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await PayloadReader(request)
        let (account, now) = (context.account, clock.now())
        let item = try await database.write { connection in
            let item = try Self.read(payload, onto: Item(), for: account, connection)
            return try AssessmentRepository.insert(item, organisation: account.organisation, at: now, connection)
                .settled(after: nil, at: now, connection)
        }
        return ResourceResponse.created(item.bytes, id: item.id, for: request)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        let item = try await database.write { connection in
            let current = try Self.find(id, for: account, needing: .change, connection)
            try condition.check { current.bytes }
            let item = try Self.read(payload, onto: current, for: account, connection)
            guard item != current else { return item }
            try AssessmentRepository.update(item, at: now, connection)
            return try item.settled(after: current, at: now, connection)
        }
        return ResourceResponse.changed(item.bytes)
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let condition = WriteCondition(request)
        try await database.write { connection in
            let current = try Self.find(id, for: account, needing: .change, connection)
            try condition.check { current.bytes }
            try AssessmentRepository<Item>.delete(id, connection)
        }
        return ResourceResponse.deleted()
    }

    private static func read(
        _ payload: PayloadReader, onto current: Item, for account: Account, _ connection: any Connection
    ) throws -> Item {
        var (fields, item) = (payload, current)
        let isNew = current.id == 0
        let candidate = fields.read("candidate", .key) ?? (isNew || fields.has("candidate") ? nil : current.candidate)
        let job = fields.read("job", .key) ?? (isNew || fields.has("job") ? nil : current.job)
        if isNew || candidate != current.candidate || job != current.job {
            _ = try ApplicationKeys.resolve(
                candidate: candidate, job: job, for: account, needing: .change, &fields, connection)
        }
        item.candidate = candidate ?? current.candidate
        item.job = job ?? current.job
        try item.read(&fields, for: account, connection)
        try fields.finish()
        return item
    }

    private static func find(
        _ id: Int, for account: Account, needing access: JobAccess, _ connection: any Connection
    ) throws -> Item {
        guard let item = try AssessmentRepository<Item>.find(id, organisation: account.organisation, connection) else {
            throw APIError.notFound
        }
        try JobAccess.of(account, to: item.job, connection).require(access)
        return item
    }
}
