internal import Hummingbird
internal import ResumeParse

/// `/interview-modules/`: the steps of jobs' interviews. Everyone of the organisation reads them, administrators write
/// them.
struct InterviewModuleController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What keeps lists.
    let lists: ListingStore

    /// How modules are listed.
    var modules: ResourceList<ModuleWithSteps> {
        ResourceList(
            database: database, lists: lists, find: { try ModuleWithSteps.find($0, $1) },
            write: { $0.write(to: &$1) })
    }

    @Sendable func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (listing, query) = try InterviewModuleController.listing(request, context)
        return try await modules.page(listing, query, for: request, context)
    }

    /// The list that the documented system's employees work with: all of the organisation's modules.
    @Sendable func workflows(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (listing, query) = try InterviewModuleController.listing(request, context)
        return try await modules.array(listing, query, for: request, context)
    }

    @Sendable func listOfJob(_ request: Request, _ context: AccountContext) async throws -> Response {
        let job = try context.id("job_id")
        let account = context.account
        let (listing, query) = try InterviewModuleController.listing(of: job, request, context)
        return try await modules.array(listing, query, for: request, context) { connection in
            try JobAccess.of(account, to: job, connection).require(.view)
        }
    }

    /// The template steps of one service in a module.
    @Sendable func stepsOfService(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, name) = (try context.id("module_id"), try context.text("service_name"))
        let organisation = context.account.organisation
        let steps = try await database.read { connection in
            guard try InterviewModuleRepository.find(id, organisation: organisation, connection) != nil,
                let service = try ServiceRepository.find(name: name, organisation: organisation, connection)
            else { throw APIError.notFound }
            return try InterviewStepRepository.template(module: id, connection).filter { $0.service == service.id }
        }
        var json = JSONWriter()
        json.array { json in for step in steps { step.writePreferences(to: &json) } }
        return ResourceResponse.json(json.bytes)
    }

    @Sendable func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let module = try await database.read { try InterviewModuleController.find(id, for: account, $0) }
        return ResourceResponse.object(module.bytes, for: request)
    }

    @Sendable func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await PayloadReader(request)
        let (account, now) = (context.account, clock.now())
        let module = try await database.write { connection in
            var module = InterviewModule(organisation: account.organisation, createdAt: now, updatedAt: now)
            let steps = try InterviewModulePayload.read(payload, onto: &module, for: account, connection)
            module = try InterviewModuleRepository.insert(module, connection)
            try TemplateChange.apply(steps ?? [], to: module, at: now, connection)
            return try InterviewModuleController.find(module.id, for: account, connection)
        }
        return ResourceResponse.created(module.bytes, id: module.module.id, for: request)
    }

    @Sendable func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        let module = try await database.write { connection in
            let current = try InterviewModuleController.find(id, for: account, connection)
            try condition.check { current.bytes }
            var module = current.module
            let steps = try InterviewModulePayload.read(payload, onto: &module, for: account, connection)
            // As the documented system has it: on every update, whatever it changes.
            module.updatedAt = now
            module.updatedBy = account.id
            try InterviewModuleRepository.update(module, connection)
            if let steps { try TemplateChange.apply(steps, to: module, at: now, connection) }
            return try InterviewModuleController.find(id, for: account, connection)
        }
        return ResourceResponse.changed(module.bytes)
    }

    @Sendable func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let condition = WriteCondition(request)
        try await database.write { connection in
            let current = try InterviewModuleController.find(id, for: account, connection)
            try condition.check { current.bytes }
            guard try !InterviewModuleRepository.hasCandidates(id, connection) else {
                throw APIError.conflict(StepMessage.moduleInUse)
            }
            try InterviewModuleRepository.delete(id, connection)
        }
        return ResourceResponse.deleted()
    }

    private static func find(
        _ id: Int, for account: Account, _ connection: any Connection
    ) throws -> ModuleWithSteps {
        let found = try ModuleWithSteps.find(id, organisation: account.organisation, connection)
        guard let found else { throw APIError.notFound }
        return found
    }

    private static func listing(
        of job: Int? = nil, _ request: Request, _ context: AccountContext
    ) throws -> (Listing, QueryString) {
        var query = try QueryFilters(request)
        let filter = InterviewModuleFilter(
            job: query.integer("job"), name: query.text("name"), terms: query.searchTerms())
        let order = query.ordering(InterviewModuleFilter.order, default: InterviewModuleFilter.defaultOrder)
        try query.finish()
        return (filter.listing(job: job, order: order, for: context.account), query.query)
    }
}
