extension AccessTable {
    /// Modules, steps and feedback.
    static let interviews = modules + steps + feedbacks

    static let module = #"{"name": "Two talks", "job": {job}, "steps": [{"service": {"name": "Interview"}}]}"#
    /// A candidate's; templates are as the modules that they belong to.
    static let step = #"{"interview_module": {module}, "candidate": {other}, "service": {"name": "Test"}, "order": 9}"#
    static let feedback = #"{"job": {job}, "candidate": {candidate}, "rating": 4}"#

    private static let modules = [
        Row("GET /interview-modules/", .account, lists: ("module", .organisation)),
        Row("GET /list/", .account, lists: ("module", .organisation)),
        Row(
            "GET /job/{job_id}/interview-modules/", at: "/job/{job}/interview-modules/", .seen, lists: ("module", .seen)),
        Row("POST /interview-modules/", .namesAdministered, 201, module),
        Row("GET /interview-modules/{id}/", at: "/interview-modules/{module}/", .organisation),
        Row("PUT /interview-modules/{id}/", at: "/interview-modules/{module}/", .adminOfOrganisation, 200, module),
        Row("PATCH /interview-modules/{id}/", at: "/interview-modules/{module}/", .adminOfOrganisation, 200, "{}"),
        // The other one has candidates.
        Row("DELETE /interview-modules/{id}/", at: "/interview-modules/{spare}/", .adminOfOrganisation, 204),
        Row(
            "GET /interview-module/{module_id}/service/{service_name}/steps/",
            at: "/interview-module/{module}/service/Interview/steps/", .organisation),
        Row(
            "GET /service-interview-steps/{module_id}/{service_name}/",
            at: "/service-interview-steps/{module}/Interview/", .organisation),
    ]

    private static let steps = [
        Row("GET /interview-steps/", .account, lists: ("step", .seen)),
        Row("POST /interview-steps/", .namesSeen, 201, step.replacing("9", with: "3")),
        Row("GET /interview-steps/{id}/", at: "/interview-steps/{step}/", .seen),
        Row("PUT /interview-steps/{id}/", at: "/interview-steps/{step}/", .seen, 200, step),
        Row("PATCH /interview-steps/{id}/", at: "/interview-steps/{step}/", .seen, 200, #"{"preferences": []}"#),
        Row("DELETE /interview-steps/{id}/", at: "/interview-steps/{step}/", .seen, 204),
    ]

    private static let feedbacks = [
        Row("GET /feedbacks/", .account, lists: ("feedback", .seen)),
        Row("POST /feedbacks/", .namesSeen, 201, feedback),
        Row("GET /feedbacks/{id}/", at: "/feedbacks/{feedback}/", .seen),
        Row("PUT /feedbacks/{id}/", at: "/feedbacks/{feedback}/", .authored, 200, feedback),
        Row("PATCH /feedbacks/{id}/", at: "/feedbacks/{feedback}/", .authored, 200, #"{"rating": 5}"#),
        Row("DELETE /feedbacks/{id}/", at: "/feedbacks/{feedback}/", .authored, 204),
        Row(
            "GET /feedbacks/{job_id}/{candidate_id}/", at: "/feedbacks/{job}/{candidate}/", .seen,
            lists: ("feedback", .seen)),
    ]
}
