internal import Hummingbird

/// `/feedbacks/`: what people say of candidates. Who sees the job reads it and gives it; who gave it, and administrators,
/// change it.
struct FeedbackController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What keeps lists.
    let lists: ListingStore
    /// Writes down who saw whom.
    let audit: AuditTrail

    /// How feedback is listed.
    private var feedbacks: ResourceList<Feedback> {
        ResourceList(
            database: database, lists: lists, find: { try FeedbackRepository.find($0, $1) },
            write: { $0.write(to: &$1) },
            shown: { [audit] feedbacks, context in
                let candidates = Set(feedbacks.map(\.candidate)).sorted()
                audit.note(.candidatesListed, by: context, listed: .candidates(candidates))
            })
    }

    @Sendable func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = FeedbackFilter(job: query.integer("job"), candidate: query.integer("candidate"))
        let order = query.ordering(FeedbackFilter.order, default: FeedbackFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(order: order, for: context.account)
        return try await feedbacks.page(listing, query.query, for: request, context)
    }

    /// The feedback on a candidate at a job; there has to be some.
    @Sendable func listOfApplication(_ request: Request, _ context: AccountContext) async throws -> Response {
        let application = FeedbackFilter.Application(
            job: try context.id("job_id"), candidate: try context.id("candidate_id"))
        let account = context.account
        let query = try QueryFilters(request)
        let order = query.ordering(FeedbackFilter.order, default: FeedbackFilter.defaultOrder)
        let listing = FeedbackFilter().listing(of: application, order: order, for: account)
        return try await feedbacks.array(listing, query.query, for: request, context) { connection in
            let (job, candidate) = (application.job, application.candidate)
            // The same words whatever is not there, so that nobody learns of jobs that they don't see.
            guard try JobAccess.of(account, to: job, connection) != .none,
                try FeedbackRepository.isThere(candidate: candidate, job: job, connection)
            else { throw APIError.detail(.notFound, FeedbackController.notFound) }
        }
    }

    /// Said where nobody has said anything of a candidate at a job.
    static let notFound = "Feedback not found."

    @Sendable func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let feedback = try await database.read { try FeedbackController.find(id, for: account, $0) }
        audit.note(.candidateSeen, by: context, candidate: feedback.candidate, job: feedback.job)
        return ResourceResponse.object(feedback.bytes, for: request)
    }

    @Sendable func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let payload = try await PayloadReader(request)
        let (account, now) = (context.account, clock.now())
        let feedback = try await database.write { connection in
            let new = Feedback(organisation: account.organisation, user: account.id, createdAt: now)
            return try FeedbackRepository.insert(
                try FeedbackPayload.read(payload, onto: new, for: account, connection), connection)
        }
        return ResourceResponse.created(feedback.bytes, id: feedback.id, for: request)
    }

    @Sendable func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        let feedback = try await database.write { connection in
            let current = try FeedbackController.find(id, for: account, toWrite: true, connection)
            try condition.check { current.bytes }
            let feedback = try FeedbackPayload.read(payload, onto: current, for: account, connection)
            if feedback != current { try FeedbackRepository.update(feedback, at: now, connection) }
            return feedback
        }
        return ResourceResponse.changed(feedback.bytes)
    }

    @Sendable func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let condition = WriteCondition(request)
        try await database.write { connection in
            let current = try FeedbackController.find(id, for: account, toWrite: true, connection)
            try condition.check { current.bytes }
            try FeedbackRepository.delete(id, connection)
        }
        return ResourceResponse.deleted()
    }

    /// Feedback that the asker sees.
    ///
    /// - Throws: 404 where it isn't there for the asker; 403 where it is to be written and is somebody else's.
    private static func find(
        _ id: Int, for account: Account, toWrite: Bool = false, _ connection: any Connection
    ) throws -> Feedback {
        let found = try FeedbackRepository.find(id, organisation: account.organisation, connection)
        guard let feedback = found else { throw APIError.notFound }
        try JobAccess.of(account, to: feedback.job, connection).require(.view)
        guard !toWrite || account.isAdmin || feedback.user == account.id else { throw APIError.permissionDenied }
        return feedback
    }
}
