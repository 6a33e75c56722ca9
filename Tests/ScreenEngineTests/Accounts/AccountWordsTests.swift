import Testing

@testable import ScreenEngine

@Suite("Words about accounts")
struct AccountWordsTests {
    @Test(
        "When an account was last seen is said in the greatest whole unit up to days",
        arguments: [
            (0, "0 minutes ago"), (59, "0 minutes ago"), (60, "1 minute ago"), (3599, "59 minutes ago"),
            (3600, "1 hour ago"), (86_399, "23 hours ago"), (86_400, "1 day ago"), (80 * 86_400 + 5000, "80 days ago"),
            (-500, "0 minutes ago"),
        ])
    func lastSeen(seconds: Int, words: String) {
        let moment = Timestamp(microseconds: 1_739_768_000_000_000)
        #expect(LastSeen.words(moment, now: moment.adding(seconds: seconds)) == words)
    }

    @Test(
        "An address is kept in lower case; a text that can't be one is refused",
        arguments: [
            ("Anna@Example.COM", "anna@example.com"), ("o'neil+x@mail.example.com", "o'neil+x@mail.example.com"),
            ("anna", nil), ("anna@", nil), ("@example.com", nil), ("a@b@example.com", nil), ("an na@example.com", nil),
            ("anna@example..com", nil), ("anna@example.com\n", nil), ("", nil),
            (String(repeating: "a", count: 250) + "@example.com", nil),
        ] as [(String, String?)])
    func addresses(text: String, kept: String?) {
        #expect(MailAddress(text)?.text == kept)
    }

    @Test("Anything but an administrator's role gives a user's rights", arguments: ["User", "", "admin", "Owner"])
    func roles(stored: String) {
        #expect(Role(stored: stored) == .user)
        #expect(Role(stored: "Admin") == .admin)
    }
}
