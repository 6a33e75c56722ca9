import Testing

@testable import ScreenEngine

/// The tokens that name jobs in public links.
struct JobLinkTokenTests {
    private let tokens = JobLinkToken(key: [UInt8](repeating: 7, count: 32))

    @Test("A token gives its job back, is always the same and needs no escaping", arguments: [1, 2, 255, 1 << 40, .max])
    func roundTrip(job: Int) {
        let token = tokens.seal(job)
        #expect(tokens.open(token) == job)
        #expect(tokens.seal(job) == token)
        #expect(token.utf8.count == 32)
        #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
    }

    @Test("Tokens of neighbours have nothing in common that could be counted on")
    func opaque() {
        let all = (1...1000).map { tokens.seal($0) }
        #expect(Set(all).count == 1000)
        #expect(Set(all.map { $0.prefix(4) }).count > 990)
    }

    @Test("A token of which any bit was changed, that is cut or lengthened, or by another key, names nothing")
    func tampered() throws {
        let token = tokens.seal(12)
        let bytes = try #require(Base64URL.decode(token.utf8))
        for bit in 0..<bytes.count * 8 {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(tokens.open(Base64URL.encode(changed)) == nil)
        }
        #expect(tokens.open(String(token.dropLast(4))) == nil)
        #expect(tokens.open(token + "AAAA") == nil)
        #expect(tokens.open("") == nil)
        #expect(tokens.open("no token at all, whatever it says") == nil)
        #expect(JobLinkToken(key: [UInt8](repeating: 8, count: 32)).open(token) == nil)
    }

    @Test("A store keeps its key: tokens are good after a restart")
    func kept() async throws {
        let server = try await APITestServer()
        let token = try await JobLinkToken.kept(in: server.database, random: .system).seal(12)
        #expect(try await JobLinkToken.kept(in: server.database, random: .system).open(token) == 12)
    }
}
