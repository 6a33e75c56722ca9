internal import HTTPTypes

extension CandidateController {
    var endpoints: [Endpoint] { readers + [export] + writers + twice }

    private static let tag = "Candidates"
    private static let single = Schema.reference("Candidate")
    private static let page = Endpoint.Answer(200, "A page.", .page(of: .reference("Candidate")))

    private var readers: [Endpoint] {
        [
            Endpoint(
                .get, "/candidates/", "List candidates", tag: Self.tag, query: CandidateFilter.parameters,
                answers: [Self.page], handler: list),
            Endpoint(
                .get, "/candidate/{job_id}/", "Rank a job's candidates", tag: Self.tag,
                query: CandidateFilter.parameters, answers: [Self.page], handler: ranked),
            Endpoint(
                .get, "/candidates/{id}/", "Show a candidate", tag: Self.tag,
                answers: [.init(200, "The candidate.", Self.single)], handler: show),
        ]
    }

    private var writers: [Endpoint] {
        let body = Endpoint.RequestBody.json(.reference("CandidateWrite"))
        return [
            Endpoint(
                .post, "/candidates/", "Make a candidate", tag: Self.tag, body: body,
                answers: [.init(201, "The candidate.", Self.single)], handler: create),
            Endpoint(
                .put, "/candidates/{id}/", "Replace a candidate", tag: Self.tag, body: body,
                answers: [.init(200, "The candidate.", Self.single)], handler: update),
            Endpoint(
                .patch, "/candidates/{id}/", "Change a candidate", tag: Self.tag, body: body.partial,
                answers: [.init(200, "The candidate.", Self.single)], handler: update),
            Endpoint(
                .delete, "/candidates/{id}/", "Erase a candidate", tag: Self.tag,
                answers: [.init(204, "The candidate, the resumes, their texts and scores are gone.")], handler: delete),
        ]
    }

    private var twice: [Endpoint] {
        [
            Endpoint(
                .get, "/candidates/{id}/duplicates/", "List who may be the same person", tag: Self.tag,
                query: QueryParameter.paging,
                answers: [.init(200, "A page, the surest first.", .page(of: .reference("Duplicate")))],
                handler: duplicates),
            Endpoint(
                .post, "/candidates/{id}/merge/", "Join another candidate into this one", tag: Self.tag,
                body: .json(.reference("CandidateMerge")),
                answers: [
                    .init(200, "The candidate, with all that the other had.", Self.single),
                    .init(403, "The account may not change both with all their jobs.", .reference("Detail")),
                    .init(409, "The other has been joined into this one already.", .reference("Detail")),
                ], handler: merge),
        ]
    }
}
