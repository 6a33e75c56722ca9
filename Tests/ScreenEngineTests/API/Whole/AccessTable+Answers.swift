extension AccessTable {
    /// Answers and their recordings. To answer is to judge: for those too with whom the job is shared.
    static let answers = [
        Row("GET /answers/", .account, lists: ("answer", .seen)),
        Row(
            "POST /answers/", .namesSeen, 201,
            #"{"screening_id": {screening}, "question": {unanswered}, "text": "Yes."}"#),
        Row("GET /answers/{id}/", at: one, .seen),
        Row("PUT /answers/{id}/", at: one, .seen, 200, #"{"screening_id": {screening}, "question": {answered}}"#),
        Row("PATCH /answers/{id}/", at: one, .seen, 200, #"{"text": "In short."}"#),
        Row("DELETE /answers/{id}/", at: one, .changed, 204),
        Row("GET /answers/{id}/audio/", at: one + "audio/", .seen),
        Row("GET /answers/{id}/video/", at: one + "video/", .seen),
        Row("GET /answers/{id}/thumbnail/", at: one + "thumbnail/", .seen),
    ]

    private static let one = "/answers/{answer}/"
}
