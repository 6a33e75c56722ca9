internal import Hummingbird

/// `/question-sets/`: what is asked together, and how it counts. Everyone of the organisation reads them, administrators
/// write them.
struct QuestionSetController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What keeps lists.
    let lists: ListingStore

    var schemas: [NamedSchema] { [QuestionSet.schema] }

    var endpoints: [Endpoint] {
        let set = Schema.reference("QuestionSet")
        let one: [Endpoint.Answer] = [.init(200, "The question set.", set)]
        let (tag, path) = ("Question sets", "/question-sets/{id}/")
        return [
            Endpoint(
                .get, "/question-sets/", "List question sets", tag: tag,
                query: [
                    QueryParameter("service", .id, "For this service."), .ordering(QuestionSetFilter.order),
                    .search("name"),
                ] + QueryParameter.paging, answers: [.init(200, "A page.", .page(of: set))], handler: list),
            Endpoint(
                .post, "/question-sets/", "Make a question set", tag: tag, access: .admin, body: .json(set),
                answers: [.init(201, "The question set.", set)], handler: create),
            Endpoint(.get, path, "Show a question set", tag: tag, answers: one, handler: show),
            Endpoint(
                .put, path, "Replace a question set", tag: tag, access: .admin, body: .json(set), answers: one,
                handler: update),
            Endpoint(
                .patch, path, "Change a question set", tag: tag, access: .admin, body: .json(set).partial, answers: one,
                handler: update),
            Endpoint(
                .delete, path, "Delete a question set that no screening asks, with its questions", tag: tag,
                access: .admin,
                answers: [.init(204, "It is gone."), .init(409, "It is in use.", .reference("Detail"))],
                handler: delete),
        ]
    }

    private var sets: ResourceList<QuestionSet> {
        ResourceList(
            database: database, lists: lists, find: { try QuestionSetRepository.find($0, $1) },
            write: { $0.write(to: &$1) })
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = QuestionSetFilter(service: query.integer("service"), terms: query.searchTerms())
        let order = query.ordering(QuestionSetFilter.order, default: QuestionSetFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(order: order, organisation: context.account.organisation)
        return try await sets.page(listing, query.query, for: request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation) = (try context.id(), context.account.organisation)
        let set = try await database.read { try QuestionSetController.find(id, organisation, $0) }
        return ResourceResponse.object(set.bytes, for: request)
    }

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await PayloadReader(request)
        let new = QuestionSet(organisation: context.account.organisation, createdAt: clock.now())
        let set = try await database.write { connection in
            try QuestionSetRepository.insert(try QuestionSetController.read(payload, onto: new, connection), connection)
        }
        return ResourceResponse.created(set.bytes, id: set.id, for: request)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation, now) = (try context.id(), context.account.organisation, clock.now())
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let set = try await database.write { connection in
            let current = try QuestionSetController.find(id, organisation, connection)
            try condition.check { current.bytes }
            let set = try QuestionSetController.read(payload, onto: current, connection)
            try QuestionSetRepository.update(set, from: current, at: now, connection)
            return set
        }
        return ResourceResponse.changed(set.bytes)
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation) = (try context.id(), context.account.organisation)
        let condition = WriteCondition(request)
        try await APIError.translating(field: "id") {
            try await database.write { connection in
                let current = try QuestionSetController.find(id, organisation, connection)
                try condition.check { current.bytes }
                try QuestionSetRepository.delete(id, connection)
            }
        }
        return ResourceResponse.deleted()
    }

    private static func find(_ id: Int, _ organisation: Int, _ connection: any Connection) throws -> QuestionSet {
        guard let set = try QuestionSetRepository.find(id, organisation: organisation, connection) else {
            throw APIError.notFound
        }
        return set
    }

    private static func read(
        _ payload: PayloadReader, onto current: QuestionSet, _ connection: any Connection
    ) throws -> QuestionSet {
        var (fields, set) = (payload, current)
        fields.read("name", .text(maxLength: QuestionSet.longestName), into: &set.name)
        if fields.read("service", .key, into: &set.service), let service = set.service,
            try !OrganisationObjects.has(service, in: "services", organisation: set.organisation, connection)
        {
            fields.refuse("service", PayloadMessage.key(service))
        }
        var scoring: QuestionScoring?
        if fields.read("scoring", ScoringPayload.field, into: &scoring) {
            set.scoring = scoring?.json
            if let scoring, let problems = try problems(scoring, of: current, connection) {
                fields.refuse("scoring", problems)
            }
        }
        try fields.finish()
        return set
    }

    /// Only a set's own choice questions count. A deleted one may stay where it is, for the answers that it got.
    private static func problems(
        _ scoring: QuestionScoring, of set: QuestionSet, _ connection: any Connection
    ) throws -> FieldErrors? {
        let kept = set.scoring.flatMap(QuestionScoring.init(json:))?.questions ?? []
        let questions = try QuestionRepository.choiceQuestions(scoring.questions, ofSet: set.id, connection)
        let counting = questions.filter { !$0.isDeleted || kept.contains($0.id) }.map(\.id)
        return ScoringPayload.problems(scoring, counting: Set(counting))
    }
}
