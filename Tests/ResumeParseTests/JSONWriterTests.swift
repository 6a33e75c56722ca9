import ResumeParse
import Testing

@Suite struct JSONWriterTests {
    @Test(arguments: [0, 7, -7, 10, 1_000_000, Int.max, Int.min])
    func `An integer is written as it is`(value: Int) {
        var json = JSONWriter()
        json.integer(value)
        #expect(String(decoding: json.bytes, as: UTF8.self) == String(value))
    }

    @Test(arguments: [
        ("", #""""#), ("plain", #""plain""#), ("\"", #""\"""#), (#"a\b"#, #""a\\b""#), ("\n\t\r", #""\n\t\r""#),
        ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("é😀 \"x\" é", #""é😀 \"x\" é""#),
    ])
    func `A text is written with what must be escaped escaped, as a name, a value or bytes`(
        text: String, written: String
    ) {
        var json = JSONWriter()
        json.array { json in
            json.string(text)
            json.object { $0.member(text, 1) }
            var copy = text
            copy.withUTF8 { json.string(utf8: $0) }
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[\(written),{\(written):1},\(written)]")
    }
}
