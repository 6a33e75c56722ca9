internal import ResumeParse

extension Question {
    /// Writes it as lists and single objects have it.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("question_set", questionSet)
            $0.member("text", text)
            $0.member("kind", kind.rawValue)
            $0.key("choices")
            $0.literal(choices)
            $0.member("order", order)
            $0.member("is_deleted", isDeleted)
        }
    }

    /// It as a single object.
    var bytes: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }

    /// The longest text.
    static let longestText = 5000
    /// The last place in a set.
    static let lastPlace = 2_147_483_647

    /// Its shape, for the API's description.
    static let schema = NamedSchema(
        "Question",
        .example(
            .object([
                .init("id", .id, readOnly: true), .init("question_set", .id, "One of the organisation's sets."),
                .init("text", .string(maxLength: longestText)),
                .init("kind", .choice(QuestionKind.allCases.map(\.rawValue)), "How it is answered."),
                .init(
                    "choices",
                    .array(
                        .either([
                            .string(maxLength: ChoicesPayload.longestText),
                            .object([
                                .init("text", .string(maxLength: ChoicesPayload.longestText)),
                                .init(
                                    "points",
                                    .integer(minimum: -ChoicesPayload.mostPoints, maximum: ChoicesPayload.mostPoints)),
                            ]),
                        ])), required: false,
                    """
                    Two or more different texts for a choice question, none for others; or objects that say what each is \
                    worth where the set counts it, else its place, from 1.
                    """),
                .init(
                    "order", .integer(minimum: 0, maximum: lastPlace), required: false,
                    "Its place in the set; behind the last one unless given."),
                .init("is_deleted", .boolean, readOnly: true, "Always false: what was deleted is not shown."),
            ]),
            .object([
                .init("id", .integer(31)), .init("question_set", .integer(5)),
                .init("text", .string("I get chores done right away.")), .init("kind", .string("choice")),
                .init("choices", .array(["Inaccurate", "Neither", "Accurate"].map(JSONValue.string))),
                .init("order", .integer(1)), .init("is_deleted", .bool(false)),
            ])))
}
