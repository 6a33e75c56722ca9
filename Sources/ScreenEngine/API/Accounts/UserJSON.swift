internal import ResumeParse

/// Accounts as the API shows them, alone and within jobs.
enum UserJSON {
    /// Writes an account.
    ///
    /// - Parameter now: the moment from which `last_seen` counts.
    static func write(_ user: User, now: Timestamp, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", user.id)
            json.member("name", user.name)
            json.member("org", user.organisation)
            json.member("username", orNull: user.username)
            json.member("email", user.email)
            json.key("role")
            json.object { json in
                json.member("id", user.role.id)
                json.member("name", user.role.rawValue)
            }
            json.member("profile_pic", orNull: user.profilePicture)
            json.member("is_active", user.isActive)
            json.member("is_staff", user.isStaff)
            json.member("is_superuser", user.isSuperuser)
            json.member("last_login", user.lastLogin)
            json.member("last_seen", orNull: user.lastSeen.map { LastSeen.words($0, now: now) })
            json.member("contact", orNull: user.contact)
            json.member("country", orNull: user.country)
            json.member("invited_by", orNull: user.invitedBy)
            json.member("created_at", user.createdAt)
        }
    }

    /// The shapes, for the API's description.
    static let schemas = [
        NamedSchema("User", .object(properties(role: .object([.init("id", roleID), .init("name", roleName)])))),
        NamedSchema(
            "UserWrite",
            .example(
                Schema.object(properties(role: .either([roleObject, roleName, roleID])) + [password]).payload,
                .object([
                    .init("name", .string("John Doe")), .init("email", .string("johndoe@example.com")),
                    .init("role", .string(Role.user.rawValue)),
                    .init("password", .string("correct horse battery staple")),
                ]))),
    ]

    private static let roleID = Schema.integer(minimum: 1, maximum: 2)
    private static let roleName = Schema.choice(Role.allCases.map(\.rawValue))
    private static let roleObject = Schema.object([
        .init("id", roleID, required: false), .init("name", roleName, required: false),
    ])
    private static let password = Schema.Property(
        "password", Schema.string(format: "password").orNull, required: false,
        "What the account signs in with; without one it can't. Never shown.")

    private static func properties(role: Schema) -> [Schema.Property] {
        [
            .init("id", .id, readOnly: true),
            .init("name", .string(maxLength: longestName)),
            .init("org", .id, readOnly: true, "The organisation."),
            .init("username", .nullable(.string(maxLength: longestName)), required: false),
            .init("email", .string(format: "email")),
            .init("role", role, required: false, "`User` unless given."),
            .init("profile_pic", .nullable(.string(format: "uri")), required: false),
            .init("is_active", .boolean, required: false),
            .init("is_staff", .boolean, required: false),
            .init("is_superuser", .boolean, required: false, "Set by superusers only."),
            .init("last_login", .nullable(.timestamp), readOnly: true),
            .init("last_seen", .nullable(.text), readOnly: true, "In words, such as `3 hours ago`."),
            .init("contact", .nullable(.integer(minimum: 0)), required: false),
            .init("country", .nullable(.string(maxLength: longestName)), required: false),
            .init("invited_by", .nullable(.id), readOnly: true),
            .init("created_at", .timestamp, readOnly: true),
        ]
    }

    /// Characters in a name.
    static let longestName = 255
}
