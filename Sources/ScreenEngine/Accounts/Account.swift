/// What an account may do.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// All of the organisation's jobs, and its accounts and settings.
    case admin = "Admin"
    /// The jobs it owns and those shared with it.
    case user = "User"

    /// The role's identifier in the API: `{"id": 1, "name": "Admin"}`.
    public var id: Int { self == .admin ? 1 : 2 }
}

/// Who is asking: known from the token alone.
public struct Account: Sendable, Hashable {
    /// The account's identifier.
    public var id: Int
    /// The organisation that it belongs to; nothing outside it is visible.
    public var organisation: Int
    /// Its role.
    public var role: Role
    /// Whether it counts as an administrator whatever its role.
    public var isSuperuser: Bool

    /// Makes an account.
    public init(id: Int, organisation: Int, role: Role, isSuperuser: Bool) {
        self.id = id
        self.organisation = organisation
        self.role = role
        self.isSuperuser = isSuperuser
    }

    /// Whether it sees and changes all of its organisation.
    public var isAdmin: Bool { role == .admin || isSuperuser }
}
