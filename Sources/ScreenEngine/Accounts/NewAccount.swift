/// What the command line says of an account that is to be made.
public struct NewAccount: Sendable, Hashable {
    /// The organisation's name; it is made where it is new.
    public var organisation: String
    /// The address that the account signs in with.
    public var email: String
    /// The person's name.
    public var name: String
    /// What it may do.
    public var role: Role
    /// Whether it counts as an administrator whatever its role.
    public var isSuperuser: Bool

    /// Makes a description; without a name, the person is called by what stands before the address's `@`.
    public init(organisation: String, email: String, name: String?, role: Role, isSuperuser: Bool) {
        self.organisation = organisation
        self.email = email
        self.name = name ?? String(email.prefix { $0 != "@" })
        self.role = role
        self.isSuperuser = isSuperuser
    }
}
