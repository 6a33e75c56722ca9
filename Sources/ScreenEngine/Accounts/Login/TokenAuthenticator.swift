internal import Crypto

/// Tells who asks. A token's signature is checked once and remembered; the account's row is read at every request, so
/// that a disabled account, another role or a revoked token counts at once, whichever process wrote it.
struct TokenAuthenticator: Authenticating {
    private let database: any Database
    private let clock: WallClock
    private let keyring: TokenKeyring
    private let activity: ActivityRecorder
    private let cache = VerifiedTokenCache()

    init(database: any Database, clock: WallClock, keyring: TokenKeyring, activity: ActivityRecorder) {
        self.database = database
        self.clock = clock
        self.keyring = keyring
        self.activity = activity
    }

    func account(bearer token: Substring) async throws -> Account? {
        token.hasPrefix(APIToken.prefix)
            ? try await account(apiToken: token) : try await account(accessToken: token)
    }

    private func account(apiToken token: Substring) async throws -> Account? {
        let now = clock.now()
        let hash = APIToken.hash(token)
        let found = try await database.read { try SessionRepository.find(tokenHash: hash, at: now, $0) }
        guard let (session, token) = found, session.isActive else { return nil }
        activity.note(.user(session.account.id), at: now)
        activity.note(.token(token), at: now)
        return session.account
    }

    private func account(accessToken token: Substring) async throws -> Account? {
        let now = clock.now()
        guard let verified = try await verified(token, at: now) else { return nil }
        let session = try await database.read { connection in
            try SessionRepository.find(verified.user, signedBy: verified.key, connection)
        }
        guard let session, session.isActive, session.epoch == verified.epoch else { return nil }
        activity.note(.user(session.account.id), at: now)
        return session.account
    }

    private func verified(_ token: Substring, at now: Timestamp) async throws -> VerifiedToken? {
        let digest = SHA256.hash(data: Array(token.utf8))
        let known = cache[digest]
        let verified: VerifiedToken?
        if let known { verified = known } else { verified = try await keyring.verify(token) }
        guard let verified, verified.kind == .access, verified.expiresAt > now else { return nil }
        if known == nil { cache.insert(verified, for: digest, at: now) }
        return verified
    }
}
