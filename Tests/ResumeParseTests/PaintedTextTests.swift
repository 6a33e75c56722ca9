import TestSupport
import Testing

@testable import ResumeParse

/// What the reader takes out of poppler beside what is seen.
@Suite struct PaintedTextTests {
    /// A page in Hebrew, whose letters are given in Latin ones: `a` stands for alef. Letters come from left to right, as
    /// they are painted.
    private static func hebrewPage(_ content: String) -> [UInt8] {
        let map =
            "begincmap 1 begincodespacerange <00><ff> endcodespacerange "
            + "2 beginbfrange <20><40> <0020> <61><7a> <05d0> endbfrange endcmap"
        return PDFSketch.file([
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F0 5 0 R/F1 6 0 R>>>>>>",
            stream(content),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 7 0 R>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", stream(map),
        ])
    }

    private static func stream(_ content: String, filter: String = "") -> String {
        "<</Length \(content.unicodeScalars.count)\(filter)>>stream\n\(content)\nendstream"
    }

    private static func text(_ text: String, x: Int, y: Int, font: Int = 0) -> String {
        "BT /F\(font) 10 Tf 1 0 0 1 \(x) \(y) Tm (\(text)) Tj ET\n"
    }

    /// The characters of a file's first page in the order of its text.
    private static func characters(of bytes: [UInt8]) throws -> String {
        var reader = PDFPageReader(try PDFFile(bytes))
        var text = String.UnicodeScalarView()
        for glyph in reader.page(0).glyphs {
            if glyph.joint == .space { text.append(" ") }
            if glyph.joint == .line, !text.isEmpty { text.append("\n") }
            text.append(glyph.scalar)
        }
        return String(text)
    }

    @Test func `No line of a page that runs to the left is lost`() throws {
        let content =
            PaintedTextTests.text("edc ba", x: 480, y: 780) + PaintedTextTests.text("ihg", x: 440, y: 700)
            + PaintedTextTests.text("lkj", x: 60, y: 640) + PaintedTextTests.text("onm", x: 480, y: 560)
            + PaintedTextTests.text("rqp", x: 250, y: 480)
        let text = try PaintedTextTests.characters(of: PaintedTextTests.hebrewPage(content))
        #expect(text.split(separator: "\n").sorted() == ["אב גדה", "זחט", "יךכ", "לםמ", "ןנס"].sorted())
    }

    @Test func `Words of other writing keep their order in a line that runs to the left`() throws {
        let content =
            PaintedTextTests.text("cb", x: 400, y: 700) + PaintedTextTests.text("Acme Steel 5", x: 415, y: 700, font: 1)
            + PaintedTextTests.text("a", x: 478, y: 700) + PaintedTextTests.text("ihgfed", x: 400, y: 686)
            + PaintedTextTests.text("anna@example.com \\(home\\)", x: 380, y: 672, font: 1)
            + PaintedTextTests.text("nmlkjihgfedcba ponmlkjihgfedcb", x: 380, y: 658)
        let text = try PaintedTextTests.characters(of: PaintedTextTests.hebrewPage(content))
        #expect(text.contains("א 5 Acme Steel בג"))
        #expect(text.contains("anna@example.com (home)"))
    }

    @Test func `Writing aslant does not get into the lines that it runs across`() throws {
        let lines = (0..<20).map { "BT /F0 10 Tf 1 0 0 1 60 \(700 - 14 * $0) Tm (Led a shift of people in line \($0)) Tj ET" }
        let stamp = "q 0.8 g BT /F0 90 Tf 0.7 0.7 -0.7 0.7 70 440 Tm (DRAFT) Tj ET Q\n"
        let plain = try PDFReader.read(PaintSketch(lines.joined(separator: "\n")).bytes())
        let stamped = try PDFReader.read(PaintSketch(stamp + lines.joined(separator: "\n")).bytes())
        #expect(plain.lines.count == 21)
        #expect(stamped.string == plain.string)
        #expect(stamped.flags == [])
    }

    @Test func `A page that is written aslant is read`() throws {
        var sketch = PaintSketch("BT /F0 20 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (Kubernetes) Tj ET")
        sketch.plainLine = ""
        let text = try PDFReader.read(sketch.bytes()).string.filter { !$0.isWhitespace }
        #expect(text.count == 10)
    }

    /// Bytes in zlib's format that store a text as it is.
    private static func stored(_ text: String, isLast: Bool = true) -> String {
        let count = text.unicodeScalars.count
        let size = [count & 255, count >> 8]
        let head = [0x78, 0x01, isLast ? 1 : 0] + size + size.map { $0 ^ 255 }
        return String(String.UnicodeScalarView(head.map { Unicode.Scalar(UInt8($0)) })) + text
    }

    private static func page(_ stream: String) -> [UInt8] {
        PDFSketch.file([
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F0 5 0 R>>>>>>", stream,
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ])
    }

    @Test(arguments: [
        ("/Filter/FlateDecode", ""), ("/Filter[/FlateDecode]", ""), ("/Filter/Fl", ""),
        ("/Filter[/ASCIIHexDecode/FlateDecode]", "hex"), ("/Filter/FlateDecode/DecodeParms<</Predictor 1>>", ""),
    ])
    func `Compressed content is read`(filter: String, form: String) throws {
        var content = PaintedTextTests.stored(PaintedTextTests.text("Anna Weber is a nurse", x: 60, y: 700))
        if form == "hex" {
            content =
                content.unicodeScalars.map { ($0.value < 16 ? "0" : "") + String($0.value, radix: 16) }.joined() + ">"
        }
        let bytes = PaintedTextTests.page(PaintedTextTests.stream(content, filter: filter))
        #expect(try PaintedTextTests.characters(of: bytes) == "Anna Weber is a nurse")
    }

    @Test(arguments: ["", "\u{7}", "\u{1}\u{5}\u{0}"])
    func `Compressed content that breaks off gives what came before`(rest: String) throws {
        let content = PaintedTextTests.stored(
            PaintedTextTests.text("Anna Weber is a nurse", x: 60, y: 700), isLast: false)
        let bytes = PaintedTextTests.page(PaintedTextTests.stream(content + rest, filter: "/Filter/FlateDecode"))
        #expect(try PaintedTextTests.characters(of: bytes) == "Anna Weber is a nurse")
    }

    @Test func `Content that is not compressed as it says gives an empty page`() throws {
        let bytes = PaintedTextTests.page(PaintedTextTests.stream("BT ET", filter: "/Filter/FlateDecode"))
        #expect(try PaintedTextTests.characters(of: bytes) == "")
    }
}
