extension AccessTable {
    /// Question sets and questions.
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
    ]

    private static let question = #"{"question_set": {set}, "text": "How?", "kind": "text"}"#
}
