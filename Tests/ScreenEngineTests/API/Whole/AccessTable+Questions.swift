extension AccessTable {
    /// Question sets, questions, and the lists of a candidate's answers.
    static let questions = [
        Row("GET /question-sets/", .account, lists: ("set", .organisation)),
        Row("POST /question-sets/", .admin, 201, #"{"name": "Six"}"#),
        Row("GET /question-sets/{id}/", at: "/question-sets/{set}/", .organisation),
        Row("PUT /question-sets/{id}/", at: "/question-sets/{set}/", .adminOfOrganisation, 200, #"{"name": "Six"}"#),
        Row("PATCH /question-sets/{id}/", at: "/question-sets/{set}/", .adminOfOrganisation, 200, "{}"),
        Row("DELETE /question-sets/{id}/", at: "/question-sets/{set}/", .adminOfOrganisation, 204),
        Row("GET /questions/", .account, lists: ("question", .organisation)),
        Row("POST /questions/", .namesAdministered, 201, question),
        Row("GET /questions/{id}/", at: "/questions/{question}/", .organisation),
        Row("PUT /questions/{id}/", at: "/questions/{question}/", .adminOfOrganisation, 200, question),
        Row("PATCH /questions/{id}/", at: "/questions/{question}/", .adminOfOrganisation, 200, #"{"text": "How?"}"#),
        Row("DELETE /questions/{id}/", at: "/questions/{question}/", .adminOfOrganisation, 204),
        Row("GET /candidate/{candidate_id}/answers/", at: "/candidate/{candidate}/answers/", .seen),
        Row(
            "GET /candidate/{candidate_id}/job/{job_id}/service/{service_id}/answers/",
            at: "/candidate/{candidate}/job/{job}/service/{service}/answers/", .seen),
    ]

    private static let question = #"{"question_set": {set}, "text": "How?", "kind": "text"}"#
}
