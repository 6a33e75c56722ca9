import Testing

@testable import ScreenEngine

struct MediaKeyTests {
    /// As random as a test needs.
    private static let random = RandomSource { Array(repeating: 0xA5, count: $0) }
    private static let secret = String(repeating: "a5", count: 16)

    @Test(
        "Whatever a client calls its file, the key stays in its place",
        arguments: [
            ("xyz.mp4", "xyz.mp4"), ("My Answer (1).MOV", "My_Answer_1_.MOV"),
            ("../../../etc/passwd", "passwd"), ("..\\..\\boot.ini", "boot.ini"), ("/etc/shadow", "shadow"),
            ("..", "recording"), (".", "recording"), ("", "recording"), ("///", "recording"), ("...mp4", "recording.mp4"),
            (".htaccess", "recording.htaccess"), ("a/../b.webm", "b.webm"), ("a\0b.mp4", "a_b.mp4"),
            ("a\nb\r.mp4", "a_b_.mp4"), ("a%2e%2e%2fb.mp4", "a_2e_2e_2fb.mp4"), ("интервью.mp4", "recording.mp4"),
            ("面试 1.webm", "1.webm"), ("\u{202E}4pm.exe", "4pm.exe"), ("a..b...c.mp4", "a.b.c.mp4"), ("name.", "name."),
            ("-rf.mp4", "-rf.mp4"), ("a?b#c&d=e.mp4", "a_b_c_d_e.mp4"), ("～.mp4", "recording.mp4"),
            ("\"; filename=x.exe", "filename_x.exe"), ("CON .mp4", "CON_.mp4"),
        ])
    func safeNames(name: String, safe: String) throws {
        let key = MediaKey(organisation: 7, fileName: name, random: Self.random)
        #expect(key.text == "answers/7/\(Self.secret)/\(safe)")
        #expect(key.organisation == 7)
        #expect(key.folders == ["answers", "7", Self.secret])
        #expect(key.name == safe)
        #expect(MediaKey(key.text) == key)
    }

    @Test("A long name is cut, and keeps its ending")
    func long() {
        let name = MediaKey.safeName(String(repeating: "x", count: 5000) + ".mp4")
        #expect(name == String(repeating: "x", count: 96) + ".mp4")
        #expect(MediaKey.safeName("a." + String(repeating: "b", count: 500)).utf8.count == 100)
    }

    @Test("What came out of names of any kind once stays as it is, and fits into a path")
    func anything() {
        var random = SeededRandom(seed: 11)
        let alphabet = Array("ab.._-/\\%\0\n é界🎬\"'~:;*?<>|")
        for _ in 0..<5000 {
            let name = String((0..<Int.random(in: 0...130, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
            let safe = MediaKey.safeName(name)
            #expect(MediaKey.safeName(safe) == safe)
            #expect((1...100).contains(safe.utf8.count) && safe.first != "." && !safe.contains(".."))
            #expect(safe.wholeMatch(of: /[A-Za-z0-9._-]+/) != nil)
        }
    }

    @Test(
        "A key that can't have been made here is none",
        arguments: [
            "", "answers", "answers/7/\(secret)", "answers/7/\(secret)/", "answers/7/\(secret)/../x.mp4",
            "answers/7/\(secret)/a/b.mp4", "answers/0/\(secret)/a.mp4", "answers/-1/\(secret)/a.mp4",
            "answers/07/\(secret)/a.mp4", "answers/+7/\(secret)/a.mp4", "answers/x/\(secret)/a.mp4",
            "answers/7/\(secret)0/a.mp4", "answers/7/A5\(secret.dropFirst(2))/a.mp4", "answers/7/../\(secret)/a.mp4",
            "resumes/7/\(secret)/a.mp4", "/answers/7/\(secret)/a.mp4", "answers/7/\(secret)/.a.mp4",
            "answers/7/\(secret)/a b.mp4", "answers/7/\(secret)/a%2Fb.mp4", "answers//7/\(secret)/a.mp4",
            "answers/7/\(secret)/..", "answers/7/\(secret)/a.mp4\0", "answers/9223372036854775808/\(secret)/a.mp4",
        ])
    func wrong(text: String) { #expect(MediaKey(text) == nil) }

    @Test("Two keys for the same name are different")
    func fresh() {
        let keys = (0..<100).map { _ in MediaKey(organisation: 1, fileName: "a.mp4", random: .system) }
        #expect(Set(keys).count == 100)
    }
}
