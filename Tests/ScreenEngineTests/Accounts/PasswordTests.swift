import Testing

@testable import ScreenEngine

@Suite("Passwords")
struct PasswordTests {
    private let cost = ScryptCost(logRounds: 4, blockSize: 8, parallelism: 1)
    private let salt: [UInt8] = Array("0123456789abcdef".utf8)

    @Test("The key is that of RFC 7914's second test vector")
    func vector() throws {
        let hash = try PasswordHash(
            of: "password", salt: Array("NaCl".utf8), cost: ScryptCost(logRounds: 10, blockSize: 8, parallelism: 16))
        #expect(
            Hexadecimal.encode(hash.key) == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162")
    }

    @Test("The kept text is a PHC string, and reads back")
    func text() throws {
        let hash = try PasswordHash(of: "correct horse", salt: salt, cost: cost)
        #expect(hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"))
        #expect(PasswordHash(hash.text) == hash)
    }

    @Test("A password matches itself only", arguments: ["correct horse ", "Correct horse", "correct hors", ""])
    func matches(other: String) throws {
        let hash = try PasswordHash(of: "correct horse", salt: salt, cost: cost)
        #expect(try hash.matches("correct horse"))
        #expect(try !hash.matches(other))
    }

    @Test("The empty password matches nothing, not even its own hash")
    func empty() throws {
        #expect(try !PasswordHash(of: "", salt: salt, cost: cost).matches(""))
    }

    @Test(
        "A text that is no hash of ours, or would take the server down, is none",
        arguments: [
            "", "correct horse", "$scrypt$", "$bcrypt$ln=4,r=8,p=1$MDEy$MDEy",
            "$scrypt$ln=40,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=4,r=8,p=0$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=-4,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=4,r=8$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=4,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAA", "$scrypt$ln=4,r=8,p=1$!$AAAA",
        ])
    func unreadable(text: String) {
        #expect(PasswordHash(text) == nil)
    }

    @Test("The same bytes read back where nothing is wrong with the text")
    func readable() {
        let text = "$scrypt$ln=4,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        #expect(PasswordHash(text)?.text == text)
    }

    @Test("One derivation at the standard cost takes 32 MB, a sixth of what the server may have")
    func memory() {
        #expect(ScryptCost.standard.bytes == 32 << 20)
        #expect(ScryptCost.standard.isSound)
    }

    @Test("Two hashes of the same password differ, since their salts do")
    func salts() async throws {
        let hasher = PasswordHasher(cost: cost, random: .system)
        let first = try await hasher.hash("correct horse")
        let second = try await hasher.hash("correct horse")
        #expect(first != second)
        #expect(try await hasher.check("correct horse", against: first) == .right)
        #expect(try await hasher.check("correct horse", against: second) == .right)
    }

    @Test("A password kept at another cost is right, and comes with its hash at the present one")
    func outdated() async throws {
        let old = try PasswordHash(of: "correct horse", salt: salt, cost: ScryptCost(logRounds: 3, blockSize: 8, parallelism: 1))
        let hasher = PasswordHasher(cost: cost, random: .system)
        #expect(try await hasher.check("wrong horse", against: old.text) == .wrong)
        guard case .outdated(let fresh) = try await hasher.check("correct horse", against: old.text) else {
            Issue.record("the hash was not replaced")
            return
        }
        #expect(try await hasher.check("correct horse", against: fresh) == .right)
    }

    @Test("Without an account, without a password and with a damaged hash every password is wrong", arguments: [nil, "", "$scrypt$"])
    func nobody(kept: String?) async throws {
        #expect(try await PasswordHasher(cost: cost, random: .system).check("correct horse", against: kept) == .wrong)
    }

    @Test("More than may wait are turned away at once")
    func busy() async throws {
        let hasher = PasswordHasher(cost: cost, random: .system, mostWaiting: 0)
        await #expect(throws: AccountError(.busy, "too many passwords are being checked; try again in a moment")) {
            try await hasher.hash("correct horse")
        }
    }

    @Test("Those who were turned away or have been served make room for others")
    func room() async throws {
        let hasher = PasswordHasher(cost: cost, random: .system, mostWaiting: 1)
        for _ in 0..<3 { _ = try await hasher.hash("correct horse") }
    }

    @Test(
        "A password has to be long enough to resist guessing and short enough to be hashed",
        arguments: [
            ("", "This field may not be blank."),
            ("1234567", "This password is too short. It must contain at least 8 characters."),
            ("कखगघ", "This password is too short. It must contain at least 8 characters."),
            ("12345678901", "This password is entirely numeric."),
            (String(repeating: "x", count: 1025), "This password is too long. It must contain at most 1024 bytes."),
            ("correct horse", nil), (String(repeating: "x", count: 1024), nil), ("पासवर्डपासवर्ड", nil),
        ] as [(String, String?)])
    func rules(password: String, complaint: String?) {
        #expect(PasswordRules.complaint(about: password) == complaint)
    }
}
