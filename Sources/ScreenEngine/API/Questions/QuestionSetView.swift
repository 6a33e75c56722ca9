internal import ResumeParse

extension QuestionSet {
    /// Writes it as lists and single objects have it.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("org", organisation)
            $0.member("name", name)
            $0.member("service", orNull: service)
            $0.key("scoring")
            $0.literal(scoring ?? "null")
            $0.member("created_at", createdAt)
        }
    }

    /// It as a single object.
    var bytes: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }

    /// The longest name.
    static let longestName = 200

    /// Its shape, for the API's description.
    static let schema = NamedSchema(
        "QuestionSet",
        .example(
            .object([
                .init("id", .id, readOnly: true), .init("org", .id, readOnly: true, "The organisation."),
                .init("name", .string(maxLength: longestName)),
                .init("service", .id.orNull, required: false, "One of the organisation's services."),
                .init(
                    "scoring", .nullable(.object(scoringProperties)), required: false,
                    "How the answers to its choice questions count; null where they don't."),
                .init("created_at", .timestamp, readOnly: true),
            ]),
            .object([
                .init("id", .integer(5)), .init("org", .integer(1)), .init("name", .string("Ten items")),
                .init("service", .integer(2)), .init("scoring", scoringExample),
                .init("created_at", .string("2025-01-06T14:40:03.684118Z")),
            ])))

    private static let scoringProperties: [Schema.Property] = [
        .init(
            "min_answered_percent", .integer(minimum: 1, maximum: 100), required: false,
            "The percentage of a trait's questions that has to be answered before it has a score; 100 unless given."),
        .init(
            "traits",
            .array(
                .object([
                    .init("name", .string(maxLength: ScoringPayload.longestName), "Each has one of its own."),
                    .init("plus_keyed", .array(.id), required: false, "Choice questions that speak for the trait."),
                    .init("minus_keyed", .array(.id), required: false, "Choice questions that are reversed."),
                    .init(
                        "weight", .integer(minimum: -ScoringPayload.heaviest, maximum: ScoringPayload.heaviest),
                        required: false,
                        "How much it counts in the score, 1 unless given; below zero less is better, 0 doesn't count."),
                ]))),
    ]

    private static let scoringExample = JSONValue.object([
        .init("min_answered_percent", .integer(80)),
        .init(
            "traits",
            .array([
                trait("Conscientiousness", plus: [31, 33], minus: [32], weight: 2),
                trait("Neuroticism", plus: [34], minus: [35], weight: -1),
            ])),
    ])

    private static func trait(_ name: String, plus: [Int], minus: [Int], weight: Int) -> JSONValue {
        .object([
            .init("name", .string(name)), .init("plus_keyed", .array(plus.map(JSONValue.integer))),
            .init("minus_keyed", .array(minus.map(JSONValue.integer))), .init("weight", .integer(weight)),
        ])
    }
}
