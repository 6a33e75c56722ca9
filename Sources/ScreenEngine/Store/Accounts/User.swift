/// An account as it is kept and shown; its password never leaves the store with it.
struct User: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The organisation that it belongs to.
    var organisation: Int
    /// The person's name.
    var name: String
    /// A name to sign in with, which this system keeps but does not use.
    var username: String?
    /// The address that it signs in with, in lower case.
    var email: String
    /// What it may do.
    var role: Role
    /// A link to a picture.
    var profilePicture: String?
    /// Whether it may sign in.
    var isActive: Bool
    /// Kept for clients of the documented system; no right hangs on it.
    var isStaff: Bool
    /// Whether it counts as an administrator whatever its role.
    var isSuperuser: Bool
    /// When it last gave its password.
    var lastLogin: Timestamp?
    /// When it last asked for anything, to a minute.
    var lastSeen: Timestamp?
    /// A telephone number.
    var contact: Int?
    /// A country's name.
    var country: String?
    /// The account that made it.
    var invitedBy: Int?
    /// When it was made.
    var createdAt: Timestamp

    /// Whether it sees and changes all of its organisation.
    var isAdmin: Bool { role == .admin || isSuperuser }
}

extension User {
    /// The columns of `users` that ``init(_:from:)`` reads, in its order, of a table under this name.
    static func columns(of table: String = "users") -> String {
        [
            "id", "organisation_id", "name", "username", "email", "role", "profile_pic", "is_active", "is_staff",
            "is_superuser", "last_login", "last_seen", "contact", "country", "invited_by", "created_at",
        ].map { "\(table).\($0)" }.joined(separator: ", ")
    }

    /// Reads a row, whose first such column has this number.
    init(_ row: any Row, from first: Int = 0) {
        id = row.int(first)
        organisation = row.int(first + 1)
        name = row.text(first + 2)
        username = row.textIfPresent(first + 3)
        email = row.text(first + 4)
        role = Role(stored: row.text(first + 5))
        profilePicture = row.textIfPresent(first + 6)
        isActive = row.bool(first + 7)
        isStaff = row.bool(first + 8)
        isSuperuser = row.bool(first + 9)
        lastLogin = row.timestampIfPresent(first + 10)
        lastSeen = row.timestampIfPresent(first + 11)
        contact = row.intIfPresent(first + 12)
        country = row.textIfPresent(first + 13)
        invitedBy = row.intIfPresent(first + 14)
        createdAt = row.timestamp(first + 15)
    }
}

extension Role {
    /// Reads a kept role. Anything but an administrator's is a user's: a value that is none gives no rights.
    init(stored: String) { self = stored == Role.admin.rawValue ? .admin : .user }
}
