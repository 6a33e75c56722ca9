import ResumeParse
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct StandardInputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func reading<Value>(_ bytes: [UInt8], _ body: (StandardInput) throws -> Value) throws -> Value {
        let file = try FileDescriptor.open(try folder.write("input", bytes), .readOnly)
        defer { try? file.close() }
        return try body(StandardInput(file))
    }

    private func lines(_ text: String) throws -> [String] {
        try reading(Array(text.utf8)) { input in
            var lines = input.lines()
            var found: [String] = []
            while let line = try lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
            return found
        }
    }

    @Test("Lines end with a line feed, the last one also with the input")
    func endings() throws {
        #expect(try lines("a\n\nb\n") == ["a", "", "b"])
        #expect(try lines("a\nb") == ["a", "b"])
        #expect(try lines("") == [])
    }

    @Test("Lines longer than what is read at once are whole, and so are those after them")
    func longLines() throws {
        let long = String(repeating: "x", count: 200_000)
        #expect(try lines("a\n\(long)\nb\n\(long)") == ["a", long, "b", long])
    }

    @Test("A list of paths is separated by line feeds or by NUL, empty ones left out")
    func paths() throws {
        #expect(
            try reading(Array("a b.pdf\n\nc.pdf\n".utf8)) { try $0.paths(separator: 10) } == ["a b.pdf", "c.pdf"])
        #expect(
            try reading(Array("a\nb.pdf\0c.pdf".utf8)) { try $0.paths(separator: 0) } == ["a\nb.pdf", "c.pdf"])
    }

    @Test("A NUL in a list of lines is refused with what helps")
    func nul() throws {
        #expect(
            throws: ScreeningError(
                .badInput, "standard input: a path has a NUL byte; use -0 for a NUL-separated list")
        ) {
            try reading(Array("a.pdf\0b.pdf\n".utf8)) { try $0.paths(separator: 10) }
        }
    }

    @Test("A line of JSON gives a document with its name, id and bytes")
    func document() throws {
        let line = #"{"id": "7", "filename": "a.pdf", "data_base64": "AAH/", "more": 1}"#
        let document = try StandardInput.document(Array(line.utf8), number: 1)
        #expect(document.name == DocumentName(file: "a.pdf", id: "7"))
        #expect(try document.load() == [0, 1, 255])
    }

    @Test("Without a file name a document is called by its id")
    func unnamed() throws {
        let document = try StandardInput.document(Array(#"{"id": "7", "data_base64": ""}"#.utf8), number: 1)
        #expect(document.name == DocumentName(file: "7", id: "7"))
        #expect(try document.load().isEmpty)
    }

    @Test("What is not base64 makes that document unreadable, and ends nothing")
    func badBase64() throws {
        let document = try StandardInput.document(Array(#"{"id": "7", "data_base64": "*"}"#.utf8), number: 1)
        #expect(throws: ReadError(.unreadable, "data_base64 is not base64")) { try document.load() }
    }

    @Test(
        "A line that is no document is refused with its number",
        arguments: [
            ("x", "standard input, line 3: no JSON object with the strings id, filename and data_base64"),
            ("[]", "standard input, line 3: no JSON object with the strings id, filename and data_base64"),
            (
                #"{"id": 7, "data_base64": ""}"#,
                "standard input, line 3: no JSON object with the strings id, filename and data_base64"
            ),
            (#"{"data_base64": ""}"#, "standard input, line 3: id is missing"),
            (#"{"id": "7"}"#, "standard input, line 3: data_base64 is missing"),
        ])
    func wrong(line: String, message: String) {
        #expect(throws: ScreeningError(.badInput, message)) {
            try StandardInput.document(Array(line.utf8), number: 3)
        }
    }

    @Test("What has not arrived yet is not waited for")
    func pending() throws {
        let ends = try FileDescriptor.pipe()
        defer { try? ends.readEnd.close() }
        var lines = StandardInput(ends.readEnd).lines()
        func step() throws -> String {
            switch try lines.step() {
            case .line(let line): String(decoding: line, as: UTF8.self)
            case .pending: "(pending)"
            case .end: "(end)"
            }
        }
        #expect(try step() == "(pending)")
        try ends.writeEnd.writeAll("a\nb".utf8)
        #expect(try step() == "a")
        #expect(try step() == "(pending)")
        try ends.writeEnd.writeAll("c\n".utf8)
        #expect(try step() == "bc")
        try ends.writeEnd.close()
        #expect(try step() == "(end)")
    }
}
