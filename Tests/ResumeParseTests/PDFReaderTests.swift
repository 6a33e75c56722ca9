import TestSupport
import Testing

@testable import ResumeParse

@Suite struct PDFReaderTests {
    @Test func `Text, sizes, styles and cells come out of a file held in memory`() throws {
        var sketch = PDFSketch()
        sketch.text("Ana Cruz", x: 50, y: 80, size: 20, font: .bold)
        sketch.text("Acme (Valencia)", x: 50, y: 120)
        sketch.text("2019 - 2021", x: 480, y: 120, font: .italic)
        sketch.text("Engineer", x: 50, y: 134, colour: "0.8 0 0")
        let document = try PDFReader.read(sketch.bytes())
        #expect(document.mediaType == .pdf)
        #expect(document.lineStrings == ["Ana Cruz", "Acme (Valencia)|2019 - 2021", "Engineer"])
        #expect(document.string == "Ana Cruz\nAcme (Valencia)\t2019 - 2021\nEngineer\u{0C}")
        #expect(document.lines[0].traits == .bold)
        #expect(document.lines[0].fontSize == 20)
        #expect(document.lines[2].traits == .coloured)
        #expect(abs(document.lines[1].left - 50) < 1)
        #expect((105...122).contains(document.lines[1].top))
    }

    @Test func `Accented letters of the file's encoding come out as themselves`() throws {
        var sketch = PDFSketch()
        // The sketch writes bytes, and byte 96 is the dash of WinAnsi.
        sketch.text("Mar\u{ED}a L\u{F3}pez \u{96} \u{A0}x", x: 50, y: 80)
        #expect(try PDFReader.read(sketch.bytes()).lineStrings == ["María López – x"])
    }

    @Test func `A link has the words under it and its target`() throws {
        var sketch = PDFSketch()
        sketch.text("Write to Ana or call", x: 50, y: 80)
        sketch.link(to: "mailto:ana@example.com", left: 88, top: 70, right: 108, bottom: 84)
        sketch.link(to: "https://example.com/portrait", left: 400, top: 400, right: 450, bottom: 450)
        let document = try PDFReader.read(sketch.bytes())
        #expect(document.links.map(\.target) == ["mailto:ana@example.com", "https://example.com/portrait"])
        #expect(document.string(of: document.links[0].span.range) == "Ana")
        #expect(document.links[1].span.isEmpty)
    }

    @Test func `Pages are separated by form feeds and lines know their page`() throws {
        var sketch = PDFSketch()
        sketch.text("first", x: 50, y: 300)
        sketch.newPage()
        sketch.newPage()
        sketch.text("third", x: 50, y: 300)
        let document = try PDFReader.read(sketch.bytes())
        #expect(document.string == "first\u{0C}third\u{0C}")
        #expect(document.pageCount == 3)
        #expect(document.lines.map(\.page) == [1, 3])
        #expect(document.flags.isEmpty)
    }

    @Test func `A file that needs a password is refused with what helps`() {
        let password = String(repeating: "41", count: 32)
        let encryption = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<\(password)>/U<\(password)>>>/ID[<00><00>]"
        #expect(throws: ReadError(.encrypted, "the PDF needs a password; save it without one")) {
            try PDFReader.read(PDFSketch().bytes(trailer: encryption))
        }
    }

    @Test(arguments: ["", "%PDF-1.4", "%PDF-1.7\nnothing of what a file needs\n%%EOF\n"])
    func `A broken file is refused with what helps`(content: String) {
        #expect(throws: ReadError(.corrupt, "the PDF is broken; export it again")) {
            try PDFReader.read(Array(content.utf8))
        }
    }

    @Test func `A file that is cut off anywhere is read or refused, never a crash`() {
        var sketch = PDFSketch()
        sketch.text("Some text", x: 50, y: 80)
        let bytes = sketch.bytes()
        for end in stride(from: 0, to: bytes.count, by: 37) {
            let document = try? PDFReader.read(Array(bytes[..<end]))
            #expect(document == nil || document!.lineStrings.count <= 1)
        }
    }

    @Test func `Pages over the bound are left out and flagged`() throws {
        var sketch = PDFSketch()
        for number in 1...3 {
            sketch.text("page \(number) text", x: 50, y: 300)
            if number < 3 { sketch.newPage() }
        }
        let document = try PDFReader.read(sketch.bytes(), mostPages: 2, mostGlyphs: 1000)
        #expect(document.lineStrings == ["page 1 text", "page 2 text"])
        #expect(document.pageCount == 3)
        #expect(
            document.flags == [
                DocumentFlag(code: .truncated, page: 3, message: "only the first 2 of 3 pages were read")
            ])
    }

    @Test func `Characters over the bound are left out and flagged`() throws {
        var sketch = PDFSketch()
        sketch.text("first line", x: 50, y: 300)
        sketch.text("second line", x: 50, y: 320)
        let document = try PDFReader.read(sketch.bytes(), mostPages: 10, mostGlyphs: 12)
        #expect(document.lineStrings == ["first line", "sec"])
        #expect(
            document.flags == [
                DocumentFlag(code: .truncated, page: 1, message: "only the first 12 characters were read")
            ])
    }

    @Test func `Reading the same bytes twice gives the same document`() throws {
        var sketch = PDFSketch()
        for number in 0..<40 {
            sketch.text("line \(number)", x: 50 + Double(number % 3) * 150, y: 60 + Double(number) * 9)
        }
        #expect(try PDFReader.read(sketch.bytes()) == PDFReader.read(sketch.bytes()))
    }

    @Test(arguments: [
        ("ABCDEF+Calibri-Bold", true, false, false), ("Arial,BoldItalic", true, true, false),
        ("TimesNewRomanPS-ItalicMT", false, true, false), ("CMBX10", true, false, false),
        ("CMTI10", false, true, false), ("OpenSans-SemiBold", true, false, false), ("Lato-Black", true, false, false),
        ("Helvetica-Oblique", false, true, false), ("BCDEEE+Wingdings-Regular", false, false, true),
        ("Calibri", false, false, false), ("ABBOLD+Arial", false, false, false),
    ])
    func `A font's name says whether it is bold, italic or of ornaments`(
        name: String, isBold: Bool, isItalic: Bool, isOrnamental: Bool
    ) {
        let font = PDFFontName(Array(name.utf8))
        #expect(font.isBold == isBold)
        #expect(font.isItalic == isItalic)
        #expect(font.isOrnamental == isOrnamental)
    }
}
