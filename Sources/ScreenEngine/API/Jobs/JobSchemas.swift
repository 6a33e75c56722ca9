internal import Scoring

extension JobController {
    var schemas: [NamedSchema] {
        [
            NamedSchema("Job", .example(JobSchemas.job, JobSchemas.example)),
            NamedSchema("JobWrite", .example(JobSchemas.payload, JobSchemas.payloadExample)),
            NamedSchema("RankedCandidate", JobSchemas.rankedCandidate),
            NamedSchema("SkillMatch", JobSchemas.skillMatch),
        ]
    }
}

/// The shapes of jobs, for the API's description.
enum JobSchemas {
    private static let years = Schema.integer(minimum: 0, maximum: JobPayload.Limit.years).orNull
    private static let skill = Schema.object([
        .init("label", .string(maxLength: MustHaveSkill.maxLength)),
        .init("value", .string(maxLength: MustHaveSkill.maxLength), required: false),
        .init("__isNew__", .boolean, required: false, "Whether it was typed, not chosen from a list."),
    ])

    /// A job as it is shown, members in the order of the documented system.
    static let job = Schema.object([
        .init("id", .id, readOnly: true),
        .init("title", .string(maxLength: JobPayload.Limit.title)),
        .init("jd_html", .text, "As it was given; not to be trusted as HTML."),
        .init("description", .text),
        .init("applicants_count", .integer(minimum: 0), readOnly: true),
        .init("applicants_today_count", .integer(minimum: 0), readOnly: true, "Since midnight in UTC."),
        .init("experience", years, "Years."),
        .init("min_experience", years, "Years."),
        .init("encrypted", .text, readOnly: true, "Names the job in public links; always the same."),
        .init("owner", .reference("User")),
        .init("max_experience", years, "Years."),
        .init("employment_type", Schema.string(maxLength: JobPayload.Limit.employmentType).orNull),
        .init("location", Schema.string(maxLength: JobPayload.Limit.title).orNull),
        .init("published", .boolean),
        .init("closing_in", .integer(minimum: 0), readOnly: true, "Whole days until `close_date`; 0 where it is none."),
        .init("close_date", Schema.timestamp.orNull),
        .init("created_at", .timestamp, readOnly: true),
        .init("users_shared_with", .array(.reference("User"))),
        .init("must_have_skills", .array(skill)),
        .init("score_weight", .reference("ScoreWeight")),
    ])

    /// What a write takes.
    static let payload = Schema.object([
        .init("title", .string(maxLength: JobPayload.Limit.title)),
        .init("jd_html", Schema.string(maxLength: JobPayload.Limit.posting).orNull, required: false),
        .init("description", Schema.string(maxLength: JobPayload.Limit.posting).orNull, required: false),
        .init("experience", years, required: false),
        .init("min_experience", years, required: false),
        .init("max_experience", years, required: false),
        .init("owner", .idOrObject, required: false, "An account of the organisation."),
        .init("employment_type", Schema.string(maxLength: JobPayload.Limit.employmentType).orNull, required: false),
        .init("location", Schema.string(maxLength: JobPayload.Limit.title).orNull, required: false),
        .init("published", .boolean, required: false),
        .init("close_date", Schema.timestamp.orNull, required: false),
        .init("users_shared_with", .array(.idOrObject), required: false, "Accounts of the organisation."),
        .init(
            "must_have_skills", Schema.array(.either([skill, .text])).orNull, required: false,
            "Texts count as typed skills. A job needs a posting or skills."),
        .init("score_weight", .idOrObject, required: false),
    ])

    /// A match of a must-have skill.
    static let skillMatch = Schema.object([
        .init("label", .text),
        .init("match", .choice(["exact", "alias", "implied", "related", "none"])),
        .init("credit", .any, "A number from 0 to 1."),
        .init(
            "evidence",
            .array(
                .object([
                    .init("section", .text),
                    .init("page", .integer(minimum: 1)),
                    .init("start", .integer(minimum: 0), "Unicode scalars into the resume's text."),
                    .init("end", .integer(minimum: 0)),
                    .init("text", .text),
                ]))),
    ])

    /// An entry of the ranked list.
    static let rankedCandidate = Schema.object([
        .init("rank", .integer(minimum: 1)),
        .init(
            "candidate",
            .object([
                .init("id", .id), .init("name", .text), .init("email", Schema.string(format: "email").orNull),
            ])),
        .init("resume", Schema.id.orNull, "The newest, which counts."),
        .init("stage_name", .text),
        .init("status", .text),
        .init("overall_score", Schema.decimal(places: 2).orNull, "Null until the resume has been scored."),
        .init(
            "resume_score",
            Schema.object(Part.allCases.map { .init($0.scoreKey, .decimal(places: 2)) }).orNull),
        .init("relevant_experience_in_months", Schema.integer(minimum: 0).orNull),
        .init("must_have_skills", .array(.reference("SkillMatch"))),
        .init(
            "flags",
            .array(
                .object([
                    .init("code", .text), .init("page", .integer(minimum: 1), required: false),
                    .init("message", .text),
                ]))),
        .init(
            "explanation",
            Schema.object(Part.allCases.map { .init($0.scoreKey, .text, required: false) }).orNull,
            "A sentence for each part."),
    ])
}
