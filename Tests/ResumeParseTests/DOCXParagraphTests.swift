import ResumeParse
import TestSupport
import Testing

@Suite("Paragraphs of DOCX files")
struct DOCXParagraphTests {
    private static func r(_ text: String, _ properties: String = "") -> String { DOCXBuilder.r(text, properties) }

    private static let contents: [(xml: String, lines: [String])] = [
        (r("Jane") + r(" Roe"), ["Jane Roe"]),
        ("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>", ["one", "two", "three"]),
        ("<w:r><w:t>a</w:t><w:tab/><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r>", ["a\tb\tc"]),
        ("<w:r><w:tab/><w:t>indented</w:t><w:tab/></w:r>", ["indented"]),
        (r("left    right"), ["left\tright"]),
        (r("a  sentence.  Another"), ["a sentence. Another"]),
        (r("no\u{A0}break\u{202F}space "), ["no break space"]),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>era</w:t></w:r>", ["co-opera"]),
        (r("soft\u{AD}ware"), ["software"]),
        ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/><w:t> item</w:t></w:r>", ["\u{F0B7} item"]),
        ("<w:r><w:sym w:font=\"Symbol\" w:char=\"00B7\"/><w:t>x</w:t></w:r>", ["\u{F0B7}x"]),
        (r("Über die straße", "<w:caps/>"), ["ÜBER DIE STRASSE"]),
        (r("small", "<w:smallCaps/>"), ["small"]),
        (r("seen") + r(" hidden", "<w:vanish/>"), ["seen"]),
        (r("seen", "<w:vanish w:val=\"0\"/>"), ["seen"]),
        ("<w:ins>\(r("new"))</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>", ["new"]),
        ("<w:moveTo>\(r("to"))</w:moveTo><w:moveFrom>\(r("from"))</w:moveFrom>", ["to"]),
        ("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>\(r("in"))</w:sdtContent></w:sdt>", ["in"]),
        ("<w:smartTag w:element=\"place\"><w:smartTag>\(r("Pune"))</w:smartTag></w:smartTag>", ["Pune"]),
        ("<w:r><w:t>word</w:t><w:footnoteReference w:id=\"1\"/></w:r>", ["word"]),
        ("<w:ruby><w:rt>\(r("kan"))</w:rt><w:rubyBase>\(r("漢"))</w:rubyBase></w:ruby>", ["漢"]),
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", ["x+1"]),
        (r("5 &lt; 6 &amp; 7 &#8211; 8"), ["5 < 6 & 7 – 8"]),
        ("<w:r><w:t><![CDATA[R&D]]></w:t></w:r>", ["R&D"]),
    ]

    @Test("What stands in a paragraph comes out as a person sees it", arguments: contents)
    func content(xml: String, expected: [String]) throws {
        #expect(try StyledDocument.docx("<w:p>\(xml)</w:p>").lineTexts == expected)
    }

    @Test(
        "Letter-spaced headings are joined, other single letters are not",
        arguments: [
            ("E D U C A T I O N", "EDUCATION"), ("S K I L L S :", "SKILLS:"),
            ("W O R K   H I S T O R Y", "WORK HISTORY"), ("J O H N  R O E\tPune", "JOHN ROE\tPune"),
            ("A B Jones", "A B Jones"), ("C V", "C V"), ("1 2 3 4 5", "1 2 3 4 5"),
        ])
    func letterSpacing(written: String, seen: String) throws {
        let runs = written.split(separator: "\t").map { DOCXBuilder.r(String($0)) }
        let document = try StyledDocument.docx("<w:p>\(runs.joined(separator: "<w:r><w:tab/></w:r>"))</w:p>")
        #expect(document.lineTexts == [seen])
    }

    @Test("A paragraph whose mark is deleted goes on in the next")
    func deletedMark() throws {
        let first = DOCXBuilder.p("Senior ", properties: "<w:rPr><w:del w:id=\"1\"/></w:rPr>")
        let document = try StyledDocument.docx(first + DOCXBuilder.p("Engineer") + DOCXBuilder.p("Acme"))
        #expect(document.lineTexts == ["Senior Engineer", "Acme"])
    }

    @Test("Of a field the result is shown, not the instruction")
    func fields() throws {
        func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
        let inner = mark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + mark("end")
        let instruction = "<w:r><w:instrText> IF \"x\" </w:instrText></w:r>" + inner + DOCXBuilder.r("never")
        let field = mark("begin") + instruction + mark("separate") + DOCXBuilder.r("shown") + mark("end")
        let simple = "<w:fldSimple w:instr=\"AUTHOR\">\(DOCXBuilder.r(" author"))</w:fldSimple>"
        let document = try StyledDocument.docx("<w:p>\(field)\(simple)</w:p>")
        #expect(document.lineTexts == ["shown author"])
    }

    @Test("A field without an end hides nothing after its paragraph")
    func unfinishedField() throws {
        let open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(DOCXBuilder.r("lost"))</w:p>"
        #expect(try StyledDocument.docx(open + DOCXBuilder.p("kept")).lineTexts == ["kept"])
    }

    @Test("Links have their targets, whether by relationship, by field or on a picture")
    func links() throws {
        let quote = "&quot;"
        let field = """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r><w:instrText>HYPERLINK \(quote)https://example.com/a b\(quote) \\o \(quote)tip\(quote)</w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(DOCXBuilder.r("profile"))\
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """
        let picture = "<w:p><w:r><w:drawing><wp:docPr><a:hlinkClick r:id=\"b\"/></wp:docPr></w:drawing></w:r></w:p>"
        let simple = "<w:fldSimple w:instr=\"HYPERLINK tel:123\">\(DOCXBuilder.r("call"))</w:fldSimple>"
        let place = "<w:hyperlink w:anchor=\"top\">\(DOCXBuilder.r("up"))</w:hyperlink>"
        var builder = DOCXBuilder(
            "<w:p>\(DOCXBuilder.r("mail  "))<w:hyperlink r:id=\"a\">\(DOCXBuilder.r("Jane"))</w:hyperlink></w:p>"
                + field + picture + "<w:p>\(simple)\(place)</w:p>")
        builder.addLink("a", to: "mailto:jane@example.com")
        builder.addLink("b", to: "https://example.com/jane")
        let document = try DocumentReader().read(builder.bytes())
        #expect(document.lineTexts == ["mail Jane", "profile", "callup"])
        #expect(
            document.linkTexts == [
                "Jane -> mailto:jane@example.com", "profile -> https://example.com/a b",
                " -> https://example.com/jane", "call -> tel:123",
            ])
    }

    @Test("Page breaks end lines and count pages, those of the last drawing only count")
    func pages() throws {
        let broken = "<w:p><w:r><w:t>one</w:t><w:br w:type=\"page\"/><w:t>two</w:t></w:r></w:p>"
        let drawn = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>three</w:t></w:r></w:p>"
        let flowing = "<w:p><w:r><w:t>four and </w:t><w:lastRenderedPageBreak/><w:t>more</w:t></w:r></w:p>"
        let asked = DOCXBuilder.p("five", properties: "<w:pageBreakBefore/>")
        let document = try StyledDocument.docx(broken + drawn + flowing + asked)
        #expect(document.string == "one\u{0C}two\u{0C}three\nfour and more\u{0C}five\u{0C}")
        #expect(document.lines.map(\.page) == [1, 2, 3, 3, 4])
        #expect(document.pageCount == 4)
    }

    @Test("Lines and cells cover the text without breaks and tabs")
    func offsets() throws {
        let document = try StyledDocument.docx(
            DOCXBuilder.p("a    b c") + DOCXBuilder.textTable([[["d"], ["e\u{1F600}"]]]) + DOCXBuilder.p("f"))
        #expect(document.string == "a\tb c\nd\te\u{1F600}\nf\u{0C}")
        #expect(document.cells.map { document.string(of: $0.range) } == ["a", "b c", "d", "e\u{1F600}", "f"])
        #expect(document.lines.map(\.cells) == [0..<2, 2..<4, 4..<5])
    }
}
