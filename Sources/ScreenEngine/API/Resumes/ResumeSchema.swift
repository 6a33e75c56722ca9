internal import Scoring

/// The shapes of resumes in the API's description.
enum ResumeSchema {
    /// The shapes by name.
    static let all = [
        NamedSchema("ResumeScore", .example(.object(score), scoreExample)),
        NamedSchema("Resume", .example(.object(listed), .object(listedExample))),
        NamedSchema(
            "ResumeDetail", .example(.object(listed + [mustHaveSkills]), .object(listedExample + [skillsExample]))),
        NamedSchema("ResumeChange", .example(.object(change), changeExample)),
        NamedSchema("ResumeUpload", .object(upload)),
    ]

    private static let points = Schema.decimal(places: 2)

    private static let score: [Schema.Property] =
        [
            .init("id", .id),
            .init("ai_score", .boolean, "True for the engine's own score, false for a person's judgement."),
        ]
        + Part.allCases.map { .init($0.scoreKey, points) }
        + [
            .init("overall_score", points, "Exactly the sum of the five parts."),
            .init("feedback", Schema.text.orNull, "A person's reason."), .init("job", .id),
            .init("user", Schema.id.orNull, "The account that asked for the score or gave it."),
            .init("score_weight", Schema.id.orNull),
        ]

    private static let listed: [Schema.Property] = [
        .init("id", .id), .init("name", .string(maxLength: ResumePatch.longestName)), .init("job", .id),
        .init("status_text", .choice(statuses), "The application's status."),
        .init("relevant_experience_in_months", Schema.integer(minimum: 0).orNull),
        .init("overall_score", Schema.decimal(places: 3).orNull),
        .init("resume_score", Schema.reference("ResumeScore").orNull),
        .init("completed", .boolean, "Whether it has been read and scored, or can't be."),
        .init("updated_at", .timestamp),
        .init("updated_by", Schema.id.orNull, "The account that changed it last; null until one has."),
        .init("is_approved", .boolean),
        .init("approved_by", Schema.id.orNull), .init("created_at", .timestamp), .init("candidate", .id),
        .init("file_name", .text), .init("flags", .array(.any), "What the reader of the score should know."),
    ]

    private static let mustHaveSkills = Schema.Property(
        "must_have_skills", .array(.any), "How the resume meets each of the job's must-have skills, with the evidence.")

    private static let change: [Schema.Property] = [
        .init("name", .string(maxLength: ResumePatch.longestName), required: false),
        .init(
            "status_text", .choice(ApplicationStatus.spellings), required: false, "`On Hold!` is taken for `On Hold`."),
        StatusPayload.module,
        .init("is_approved", .boolean, required: false),
        .init(
            "resume_score",
            .nullable(
                .object(
                    Part.allCases.map {
                        .init($0.scoreKey, .number, required: false, "From 0 to ten times its weight.")
                    } + [
                        .init(
                            "feedback", Schema.string(maxLength: ResumePatch.longestFeedback).orNull,
                            "The reason; null only in an engine's score that is sent back as it was read.")
                    ])),
            required: false,
            """
            A person's judgement; null lets the engine's own score count again. A score that is sent back as it was read \
            changes nothing.
            """),
    ]

    private static let upload: [Schema.Property] = [
        .init("file", .string(format: "binary")), .init("job", .id), .init("candidate", .id, required: false),
        .init("name", .string(maxLength: ResumePatch.longestName), required: false),
        .init("email", .string(format: "email"), required: false),
    ]

    private static let statuses = ApplicationStatus.allCases.map(\.rawValue)
}
