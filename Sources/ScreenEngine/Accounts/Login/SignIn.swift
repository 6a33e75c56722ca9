internal import Crypto

/// Signing in: passwords for tokens, refresh tokens for access tokens.
struct SignIn: Sendable {
    /// What an attempt gives.
    enum Outcome: Sendable, Hashable {
        /// The password was right.
        case tokens(access: String, refresh: String)
        /// No active account has this address and password.
        case refused
        /// Too many have failed: so many seconds to wait.
        case wait(seconds: Int)
    }

    /// The store.
    let database: any Database
    /// The time.
    let clock: WallClock
    /// What compares passwords.
    let hasher: PasswordHasher
    /// What signs tokens.
    let keyring: TokenKeyring

    /// Signs in.
    ///
    /// - Parameters:
    ///   - email: the account's address, in any case.
    ///   - password: the password.
    ///   - clientAddress: where the attempt comes from; empty where that is not known.
    /// - Throws: ``AccountError`` with the code `busy` where too many passwords are being checked.
    func signIn(email: String, password: String, clientAddress: String) async throws -> Outcome {
        let email = email.lowercased()
        let keys = LoginKeys(email: email, clientAddress: clientAddress)
        // Counted as a failure before it is looked at: a thousand attempts at once are a thousand, not one.
        let seconds = try await database.write { [clock] in try SignIn.count(keys, at: clock.now(), $0) }
        if seconds > 0 { return .wait(seconds: seconds) }

        let credentials = try await database.read { try SessionRepository.credentials(email: email, $0) }
        let usable = password.utf8.count <= PasswordRules.mostBytes ? password : ""
        let check: PasswordCheck
        do {
            check = try await hasher.check(usable, against: credentials?.password)
        } catch let error as AccountError {
            // It was never looked at.
            try await database.write { try SignIn.forgive(keys, accountToo: false, $0) }
            throw error
        }
        guard check != .wrong, let credentials, credentials.session.isActive else { return .refused }

        let user = credentials.session.account.id
        let epoch = credentials.session.epoch
        let access = try await keyring.issue(.access, user: user, epoch: epoch)
        let refresh = try await keyring.issue(.refresh, user: user, epoch: epoch)
        var replacement: String?
        if case .outdated(let fresh) = check { replacement = fresh }
        try await database.write { [clock, replacement] connection in
            try SignIn.forgive(keys, accountToo: true, connection)
            try SessionRepository.noteLogin(
                user, at: clock.now(), replacement: replacement, replacing: credentials.password, connection)
        }
        return .tokens(access: access, refresh: refresh)
    }

    /// A new access token for a refresh token; `nil` where that is none, expired or void.
    func refresh(_ token: String) async throws -> String? {
        guard let verified = try await keyring.verify(token), verified.kind == .refresh,
            verified.expiresAt > clock.now()
        else { return nil }
        let session = try await database.read { connection in
            try SessionRepository.find(verified.user, signedBy: verified.key, connection)
        }
        guard let session, session.isActive, session.epoch == verified.epoch else { return nil }
        return try await keyring.issue(.access, user: verified.user, epoch: verified.epoch)
    }

    /// Counts an attempt as failed; gives the seconds to wait where it may not be made, and then counts nothing.
    private static func count(_ keys: LoginKeys, at now: Timestamp, _ connection: any Connection) throws -> Int {
        let account = try LoginAttemptRepository.find(keys.account, connection)
        let address = try keys.address.flatMap { try LoginAttemptRepository.find($0, connection) }
        let seconds = max(LoginThrottle.wait(account, at: now), LoginThrottle.wait(address, at: now))
        if seconds > 0 { return seconds }
        try LoginAttemptRepository.prune(
            before: now.adding(seconds: -LoginThrottle.memory), keeping: LoginThrottle.mostRemembered, connection)
        try LoginAttemptRepository.keep(
            LoginThrottle.account.failing(account, at: now), for: keys.account, connection)
        if let key = keys.address {
            try LoginAttemptRepository.keep(LoginThrottle.address.failing(address, at: now), for: key, connection)
        }
        return 0
    }

    /// Takes the attempt back; a right password forgives the account what failed before it, but not the address: who
    /// has one account could try all others from there.
    private static func forgive(_ keys: LoginKeys, accountToo: Bool, _ connection: any Connection) throws {
        if accountToo {
            try LoginAttemptRepository.forget(keys.account, connection)
        } else if let known = try LoginAttemptRepository.find(keys.account, connection) {
            try LoginAttemptRepository.keep(LoginThrottle.account.forgiving(known), for: keys.account, connection)
        }
        if let key = keys.address, let known = try LoginAttemptRepository.find(key, connection) {
            try LoginAttemptRepository.keep(LoginThrottle.address.forgiving(known), for: key, connection)
        }
    }
}
