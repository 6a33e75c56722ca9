extension CandidateController {
    var schemas: [NamedSchema] {
        [
            NamedSchema("Candidate", .example(CandidateSchemas.candidate, CandidateSchemas.example)),
            NamedSchema("CandidateWrite", .example(CandidateSchemas.payload, CandidateSchemas.payloadExample)),
            NamedSchema("Duplicate", .example(CandidateSchemas.duplicate, CandidateSchemas.duplicateExample)),
            NamedSchema("CandidateExport", .example(CandidateExport.schema, CandidateSchemas.exportExample)),
            NamedSchema(
                "CandidateMerge",
                .example(
                    .object([.init("candidate", .idOrObject, "The candidate who goes.")]),
                    .object([.init("candidate", .integer(124))]))),
        ]
    }
}

/// The shapes of candidates, for the API's description.
enum CandidateSchemas {
    private typealias Limit = CandidatePayload.Limit

    private static let points = Schema.decimal(places: 2)

    /// A score, as it is nested in a resume.
    static let score = Schema.object([
        .init("id", .id),
        .init("ai_score", .boolean, "Whether it is the engine's own."),
        .init("skills_score", points),
        .init("work_exp_score", points),
        .init("projects_score", points),
        .init("education_score", points),
        .init("certifications_score", points),
        .init("overall_score", points),
        .init("feedback", Schema.text.orNull),
        .init("job", .id),
        .init("user", Schema.id.orNull, "Who asked for the score or gave it."),
        .init("score_weight", Schema.id.orNull),
    ])

    /// A resume, as it is nested in a candidate: the documented thirteen members.
    static let resume = Schema.object([
        .init("id", .id),
        .init("name", .text),
        .init("job", .id),
        .init("status_text", .choice(ApplicationStatus.allCases.map(\.rawValue))),
        .init("relevant_experience_in_months", Schema.integer(minimum: 0).orNull),
        .init("overall_score", Schema.decimal(places: 3).orNull),
        .init("resume_score", score.orNull),
        .init("completed", .boolean, "Whether it has been read."),
        .init("updated_at", .timestamp),
        .init("updated_by", Schema.id.orNull),
        .init("is_approved", .boolean),
        .init("approved_by", Schema.id.orNull),
        .init("created_at", .timestamp),
    ])

    /// A candidate as it is shown, members in the order of the documented system.
    static let candidate = Schema.object([
        .init("id", .id, readOnly: true),
        .init("name", .string(maxLength: Limit.name)),
        .init("email", Schema.string(format: "email", maxLength: 254).orNull),
        .init("profile_pic", Schema.string(format: "uri", maxLength: Limit.url).orNull),
        .init("contact", Schema.string(maxLength: Limit.contact).orNull),
        .init("location", Schema.text.orNull, "A JSON object as a string, with `city`, `state` and `country`."),
        .init("resumes", resume.orNull, readOnly: true, "The resume of the job asked about, else the latest."),
        .init(
            "applied_jobs", .array(.object([.init("id", .id), .init("title", .text)])), readOnly: true,
            "Those that the account sees."),
        .init("created_at", .timestamp, readOnly: true),
        .init("updated_at", .timestamp, readOnly: true),
    ])

    private static let place = Schema.object(
        LocationMessage.members.map { .init($0, .string(maxLength: Limit.place), required: false) })

    /// What a write takes.
    static let payload = Schema.object([
        .init("name", .string(maxLength: Limit.name)),
        .init(
            "email", Schema.string(format: "email", maxLength: 254).orNull, required: false,
            "Unique in the organisation, whatever its case."),
        .init("profile_pic", Schema.string(format: "uri", maxLength: Limit.url).orNull, required: false),
        .init("contact", Schema.string(maxLength: Limit.contact).orNull, required: false),
        .init("location", .either([place, .text]).orNull, required: false, "As a text, the same as a JSON string."),
        .init(
            "job", Schema.idOrObject.orNull, required: false,
            "When one is made: the job applied for. Needed unless an administrator asks."),
    ])

    /// Somebody who may be the same person.
    static let duplicate = Schema.object([
        .init("id", .id),
        .init("name", .text),
        .init("email", Schema.text.orNull),
        .init("contact", Schema.text.orNull),
        .init(
            "reasons",
            .array(
                .object([
                    .init("reason", .choice(["phone", "name_and_employer", "text"])),
                    .init("phone", .text, required: false, "The number that both have."),
                    .init("name", .text, required: false, "The name that both have, folded."),
                    .init("employer", .text, required: false, "The latest employer of both, folded."),
                    .init("similarity", points, required: false, "The share of common runs of three words."),
                    .init("resume", .id, required: false, "The candidate's resume."),
                    .init("other_resume", .id, required: false, "The other's."),
                ])), "By what they are taken for one."),
    ])
}
