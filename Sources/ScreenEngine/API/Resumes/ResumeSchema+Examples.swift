extension ResumeSchema {
    /// The seed's score.
    static let scoreExample = JSONValue.object([
        .init("id", .integer(1251)), .init("ai_score", .bool(true)), .init("skills_score", .string("3.90")),
        .init("work_exp_score", .string("1.00")), .init("projects_score", .string("3.00")),
        .init("education_score", .string("1.00")), .init("certifications_score", .string("0.00")),
        .init("overall_score", .string("8.90")), .init("feedback", .null), .init("job", .integer(7)),
        .init("user", .integer(2)), .init("score_weight", .integer(2)),
    ])

    /// The seed's resume.
    static let listedExample: [JSONValue.Member] = [
        .init("id", .integer(1234)), .init("name", .string("Example 1")), .init("job", .integer(7)),
        .init("status_text", .string("Under Review")), .init("relevant_experience_in_months", .integer(2)),
        .init("overall_score", .string("8.900")), .init("resume_score", scoreExample), .init("completed", .bool(true)),
        .init("updated_at", .string("2025-01-06T14:40:03.684118Z")), .init("updated_by", .null),
        .init("is_approved", .bool(false)), .init("approved_by", .null),
        .init("created_at", .string("2025-01-06T14:39:19.599535Z")), .init("candidate", .integer(123)),
        .init("file_name", .string("example.pdf")), .init("flags", .array([])),
    ]

    /// A skill that was found.
    static let skillsExample = JSONValue.Member(
        "must_have_skills",
        .array([
            .object([
                .init("label", .string("Swift")), .init("match", .string("exact")), .init("credit", .number("1.0")),
                .init(
                    "evidence",
                    .array([
                        .object([
                            .init("section", .string("work")), .init("page", .integer(1)),
                            .init("start", .integer(412)),
                            .init("end", .integer(417)), .init("text", .string("Swift")),
                        ])
                    ])),
            ])
        ]))

    /// A person's judgement of one part.
    static let changeExample = JSONValue.object([
        .init("status_text", .string("On Hold")),
        .init(
            "resume_score",
            .object([
                .init("projects_score", .string("1.50")), .init("feedback", .string("Two of the projects are one.")),
            ])),
    ])
}
