@testable import ScreenEngine

/// Takes tokens that say in plain text whose they are.
struct TestAuthenticator: Authenticating {
    /// The token of an account.
    static func token(_ account: Account) -> String {
        "\(account.id).\(account.organisation).\(account.role.rawValue).\(account.isSuperuser)"
    }

    func account(bearer token: Substring) async throws -> Account? {
        let parts = token.split(separator: ".")
        guard parts.count == 4, let id = Int(parts[0]), let organisation = Int(parts[1]),
            let role = Role(rawValue: String(parts[2]))
        else { return nil }
        return Account(id: id, organisation: organisation, role: role, isSuperuser: parts[3] == "true")
    }
}
