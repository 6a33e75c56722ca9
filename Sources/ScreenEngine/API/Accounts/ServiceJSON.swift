internal import ResumeParse

/// Services as the API shows them, alone and within modules.
enum ServiceJSON {
    /// Writes a service.
    static func write(_ service: InterviewService, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", service.id)
            json.member("name", service.name)
            json.member("org", service.organisation)
        }
    }

    /// The object's shape, for the API's description.
    static let schema = NamedSchema(
        "Service",
        .object([
            .init("id", .id, readOnly: true),
            .init(
                "name", .string(maxLength: longestName),
                "No other service has it; `\(StageName.resumeScreening)` can't be renamed."),
            .init("org", .id, readOnly: true, "The organisation."),
        ]))

    /// Characters in a name.
    static let longestName = 100
}
