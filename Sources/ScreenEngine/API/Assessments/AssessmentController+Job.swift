internal import Hummingbird
internal import ResumeParse

extension AssessmentController {
    /// The items of a job: an array of all of them, or a page where one is asked for.
    @Sendable func listOfJob(_ request: Request, _ context: AccountContext) async throws -> Response {
        let job = try context.id("job_id")
        var query = try QueryFilters(request)
        let filter = AssessmentFilter(&query, of: Item.self)
        let order = query.ordering(AssessmentFilter.order, default: AssessmentFilter.defaultOrder)
        try query.finish()
        let page = try PageRequest(query.query)
        let links = PageLinks(request, query.query, context)
        let account = context.account
        let listing = filter.listing(of: Item.self, job: job, order: order, for: account)
        guard page.isAsked else { return try await array(of: listing, job: job, context) }
        return try await database.read { [lists, audit] connection in
            try Self.check(job, for: account, connection)
            let found = try lists.page(listing, page, on: connection)
            let items = try AssessmentWithCandidate<Item>.find(found.ids, connection)
            audit.note(.candidatesListed, by: context, listed: .assessments(Item.self, found.ids), job: job)
            return try ResourceResponse.page(page, count: found.count, links: links) { json in
                for item in items { item.write(to: &json) }
            }
        }
    }

    private func array(of listing: Listing, job: Int, _ context: AccountContext) async throws -> Response {
        let account = context.account
        let ids = try await database.read { connection in
            try Self.check(job, for: account, connection)
            return try AssessmentRepository<Item>.ids(of: listing, connection)
        }
        audit.note(.candidatesListed, by: context, listed: .assessments(Item.self, ids), job: job)
        return StreamedArray(database: database, ids: ids) { ids, json, connection in
            for item in try AssessmentWithCandidate<Item>.find(ids, connection) { item.write(to: &json) }
        }.response
    }

    private static func check(_ job: Int, for account: Account, _ connection: any Connection) throws {
        guard try JobAccess.of(account, to: job, connection) != .none else { throw APIError.notFound }
    }
}
