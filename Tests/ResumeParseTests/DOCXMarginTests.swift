import ResumeParse
import TestSupport
import Testing

@Suite("Headers, footers and text boxes of DOCX files")
struct DOCXMarginTests {
    private func document(
        header: String, footer: String = "", body: String, isForFirstPage: Bool = false, title: String = ""
    ) throws -> StyledDocument {
        let type = isForFirstPage ? "first" : "default"
        let section = """
            <w:sectPr><w:headerReference w:type="\(type)" r:id="h1"/><w:headerReference w:type="even" r:id="h2"/>\
            <w:footerReference w:type="default" r:id="f1"/>\(title)</w:sectPr>
            """
        var builder = DOCXBuilder(body + section)
        builder.addMargin("h1", isHeader: true, header)
        builder.addMargin("h2", isHeader: true, header)
        builder.addMargin("f1", isHeader: false, footer)
        return try DocumentReader().read(builder.bytes())
    }

    @Test("Headers come first and footers last, each text once, marked as margins")
    func order() throws {
        let document = try document(
            header: DOCXBuilder.p("Curriculum Vitae"), footer: DOCXBuilder.p("Page 1"),
            body: DOCXBuilder.p("Jane Roe, jane@example.com"))
        #expect(document.lineTexts == ["Curriculum Vitae", "Jane Roe, jane@example.com", "Page 1"])
        #expect(document.lines.map { $0.traits.contains(.pageMargin) } == [true, false, true])
    }

    @Test(
        "A header is no margin where it alone has the name, the address or the number",
        arguments: [
            ("Jane Roe", "Engineer, jane@example.com", false), ("Jane Roe", "Jane Roe, jane@example.com", true),
            ("jane@example.com", "Jane Roe", false), ("+91 98450 00000", "Jane Roe", false),
            ("jane@example.com", "Jane Roe, 98450 00000", true), ("Curriculum Vitae", "Jane Roe", true),
            ("Page 1 of 2", "Jane Roe", true),
        ])
    func letterhead(header: String, body: String, isMargin: Bool) throws {
        let document = try document(header: DOCXBuilder.p(header), body: DOCXBuilder.p(body))
        #expect(document.lines[0].traits.contains(.pageMargin) == isMargin)
    }

    @Test("A first page's header is shown only where the section has a first page of its own")
    func firstPage() throws {
        let body = DOCXBuilder.p("Jane Roe")
        let shown = try document(
            header: DOCXBuilder.p("First"), body: body, isForFirstPage: true, title: "<w:titlePg/>")
        #expect(shown.lineTexts == ["First", "Jane Roe"])
        var builder = DOCXBuilder(body + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h\"/></w:sectPr>")
        builder.addMargin("h", isHeader: true, DOCXBuilder.p("First"))
        #expect(try DocumentReader().read(builder.bytes()).lineTexts == ["Jane Roe"])
    }

    private static func box(_ content: String) -> String {
        "<wps:txbx><w:txbxContent>\(content)</w:txbxContent></wps:txbx>"
    }

    @Test("A text box comes after the paragraph that it is anchored in, once")
    func textBox() throws {
        let fallback =
            "<w:pict><v:textbox><w:txbxContent>\(DOCXBuilder.p("boxed"))</w:txbxContent></v:textbox></w:pict>"
        let shape = """
            <mc:AlternateContent><mc:Choice Requires="wps">\(Self.box(DOCXBuilder.p("boxed") + DOCXBuilder.p("twice")))\
            </mc:Choice><mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent>
            """
        let document = try StyledDocument.docx(
            "<w:p>\(DOCXBuilder.r("be"))<w:r>\(shape)</w:r>\(DOCXBuilder.r("fore"))</w:p>" + DOCXBuilder.p("after"))
        #expect(document.lineTexts == ["before", "boxed", "twice", "after"])
        #expect(document.lines.map { $0.traits.contains(.textBox) } == [false, true, true, false])
        #expect(document.lines.map { $0.traits.contains(.startsBlock) } == [false, true, false, true])
    }

    @Test("Without a choice the fallback is read, and old text boxes too")
    func fallback() throws {
        let old =
            "<w:r><w:pict><v:textbox><w:txbxContent>\(DOCXBuilder.p("old"))</w:txbxContent></v:textbox></w:pict></w:r>"
        let only = "<mc:AlternateContent><mc:Fallback>\(old)</mc:Fallback></mc:AlternateContent>"
        #expect(try StyledDocument.docx("<w:p>\(only)</w:p><w:p>\(old)</w:p>").lineTexts == ["old", "old"])
    }

    @Test("A text box in a table's cell comes after the row")
    func inCell() throws {
        let anchored = "<w:p>\(DOCXBuilder.r("b"))<w:r>\(Self.box(DOCXBuilder.p("boxed")))</w:r></w:p>"
        let document = try StyledDocument.docx(DOCXBuilder.table([[DOCXBuilder.p("a"), anchored]]))
        #expect(document.lineTexts == ["a\tb", "boxed"])
        #expect(document.lines.map(\.tableRow) == [0, -1])
    }
}
