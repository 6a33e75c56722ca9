internal import HTTPTypes

extension JobController {
    private static let tag = "Jobs"

    var endpoints: [Endpoint] { collection + single + ranked }

    private var collection: [Endpoint] {
        [
            Endpoint(
                .get, "/jobs/", "List the jobs that you see", tag: JobController.tag, query: JobFilter.parameters,
                answers: [.init(200, "A page of jobs.", .page(of: .reference("Job")))], handler: list),
            Endpoint(
                .post, "/jobs/", "Make a job; you own it unless an administrator says otherwise",
                tag: JobController.tag,
                body: .json(.reference("JobWrite")),
                answers: [.init(201, "The job.", .reference("Job"))], handler: create),
        ]
    }

    private var single: [Endpoint] {
        let path = "/jobs/{id}/"
        let changed = Endpoint.Answer(200, "The job as it is now.", .reference("Job"))
        return [
            Endpoint(
                .get, path, "Show a job", tag: JobController.tag,
                answers: [.init(200, "The job.", .reference("Job"))], handler: show),
            Endpoint(
                .put, path, "Change a job; what is left out, beside the title, stays", tag: JobController.tag,
                body: .json(.reference("JobWrite")), answers: [changed], handler: update),
            Endpoint(
                .patch, path, "Change some of a job", tag: JobController.tag,
                body: .json(.reference("JobWrite")).partial, answers: [changed], handler: update),
            Endpoint(
                .delete, path, "Delete a job with its applications, resumes and scores", tag: JobController.tag,
                answers: [.init(204, "It is gone.")], handler: delete),
        ]
    }

    private var ranked: [Endpoint] {
        [
            Endpoint(
                .get, "/jobs/{id}/ranking/", "Rank a job's candidates, with what each score rests on",
                tag: JobController.tag,
                query: [
                    QueryParameter(
                        "export", .choice(["csv"]), "The whole list as a file for spreadsheets, as `Accept: text/csv`.")
                ] + QueryParameter.paging,
                answers: [
                    .init(200, "A page, best first.", .page(of: .reference("RankedCandidate"))),
                    .init(200, "The whole list.", .text, contentType: "text/csv"),
                ], handler: ranking),
            Endpoint(
                .post, "/jobs/{id}/rescore/", "Score a job's resumes anew, in the background", tag: JobController.tag,
                answers: [
                    .init(
                        202, "How many resumes will be scored.",
                        .example(
                            .object([.init("resumes", .integer(minimum: 0))]),
                            .object([.init("resumes", .integer(12))]))),
                    .init(403, "The account may not change the job.", .reference("Detail")),
                ], handler: rescore),
        ]
    }
}
