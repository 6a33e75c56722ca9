/// Accounts in the store.
enum UserRepository {
    /// How many accounts an organisation has.
    static func count(organisation: Int, _ connection: any Connection) throws -> Int {
        try connection.first(
            "SELECT count(*) FROM users WHERE organisation_id = $1", [.integer(organisation)], { $0.int(0) }) ?? 0
    }

    /// A piece of an organisation's accounts, in the order in which they were made.
    static func page(organisation: Int, limit: Int, offset: Int, _ connection: any Connection) throws -> [User] {
        try connection.all(
            "SELECT \(User.columns()) FROM users WHERE organisation_id = $1 ORDER BY id LIMIT $2 OFFSET $3",
            [.integer(organisation), .integer(limit), .integer(offset)]
        ) { User($0) }
    }

    /// All accounts of all organisations, with the organisations' names: for the command line.
    static func everyone(_ connection: any Connection) throws -> [(user: User, organisation: String)] {
        try connection.all(
            """
            SELECT organisations.name, \(User.columns()) FROM users
            JOIN organisations ON organisations.id = users.organisation_id ORDER BY organisations.name, users.id
            """
        ) { (user: User($0, from: 1), organisation: $0.text(0)) }
    }

    /// Whether there is any account at all.
    static func isEmpty(_ connection: any Connection) throws -> Bool {
        try connection.first("SELECT 1 FROM users LIMIT 1") { _ in true } == nil
    }

    /// An organisation's account.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> User? {
        try connection.first(
            "SELECT \(User.columns()) FROM users WHERE id = $1 AND organisation_id = $2",
            [.integer(id), .integer(organisation)]
        ) { User($0) }
    }

    /// Accounts by identifier, for what refers to them; one query, whatever their number.
    static func find(_ ids: some Collection<Int>, _ connection: any Connection) throws -> [Int: User] {
        guard !ids.isEmpty else { return [:] }
        let list = SQLList(ids)
        let users = try connection.all(
            "SELECT \(User.columns()) FROM users WHERE id IN (\(list.placeholders))", list.values
        ) { User($0) }
        return Dictionary(uniqueKeysWithValues: users.map { ($0.id, $0) })
    }

    /// The account with an e-mail address in lower case.
    static func find(email: String, _ connection: any Connection) throws -> User? {
        try connection.first("SELECT \(User.columns()) FROM users WHERE email = $1", [.text(email)]) { User($0) }
    }

    /// Keeps a new account.
    ///
    /// - Throws: ``AccountError`` with the code `taken` where there is one with this address.
    static func insert(
        _ draft: UserDraft, organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> User {
        let user = try connection.first(
            """
            INSERT INTO users (organisation_id, name, username, email, role, profile_pic, is_active, is_staff,
                is_superuser, contact, country, password, invited_by, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            ON CONFLICT (email) DO NOTHING RETURNING \(User.columns(of: "users"))
            """,
            [.integer(organisation)] + draft.values + [.integer(ifPresent: draft.invitedBy), .timestamp(now)]
        ) { User($0) }
        guard let user else { throw taken(draft.email) }
        return user
    }

    /// Changes an account. What was issued to it is void where it may no longer sign in, may do something else or has
    /// another password.
    ///
    /// - Throws: ``AccountError`` with the code `taken` where another one has this address, `last_admin` where nobody
    ///   could administer the organisation any more.
    static func update(
        _ id: Int, organisation: Int, to draft: UserDraft, at now: Timestamp, _ connection: any Connection
    ) throws -> User? {
        if let other = try find(email: draft.email, connection), other.id != id { throw taken(draft.email) }
        if !draft.canAdminister { try keepAdmin(organisation: organisation, without: id, connection) }
        if draft.passwordHash != nil {
            // A password is changed because somebody may know it, who may have made tokens with it.
            try connection.execute(
                """
                UPDATE api_tokens SET revoked_at = $3 WHERE revoked_at IS NULL
                    AND user_id = (SELECT id FROM users WHERE id = $1 AND organisation_id = $2)
                """, [.integer(id), .integer(organisation), .timestamp(now)])
        }
        return try connection.first(
            """
            UPDATE users SET name = $2, username = $3, email = $4, role = $5, profile_pic = $6, is_active = $7,
                is_staff = $8, is_superuser = $9, contact = $10, country = $11,
                session_epoch = session_epoch + CASE
                    WHEN role <> $5 OR is_active <> $7 OR is_superuser <> $9 OR $12 IS NOT NULL THEN 1 ELSE 0 END,
                password = coalesce($12, password)
            WHERE id = $13 AND organisation_id = $1 RETURNING \(User.columns(of: "users"))
            """,
            [.integer(organisation)] + draft.values + [.integer(id)]
        ) { User($0) }
    }

    /// Removes an account; its tokens and its own weights go with it. Jobs need an owner and weights: they have to be
    /// handed over before.
    ///
    /// - Throws: ``AccountError`` with the code `inUse` where it owns jobs or weights that are used, `last_admin` where
    ///   nobody could administer the organisation any more.
    static func delete(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Bool {
        try keepAdmin(organisation: organisation, without: id, connection)
        do {
            return try connection.execute(
                "DELETE FROM users WHERE id = $1 AND organisation_id = $2", [.integer(id), .integer(organisation)]) > 0
        } catch let error as StoreError where error.code == .foreignKey {
            throw AccountError(
                .inUse,
                "this account owns jobs, or weights that are in use; hand them over or disable the account instead")
        }
    }

    /// Refuses where no other active administrator is left, and this account is one.
    private static func keepAdmin(organisation: Int, without id: Int, _ connection: any Connection) throws {
        let isAdmin = "is_active = 1 AND (role = 'Admin' OR is_superuser = 1)"
        let isLast = try connection.first(
            """
            SELECT 1 FROM users WHERE id = $1 AND organisation_id = $2 AND \(isAdmin) AND NOT EXISTS (
                SELECT 1 FROM users WHERE organisation_id = $2 AND id <> $1 AND \(isAdmin))
            """, [.integer(id), .integer(organisation)]
        ) { _ in true }
        if isLast == true {
            throw AccountError(
                .lastAdmin, "the last active administrator of an organisation can't be disabled, demoted or deleted")
        }
    }

    private static func taken(_ email: String) -> AccountError {
        AccountError(.taken, "there is an account with the e-mail address \(email) already")
    }
}

extension UserDraft {
    /// The columns from `name` to `country` and the password, in the order that the statements have them.
    fileprivate var values: [SQLValue] {
        [
            .text(name), .text(ifPresent: username), .text(email), .text(role.rawValue),
            .text(ifPresent: profilePicture), .bool(isActive), .bool(isStaff), .bool(isSuperuser),
            .integer(ifPresent: contact), .text(ifPresent: country), .text(ifPresent: passwordHash),
        ]
    }
}
