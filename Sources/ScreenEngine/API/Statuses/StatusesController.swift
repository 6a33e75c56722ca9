internal import Hummingbird

/// The history of applications: where each candidate stands at each job, and every change of it.
struct StatusesController: ResourceController {
    let database: any Database
    let clock: WallClock
    let lists: ListingStore
    let audit: AuditTrail

    /// What it serves.
    var endpoints: [Endpoint] {
        let one = Schema.reference("JobUniversalStatus")
        let body = Endpoint.RequestBody.json(.reference("JobUniversalStatusWrite"))
        return [
            Endpoint(
                .get, "/job-universal-statuses/", "List where candidates stand", tag: "Statuses",
                query: StatusFilter.parameters + QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: one))], handler: list),
            Endpoint(
                .post, "/job-universal-statuses/", "Change where a candidate stands", tag: "Statuses", body: body,
                answers: [
                    .init(201, "The new row.", one),
                    .init(200, "The latest row, where nothing changes.", one),
                ], handler: create),
            Endpoint(
                .get, "/job-universal-statuses/{id}/", "Show a row of history", tag: "Statuses",
                answers: [.init(200, "The row.", one)], handler: show),
            Endpoint(
                .put, "/job-universal-statuses/{id}/", "Change further where a candidate stands", tag: "Statuses",
                body: body.partial, answers: [.init(200, "The new row, or the latest where nothing changes.", one)],
                handler: update),
            Endpoint(
                .patch, "/job-universal-statuses/{id}/", "Change further where a candidate stands", tag: "Statuses",
                body: body.partial, answers: [.init(200, "The new row, or the latest where nothing changes.", one)],
                handler: update),
            Endpoint(
                .delete, "/job-universal-statuses/{id}/", "Take back the latest change of an application",
                tag: "Statuses",
                answers: [
                    .init(204, "It is taken back."),
                    .init(400, "It is not the latest change, or the only one.", .reference("Detail")),
                ], handler: delete),
        ]
    }

    private var rows: ResourceList<JobUniversalStatus> {
        ResourceList(
            database: database, lists: lists, find: { try StatusRepository.find($0, $1) },
            write: { StatusView.write($0, to: &$1) },
            shown: { [audit] in audit.note(.candidatesListed, by: $1, listed: .statuses($0.map(\.id))) })
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = StatusFilter(&query)
        let order = query.ordering(StatusFilter.order, default: StatusFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(order: order, for: context.account)
        return try await rows.page(listing, query.query, for: request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let row = try await database.read { try StatusesController.find(id, for: account, $0) }
        audit.note(.candidateSeen, by: context, candidate: row.candidate, job: row.job)
        return ResourceResponse.object(StatusView.bytes(row), for: request)
    }

    @Sendable private func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await PayloadReader(request)
        let (account, now) = (context.account, clock.now())
        let (row, isNew) = try await database.write { connection in
            var fields = payload
            let candidate = fields.read("candidate", .key)
            let job = fields.read("job", .key)
            let application = try ApplicationKeys.resolve(
                candidate: candidate, job: job, for: account, needing: .view, &fields, connection)
            let change = try StatusPayload.read(
                &fields, by: account, request: context.requestID, at: now, connection)
            let module = try StatusPayload.module(of: job, &fields, for: account, connection)
            if !fields.has("stage_name"), !fields.has("status") { fields.refuse("status", PayloadMessage.required) }
            try fields.finish()
            guard let application, let candidate, let job else { throw APIError.notFound }
            return try StatusesController.apply(
                change, to: application, (candidate, job, account.organisation), module: module, connection)
        }
        let bytes = StatusView.bytes(row)
        return isNew ? ResourceResponse.created(bytes, id: row.id, for: request) : ResourceResponse.changed(bytes)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        let row = try await database.write { connection in
            let row = try StatusesController.find(id, for: account, connection)
            try StatusesController.check(condition, row)
            var fields = payload
            StatusPayload.keep("candidate", row.candidate, &fields)
            StatusPayload.keep("job", row.job, &fields)
            let change = try StatusPayload.read(
                &fields, by: account, request: context.requestID, at: now, connection)
            let module = try StatusPayload.module(of: row.job, &fields, for: account, connection)
            try fields.finish()
            return try StatusesController.apply(
                change, to: row.application, (row.candidate, row.job, account.organisation), module: module, connection
            ).row
        }
        return ResourceResponse.changed(StatusView.bytes(row))
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account, now) = (try context.id(), context.account, clock.now())
        let condition = WriteCondition(request)
        try await database.write { connection in
            let row = try StatusesController.find(id, for: account, needing: .change, connection)
            try StatusesController.check(condition, row)
            let isUndone = try ApplicationHistory.undo(
                row, by: account.id, request: context.requestID, at: now, connection)
            guard isUndone else { throw APIError.detail(.badRequest, StatusesController.notUndone) }
        }
        return ResourceResponse.deleted()
    }

    /// Said of a row that can't be deleted.
    static let notUndone = "Only the latest change of an application can be taken back, and only to an earlier one."

    /// A condition rests on where the application stands. An old row never changes, so that its tag would hold forever.
    private static func check(_ condition: WriteCondition, _ row: JobUniversalStatus) throws {
        guard row.isLatest || !condition.isThere else { throw APIError.preconditionFailed }
        try condition.check { StatusView.bytes(row) }
    }

    private static func apply(
        _ change: ApplicationHistory.Change, to application: Int, _ keys: (candidate: Int, job: Int, organisation: Int),
        module: Int?, _ connection: any Connection
    ) throws -> (row: JobUniversalStatus, isNew: Bool) {
        let mover = StageStanding.Mover(account: change.by, at: change.at, request: change.requestID)
        let row = try APIError.explaining(.shortlist) {
            try StageStanding.place(keys, module: module, stage: change.stageName, change.status, by: mover, connection)
        }
        if let row { return (row, true) }
        guard let row = try StatusRepository.latest(application: application, connection) else {
            throw APIError.notFound
        }
        return (row, false)
    }

    private static func find(
        _ id: Int, for account: Account, needing access: JobAccess = .view, _ connection: any Connection
    ) throws -> JobUniversalStatus {
        guard let row = try StatusRepository.find(id, organisation: account.organisation, connection) else {
            throw APIError.notFound
        }
        try JobAccess.of(account, to: row.job, connection).require(access)
        return row
    }
}
