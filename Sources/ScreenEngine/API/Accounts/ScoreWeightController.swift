internal import Hummingbird
internal import ResumeParse
internal import Scoring

/// `/score-weights/`: the organisation's, which administrators write, and each account's own.
struct ScoreWeightController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What is done with the scores when weights change.
    let change: WeightChange

    var schemas: [NamedSchema] { ScoreWeightJSON.schemas }

    var endpoints: [Endpoint] {
        let weight = Schema.reference("ScoreWeight")
        let body = Endpoint.RequestBody.json(.reference("ScoreWeightWrite"))
        let one: [Endpoint.Answer] = [.init(200, "The weights.", weight)]
        let path = "/score-weights/{id}/"
        return [
            Endpoint(
                .get, "/score-weights/", "List the organisation's weights and one's own", tag: "Score weights",
                query: QueryParameter.paging, answers: [.init(200, "A page.", .page(of: weight))], handler: list),
            Endpoint(
                .post, "/score-weights/", "Make weights", tag: "Score weights", body: body,
                answers: [.init(201, "The weights.", weight)], handler: create),
            Endpoint(.get, path, "Show weights", tag: "Score weights", answers: one, handler: show),
            Endpoint(
                .put, path, "Replace weights and rescore by them", tag: "Score weights", body: body,
                answers: one, handler: update),
            Endpoint(
                .patch, path, "Change weights and rescore by them", tag: "Score weights", body: body.partial,
                answers: one, handler: update),
            Endpoint(
                .delete, path, "Delete weights that nothing is scored by", tag: "Score weights",
                answers: [.init(204, "They are gone."), .init(409, "They are in use.", .reference("Detail"))],
                handler: delete),
        ]
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        let account = context.account
        let weights = CountedList(
            database: database, count: { try ScoreWeightRepository.count(for: account, $0) },
            find: { try ScoreWeightRepository.page(for: account, limit: $0.count, offset: $0.lowerBound, $1) },
            write: { ScoreWeightJSON.write($0, to: &$1) })
        return try await weights.page(for: request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let account = context.account
        let weight = try await database.read { try ScoreWeightRepository.find(id, for: account, $0) }
        guard let weight else { throw APIError.notFound }
        return ResourceResponse.object(ScoreWeightController.bytes(weight), for: request)
    }

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = ScoreWeightPayload(try await PayloadReader(request))
        let weights = try payload.weights(onto: nil)
        let account = context.account
        let now = clock.now()
        let weight = try await database.write { connection in
            let owner = try payload.owner(current: nil, isNew: true, by: account, connection)
            return try ScoreWeightRepository.insert(
                weights, organisation: account.organisation, user: owner, at: now, connection)
        }
        return ResourceResponse.created(ScoreWeightController.bytes(weight), id: weight.id, for: request)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = ScoreWeightPayload(try await PayloadReader(request))
        let condition = WriteCondition(request)
        let account = context.account
        let weight = try await database.write { [change] connection in
            var weight = try ScoreWeightController.writable(id, by: account, condition, connection)
            let before = weight
            weight.weights = try payload.weights(onto: weight.weights)
            weight.user = try payload.owner(current: weight.user, isNew: false, by: account, connection)
            try ScoreWeightRepository.update(weight, connection)
            if weight.weights != before.weights {
                try change.apply(weight, account, context.requestID, connection)
            }
            return weight
        }
        return ResourceResponse.changed(ScoreWeightController.bytes(weight))
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let condition = WriteCondition(request)
        let account = context.account
        try await APIError.translating(field: "id") {
            try await database.write { connection in
                _ = try ScoreWeightController.writable(id, by: account, condition, connection)
                _ = try ScoreWeightRepository.delete(id, organisation: account.organisation, connection)
            }
        }
        return ResourceResponse.deleted()
    }

    /// Weights that the asker may change.
    ///
    /// - Throws: 404 where they can't be seen, 403 where they may only be seen, 412 where they have changed.
    private static func writable(
        _ id: Int, by account: Account, _ condition: WriteCondition, _ connection: any Connection
    ) throws -> ScoreWeight {
        guard let weight = try ScoreWeightRepository.find(id, for: account, connection) else {
            throw APIError.notFound
        }
        guard account.isAdmin || weight.user == account.id else { throw APIError.permissionDenied }
        try condition.check { bytes(weight) }
        return weight
    }

    private static func bytes(_ weight: ScoreWeight) -> [UInt8] {
        var json = JSONWriter()
        ScoreWeightJSON.write(weight, to: &json)
        return json.bytes
    }
}
