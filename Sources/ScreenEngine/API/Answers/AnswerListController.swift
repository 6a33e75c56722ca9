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
        let account = context.account
        let answers = ResourceList<Answer>(
            database: database, lists: lists, find: { try AnswerRepository.find($0, $1) },
            write: { $0.write(to: &$1) },
            shown: { [audit] answers, context in
                if answers.isEmpty { return }
                audit.note(.candidateSeen, by: context, candidate: asked.candidate, job: asked.place?.job)
            })
        let listing = asked.listing(order: order, for: account)
        return try await answers.array(listing, query.query, for: request, context) { connection in
            guard try asked.isVisible(to: account, connection) else { throw APIError.notFound }
        }
    }
}
