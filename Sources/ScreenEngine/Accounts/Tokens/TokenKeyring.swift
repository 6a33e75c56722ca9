internal import JWTKit

/// Signs and verifies tokens, by HS256: who verifies is who signs, so that a public key would serve nobody, and a hash
/// is checked in a microsecond. The keys are in the store, where servers share them; one whose key is gone from there
/// is void, whatever is remembered here.
actor TokenKeyring {
    private let database: any Database
    private let clock: WallClock
    private let random: RandomSource
    private let lifetimes: TokenLifetimes
    private let keys = JWTKeyCollection()
    private var known: Set<String> = []

    /// Makes a keyring on a store.
    init(database: any Database, clock: WallClock, random: RandomSource, lifetimes: TokenLifetimes) {
        self.database = database
        self.clock = clock
        self.random = random
        self.lifetimes = lifetimes
    }

    /// Issues a token for an account.
    func issue(_ kind: TokenKind, user: Int, epoch: Int) async throws -> String {
        // Read every time, so that a rotation by another process is followed at once; signing in takes a tenth of a
        // second anyway.
        let key = try await currentKey()
        await learn([key])
        let now = clock.now().microseconds / 1_000_000
        let claims = TokenClaims(
            kind: kind, subject: String(user), epoch: epoch, issuedAt: now,
            expiresAt: now + lifetimes.seconds(of: kind), identifier: Hexadecimal.encode(random.bytes(16)))
        return try await keys.sign(claims, kid: JWKIdentifier(string: key.name))
    }

    /// Reads a token that one of the keys has signed; `nil` where it is none. Does not look at the time.
    func verify(_ token: some StringProtocol) async throws -> VerifiedToken? {
        let bytes = Array(token.utf8)
        guard let name = TokenKeyring.keyName(bytes) else { return nil }
        if !known.contains(name) { await learn(try await database.read(SigningKeyRepository.all)) }
        guard known.contains(name), let claims = try? await keys.verify(bytes, as: TokenClaims.self),
            let user = Int(claims.subject)
        else { return nil }
        return VerifiedToken(
            kind: claims.kind, user: user, epoch: claims.epoch,
            expiresAt: Timestamp(microseconds: claims.expiresAt * 1_000_000), key: name)
    }

    private func currentKey() async throws -> SigningKey {
        let now = clock.now()
        let youngest = now.adding(seconds: -lifetimes.key)
        let current = try await database.read(SigningKeyRepository.current)
        if let current, current.createdAt > youngest { return current }
        let forgotten = now.adding(seconds: -lifetimes.refresh)
        return try await database.write { [random] connection in
            // Another server may have been here meanwhile.
            if let current = try SigningKeyRepository.current(connection), current.createdAt > youngest {
                return current
            }
            // What they signed last has expired by now.
            try SigningKeyRepository.forget(retiredBefore: forgotten, connection)
            let key = SigningKey(random: random, at: now)
            try SigningKeyRepository.rotate(to: key, connection)
            return key
        }
    }

    private func learn(_ read: [SigningKey]) async {
        for key in read where known.insert(key.name).inserted {
            await keys.add(
                hmac: HMACKey(from: key.secret), digestAlgorithm: .sha256, kid: JWKIdentifier(string: key.name))
        }
        // The first key added would also verify what names no key or an unknown one.
        await keys.clearDefault()
    }

    /// The key that a token's header names.
    private static func keyName(_ token: [UInt8]) -> String? {
        let parser = DefaultJWTParser()
        guard let parts = try? parser.getTokenParts(token),
            let header = Base64URL.decode(parts.header)
        else { return nil }
        return try? parser.jsonDecoder.decode(Header.self, from: .init(header)).kid
    }

    private struct Header: Decodable {
        let kid: String
    }
}

extension SigningKey {
    /// A key that nobody can guess.
    init(random: RandomSource, at now: Timestamp) {
        self.init(name: Hexadecimal.encode(random.bytes(8)), secret: random.bytes(32), createdAt: now)
    }
}
