/// What is to be kept of an account, new or changed.
struct UserDraft: Sendable, Hashable {
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
    var isActive = true
    /// Kept for clients of the documented system; no right hangs on it.
    var isStaff = false
    /// Whether it counts as an administrator whatever its role.
    var isSuperuser = false
    /// A telephone number.
    var contact: Int?
    /// A country's name.
    var country: String?
    /// The account that makes it.
    var invitedBy: Int?
    /// The text of its password's hash; `nil` keeps the one that there is.
    var passwordHash: String?

    /// Whether it could administer its organisation.
    var canAdminister: Bool { isActive && (role == .admin || isSuperuser) }
}

extension UserDraft {
    /// An account as it is.
    init(_ user: User) {
        self.init(
            name: user.name, username: user.username, email: user.email, role: user.role,
            profilePicture: user.profilePicture, isActive: user.isActive, isStaff: user.isStaff,
            isSuperuser: user.isSuperuser, contact: user.contact, country: user.country, invitedBy: user.invitedBy)
    }
}
