import Testing

@testable import ScreenEngine

@Suite("What sign-ins are counted under")
struct LoginKeysTests {
    @Test(
        "An IPv6 client counts by its network, an IPv4 client by its address however it is written",
        arguments: [
            ("192.0.2.1", "address:192.0.2.1"), ("::ffff:192.0.2.1", "address:192.0.2.1"),
            ("2001:db8:1:2:3:4:5:6", "address:2001:db8:1:2::/64"), ("2001:db8:1:2::9", "address:2001:db8:1:2::/64"),
            ("2001:db8::1", "address:2001:db8:0:0::/64"), ("::1", "address:0:0:0:0::/64"),
            ("fe80::1%eth0", "address:fe80:0:0:0::/64"), ("", nil),
        ] as [(String, String?)])
    func networks(address: String, key: String?) {
        #expect(LoginKeys(email: "ada@example.com", clientAddress: address).address == key)
    }

    @Test("What was typed as the e-mail address is not kept")
    func hashed() {
        let key = LoginKeys(email: "my secret password", clientAddress: "").account
        #expect(!key.contains("secret"))
        #expect(key != LoginKeys(email: "my secret passwore", clientAddress: "").account)
        #expect(key == LoginKeys(email: "my secret password", clientAddress: "192.0.2.1").account)
    }

    @Test("No wait is longer than a quarter of an hour", arguments: [5, 9, 10, 60, 4_000_000])
    func longest(failures: Int) {
        let now = Timestamp(microseconds: 0)
        let known = LoginAttempts(failures: failures - 1, blockedUntil: now, updatedAt: now)
        let wait = LoginThrottle.wait(LoginThrottle.account.failing(known, at: now), at: now)
        #expect(wait == min(900, 30 << min(failures - 5, 5)))
    }
}
