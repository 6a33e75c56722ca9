/// What whoever holds the database's file may do with its accounts: the command line's share.
public struct AccountAdministration: Sendable {
    private let database: any Database
    private let clock: WallClock
    private let random: RandomSource
    private let hasher: PasswordHasher

    /// Takes a store.
    public init(database: any Database, clock: WallClock, random: RandomSource) {
        self.init(database: database, clock: clock, random: random, hasher: PasswordHasher(random: random))
    }

    init(database: any Database, clock: WallClock, random: RandomSource, hasher: PasswordHasher) {
        self.database = database
        self.clock = clock
        self.random = random
        self.hasher = hasher
    }

    /// Whether there is any account: without one, nobody can use the server.
    public func hasAccounts() async throws -> Bool { try await database.read { try !UserRepository.isEmpty($0) } }

    /// Makes an account, and its organisation where that is new; gives its identifier.
    ///
    /// - Throws: ``AccountError`` with the code `invalid` where a value won't do, `taken` where the address has one.
    public func create(_ account: NewAccount, password: String) async throws -> Int {
        guard let email = MailAddress(account.email) else {
            throw AccountError(.invalid, "\(account.email) is no e-mail address; write it as name@example.com")
        }
        guard account.organisation.contains(where: { !$0.isWhitespace }) else {
            throw AccountError(.invalid, "an organisation needs a name")
        }
        let draft = UserDraft(
            name: account.name, email: email.text, role: account.role, isSuperuser: account.isSuperuser,
            passwordHash: try await hash(password))
        let now = clock.now()
        return try await database.write { connection in
            let organisation = try OrganisationRepository.findOrMake(name: account.organisation, at: now, connection)
            return try UserRepository.insert(draft, organisation: organisation, at: now, connection).id
        }
    }

    /// All accounts, by organisation.
    public func accounts() async throws -> [AccountSummary] {
        try await database.read { connection in
            try UserRepository.everyone(connection).map { user, organisation in
                AccountSummary(
                    id: user.id, organisation: organisation, email: user.email, name: user.name, role: user.role,
                    isSuperuser: user.isSuperuser, isActive: user.isActive, lastSeen: user.lastSeen)
            }
        }
    }

    /// Makes an account unable to sign in; what it holds is void at once.
    ///
    /// - Throws: ``AccountError`` with the code `notFound`, or `lastAdmin` where nobody could administer its
    ///   organisation any more.
    public func disable(email: String) async throws {
        try await change(email) { $0.isActive = false }
    }

    /// Lets a disabled account sign in again.
    ///
    /// - Throws: ``AccountError`` with the code `notFound`.
    public func enable(email: String) async throws {
        try await change(email) { $0.isActive = true }
    }

    /// Gives an account another password; who is signed in with it is signed out.
    ///
    /// - Throws: ``AccountError`` with the code `notFound`, or `invalid` where the password won't do.
    public func setPassword(email: String, _ password: String) async throws {
        let hash = try await hash(password)
        try await change(email) { $0.passwordHash = hash }
    }

    /// Makes an API token for an account. This is the only time that anybody sees it.
    ///
    /// - Parameter days: how long it works; for good where that is not said.
    /// - Throws: ``AccountError`` with the code `notFound`, also where the account is disabled.
    public func createToken(email: String, days: Int?) async throws -> String {
        let token = APIToken.make(random: random)
        let now = clock.now()
        _ = try await database.write { connection in
            let user = try AccountAdministration.existing(email, connection)
            guard user.isActive else {
                throw AccountError(.notFound, "the account \(user.email) is disabled; a token for it would not work")
            }
            return try APITokenRepository.insert(
                hash: APIToken.hash(token), hint: APIToken.hint(token), user: user.id, at: now,
                expiresAt: days.map { now.adding(seconds: $0 * 86_400) }, connection)
        }
        return token
    }

    /// All API tokens, oldest first.
    public func tokens() async throws -> [TokenSummary] {
        let now = clock.now()
        return try await database.read { connection in
            try APITokenRepository.everything(connection).map { record in
                let isExpired = record.expiresAt.map { $0 <= now } ?? false
                return TokenSummary(
                    id: record.id, email: record.email, hint: record.hint,
                    state: record.revokedAt != nil ? .revoked : isExpired ? .expired : .active,
                    createdAt: record.createdAt, expiresAt: record.expiresAt, lastUsedAt: record.lastUsedAt)
            }
        }
    }

    /// Ends an API token, at once and for good.
    ///
    /// - Throws: ``AccountError`` with the code `notFound`.
    public func revokeToken(_ id: Int) async throws {
        let now = clock.now()
        guard try await database.write({ try APITokenRepository.revoke(id, at: now, $0) }) else {
            throw AccountError(.notFound, "there is no token \(id); screen token list shows them")
        }
    }

    /// Signs what is issued from now on with a new key.
    ///
    /// - Parameter voidingOld: whether what was signed before is void at once, as after a leak; else it works for as long
    ///   as it was issued for.
    public func rotateKeys(voidingOld: Bool) async throws {
        let key = SigningKey(random: random, at: clock.now())
        try await database.write { connection in
            if voidingOld { try SigningKeyRepository.forgetAll(connection) }
            try SigningKeyRepository.rotate(to: key, connection)
        }
    }

    private func change(_ email: String, _ body: @escaping @Sendable (inout UserDraft) -> Void) async throws {
        _ = try await database.write { connection in
            let user = try AccountAdministration.existing(email, connection)
            var draft = UserDraft(user)
            body(&draft)
            return try UserRepository.update(
                user.id, organisation: user.organisation, to: draft, at: clock.now(), connection)
        }
    }

    private static func existing(_ email: String, _ connection: any Connection) throws -> User {
        guard let user = try UserRepository.find(email: email.lowercased(), connection) else {
            throw AccountError(.notFound, "there is no account \(email); screen user list shows them")
        }
        return user
    }

    private func hash(_ password: String) async throws -> String {
        if let complaint = PasswordRules.complaint(about: password) {
            throw AccountError(
                .invalid,
                "the password won't do: \(complaint.prefix(1).lowercased())\(complaint.dropFirst().dropLast())")
        }
        return try await hasher.hash(password)
    }
}
