import Testing

@testable import ScreenEngine

@Suite("Telling who asks")
struct AuthenticationTests {
    private func tokens(_ fixture: AccountFixture, _ email: String = "uma@example.com") async throws -> (
        access: String, refresh: String
    ) {
        try #require(
            try await fixture.signIn.signIn(email: email, password: AccountFixture.password, clientAddress: "").tokens)
    }

    private func account(_ fixture: AccountFixture, _ token: String) async throws -> Account? {
        try await fixture.authenticator(fixture.keyring).account(bearer: token[...])
    }

    @Test("An access token stands for the account that signed in, until it expires")
    func access() async throws {
        let fixture = try await AccountFixture()
        let token = try await tokens(fixture).access
        // The same one both times: the second answer comes from what it remembers.
        let authenticator = fixture.authenticator(fixture.keyring)
        for _ in 0..<2 { #expect(try await authenticator.account(bearer: token[...]) == fixture.uma) }
        fixture.clock.advance(seconds: 899)
        #expect(try await authenticator.account(bearer: token[...]) == fixture.uma)
        fixture.clock.advance(seconds: 1)
        #expect(try await authenticator.account(bearer: token[...]) == nil)
        #expect(try await account(fixture, token) == nil)
    }

    @Test("A refresh token is good for a new access token only, and an access token isn't good for that")
    func kinds() async throws {
        let fixture = try await AccountFixture()
        let (access, refresh) = try await tokens(fixture)
        #expect(try await account(fixture, refresh) == nil)
        #expect(try await fixture.signIn.refresh(access) == nil)
        fixture.clock.advance(seconds: 86_399)
        let fresh = try #require(try await fixture.signIn.refresh(refresh))
        #expect(try await account(fixture, fresh) == fixture.uma)
        fixture.clock.advance(seconds: 1)
        #expect(try await fixture.signIn.refresh(refresh) == nil)
    }

    @Test("What was changed, or signed by others or by nobody, stands for nobody")
    func forged() async throws {
        let fixture = try await AccountFixture()
        let token = try await tokens(fixture).access
        let parts = token.split(separator: ".").map(String.init)
        let payload = String(decoding: try #require(Base64URL.decode(parts[1].utf8)), as: UTF8.self)
        #expect(payload.contains("\"sub\":\"\(fixture.uma.id)\""))
        let promoted = payload.replacing("\"sub\":\"\(fixture.uma.id)\"", with: "\"sub\":\"\(fixture.ada.id)\"")
        let header = String(decoding: try #require(Base64URL.decode(parts[0].utf8)), as: UTF8.self)
        let unsigned = Base64URL.encode(Array(header.replacing("HS256", with: "none").utf8))
        let forgeries = [
            "\(parts[0]).\(Base64URL.encode(Array(promoted.utf8))).\(parts[2])", "\(parts[0]).\(parts[1]).",
            "\(unsigned).\(parts[1]).", "\(parts[0]).\(parts[1])", token.dropLast(2) + "AA", "", "..", "screen_", "x",
            "\(Base64URL.encode(Array("{}".utf8))).\(parts[1]).\(parts[2])",
            try await foreign(fixture, key: nil), try await foreign(fixture, key: "0011223344556677"),
        ]
        for forgery in forgeries {
            #expect(try await account(fixture, String(forgery)) == nil)
            #expect(try await fixture.signIn.refresh(String(forgery)) == nil)
        }
    }

    /// Right in all but the key that signs it, which is another store's.
    private func foreign(_ fixture: AccountFixture, key: String?) async throws -> String {
        let other = try await AccountFixture()
        let own = try #require(try await fixture.database.read(SigningKeyRepository.current))
        let secret = SigningKey(
            name: key ?? own.name, secret: [UInt8](repeating: 7, count: 32), createdAt: fixture.clock.now)
        try await other.database.write { try SigningKeyRepository.rotate(to: secret, $0) }
        return try await other.keyring.issue(.access, user: fixture.ada.id, epoch: 0)
    }

    @Test("Disabling an account, another role and another password void what it holds, at once and from another process")
    func revoked() async throws {
        let fixture = try await AccountFixture()
        let authenticator = fixture.authenticator(fixture.keyring)
        let elsewhere = try fixture.administration()
        let changes: [@Sendable () async throws -> Void] = [
            { try await elsewhere.disable(email: "uma@example.com") },
            { try await elsewhere.setPassword(email: "uma@example.com", AccountFixture.password) },
            { try await fixture.change(fixture.uma) { $0.role = .admin } },
            { try await fixture.change(fixture.uma) { $0.isSuperuser = true } },
        ]
        for change in changes {
            try await elsewhere.enable(email: "uma@example.com")
            let (access, refresh) = try await tokens(fixture)
            #expect(try await authenticator.account(bearer: access[...])?.id == fixture.uma.id)
            try await change()
            #expect(try await authenticator.account(bearer: access[...]) == nil)
            #expect(try await fixture.signIn.refresh(refresh) == nil)
        }
    }

    @Test("Another name voids nothing")
    func renamed() async throws {
        let fixture = try await AccountFixture()
        let token = try await tokens(fixture).access
        try await fixture.change(fixture.uma) { $0.name = "Uma Example" }
        #expect(try await account(fixture, token) == fixture.uma)
    }

    @Test("The row says what an account may do, not the token")
    func deleted() async throws {
        let fixture = try await AccountFixture()
        let token = try await tokens(fixture).access
        _ = try await fixture.database.write { connection in
            try UserRepository.delete(fixture.uma.id, organisation: fixture.uma.organisation, connection)
        }
        #expect(try await account(fixture, token) == nil)
    }

    @Test("A key signs for as long as it should, and what it signed works on when the next one signs")
    func rotation() async throws {
        let fixture = try await AccountFixture()
        let authenticator = fixture.authenticator(fixture.keyring)
        fixture.clock.advance(seconds: 30 * 86_400 - 60)
        let old = try await tokens(fixture)
        fixture.clock.advance(seconds: 30 * 86_400)
        // The first key is from the first sign-in above; a month later the next one signs.
        let fresh = try await tokens(fixture)
        #expect(try keyName(old.access) != keyName(fresh.access))
        #expect(try await authenticator.account(bearer: fresh.access[...]) == fixture.uma)
    }

    @Test("After a rotation by another process, a server signs with the new key and still takes the old one's tokens")
    func rotated() async throws {
        let fixture = try await AccountFixture()
        let keyring = fixture.keyring
        let authenticator = fixture.authenticator(keyring)
        let old = try await keyring.issue(.access, user: fixture.uma.id, epoch: 0)
        #expect(try await authenticator.account(bearer: old[...]) == fixture.uma)
        try await fixture.administration().rotateKeys(voidingOld: false)
        let new = try await keyring.issue(.access, user: fixture.uma.id, epoch: 0)
        #expect(try keyName(old) != keyName(new))
        for token in [old, new] { #expect(try await authenticator.account(bearer: token[...]) == fixture.uma) }
        // A server that has seen neither key reads both.
        for token in [old, new] { #expect(try await account(fixture, token) == fixture.uma) }
    }

    @Test("When the old keys are void, so is what they signed, even where it is remembered")
    func voided() async throws {
        let fixture = try await AccountFixture()
        let keyring = fixture.keyring
        let authenticator = fixture.authenticator(keyring)
        let old = try await keyring.issue(.access, user: fixture.uma.id, epoch: 0)
        #expect(try await authenticator.account(bearer: old[...]) == fixture.uma)
        try await fixture.administration().rotateKeys(voidingOld: true)
        #expect(try await authenticator.account(bearer: old[...]) == nil)
        let new = try await keyring.issue(.access, user: fixture.uma.id, epoch: 0)
        #expect(try await authenticator.account(bearer: new[...]) == fixture.uma)
    }

    @Test("A key is kept for as long as anything that it signed could work, and not longer")
    func forgotten() async throws {
        let fixture = try await AccountFixture()
        let keyring = fixture.keyring
        let month = 30 * 86_400
        var names: [String] = []
        for wait in [0, month, 86_400, month] {
            fixture.clock.advance(seconds: wait)
            names.append(try keyName(try await keyring.issue(.access, user: fixture.uma.id, epoch: 0)))
        }
        // The third is a day after the second, which then still signs.
        #expect(names[0] != names[1] && names[1] == names[2] && names[2] != names[3])
        let kept = try await fixture.database.read(SigningKeyRepository.all).map(\.name)
        #expect(kept == [names[3], names[1]])
    }

    @Test("An API token works until it is revoked or expires, and only its hash is kept")
    func apiTokens() async throws {
        let fixture = try await AccountFixture()
        let elsewhere = try fixture.administration()
        let lasting = try await elsewhere.createToken(email: "UMA@example.com", days: nil)
        let short = try await elsewhere.createToken(email: "uma@example.com", days: 2)
        #expect(lasting.hasPrefix("screen_"))
        #expect(Base64URL.decode(lasting.dropFirst("screen_".count).utf8)?.count == 32)
        for token in [lasting, short] { #expect(try await account(fixture, token) == fixture.uma) }
        fixture.clock.advance(seconds: 2 * 86_400)
        #expect(try await account(fixture, short) == nil)
        #expect(try await account(fixture, lasting) == fixture.uma)
        #expect(try await elsewhere.tokens().map(\.state) == [.active, .expired])
        try await elsewhere.revokeToken(1)
        #expect(try await account(fixture, lasting) == nil)
        #expect(try await elsewhere.tokens().map(\.state) == [.revoked, .expired])
        let rows = try await fixture.database.read { connection in
            try connection.all("SELECT hint, hash FROM api_tokens") { ($0.text(0), $0.bytes(1)) }
        }
        #expect(rows.map(\.0) == [String(lasting.suffix(4)), String(short.suffix(4))])
        #expect(rows.map(\.1) == [APIToken.hash(lasting), APIToken.hash(short)])
    }

    @Test("Another password revokes the account's API tokens, and nobody else's")
    func passwordChanged() async throws {
        let fixture = try await AccountFixture()
        let elsewhere = try fixture.administration()
        let token = try await elsewhere.createToken(email: "uma@example.com", days: nil)
        let other = try await elsewhere.createToken(email: "ada@example.com", days: nil)
        try await fixture.change(fixture.uma) { $0.name = "Uma Example" }
        #expect(try await account(fixture, token) == fixture.uma)
        try await elsewhere.setPassword(email: "uma@example.com", AccountFixture.password)
        #expect(try await account(fixture, token) == nil)
        #expect(try await account(fixture, other) == fixture.ada)
        #expect(try await elsewhere.tokens().map(\.state) == [.revoked, .active])
    }

    @Test("A disabled account's API token works again once the account does")
    func disabledToken() async throws {
        let fixture = try await AccountFixture()
        let elsewhere = try fixture.administration()
        let token = try await elsewhere.createToken(email: "uma@example.com", days: nil)
        try await elsewhere.disable(email: "uma@example.com")
        #expect(try await account(fixture, token) == nil)
        try await elsewhere.enable(email: "uma@example.com")
        #expect(try await account(fixture, token) == fixture.uma)
    }

    @Test("Who asks is noted once a minute, beside the request")
    func seen() async throws {
        let fixture = try await AccountFixture()
        let token = try await fixture.administration().createToken(email: "uma@example.com", days: nil)
        let first = fixture.clock.now
        #expect(try await account(fixture, token) == fixture.uma)
        fixture.clock.advance(seconds: 59)
        #expect(try await account(fixture, token) == fixture.uma)
        // Nothing was written on the way.
        #expect(try await fixture.user(fixture.uma)?.lastSeen == nil)
        fixture.activity.finish()
        try await fixture.activity.run()
        #expect(try await fixture.user(fixture.uma)?.lastSeen == first)
        #expect(try await fixture.administration().tokens().first?.lastUsedAt == first)
    }

    @Test("A minute later it is noted again")
    func seenAgain() async throws {
        let fixture = try await AccountFixture()
        let token = try await tokens(fixture).access
        let authenticator = fixture.authenticator(fixture.keyring)
        for _ in 0..<2 {
            _ = try await authenticator.account(bearer: token[...])
            fixture.clock.advance(seconds: 60)
        }
        fixture.activity.finish()
        try await fixture.activity.run()
        #expect(try await fixture.user(fixture.uma)?.lastSeen == fixture.clock.now.adding(seconds: -60))
    }

    private func keyName(_ token: String) throws -> String {
        let header = try #require(token.split(separator: ".").first.flatMap { Base64URL.decode($0.utf8) })
        let text = String(decoding: header, as: UTF8.self)
        let name = try #require(text.firstRange(of: "\"kid\":\""))
        return String(text[name.upperBound...].prefix { $0 != "\"" })
    }
}
