/// An account, as the command line lists it.
public struct AccountSummary: Sendable, Hashable {
    /// Its identifier.
    public var id: Int
    /// Its organisation's name.
    public var organisation: String
    /// The address that it signs in with.
    public var email: String
    /// The person's name.
    public var name: String
    /// What it may do.
    public var role: Role
    /// Whether it counts as an administrator whatever its role.
    public var isSuperuser: Bool
    /// Whether it may sign in.
    public var isActive: Bool
    /// When it last asked for anything.
    public var lastSeen: Timestamp?
}
