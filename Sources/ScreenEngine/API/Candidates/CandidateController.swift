internal import Hummingbird
internal import ResumeParse
internal import Scoring

/// Candidates: `/candidates/`, the ranked list of a job, and people who were entered twice.
struct CandidateController: ResourceController {
    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What keeps lists.
    let lists: ListingStore
    /// What candidates are found again by.
    let keys: CandidateKeys
    /// What skills are looked for under.
    let skills: SkillNames
    /// Writes down who saw whom.
    let audit: AuditTrail
    /// Keeps what was shown a moment ago.
    let shown = ShownPages()

    @Sendable func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        try await page(request, context) { filter, query in
            let order = query.ordering(CandidateListing.order, default: "-created_at")
            let account = context.account
            if let job = filter.job {
                let listing = CandidateListing.applicants(of: job, filter, order: order, for: account)
                return (listing, .applications, nil)
            }
            return (CandidateListing.candidates(filter, order: order, for: account), .candidates, nil)
        }
    }

    /// The ranked list of a job.
    @Sendable func ranked(_ request: Request, _ context: AccountContext) async throws -> Response {
        let job = try context.id("job_id")
        return try await page(request, context) { filter, query in
            let order = query.ordering(CandidateListing.order, default: "-overall_score")
            let listing = CandidateListing.applicants(of: job, filter, order: order, for: context.account)
            return (listing, .applications, job)
        }
    }

    @Sendable func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let account = context.account
        let bytes = try await database.read { connection in
            guard try CandidateAccess.of(account, to: id, connection).isVisible else { throw APIError.notFound }
            return try CandidateController.bytes(id, for: account, connection)
        }
        audit.note(.candidateSeen, by: context, candidate: id)
        return ResourceResponse.object(bytes, for: request)
    }

    @Sendable func create(_ request: Request, _ context: AccountContext) async throws -> Response {
        let fields = try await PayloadReader(request)
        let (account, now) = (context.account, clock.now())
        let (id, bytes) = try await database.write { [keys] connection in
            var payload = CandidatePayload(fields, account: account)
            let draft = try payload.draft(connection)
            let id = try CandidateRepository.insert(
                draft.details, organisation: account.organisation, keys: keys, at: now, connection)
            if let job = draft.job {
                try ApplicationRepository.apply(
                    candidate: id, job: job, organisation: account.organisation, by: account.id, at: now, connection)
            }
            return (id, try CandidateController.bytes(id, for: account, connection))
        }
        return ResourceResponse.created(bytes, id: id, for: request)
    }

    @Sendable func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let fields = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        let bytes = try await database.write { [keys] connection in
            try CandidateAccess.of(account, to: id, connection).require(\.mayChange)
            try condition.check { try CandidateController.bytes(id, for: account, connection) }
            guard let current = try CandidateRepository.find(id, organisation: account.organisation, connection) else {
                throw APIError.notFound
            }
            var payload = CandidatePayload(fields, account: account)
            let details = try payload.details(onto: current, connection)
            if details != current.details || current.isProvisional {
                try CandidateRepository.update(id, details, keys: keys, at: now, connection)
            }
            return try CandidateController.bytes(id, for: account, connection)
        }
        audit.note(.candidateSeen, by: context, candidate: id)
        return ResourceResponse.changed(bytes)
    }

    @Sendable func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        try await database.write { connection in
            try CandidateAccess.of(account, to: id, connection).require(\.mayErase)
            try condition.check { try CandidateController.bytes(id, for: account, connection) }
            try CandidateErasure.erase(id, connection)
            try AuditRepository.append(
                AuditEntry(.candidateErased, by: account, candidate: id, requestID: context.requestID, at: now),
                connection)
        }
        return ResourceResponse.deleted()
    }

    private func page(
        _ request: Request, _ context: AccountContext,
        list: (CandidateFilter, inout QueryFilters) -> (Listing, CandidateRows.Key, job: Int?)
    ) async throws -> Response {
        let key = AskedPage.Key(request, context)
        let entry = try shown.entry(for: key) {
            var query = try QueryFilters(request)
            let filter = CandidateFilter(&query, skills)
            let (listing, rows, job) = list(filter, &query)
            try query.finish()
            return AskedPage(
                listing: listing, rows: rows, job: job, page: try PageRequest(query.query),
                links: PageLinks(request, query.query, context))
        }
        let account = context.account
        let page = try await database.read { [lists, shown] connection in
            if let page = entry.page(at: try lists.moment(connection)) { return page }
            let page = try entry.asked.read(for: account, lists, connection)
            shown.keep(page, for: entry, key)
            return page
        }
        audit.note(.candidatesListed, by: context, listed: entry.asked.listed(page.ids))
        return Response(status: .ok, json: page.body)
    }

    /// A candidate as an account sees it.
    static func bytes(_ id: Int, for account: Account, _ connection: any Connection) throws -> [UInt8] {
        guard let bytes = try CandidatePage(.candidates, [id], for: account, connection)[id] else {
            throw APIError.notFound
        }
        return Array(bytes)
    }
}
