internal import Hummingbird
internal import ResumeParse

/// Jobs: `/jobs/`, a job's ranked list and its scoring anew.
struct JobController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// Makes the tokens for public links.
    let links: JobLinkToken
    /// What keeps lists.
    let lists: ListingStore
    /// Writes down who saw whom.
    let audit: AuditTrail
    /// Says that resumes wait to be scored.
    let wake: @Sendable () -> Void

    @Sendable func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = JobFilter(&query)
        let order = query.ordering(JobListing.order, default: JobListing.defaultOrder)
        try query.finish()
        let page = try PageRequest(query.query)
        let pages = PageLinks(request, query.query, context)
        let account = context.account
        let now = clock.now()
        let json = JobJSON(links: links, now: now)
        return try await database.read { [lists] connection in
            let listing = try JobListing.make(filter, order: order, at: now, for: account, connection)
            let found = try lists.page(listing, page, on: connection)
            let jobs = try JobSet.find(found.ids, today: now.day, connection)
            return try ResourceResponse.page(page, count: found.count, links: pages) { json.write(jobs, to: &$0) }
        }
    }

    @Sendable func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let account = context.account
        let json = JobJSON(links: links, now: clock.now())
        return try await database.read { connection in
            try JobAccess.of(account, to: id, connection).require(.view)
            return try json.find(id, connection)
        }.response(to: request)
    }

    @Sendable func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let fields = try await PayloadReader(request)
        let account = context.account
        let json = JobJSON(links: links, now: clock.now())
        let (id, view) = try await database.write { connection in
            let weight = try ScoreWeightRepository.standard(
                organisation: account.organisation, at: json.now, connection)
            var job = JobContent(owner: account.id, scoreWeight: weight.id, title: "")
            var shares: [Int] = []
            var payload = JobPayload(fields, account: account)
            try payload.apply(to: &job, shares: &shares, connection)
            let id = try JobRepository.insert(
                job, sharedWith: shares, organisation: account.organisation, at: json.now, connection)
            return (id, try json.find(id, connection))
        }
        return view.created(id: id, for: request)
    }

    @Sendable func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let fields = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let account = context.account
        let json = JobJSON(links: links, now: clock.now())
        let job = try await database.write { connection in
            try JobAccess.of(account, to: id, connection).require(.change)
            try condition.check { try json.find(id, connection).written }
            guard
                let before = try JobRepository.find(
                    id, organisation: account.organisation, today: json.now.day, connection)
            else { throw APIError.notFound }
            var job = before.content
            var shares = before.sharedWith
            var payload = JobPayload(fields, account: account)
            try payload.apply(to: &job, shares: &shares, connection)
            try JobChange(
                before, to: job, shares: shares, by: account.id, request: context.requestID, at: json.now
            ).apply(connection)
            return try json.find(id, connection)
        }
        wake()
        return job.changed
    }

    @Sendable func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let condition = WriteCondition(request)
        let account = context.account
        let json = JobJSON(links: links, now: clock.now())
        try await database.write { connection in
            try JobAccess.of(account, to: id, connection).require(.change)
            try condition.check { try json.find(id, connection).written }
            try JobRepository.delete(id, connection)
        }
        return ResourceResponse.deleted()
    }
}
