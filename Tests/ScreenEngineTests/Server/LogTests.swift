internal import HummingbirdCore
internal import Logging
internal import Testing

@testable internal import ScreenEngine

/// Lines of the log.
struct LogTests {
    private func output(_ format: LogFormat, _ log: ServerFixture.Log, level: Logger.Level = .info) -> LogOutput {
        LogOutput(format: format, level: level, clock: ServerFixture.clock, write: log.write)
    }

    @Test("A line is JSON with its members in order")
    func json() {
        let log = ServerFixture.Log()
        output(.json, log).log(.warning, "it \"happened\"") { line in
            line.field("number", 42)
            line.field("duration_ms", thousandths: 1_005)
            line.field("text", "a\nb\u{1B}[0m\\")
        }
        #expect(
            log.lines == [
                #"{"time":"2026-02-03T16:30:00.000001Z","level":"warning","message":"it \"happened\"","number":42,"#
                    + #""duration_ms":1.005,"text":"a\nb\u001b[0m\\"}"#
            ])
    }

    @Test("As text, a value with anything but plain characters is quoted")
    func text() {
        let log = ServerFixture.Log()
        output(.text, log).log(.info, "done") { line in
            line.field("plain", "a-b/c")
            line.field("spaced", "a b")
            line.field("empty", "")
            line.field("broken", "a\nlevel=error")
        }
        #expect(
            log.lines == [
                #"2026-02-03T16:30:00.000001Z info done plain=a-b/c spaced="a b" empty="" broken="a\nlevel=error""#
            ])
    }

    @Test(
        "A moment is shown in UTC, before 1970 too",
        arguments: [
            (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
            (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
            (4_107_542_399_999_999, "2100-02-28T23:59:59.999999Z"),
        ])
    func time(microseconds: Int, text: String) {
        var line = LogLine(
            format: .text, time: Timestamp(microseconds: microseconds), level: .info, message: "a")
        line.field("b", 1)
        #expect(String(decoding: line.finished(), as: UTF8.self) == "\(text) info a b=1\n")
    }

    @Test("What is less grave than asked for is left out")
    func level() {
        let log = ServerFixture.Log()
        let logger = output(.text, log, level: .warning).logger(label: "test")
        logger.info("no")
        logger.warning("yes", metadata: ["b": "2", "a": "1"])
        #expect(log.lines == ["2026-02-03T16:30:00.000001Z warning yes a=1 b=2"])
    }

    @Test("Of an error only the type is logged")
    func errors() {
        struct Secret: Error, CustomStringConvertible { let description = "Priya Nair" }
        let log = ServerFixture.Log()
        output(.text, log).logger(label: "test").error("failed", error: Secret())
        #expect(log.lines.count == 1)
        #expect(log.lines[0].contains("error="))
        #expect(!log.lines[0].contains("Priya"))
    }

    @Test(
        "Of a query only values that say nothing about a person are logged",
        arguments: [
            ("/candidates/?page=2&search=priya&ordering=-name", "/candidates/?page=2&search=&ordering=-name"),
            ("/candidates/?email=a@example.com", "/candidates/?email="), ("/jobs/", "/jobs/"),
            ("/jobs/?priya&page", "/jobs/?…&page"), ("/jobs/?name=a=b", "/jobs/?name="), ("/jobs/?=a", "/jobs/?="),
        ])
    func target(uri: String, shown: String) { #expect(AccessLog.target(URI(uri)) == shown) }
}
