extension CandidateSchemas {
    /// The documented candidate.
    static let example = object([
        ("id", .integer(123)), ("name", .string("John Doe")), ("email", .string("johndoe@example.com")),
        ("profile_pic", .string("https://files.example.com/people/123.jpg")), ("contact", .string("1234567890")),
        ("location", .string(#"{"city":"Pune","state":"Maharashtra"}"#)), ("resumes", resumeExample),
        (
            "applied_jobs",
            .array([object([("id", .integer(7)), ("title", .string("Trainee - Associate Software Developer"))])])
        ),
        ("created_at", .string("2024-07-02T12:38:00.405406Z")), ("updated_at", .string("2025-01-06T14:39:59.433143Z")),
    ])

    private static let resumeExample = object([
        ("id", .integer(1234)), ("name", .string("Example 1")), ("job", .integer(7)),
        ("status_text", .string("Under Review")), ("relevant_experience_in_months", .integer(2)),
        ("overall_score", .string("8.900")), ("resume_score", scoreExample), ("completed", .bool(true)),
        ("updated_at", .string("2025-01-06T14:40:03.684118Z")), ("updated_by", .null), ("is_approved", .bool(false)),
        ("approved_by", .null), ("created_at", .string("2025-01-06T14:39:19.599535Z")),
    ])

    private static let scoreExample = object([
        ("id", .integer(1251)), ("ai_score", .bool(true)), ("skills_score", .string("3.90")),
        ("work_exp_score", .string("1.00")), ("projects_score", .string("3.00")), ("education_score", .string("1.00")),
        ("certifications_score", .string("0.00")), ("overall_score", .string("8.90")), ("feedback", .null),
        ("job", .integer(7)), ("user", .integer(2)), ("score_weight", .integer(2)),
    ])

    /// A write.
    static let payloadExample = object([
        ("name", .string("John Doe")), ("email", .string("johndoe@example.com")), ("contact", .string("1234567890")),
        ("location", object([("city", .string("Pune")), ("state", .string("Maharashtra"))])), ("job", .integer(7)),
    ])

    /// Somebody who may be the same person.
    static let duplicateExample = object([
        ("id", .integer(124)), ("name", .string("Doe John")), ("email", .string("jdoe@example.com")),
        ("contact", .string("+91 12345 67890")),
        (
            "reasons",
            .array([
                object([("reason", .string("phone")), ("phone", .string("1234567890"))]),
                object([
                    ("reason", .string("text")), ("similarity", .string("0.93")), ("resume", .integer(1234)),
                    ("other_resume", .integer(1240)),
                ]),
            ])
        ),
    ])

    /// What is held on somebody who has just been entered.
    static let exportExample = object(
        [
            ("exported_at", .string("2025-01-06T14:40:03.684118Z")),
            (
                "candidate",
                object([
                    ("id", .integer(123)), ("organisation", .integer(1)), ("name", .string("John Doe")),
                    ("email", .string("johndoe@example.com")), ("profile_pic", .null), ("contact", .null),
                    ("location", .null), ("name_key", .string("doe john")),
                    ("email_key", .string("johndoe@example.com")),
                    ("phone_key", .null), ("employer_key", .null), ("is_provisional", .bool(false)),
                    ("created_at", .string("2024-07-02T12:38:00.405406Z")),
                    ("updated_at", .string("2024-07-02T12:38:00.405406Z")),
                ])
            ),
        ] + HeldTable.all.map { ($0.name, .array([])) })

    private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { JSONValue.Member($0.0, $0.1) })
    }
}
