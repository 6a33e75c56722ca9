internal import Hummingbird

/// `/questions/`: what sets ask. Everyone of the organisation reads them, administrators write them. A deleted question
/// is kept for the answers that it got, and shown no more.
struct QuestionController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What keeps lists.
    let lists: ListingStore

    var schemas: [NamedSchema] { [Question.schema] }

    var endpoints: [Endpoint] {
        let question = Schema.reference("Question")
        let one: [Endpoint.Answer] = [.init(200, "The question.", question)]
        let (tag, path) = ("Questions", "/questions/{id}/")
        return [
            Endpoint(
                .get, "/questions/", "List questions", tag: tag, query: parameters + QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: question))], handler: list),
            Endpoint(
                .post, "/questions/", "Make a question", tag: tag, access: .admin, body: .json(question),
                answers: [.init(201, "The question.", question)], handler: create),
            Endpoint(.get, path, "Show a question", tag: tag, answers: one, handler: show),
            Endpoint(
                .put, path, "Replace a question", tag: tag, access: .admin, body: .json(question), answers: one,
                handler: update),
            Endpoint(
                .patch, path, "Change a question", tag: tag, access: .admin, body: .json(question).partial,
                answers: one,
                handler: update),
            Endpoint(
                .delete, path, "Ask a question no more; its answers stay", tag: tag, access: .admin,
                answers: [.init(204, "It is asked no more.")], handler: delete),
        ]
    }

    private var parameters: [QueryParameter] {
        [
            QueryParameter("question_set_id", .id, "Of this set."),
            QueryParameter(
                "question_ids", .string(),
                "Only these: identifiers with commas between them, \(QuestionFilter.mostIDs) at most."),
            .ordering(QuestionFilter.order),
        ]
    }

    private var questions: ResourceList<Question> {
        ResourceList(
            database: database, lists: lists, find: { try QuestionRepository.find($0, $1) },
            write: { $0.write(to: &$1) })
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = QuestionFilter(
            questionSet: query.integer("question_set_id"), ids: query.integers("question_ids"))
        if let ids = filter.ids, ids.count > QuestionFilter.mostIDs {
            query.refuse("question_ids", PayloadMessage.maxItems(QuestionFilter.mostIDs))
        }
        let order = query.ordering(QuestionFilter.order, default: QuestionFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(order: order, organisation: context.account.organisation)
        return try await questions.page(listing, query.query, for: request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation) = (try context.id(), context.account.organisation)
        let question = try await database.read { try QuestionController.find(id, organisation, $0) }
        return ResourceResponse.object(question.bytes, for: request)
    }

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await PayloadReader(request)
        let now = clock.now()
        let new = Question(organisation: context.account.organisation, createdAt: now, updatedAt: now)
        let question = try await database.write { connection in
            try QuestionRepository.insert(
                try QuestionPayload(current: new).read(payload, connection), connection)
        }
        return ResourceResponse.created(question.bytes, id: question.id, for: request)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation, now) = (try context.id(), context.account.organisation, clock.now())
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let question = try await database.write { connection in
            let current = try QuestionController.find(id, organisation, connection)
            try condition.check { current.bytes }
            let question = try QuestionPayload(current: current).read(payload, connection)
            try QuestionRepository.update(question, from: current, at: now, connection)
            return question
        }
        return ResourceResponse.changed(question.bytes)
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, organisation, now) = (try context.id(), context.account.organisation, clock.now())
        let condition = WriteCondition(request)
        try await database.write { connection in
            let current = try QuestionController.find(id, organisation, connection)
            try condition.check { current.bytes }
            try QuestionRepository.delete(current, at: now, connection)
        }
        return ResourceResponse.deleted()
    }

    private static func find(_ id: Int, _ organisation: Int, _ connection: any Connection) throws -> Question {
        guard let question = try QuestionRepository.find(id, organisation: organisation, connection) else {
            throw APIError.notFound
        }
        return question
    }
}
