import ResumeParse
import Testing

struct TextRepairTests {
    private func text(_ line: String) throws -> String {
        try IntegrityFixture.parse("Jane Roe\n\(line)\nEnd of it\n").document.string
    }

    @Test(arguments: [
        ("Sw\u{200B}ift", "Swift"), ("Ku\u{2060}ber\u{FEFF}netes", "Kubernetes"), ("Do\u{AD}cker", "Docker"),
        ("\u{0421}++ and \u{0421}#", "C++ and C#"), ("Sw\u{0456}ft", "Swift"), ("D\u{03BF}cker", "Docker"),
        ("\u{FF33}\u{FF57}\u{FF49}\u{FF46}\u{FF54}", "Swift"), ("of\u{FB01}ce", "office"),
        ("\u{1D5E6}\u{1D604}\u{1D5F6}\u{1D5F3}\u{1D601}", "Swift"), ("\u{202E}tfiwS\u{202C} code", "Swift code"),
        ("Rust\u{E0053}\u{E0077}", "Rust"),
    ])
    func textIsWhatAPersonSees(written: String, seen: String) throws {
        #expect(try text("knows \(written) well").contains("\nknows \(seen) well\n"))
    }

    @Test(arguments: [
        "नमस्ते विद्‌यालय क्‍ष", "می‌خواهم برنامه", "Москва, РОСТОВ, Сара Тестова", "Ελλάδα ΑΘΗΝΑ Νίκος", "5 kΩ, ΔT, α-amylase, σ max",
        "Işıl Yıldız, Łódź, Çağrı", "résumé naïve", "日本語 テスト",
    ])
    func otherScriptsComeThroughUntouched(line: String) throws {
        let parsed = try IntegrityFixture.parse("Jane Roe\n\(line)\nEnd of it\n")
        #expect(parsed.document.string.contains(line))
        #expect(parsed.flags.isEmpty)
    }

    @Test(arguments: [
        "Sw\u{0456}ft and D\u{043E}cker and Kub\u{0435}rnetes",
        "Sw\u{200B}ift, Do\u{200B}cker, Kuber\u{200B}netes",
        "Welder\u{E0053}\u{E0077}\u{E0069}\u{E0066}\u{E0074}",
        "\u{202E}tfiwS\u{202C} code",
    ])
    func tricksOfEncodingAreFlagged(line: String) throws {
        #expect(try IntegrityFixture.codes("Jane Roe\n\(line)\nEnd of it\n") == ["suspicious_encoding"])
    }

    @Test func placesFollowTheText() throws {
        let parsed = try IntegrityFixture.parse("Jane\u{200B} Roe\nWelder\u{200B} at Acme\u{FEFF}\nEnd\n")
        let lines = parsed.document.lines.map { parsed.document.string(of: $0.range) }
        #expect(lines.prefix(3) == ["Jane Roe", "Welder at Acme", "End"])
    }
}
