internal import Hummingbird

/// `/interview-steps/`: the template steps of modules, which administrators write, and how far candidates are with theirs,
/// which those write who see the job.
struct InterviewStepController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What keeps lists.
    let lists: ListingStore
    /// Writes down who saw whom.
    let audit: AuditTrail

    /// How steps are listed.
    private var steps: ResourceList<InterviewStep> {
        ResourceList(
            database: database, lists: lists, find: { try InterviewStepRepository.find($0, $1) },
            write: { $0.write(to: &$1) },
            shown: { [audit] steps, context in
                let candidates = Set(steps.compactMap(\.candidate)).sorted()
                audit.note(.candidatesListed, by: context, listed: .candidates(candidates))
            })
    }

    @Sendable func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = InterviewStepFilter(
            module: query.integer("interview_module"), candidate: query.integer("candidate"),
            job: query.integer("job"), status: query.text("status"))
        let order = query.ordering(InterviewStepFilter.order, default: InterviewStepFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(order: order, for: context.account)
        return try await steps.page(listing, query.query, for: request, context)
    }

    @Sendable func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let step = try await database.read { try InterviewStepController.find(id, for: account, $0) }
        if let candidate = step.candidate {
            audit.note(.candidateSeen, by: context, candidate: candidate, job: step.job)
        }
        return ResourceResponse.object(step.bytes, for: request)
    }

    @Sendable func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await PayloadReader(request)
        let (account, edit) = (context.account, edit(context))
        let step = try await database.write { connection in
            let new = InterviewStep(
                organisation: account.organisation, createdAt: edit.mover.at, updatedAt: edit.mover.at)
            let (step, action) = try InterviewStepPayload.read(payload, onto: new, for: account, connection)
            let count = try InterviewStepRepository.count(
                candidate: step.candidate, module: step.module, connection)
            guard count < StepLimits.steps else { throw APIError.invalid(whole: StepMessage.tooMany) }
            let kept = try InterviewStepController.once { try edit.insert(step, connection) }
            try InterviewStepController.noteChange(of: kept, edit.mover, connection)
            return try InterviewStepController.make(action, of: kept, edit, connection)
        }
        return ResourceResponse.created(step.bytes, id: step.id, for: request)
    }

    @Sendable func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, edit) = (context.account, edit(context))
        let step = try await database.write { connection in
            let current = try InterviewStepController.find(id, for: account, toWrite: true, connection)
            try condition.check { current.bytes }
            let (wanted, action) = try InterviewStepPayload.read(payload, onto: current, for: account, connection)
            var step = wanted
            if step != current {
                step.updatedAt = edit.mover.at
                try InterviewStepController.once { try edit.update(step, from: current, connection) }
                try InterviewStepController.noteChange(of: step, edit.mover, connection)
            }
            return try InterviewStepController.make(action, of: step, edit, connection)
        }
        return ResourceResponse.changed(step.bytes)
    }

    @Sendable func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let condition = WriteCondition(request)
        let (account, edit) = (context.account, edit(context))
        try await database.write { connection in
            let current = try InterviewStepController.find(id, for: account, toWrite: true, connection)
            try condition.check { current.bytes }
            guard current.status == .notStarted else { throw APIError.conflict(StepMessage.inUse) }
            try edit.delete(current, connection)
            try InterviewStepController.noteChange(of: current, edit.mover, connection)
        }
        return ResourceResponse.deleted()
    }

    private func edit(_ context: AccountContext) -> StepEdit {
        StepEdit(
            mover: StageStanding.Mover(account: context.account.id, at: clock.now(), request: context.requestID))
    }

    /// Does what the payload's status asks for, if anything.
    private static func make(
        _ action: StepAction?, of step: InterviewStep, _ edit: StepEdit, _ connection: any Connection
    ) throws -> InterviewStep {
        guard let action else { return step }
        return try APIError.explaining(.step(action)) { try edit.make(action, of: step, connection) }
    }

    /// A step that the asker sees.
    ///
    /// - Throws: 404 where it isn't there for the asker; 403 where it is to be written and may only be read.
    private static func find(
        _ id: Int, for account: Account, toWrite: Bool = false, _ connection: any Connection
    ) throws -> InterviewStep {
        guard let step = try InterviewStepRepository.find(id, organisation: account.organisation, connection) else {
            throw APIError.notFound
        }
        if step.candidate != nil {
            try JobAccess.of(account, to: step.job, connection).require(.view)
        } else if toWrite, !account.isAdmin {
            throw APIError.permissionDenied
        }
        return step
    }

    /// Runs a write; where there is such a step already, that is said in DRF's words.
    private static func once<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as StoreError where error.code == .unique {
            throw APIError.invalid(whole: StepMessage.notUnique)
        }
    }

    /// A module's template is part of it: who changes one changes the other.
    private static func noteChange(
        of step: InterviewStep, _ mover: StageStanding.Mover, _ connection: any Connection
    ) throws {
        guard step.candidate == nil, let account = mover.account else { return }
        try InterviewModuleRepository.touch(step.module, by: account, at: mover.at, connection)
    }
}
