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

    /// The object's shape, for the API's description.
    static let schema = NamedSchema(
        "User",
        .object([
            .init("id", .id, readOnly: true),
            .init("name", .string(maxLength: longestName)),
            .init("org", .id, readOnly: true, "The organisation."),
            .init("username", .nullable(.string(maxLength: longestName)), required: false),
            .init("email", .string(format: "email")),
            .init(
                "role",
                .object([
                    .init("id", .integer(minimum: 1, maximum: 2), required: false),
                    .init("name", .choice(["Admin", "User"])),
                ]),
                required: false, "In a payload also the name or the identifier alone."),
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
        ]))

    /// Characters in a name.
    static let longestName = 255
}
