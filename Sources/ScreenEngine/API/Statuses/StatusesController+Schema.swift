extension StatusesController {
    /// A row of history and what a write says of one.
    var schemas: [NamedSchema] {
        [
            NamedSchema("JobUniversalStatus", Self.row),
            NamedSchema("JobUniversalStatusWrite", Self.change),
        ]
    }

    private static let row = Schema.example(
        .object(
            [.init("id", .id, readOnly: true)] + standing(ApplicationStatus.allCases.map(\.rawValue)) + [
                .init("updated_at", .timestamp, readOnly: true),
                .init("updated_by", .id.orNull, readOnly: true, "The account that made it; null for the engine's."),
            ]),
        .object([
            .init("id", .integer(311)), .init("candidate", .integer(123)), .init("job", .integer(7)),
            .init("stage_name", .string("Resume Screening")), .init("status", .string("Under Review")),
            .init("updated_at", .string("2025-01-06T14:40:03.684118Z")), .init("updated_by", .integer(2)),
        ]))

    private static let change = Schema.example(
        .object(standing(ApplicationStatus.spellings) + [StatusPayload.module]),
        .object([
            .init("candidate", .integer(123)), .init("job", .integer(7)), .init("status", .string("Shortlisted")),
            .init("module_id", .integer(135)),
        ]))

    private static func standing(_ statuses: [String]) -> [Schema.Property] {
        [
            .init("candidate", .id, "Who applied; it can't be changed."),
            .init("job", .id, "Where; it can't be changed."),
            .init(
                "stage_name", .string(maxLength: StatusPayload.longestStage), required: false,
                "`Applied`, `Resume Screening` or the name of one of the organisation's services."),
            .init(
                "status", .choice(statuses), required: false,
                "Left out, it stays as it is now, whichever row is changed; so does the stage."),
        ]
    }
}
