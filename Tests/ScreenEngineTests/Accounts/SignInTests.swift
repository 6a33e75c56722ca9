import Testing

@testable import ScreenEngine

@Suite("Signing in")
struct SignInTests {
    private func attempt(
        _ fixture: AccountFixture, _ email: String, _ password: String, from address: String = "192.0.2.1"
    ) async throws -> SignIn.Outcome {
        try await fixture.signIn.signIn(email: email, password: password, clientAddress: address)
    }

    private func attempt(
        _ fixture: AccountFixture, _ password: String, from address: String = "192.0.2.1"
    ) async throws -> SignIn.Outcome {
        try await attempt(fixture, "ada@example.com", password, from: address)
    }

    @Test("The right password gives tokens and is noted, in whatever case the address is written")
    func right() async throws {
        let fixture = try await AccountFixture()
        #expect(try await attempt(fixture, "ADA@Example.com", AccountFixture.password).tokens != nil)
        #expect(try await fixture.user(fixture.ada)?.lastLogin == fixture.clock.now)
    }

    @Test(
        "A wrong password, an unknown address and a disabled account are refused alike",
        arguments: [
            ("ada@example.com", "wrong horse"), ("nobody@example.com", AccountFixture.password),
            ("uma@example.com", AccountFixture.password), ("ada@example.com", ""),
            ("ada@example.com", String(repeating: "x", count: 5000)),
        ])
    func refused(email: String, password: String) async throws {
        let fixture = try await AccountFixture()
        try await fixture.change(fixture.uma) { $0.isActive = false }
        #expect(try await attempt(fixture, email, password) == .refused)
    }

    @Test("After five failures not even the right password is looked at, and each failure then doubles the wait")
    func throttled() async throws {
        let fixture = try await AccountFixture()
        for _ in 0..<5 { #expect(try await attempt(fixture, "wrong") == .refused) }
        #expect(try await attempt(fixture, AccountFixture.password) == .wait(seconds: 30))
        fixture.clock.advance(seconds: 29)
        // Trying while waiting makes it no longer.
        #expect(try await attempt(fixture, AccountFixture.password) == .wait(seconds: 1))
        fixture.clock.advance(seconds: 1)
        #expect(try await attempt(fixture, "wrong") == .refused)
        #expect(try await attempt(fixture, AccountFixture.password) == .wait(seconds: 60))
        fixture.clock.advance(seconds: 60)
        #expect(try await attempt(fixture, AccountFixture.password).tokens != nil)
    }

    @Test("The right password forgives what failed before it")
    func forgiven() async throws {
        let fixture = try await AccountFixture()
        for _ in 0..<4 { #expect(try await attempt(fixture, "wrong") == .refused) }
        #expect(try await attempt(fixture, AccountFixture.password).tokens != nil)
        for _ in 0..<4 { #expect(try await attempt(fixture, "wrong") == .refused) }
        #expect(try await attempt(fixture, AccountFixture.password).tokens != nil)
    }

    @Test("One account's wait is nobody else's, though it comes from any address")
    func others() async throws {
        let fixture = try await AccountFixture()
        for number in 0..<5 { #expect(try await attempt(fixture, "wrong", from: "192.0.2.\(number)") == .refused) }
        #expect(try await attempt(fixture, AccountFixture.password, from: "198.51.100.1") == .wait(seconds: 30))
        #expect(try await attempt(fixture, "amy@example.com", AccountFixture.password).tokens != nil)
    }

    @Test("An address nobody has is slowed like one that somebody has")
    func unknown() async throws {
        let fixture = try await AccountFixture()
        for _ in 0..<5 { #expect(try await attempt(fixture, "nobody@example.com", "wrong") == .refused) }
        #expect(try await attempt(fixture, "nobody@example.com", "wrong") == .wait(seconds: 30))
    }

    @Test("Many failures from one address slow all accounts from there, and one right password in between doesn't help")
    func address() async throws {
        let fixture = try await AccountFixture()
        for number in 0..<49 {
            #expect(try await attempt(fixture, "nobody\(number)@example.com", "wrong") == .refused)
        }
        #expect(try await attempt(fixture, AccountFixture.password).tokens != nil)
        #expect(try await attempt(fixture, "nobody@example.com", "wrong") == .refused)
        #expect(try await attempt(fixture, AccountFixture.password) == .wait(seconds: 30))
        #expect(try await attempt(fixture, AccountFixture.password, from: "198.51.100.1").tokens != nil)
        #expect(try await attempt(fixture, AccountFixture.password, from: "").tokens != nil)
    }

    @Test("Attempts at once are counted one by one")
    func parallel() async throws {
        let fixture = try await AccountFixture()
        let outcomes = try await withThrowingTaskGroup(of: SignIn.Outcome.self) { group in
            for _ in 0..<20 { group.addTask { try await attempt(fixture, "wrong") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == .refused }.count == 5)
        #expect(outcomes.filter { $0 == .wait(seconds: 30) }.count == 15)
    }

    @Test("A restart forgives nothing")
    func restart() async throws {
        let fixture = try await AccountFixture()
        for _ in 0..<5 { #expect(try await attempt(fixture, "wrong") == .refused) }
        await fixture.database.close()
        let again = try SQLiteDatabase(path: fixture.database.path, readers: 1, clock: fixture.clock.wall)
        let signIn = SignIn(
            database: again, clock: fixture.clock.wall, hasher: fixture.hasher, keyring: fixture.keyring(on: again))
        #expect(
            try await signIn.signIn(
                email: "ada@example.com", password: AccountFixture.password, clientAddress: "192.0.2.1")
                == .wait(seconds: 30))
    }

    @Test("What failed an hour ago is forgotten, and its row is gone")
    func forgotten() async throws {
        let fixture = try await AccountFixture()
        for _ in 0..<5 { #expect(try await attempt(fixture, "wrong") == .refused) }
        fixture.clock.advance(seconds: 3601)
        #expect(try await attempt(fixture, "amy@example.com", AccountFixture.password).tokens != nil)
        let rows = try await fixture.database.read { connection in
            try connection.one("SELECT count(*) FROM login_attempts WHERE failures > 0", []) { $0.int(0) }
        }
        #expect(rows == 0)
    }

    @Test("Beyond a bound the oldest rows go")
    func bounded() async throws {
        let fixture = try await AccountFixture()
        let left = try await fixture.database.write { [now = fixture.clock.now] connection in
            for number in 0..<10 {
                let moment = now.adding(seconds: number)
                try LoginAttemptRepository.keep(
                    LoginAttempts(failures: 1, blockedUntil: now, updatedAt: moment), for: "key \(number)", connection)
            }
            try LoginAttemptRepository.prune(before: now, keeping: 3, connection)
            return try connection.all("SELECT key FROM login_attempts ORDER BY key") { $0.text(0) }
        }
        #expect(left == ["key 7", "key 8", "key 9"])
    }

    @Test("A hash at an old cost is replaced when its password is given")
    func rehashed() async throws {
        let fixture = try await AccountFixture()
        let dear = PasswordHasher(cost: ScryptCost(logRounds: 5, blockSize: 8, parallelism: 1), random: .system)
        let signIn = SignIn(
            database: fixture.database, clock: fixture.clock.wall, hasher: dear, keyring: fixture.keyring)
        for _ in 0..<2 {
            let outcome = try await signIn.signIn(
                email: "ada@example.com", password: AccountFixture.password, clientAddress: "")
            #expect(outcome.tokens != nil)
        }
        let kept = try await fixture.database.read { try SessionRepository.credentials(email: "ada@example.com", $0) }
        #expect(kept?.password?.hasPrefix("$scrypt$ln=5,r=8,p=1$") == true)
        #expect(kept?.session.epoch == 0)
    }

    @Test("A check that was turned away for want of room is not a failure")
    func busy() async throws {
        let fixture = try await AccountFixture()
        let full = SignIn(
            database: fixture.database, clock: fixture.clock.wall,
            hasher: PasswordHasher(cost: AccountFixture.cost, random: .system, mostWaiting: 0),
            keyring: fixture.keyring)
        for _ in 0..<6 {
            await #expect(throws: AccountError.self) {
                try await full.signIn(email: "ada@example.com", password: "wrong", clientAddress: "192.0.2.1")
            }
        }
        #expect(try await attempt(fixture, AccountFixture.password).tokens != nil)
    }
}
