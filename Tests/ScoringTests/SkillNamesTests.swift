import Scoring
import Testing

struct SkillNamesTests {
    private static let names = SkillNames()

    @Test(
        "A skill is known by any of its names, in any case",
        arguments: [("K8s", "Kubernetes"), ("kubernetes", "Kubernetes"), ("  Postgres ", "PostgreSQL")])
    func canonical(text: String, name: String) { #expect(SkillNamesTests.names.canonical(text) == name) }

    @Test("What the taxonomy does not know has no name in it", arguments: ["", "Frobnication of widgets", "a\u{0}b"])
    func unknown(text: String) { #expect(SkillNamesTests.names.canonical(text) == nil) }

    @Test("A text that is longer than any skill is not looked up")
    func long() { #expect(SkillNamesTests.names.canonical(String(repeating: "Swift ", count: 1000)) == nil) }

    @Test(
        "Skills are kept and looked for under one key",
        arguments: [("K8s", "kubernetes"), ("Frob  Nication", "frob nication"), ("FROB nication", "frob nication")])
    func key(text: String, key: String) { #expect(SkillNamesTests.names.key(for: text) == key) }
}
