import ResumeParse
import TestSupport
import Testing

@Suite("Broken and hostile DOCX files")
struct DOCXHostileTests {
    private func error(_ bytes: [UInt8]) -> ReadError? {
        #expect(throws: ReadError.self) { try DocumentReader().read(bytes) }
    }

    @Test("A file that is cut off is corrupt, wherever it is cut")
    func cutOff() throws {
        let bytes = DOCXBuilder(DOCXBuilder.p("Jane Roe")).bytes()
        for length in stride(from: 4, to: bytes.count - 1, by: 97) {
            let error = error(Array(bytes[..<length]))
            #expect(error?.code == .corrupt)
            #expect(error?.message == "the file is a damaged or cut-off ZIP archive; save it again and resend it")
        }
    }

    @Test("No byte turned over makes it crash")
    func flippedBytes() throws {
        let bytes = DOCXBuilder(DOCXBuilder.p("Jane Roe") + DOCXBuilder.textTable([[["a"], ["b"]]])).bytes()
        for position in stride(from: 0, to: bytes.count, by: 7) {
            var wrong = bytes
            wrong[position] ^= 0xFF
            _ = try? DocumentReader().read(wrong)
        }
    }

    @Test("Text before broken XML is kept and flagged")
    func brokenXML() throws {
        // libxml2 reads 512 bytes ahead, and what it has not handed out by then is lost.
        let text = (1...40).map { DOCXBuilder.p("line \($0)") }.joined()
        let document = try StyledDocument.docx(text + "<w:p><w:r></w:p>")
        #expect(document.lineTexts == (1...document.lines.count).map { "line \($0)" })
        #expect(document.lines.count > 30)
        #expect(document.flags.map(\.code) == [.truncated])
        #expect(document.flags.first?.message == "the file is damaged; it was read up to there")
    }

    @Test("Broken XML without text before it is corrupt")
    func brokenFromTheStart() throws {
        let error = error(DOCXBuilder("<w:p><w:r></w:p>").bytes())
        #expect(
            error == ReadError(.corrupt, "the text of the DOCX file is broken; save it again from the word processor"))
    }

    @Test("A document without text is empty", arguments: ["", "<w:p/>", "<w:p><w:r><w:drawing/></w:r></w:p>"])
    func empty(body: String) throws {
        let error = error(DOCXBuilder(body).bytes())
        #expect(error == ReadError(.empty, "the DOCX file has no text; send one that is not made of pictures"))
    }

    @Test("An empty main part is corrupt")
    func emptyPart() throws {
        var zip = ZIPWriter()
        zip.store("word/document.xml", [])
        #expect(error(zip.bytes())?.code == .corrupt)
    }

    @Test("Entities are not followed: a document type ends the reading")
    func entities() throws {
        for declaration in [
            "<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">",
            "<!ENTITY c SYSTEM \"file:///etc/passwd\">", "",
        ] {
            var zip = ZIPWriter()
            let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            let body = "<w:document \(space)><w:body>\(DOCXBuilder.p("&c;"))\(DOCXBuilder.p("x"))</w:body></w:document>"
            zip.store("word/document.xml", Array("<!DOCTYPE w:document [\(declaration)]>\(body)".utf8))
            #expect(error(zip.bytes())?.code == .corrupt)
        }
    }

    @Test("Parts that unpack to too much are refused before they are unpacked")
    func bombs() throws {
        var large = ZIPWriter()
        large.bomb("word/document.xml", UInt8(ascii: " "), count: 65 << 20)
        #expect(error(large.bytes()) == ReadError(.tooLarge, "a part of the file unpacks to more than 64 MB"))
        var dense = ZIPWriter()
        dense.bomb("word/document.xml", UInt8(ascii: " "), count: 1 << 20, claimedSize: 60 << 20)
        #expect(error(dense.bytes()) == ReadError(.tooLarge, "a part of the file unpacks to over 300 times its size"))
        var wrong = ZIPWriter()
        wrong.bomb("word/document.xml", UInt8(ascii: " "), count: 1 << 20, claimedSize: 100)
        #expect(error(wrong.bytes())?.code == .corrupt)
    }

    @Test("Deep nesting is read as far as it is sane")
    func nesting() throws {
        var tables = DOCXBuilder.p("inmost")
        for _ in 0..<40 { tables = DOCXBuilder.table([[tables]]) }
        let deep = try StyledDocument.docx(DOCXBuilder.p("Jane Roe") + tables + DOCXBuilder.p("after"))
        #expect(deep.lineTexts == ["Jane Roe", "after"])
        #expect(deep.flags.map(\.code) == [.truncated])
        let depth = 5_000
        let elements = String(repeating: "<w:ins>", count: depth) + String(repeating: "</w:ins>", count: depth)
        let broken = try StyledDocument.docx(DOCXBuilder.p("Jane Roe") + elements)
        #expect(broken.lineTexts == ["Jane Roe"])
        #expect(broken.flags.map(\.code) == [.truncated])
    }

    @Test("Runs in runs end before the stack does")
    func nestedRuns() throws {
        let depth = 240
        let runs = String(repeating: "<w:r>", count: depth) + "<w:t>x</w:t>" + String(repeating: "</w:r>", count: depth)
        #expect(try StyledDocument.docx("<w:p>\(runs)</w:p>").lineTexts == ["x"])
    }

    @Test("More paragraphs than any resume has are cut and flagged")
    func paragraphs() throws {
        let body = String(repeating: "<w:p><w:r><w:t>x</w:t></w:r></w:p>", count: 50_010)
        let document = try StyledDocument.docx(body)
        #expect(document.lines.count == 50_000)
        #expect(document.flags == [DocumentFlag(code: .truncated, message: "the file is too long to read whole")])
    }

    @Test("The main part is found by its relationship, whatever its name")
    func otherName() throws {
        var builder = DOCXBuilder(DOCXBuilder.p("Jane Roe", run: "<w:rStyle w:val=\"S\"/>"))
        builder.mainPart = "content/main2.xml"
        builder.styles = "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:b/></w:rPr></w:style>"
        let document = try DocumentReader().read(builder.bytes())
        #expect(document.lineTexts == ["Jane Roe"])
        #expect(document.lines[0].traits.contains(.bold))
    }

    @Test("Names with other separators, other case or steps upwards are found in the archive or nowhere")
    func paths() throws {
        let body = Array(
            "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:document>"
                .utf8)
        for name in ["Word/Document.xml", "word\\document.xml"] {
            var zip = ZIPWriter()
            zip.store(name, body)
            #expect(try DocumentReader().read(zip.bytes()).lineTexts == ["x"])
        }
        var zip = ZIPWriter()
        let link = "<Relationship Id=\"m\" Type=\"x/officeDocument\" Target=\"../../../etc/passwd\"/>"
        let space = "http://schemas.openxmlformats.org/package/2006/relationships"
        zip.store("_rels/.rels", Array("<Relationships xmlns=\"\(space)\">\(link)</Relationships>".utf8))
        zip.store("../../../etc/passwd", body)
        #expect(error(zip.bytes())?.code == .unsupportedType)
    }

    @Test(
        "Numbers that no writer writes are survived",
        arguments: ["-1", "-99999999999", "999999999999999999999", "zz", "", "1e400", "-0x", "99999999pt"])
    func numbers(number: String) throws {
        let run = ["color", "sz", "w", "spacing", "position"].map { "<w:\($0) w:val=\"\(number)\"/>" }.joined()
        let lengths = ["left", "right", "firstLine"].map { "w:\($0)=\"\(number)\"" }.joined(separator: " ")
        let paragraph =
            "<w:ind \(lengths)/><w:shd w:val=\"pct\(number)\" w:fill=\"\(number)\"/>"
            + "<w:framePr w:w=\"\(number)\" w:x=\"\(number)\"/>"
        let table =
            "<w:tbl><w:tblPr><w:tblInd w:w=\"\(number)\"/><w:tblLook w:val=\"\(number)\"/></w:tblPr><w:tr><w:trPr>"
            + "<w:trHeight w:val=\"\(number)\" w:hRule=\"exact\"/><w:gridBefore w:val=\"\(number)\"/></w:trPr>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"\(number)\"/></w:tcPr>\(DOCXBuilder.p("b"))</w:tc></w:tr></w:tbl>"
        let anchor =
            "<wp:anchor relativeHeight=\"\(number)\"><wp:positionH><wp:posOffset>\(number)</wp:posOffset></wp:positionH>"
            + "<wp:extent cx=\"\(number)\" cy=\"\(number)\"/>\(DOCXTrick.shape(text: DOCXBuilder.p("c")))</wp:anchor>"
        let old =
            "<w:pict><v:shape fillcolor=\"#\(number)\" style=\"position:absolute;width:\(number);margin-left:\(number)pt\">"
            + "<v:textbox><w:txbxContent>\(DOCXBuilder.p("d"))</w:txbxContent></v:textbox></v:shape></w:pict>"
        let page = "<w:sectPr><w:pgSz w:w=\"\(number)\" w:h=\"\(number)\"/></w:sectPr>"
        let document = try StyledDocument.docx(
            DOCXBuilder.p("Jane Roe") + DOCXBuilder.p("a", properties: paragraph, run: run) + table
                + "<w:p><w:r>\(anchor)</w:r><w:r>\(old)</w:r></w:p>" + page)
        #expect(document.lineTexts.first == "Jane Roe")
    }

    @Test("No bytes changed inside the parts make it crash")
    func changedParts() throws {
        for trick in DOCXTrick.hidden + DOCXTrick.seen {
            for seed in 0..<8 {
                var archive = trick.file.archive()
                for entry in archive.entries.indices {
                    var bytes = archive.entries[entry].packed
                    for turn in 1...3 where !bytes.isEmpty {
                        let place = (seed &* 7919 &+ turn &* 104_729 &+ entry &* 31) % bytes.count
                        bytes[place] ^= UInt8(1 << ((seed + turn) % 7))
                    }
                    archive.replace(entry, bytes)
                }
                _ = try? DocumentReader().read(archive.bytes())
            }
        }
    }
}
