import Testing

@testable import ScreenEngine

@Suite struct JSONParserTests {
    /// What Python 3.11's parser says, which DRF repeats.
    @Test(arguments: [
        ("", "Expecting value: line 1 column 1 (char 0)"),
        (" ", "Expecting value: line 1 column 2 (char 1)"),
        ("{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("}", "Expecting value: line 1 column 1 (char 0)"),
        ("[", "Expecting value: line 1 column 2 (char 1)"),
        ("[1", "Expecting ',' delimiter: line 1 column 3 (char 2)"),
        ("[1,", "Expecting value: line 1 column 4 (char 3)"),
        ("[1,]", "Expecting value: line 1 column 4 (char 3)"),
        (#"{"a""#, "Expecting ':' delimiter: line 1 column 5 (char 4)"),
        (#"{"a":"#, "Expecting value: line 1 column 6 (char 5)"),
        (#"{"a":1"#, "Expecting ',' delimiter: line 1 column 7 (char 6)"),
        (#"{"a":1,"#, "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)"),
        (#"{"a":1,}"#, "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)"),
        ("{'a':1}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("{1:2}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("nul", "Expecting value: line 1 column 1 (char 0)"),
        ("nan", "Expecting value: line 1 column 1 (char 0)"),
        ("NaN", "Out of range float values are not JSON compliant: 'NaN'"),
        ("Infinity", "Out of range float values are not JSON compliant: 'Infinity'"),
        ("-Infinity", "Out of range float values are not JSON compliant: '-Infinity'"),
        ("-Inf", "Expecting value: line 1 column 1 (char 0)"),
        ("-", "Expecting value: line 1 column 1 (char 0)"),
        ("+1", "Expecting value: line 1 column 1 (char 0)"),
        ("01", "Extra data: line 1 column 2 (char 1)"),
        ("1.", "Extra data: line 1 column 2 (char 1)"),
        ("1.e3", "Extra data: line 1 column 2 (char 1)"),
        ("1 2", "Extra data: line 1 column 3 (char 2)"),
        ("[1] x", "Extra data: line 1 column 5 (char 4)"),
        (#""abc"#, "Unterminated string starting at: line 1 column 1 (char 0)"),
        (#""\"#, "Unterminated string starting at: line 1 column 1 (char 0)"),
        ("\"a\nb\"", "Invalid control character at: line 1 column 3 (char 2)"),
        (#""\x""#, #"Invalid \escape: line 1 column 2 (char 1)"#),
        (#""\u12""#, #"Invalid \uXXXX escape: line 1 column 3 (char 2)"#),
        (#""\u12G4""#, #"Invalid \uXXXX escape: line 1 column 3 (char 2)"#),
        (#""\u"#, #"Invalid \uXXXX escape: line 1 column 3 (char 2)"#),
        (#"{"a":1 "b":2}"#, "Expecting ',' delimiter: line 1 column 8 (char 7)"),
        (#"{"a" 1}"#, "Expecting ':' delimiter: line 1 column 6 (char 5)"),
        ("[1 2]", "Expecting ',' delimiter: line 1 column 4 (char 3)"),
        ("\n\n  x", "Expecting value: line 3 column 3 (char 4)"),
        ("\"é\" x", "Extra data: line 1 column 5 (char 4)"),
        ("[é]", "Expecting value: line 1 column 2 (char 1)"),
        ("\0", "Expecting value: line 1 column 1 (char 0)"),
        ("\u{FEFF}1", "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)"),
        ("[,]", "Expecting value: line 1 column 2 (char 1)"),
        ("{,}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        (#"{"a":}"#, "Expecting value: line 1 column 6 (char 5)"),
    ])
    func `What is no JSON is refused in the words of Python's parser`(text: String, message: String) {
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(Array(text.utf8)) }
        #expect(error?.message == message)
    }

    @Test(
        arguments: [
            ([0x22, 0xFF, 0x22], "byte 0xff in position 1: invalid start byte"),
            ([0xED, 0xA0, 0x80], "byte 0xed in position 0: invalid continuation byte"),
            ([0x22, 0xE2, 0x82, 0x22], "bytes in position 1-2: invalid continuation byte"),
            ([0xF8], "byte 0xf8 in position 0: invalid start byte"),
            ([0x61, 0xC0], "byte 0xc0 in position 1: invalid start byte"),
            ([0x22, 0xC3], "byte 0xc3 in position 1: unexpected end of data"),
            ([0x22, 0xF0, 0x9F, 0x98], "bytes in position 1-3: unexpected end of data"),
        ] as [([UInt8], String)])
    func `What is no UTF-8 is refused with its place`(bytes: [UInt8], message: String) {
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(bytes) }
        #expect(error?.message == "'utf-8' codec can't decode \(message)")
    }

    @Test(arguments: [
        "null", "true", "false", "0", "-1", "0.30", "1e5", "1E+5", "-0.0e-10", "9223372036854775807",
        "9223372036854775808", "[]", "{}", "[1,[2,{}],null]", #"{"b":1,"a":{"c":"d"}}"#, #""ü😀\"\\\n""#,
    ])
    func `What is read is written again as it was`(json: String) throws {
        #expect(try JSONParser.parse(Array(json.utf8)).text == json)
    }

    @Test(arguments: [
        (#""\u00e9\u20AC\ud83d\ude00""#, "é€😀"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""a\u0000b""#, "a\0b"), ("  \"x\" \r\n", "x"),
    ])
    func `Escapes are undone`(json: String, text: String) throws {
        #expect(try JSONParser.parse(Array(json.utf8)) == .string(text))
    }

    @Test(arguments: [#""\ud800""#, #""\udc00""#, #""\ud800\u0041""#, #""\ud800x""#])
    func `Half of a surrogate pair is no text`(json: String) {
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(Array(json.utf8)) }
        #expect(error?.message == "Unpaired surrogate: line 1 column 2 (char 1)")
    }

    @Test func `Nesting is bounded`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(throws: Never.self) { try JSONParser.parse(nested(JSONParser.deepest)) }
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(nested(1_000_000)) }
        #expect(error?.message.hasPrefix("Too many levels of nesting: ") == true)
    }

    @Test func `Of a name that comes again the last value counts, however many there are`() throws {
        let names = (0..<50).map { "\"n\($0 % 20)\":\($0)" }.joined(separator: ",")
        let value = try JSONParser.parse(Array("{\(names)}".utf8))
        guard case .object(let members) = value else { throw JSONParseError("no object") }
        #expect(members.map(\.name) == (0..<20).map { "n\($0)" })
        #expect((0..<20).allSatisfy { value["n\($0)"] == .integer($0 < 10 ? $0 + 40 : $0 + 20) })
    }

    @Test func `Random bytes are JSON or refused, and what is read is read again the same`() throws {
        var random = SeededRandom(seed: 1)
        let pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00e9", "\\ud83d", "1", "-", ".", "e", "null", " ", "é"]
        for round in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                if round.isMultiple(of: 2) {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    bytes += Array(pieces.randomElement(using: &random)!.utf8)
                }
            }
            if let value = try? JSONParser.parse(bytes) {
                #expect(try JSONParser.parse(Array(value.text.utf8)) == value)
            }
        }
    }
}
