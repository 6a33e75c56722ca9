internal import HTTPTypes
internal import Testing

@testable internal import ScreenEngine

/// What a client takes.
struct AcceptFieldTests {
    @Test(
        "The most specific range decides whether a type is taken",
        arguments: [
            ("application/json", true), ("*/*", true), ("application/*", true), ("text/html", false),
            ("text/html, application/xhtml+xml, */*;q=0.8", true), ("application/json;q=0", false),
            ("application/json;q=0, */*", false), ("*/*;q=0, application/json", true), ("APPLICATION/JSON", true),
            ("application/json; charset=utf-8", true), ("text/*;q=0.3, application/* ; q=0.1", true), ("", false),
            ("*", true), ("application/json;q=high", false),
        ])
    func accept(field: String, isTaken: Bool) {
        #expect(AcceptField.allows("application/json", field) == isTaken)
    }

    @Test("Without Accept everything is taken, and one of several types is enough")
    func several() {
        #expect(AcceptField.allows(["application/json"], [:]))
        #expect(AcceptField.allows(["application/json", "text/csv"], [.accept: "text/csv"]))
        #expect(!AcceptField.allows(["application/json", "text/csv"], [.accept: "image/png"]))
    }

    @Test(
        "Of two types the one with the greater weight is preferred, and neither where they are equal",
        arguments: [
            ("text/csv", true), ("text/csv, */*;q=0.1", true), ("application/json, text/csv;q=0.9", false),
            ("application/json;q=0.2, text/*;q=0.3", true), ("*/*", false), ("text/csv, application/json", false),
            ("image/png", false),
        ])
    func preferred(field: String, isPreferred: Bool) {
        #expect(AcceptField.prefers("text/csv", to: "application/json", [.accept: field]) == isPreferred)
        #expect(!AcceptField.prefers("text/csv", to: "application/json", [:]))
    }

    @Test(
        "gzip is taken where its weight, or else that of the rest, is not 0",
        arguments: [
            ("gzip", true), ("deflate, GZIP;q=0.5", true), ("gzip;q=0", false), ("*", true), ("*;q=0", false),
            ("gzip;q=0, *", false), ("*;q=0, gzip", true), ("br", false), ("", false), ("x-gzip", true),
            ("identity, gzip;q=0.000", false),
        ])
    func gzip(field: String, isTaken: Bool) { #expect(Compression.takesGzip(field) == isTaken) }
}
