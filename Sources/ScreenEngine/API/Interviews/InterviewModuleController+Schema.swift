extension InterviewModuleController {
    var schemas: [NamedSchema] {
        [
            NamedSchema("InterviewModule", .example(.object(Self.properties), Self.example)),
            NamedSchema("InterviewModuleWrite", .example(.object(Self.writable), Self.payload)),
        ]
    }

    /// A step as the list of one service's has it.
    static let preferences = Schema.example(
        .object([.init("id", .id), .init("order", .integer(minimum: 0)), .init("preferences", .any)]),
        .object([
            .init("id", .integer(31)), .init("order", .integer(4)),
            .init("preferences", .object([.init("minutes", .integer(45))])),
        ]))

    private static let properties: [Schema.Property] = [
        .init("id", .id), .init("name", .string(maxLength: StepLimits.name)), .init("org", .id, "The organisation."),
        .init("job", .id),
        .init(
            "steps",
            .array(
                .object([
                    .init("id", .id), .init("service", .reference("Service")), .init("order", .integer(minimum: 0)),
                    .init("preferences", .any),
                ])), "The module's template, in order."),
        .init("created_at", .timestamp), .init("updated_at", .timestamp),
        .init("updated_by", .nullable(.id), "The account that updated it, or its steps, last."),
    ]

    private static let writable: [Schema.Property] = [
        .init("name", .string(maxLength: StepLimits.name)),
        .init("job", .id, "Fixed once candidates have steps in the module."),
        .init(
            "steps",
            .array(
                .object([
                    .init("service", ServiceReference.schema, "Its identifier, or an object with its `id` or `name`."),
                    .init(
                        "order", .integer(minimum: 0), required: false,
                        "Its place; where it is left out, the place in this list, from 1."),
                    .init("preferences", .any, required: false, "What the service is to do: any JSON up to 16 KiB."),
                ])), required: false,
            """
            All steps of the module. One with the service and order of a step that is there is that step; those that \
            are left out go. Candidates' steps stay.
            """),
    ]

    private static let example = JSONValue.object([
        .init("id", .integer(135)), .init("name", .string("Two talks")), .init("org", .integer(1)),
        .init("job", .integer(7)),
        .init(
            "steps",
            .array([
                step(30, 1, "Resume Screening", order: 1, []),
                step(31, 4, "Interview", order: 2, [.init("minutes", .integer(45))]),
            ])),
        .init("created_at", .string("2025-01-06T14:40:03.684118Z")),
        .init("updated_at", .string("2025-01-07T09:12:30.120045Z")), .init("updated_by", .integer(2)),
    ])

    private static let payload = JSONValue.object([
        .init("name", .string("Two talks")), .init("job", .integer(7)),
        .init(
            "steps",
            .array([
                .object([.init("service", .integer(1)), .init("order", .integer(1))]),
                .object([
                    .init("service", .object([.init("name", .string("Interview"))])), .init("order", .integer(2)),
                    .init("preferences", .object([.init("minutes", .integer(45))])),
                ]),
            ])),
    ])

    private static func step(
        _ id: Int, _ service: Int, _ name: String, order: Int, _ preferences: [JSONValue.Member]
    ) -> JSONValue {
        .object([
            .init("id", .integer(id)),
            .init(
                "service",
                .object([.init("id", .integer(service)), .init("name", .string(name)), .init("org", .integer(1))])),
            .init("order", .integer(order)), .init("preferences", .object(preferences)),
        ])
    }
}
