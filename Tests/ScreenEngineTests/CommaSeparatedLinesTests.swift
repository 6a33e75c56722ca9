import Testing

@testable import ScreenEngine

struct CommaSeparatedLinesTests {
    private func records(_ text: String) throws -> [CommaSeparatedLines.Record] {
        var lines = CommaSeparatedLines(Array(text.utf8))
        var found: [CommaSeparatedLines.Record] = []
        while let record = try lines.next() { found.append(record) }
        return found
    }

    @Test(
        "Lines end with a line feed or with both, and empty ones do not count but for their numbers",
        arguments: ["a,b\n\nc,\n", "a,b\r\n\r\nc,", "\u{FEFF}a,b\n\nc,"])
    func endings(text: String) throws {
        #expect(
            try records(text) == [
                CommaSeparatedLines.Record(line: 1, fields: ["a", "b"]),
                CommaSeparatedLines.Record(line: 3, fields: ["c", ""]),
            ])
    }

    @Test("Quoted fields may hold commas, quotes and ends of lines")
    func quoted() throws {
        #expect(
            try records("\"a,b\",\"c \"\"d\"\"\",\"e\nf\"\ng,\"\"\n") == [
                CommaSeparatedLines.Record(line: 1, fields: ["a,b", "c \"d\"", "e\nf"]),
                CommaSeparatedLines.Record(line: 3, fields: ["g", ""]),
            ])
    }

    @Test("A quote inside a plain field is part of it")
    func plainQuote() throws { #expect(try records("5\" pipe,b")[0].fields == ["5\" pipe", "b"]) }

    @Test(
        "Quotes that do not fit are refused with their line",
        arguments: [
            ("a\n\"b", 2, "a quoted field has no closing quote"),
            ("a\n\n\"b\"c,d", 3, "a quoted field goes on after its closing quote"),
        ])
    func malformed(text: String, line: Int, message: String) throws {
        let error = try #require(throws: CommaSeparatedLines.Malformed.self) { try records(text) }
        #expect(error.line == line)
        #expect(error.message == message)
    }
}
