internal import SystemPackage
internal import TestSupport

@testable internal import ScreenEngine

/// A store with two organisations, and what accounts are used by. Passwords are hashed at a cost that suits tests.
struct AccountFixture {
    static let password = "correct horse"
    static let cost = ScryptCost(logRounds: 4, blockSize: 8, parallelism: 1)

    let folder: TemporaryFolder
    let database: SQLiteDatabase
    let clock = TestClock()
    let hasher = PasswordHasher(cost: AccountFixture.cost, random: .system)
    let activity: ActivityRecorder
    let changes = AppliedWeights()
    var lifetimes = TokenLifetimes(access: 900, refresh: 86_400, key: 30 * 86_400)

    /// Admins and users of `Example Ltd`, an admin of `Other Ltd`.
    let ada: Account
    let amy: Account
    let uma: Account
    let otto: Account

    init() async throws {
        folder = try TemporaryFolder()
        database = try SQLiteDatabase(path: folder.path.appending("screen.db"), readers: 2, clock: clock.wall)
        try await database.migrate()
        activity = ActivityRecorder(database: database)
        let hash = try await hasher.hash(AccountFixture.password)
        let now = clock.now
        (ada, amy, uma, otto) = try await database.write { connection in
            let example = try OrganisationRepository.findOrMake(name: "Example Ltd", at: now, connection)
            let other = try OrganisationRepository.findOrMake(name: "Other Ltd", at: now, connection)
            func make(_ name: String, _ role: Role, _ organisation: Int) throws -> Account {
                let draft = UserDraft(
                    name: name, email: "\(name.lowercased())@example.com", role: role, passwordHash: hash)
                let user = try UserRepository.insert(draft, organisation: organisation, at: now, connection)
                return Account(id: user.id, organisation: organisation, role: role, isSuperuser: false)
            }
            return (
                try make("Ada", .admin, example), try make("Amy", .admin, example), try make("Uma", .user, example),
                try make("Otto", .admin, other)
            )
        }
    }

    /// A keyring as one server has it.
    var keyring: TokenKeyring { keyring(on: database) }

    /// A keyring on another connection.
    func keyring(on database: SQLiteDatabase) -> TokenKeyring {
        TokenKeyring(database: database, clock: clock.wall, random: .system, lifetimes: lifetimes)
    }

    /// Signing in, as one server does it.
    var signIn: SignIn { SignIn(database: database, clock: clock.wall, hasher: hasher, keyring: keyring) }

    /// Telling who asks, as one server does it.
    func authenticator(_ keyring: TokenKeyring) -> TokenAuthenticator {
        TokenAuthenticator(database: database, clock: clock.wall, keyring: keyring, activity: activity)
    }

    /// What the command line does, from another process.
    func administration() throws -> AccountAdministration {
        AccountAdministration(
            database: try SQLiteDatabase(path: database.path, readers: 1, clock: clock.wall), clock: clock.wall,
            random: .system, hasher: hasher)
    }

    /// What is told of changed weights.
    var change: WeightChange { WeightChange { [changes] weight, _, _, _ in try changes.apply(weight) } }

    /// Adds a job scored by the organisation's first weights.
    func addJob(owner: Account) async throws {
        _ = try await database.write { connection in
            try connection.execute(
                """
                INSERT INTO jobs (organisation_id, owner_id, score_weight_id, title, created_at, updated_at)
                VALUES ($1, $2, 1, 'Tester', 0, 0)
                """, [.integer(owner.organisation), .integer(owner.id)])
        }
    }

    /// An account as it is kept.
    func user(_ account: Account) async throws -> User? {
        try await database.read { try UserRepository.find(account.id, organisation: account.organisation, $0) }
    }

    /// Changes an account in the store.
    func change(_ account: Account, _ body: @escaping @Sendable (inout UserDraft) -> Void) async throws {
        _ = try await database.write { connection in
            guard let user = try UserRepository.find(account.id, organisation: account.organisation, connection) else {
                return
            }
            var draft = UserDraft(user)
            body(&draft)
            _ = try UserRepository.update(user.id, organisation: user.organisation, to: draft, at: clock.now, connection)
        }
    }
}

extension SignIn.Outcome {
    /// The tokens, if the password was right.
    var tokens: (access: String, refresh: String)? {
        if case .tokens(let access, let refresh) = self { return (access, refresh) }
        return nil
    }
}
