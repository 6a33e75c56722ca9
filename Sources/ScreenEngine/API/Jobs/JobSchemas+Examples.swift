extension JobSchemas {
    private static let owner = JSONValue.object([
        .init("id", .integer(123)), .init("name", .string("John Doe")), .init("org", .integer(1)),
        .init("username", .null), .init("email", .string("johndoe@example.com")),
        .init("role", .object([.init("id", .integer(1)), .init("name", .string("Admin"))])),
        .init("profile_pic", .null), .init("is_active", .bool(true)), .init("is_staff", .bool(true)),
        .init("is_superuser", .bool(true)), .init("last_login", .string("2025-02-17T04:52:49.230031Z")),
        .init("last_seen", .string("0 minutes ago")), .init("contact", .integer(1_234_567_890)),
        .init("country", .string("India")), .init("invited_by", .null),
        .init("created_at", .string("2024-12-02T12:33:13.659653Z")),
    ])
    private static let skills = JSONValue.array([
        .object([
            .init("label", .string("Communication")), .init("value", .string("Communication")),
            .init("__isNew__", .bool(true)),
        ])
    ])
    private static let weights = JSONValue.object([
        .init("id", .integer(1)), .init("skills", .string("0.30")), .init("work_experience", .string("0.30")),
        .init("projects", .string("0.20")), .init("education", .string("0.10")),
        .init("certifications", .string("0.10")), .init("user", .null),
    ])

    /// A job, as the documented system shows one.
    static let example = JSONValue.object([
        .init("id", .integer(12)), .init("title", .string("Software Tester")),
        .init("jd_html", .string("<p>Tests what others build.</p>")),
        .init("description", .string("Tests what others build.")), .init("applicants_count", .integer(12)),
        .init("applicants_today_count", .integer(0)), .init("experience", .integer(5)),
        .init("min_experience", .integer(5)), .init("encrypted", .string("q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6")),
        .init("owner", owner), .init("max_experience", .integer(10)), .init("employment_type", .string("Full Time")),
        .init("location", .string("Pune / Remote")), .init("published", .bool(true)),
        .init("closing_in", .integer(0)), .init("close_date", .string("2025-01-31T00:00:00Z")),
        .init("created_at", .string("2024-09-27T06:11:18.952174Z")), .init("users_shared_with", .array([])),
        .init("must_have_skills", skills), .init("score_weight", weights),
    ])

    /// A payload.
    static let payloadExample = JSONValue.object([
        .init("title", .string("Software Tester")), .init("description", .string("Tests what others build.")),
        .init("min_experience", .integer(5)), .init("max_experience", .integer(10)),
        .init("must_have_skills", .array([.string("Communication"), .string("Selenium")])),
        .init("users_shared_with", .array([.integer(4)])), .init("score_weight", .integer(1)),
    ])
}
