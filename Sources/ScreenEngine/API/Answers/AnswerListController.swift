internal import Hummingbird

/// The answers of a candidate: arrays of all of them, or pages where one is asked for.
struct AnswerListController: ResourceController {
    /// The store.
    let database: any Database
    /// What keeps lists.
    let lists: ListingStore
    /// What notes who saw whom.
    let audit: AuditTrail

    var endpoints: [Endpoint] {
        let answer = Schema.reference("Answer")
        let answers: [Endpoint.Answer] = [
            .init(200, "All of them; a page where one is asked for.", .either([.array(answer), .page(of: answer)]))
        ]
        let query = [QueryParameter.ordering(AnswerFilter.order)] + QueryParameter.paging
        return [
            Endpoint(
                .get, "/candidate/{candidate_id}/answers/", "List a candidate's answers", tag: "Answers", query: query,
                answers: answers, handler: ofCandidate),
            Endpoint(
                .get, "/candidate/{candidate_id}/job/{job_id}/service/{service_id}/answers/",
                "List a candidate's answers at a job and service", tag: "Answers", query: query, answers: answers,
                handler: ofService),
        ]
    }

    @Sendable private func ofCandidate(_ request: Request, _ context: AccountContext) async throws -> Response {
        try await list(CandidateAnswers(candidate: try context.id("candidate_id")), request, context)
    }

    @Sendable private func ofService(_ request: Request, _ context: AccountContext) async throws -> Response {
        let place = CandidateAnswers.Place(job: try context.id("job_id"), service: try context.id("service_id"))
        return try await list(
            CandidateAnswers(candidate: try context.id("candidate_id"), place: place), request, context)
    }

    private func list(
        _ asked: CandidateAnswers, _ request: Request, _ context: AccountContext
    ) async throws -> Response {
        let query = try QueryFilters(request)
        let order = query.ordering(AnswerFilter.order, default: CandidateAnswers.defaultOrder)
        try query.finish()
        let page = try PageRequest(query.query)
        let account = context.account
        let listing = asked.listing(order: order, for: account)
        guard page.isAsked else {
            let ids = try await database.read { connection in
                try AnswerListController.check(asked, for: account, connection)
                return try ListingQuery(listing).ids(on: connection)
            }
            note(asked, ids.count, context)
            let all = ids.page(offset: 0, limit: ids.count)
            return StreamedArray(database: database, ids: all) { ids, json, connection in
                for answer in try AnswerRepository.find(ids, connection) { answer.write(to: &json) }
            }.response
        }
        let links = PageLinks(request, query.query, context)
        return try await database.read { connection in
            try AnswerListController.check(asked, for: account, connection)
            let found = try lists.page(listing, page, on: connection)
            let answers = try AnswerRepository.find(found.ids, connection)
            note(asked, answers.count, context)
            return try ResourceResponse.page(page, count: found.count, links: links) { json in
                for answer in answers { answer.write(to: &json) }
            }
        }
    }

    private static func check(
        _ asked: CandidateAnswers, for account: Account, _ connection: any Connection
    ) throws {
        guard try asked.isVisible(to: account, connection) else { throw APIError.notFound }
    }

    private func note(_ asked: CandidateAnswers, _ count: Int, _ context: AccountContext) {
        guard count > 0 else { return }
        audit.note(.candidateSeen, by: context, candidate: asked.candidate, job: asked.place?.job)
    }
}
