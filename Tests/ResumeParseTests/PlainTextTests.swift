import ResumeParse
import Testing

@Suite("Plain text")
struct PlainTextTests {
    private func read(_ text: String) throws -> StyledDocument { try DocumentReader().read(Array(text.utf8)) }

    private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isBigEndian ? bytes.reversed() : bytes
        }
    }

    private static let encoded: [(bytes: [UInt8], text: String)] = [
        (utf8("Zoë – Résumé"), "Zoë – Résumé"), (utf8("\u{FEFF}Zoë"), "Zoë"),
        (utf16("\u{FEFF}Zoë 漢", isBigEndian: false), "Zoë 漢"), (utf16("\u{FEFF}Zoë 漢", isBigEndian: true), "Zoë 漢"),
        (utf16("Jane Roe", isBigEndian: false), "Jane Roe"), (utf16("Jane Roe", isBigEndian: true), "Jane Roe"),
        ([0x5A, 0x6F, 0xEB, 0x20, 0x96, 0x20, 0x80], "Zoë – €"), (utf8("cut off: é").dropLast(), "cut off: \u{C3}"),
        (utf8("Zoë, cut off: é").dropLast(), "Zoë, cut off: \u{FFFD}"),
    ]

    @Test("Text is read in the encoding that its bytes show", arguments: encoded)
    func encodings(bytes: [UInt8], text: String) throws {
        #expect(try DocumentReader().read(bytes).lineTexts == [text])
    }

    @Test("Lines end at any line break; empty ones are space above the next")
    func lines() throws {
        let document = try read("a\r\nb\rc\n\n\nd\u{2028}e")
        #expect(document.lineTexts == ["a", "b", "c", "d", "e"])
        #expect(document.string == "a\nb\nc\nd\ne\u{0C}")
        #expect(document.lines.map { $0.gapAbove > 0 } == [false, false, false, true, false])
        #expect(document.lines.allSatisfy { !$0.traits.contains(.wholeParagraph) })
    }

    @Test("Tabs and wide gaps are cells, with the places they have on paper")
    func cells() throws {
        let document = try read("  Acme  Ltd\tPune      2014\n")
        #expect(document.cellTexts(0) == ["Acme Ltd", "Pune", "2014"])
        #expect(document.cells.map(\.column) == [0, 1, 2])
        #expect(document.cells.map { ($0.left / 7.2).rounded() } == [2, 16, 26])
        #expect(abs(document.lines[0].left - 14.4) < 0.01)
    }

    @Test("Form feeds are pages")
    func pages() throws {
        let document = try read("one\n\u{0C}\u{0C}two\n")
        #expect(document.string == "one\u{0C}two\u{0C}")
        #expect(document.lines.map(\.page) == [1, 2])
        #expect(document.pageCount == 2)
    }

    @Test(
        "Bullets make list items and stay in the text",
        arguments: [
            ("• Swift", true), ("- Swift", true), ("* Swift", true), ("o Swift", true), ("\u{F0B7} Swift", true),
            ("-Swift", false), ("of Swift", false), ("1. Swift", false), ("+91 98450", false),
        ])
    func bullets(text: String, isItem: Bool) throws {
        let document = try read(text)
        #expect(document.lineTexts == [text])
        #expect(document.lines[0].traits.contains(.listItem) == isItem)
    }

    @Test("Blank text is empty")
    func blank() {
        let error = #expect(throws: ReadError.self) { try read(" \n\t\n") }
        #expect(error == ReadError(.empty, "the file has no text; send it again"))
    }

    @Test("Very long text is cut and flagged")
    func long() throws {
        let document = try read(String(repeating: "lorem ipsum\n", count: 90_000))
        #expect(document.flags.map(\.code) == [.truncated])
        #expect(document.text.count <= 1_000_001)
    }
}
