internal import HTTPTypes

extension InterviewModuleController {
    var endpoints: [Endpoint] { several + single + ofService }

    private static let tag = "Interview modules"
    private static let module = Schema.reference("InterviewModule")
    private static let path = "/interview-modules/{id}/"
    private static let filters =
        [
            QueryParameter("job", .id, "Of this job."), QueryParameter("name", .text, "With this name."),
            .ordering(InterviewModuleFilter.order), .search("the name"),
        ] + QueryParameter.paging

    private var several: [Endpoint] {
        let all: [Endpoint.Answer] = [
            .init(
                200, "All of them; a page where one is asked for.",
                .either([.array(Self.module), .page(of: Self.module)]))
        ]
        return [
            Endpoint(
                .get, "/interview-modules/", "List the organisation's modules", tag: Self.tag, query: Self.filters,
                answers: [.init(200, "A page.", .page(of: Self.module))], handler: list),
            Endpoint(
                .get, "/list/", "List the organisation's modules at once", tag: Self.tag, query: Self.filters,
                answers: all, handler: workflows),
            Endpoint(
                .get, "/job/{job_id}/interview-modules/", "List a job's modules", tag: Self.tag, query: Self.filters,
                answers: all, handler: listOfJob),
        ]
    }

    private var single: [Endpoint] {
        let body = Endpoint.RequestBody.json(.reference("InterviewModuleWrite"))
        let one: [Endpoint.Answer] = [.init(200, "The module.", Self.module)]
        return [
            Endpoint(
                .post, "/interview-modules/", "Make a module", tag: Self.tag, access: .admin, body: body,
                answers: [.init(201, "The module.", Self.module)], handler: create),
            Endpoint(.get, Self.path, "Show a module", tag: Self.tag, answers: one, handler: show),
            Endpoint(
                .put, Self.path, "Replace a module", tag: Self.tag, access: .admin, body: body, answers: one,
                handler: update),
            Endpoint(
                .patch, Self.path, "Change a module", tag: Self.tag, access: .admin, body: body.partial, answers: one,
                handler: update),
            Endpoint(
                .delete, Self.path, "Delete a module in which no candidate has steps", tag: Self.tag, access: .admin,
                answers: [
                    .init(204, "It is gone, with its template steps."),
                    .init(409, "Candidates have steps in it.", .reference("Detail")),
                ], handler: delete),
        ]
    }

    private var ofService: [Endpoint] {
        let answers: [Endpoint.Answer] = [
            .init(200, "They, in order; none where the module leaves the service out.", .array(Self.preferences))
        ]
        let summary = "List a service's steps in a module with their preferences"
        return [
            "/interview-module/{module_id}/service/{service_name}/steps/",
            "/service-interview-steps/{module_id}/{service_name}/",
        ].map { Endpoint(.get, $0, summary, tag: Self.tag, answers: answers, handler: stepsOfService) }
    }
}
