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
        let account = context.account
        let items = ResourceList<AssessmentWithCandidate<Item>>(
            database: database, lists: lists, find: { try AssessmentWithCandidate<Item>.find($0, $1) },
            write: { $0.write(to: &$1) },
            shown: { [audit] in
                audit.note(.candidatesListed, by: $1, listed: .assessments(Item.self, $0.map(\.item.id)), job: job)
            })
        let listing = filter.listing(of: Item.self, job: job, order: order, for: account)
        return try await items.array(listing, query.query, for: request, context) { connection in
            try JobAccess.of(account, to: job, connection).require(.view)
        }
    }
}
