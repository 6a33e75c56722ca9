import ResumeParse
import TestSupport
import Testing

@Suite("Hidden text of DOCX files")
struct DOCXHiddenTests {
    @Test("What nobody sees is left out and flagged", arguments: DOCXTrick.hidden)
    func hidden(trick: DOCXTrick) throws {
        let document = try DocumentReader().read(trick.file.bytes())
        #expect(!document.string.contains("Kubernetes"))
        #expect(document.string.contains("Jane Roe"))
        #expect(document.flags.map(\.code) == [.hiddenText])
        #expect(document.flags.first?.message.contains("Kubernetes") == true)
    }

    @Test("What is seen counts and raises nothing", arguments: DOCXTrick.seen)
    func seen(lookAlike: DOCXTrick) throws {
        let document = try DocumentReader().read(lookAlike.file.bytes())
        #expect(document.string.contains("Kubernetes"))
        #expect(document.flags == [])
    }

    @Test("A flag names the page and the first sixty letters")
    func excerpt() throws {
        let broken = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
        let long = String(repeating: "Kubernetes ", count: 20)
        let document = try StyledDocument.docx(
            DOCXBuilder.p("Jane Roe") + broken + DOCXBuilder.p("Work") + DOCXBuilder.p(long, run: "<w:vanish/>"))
        #expect(document.flags.count == 1)
        #expect(document.flags.first?.page == 2)
        let message = document.flags.first?.message ?? ""
        let start = "text that can't be seen on the page was left out: "
        #expect(message == start + String(long.prefix(60)) + "…")
    }

    @Test("Each page with hidden text has a flag of its own")
    func pages() throws {
        let hidden = DOCXBuilder.p("Kubernetes", run: "<w:vanish/>")
        let page = DOCXBuilder.p("text", properties: "<w:pageBreakBefore/>")
        let document = try StyledDocument.docx("\(hidden)\(hidden)\(page)\(hidden)\(page)")
        #expect(document.flags.map(\.page) == [1, 2])
    }

    @Test("Spaces, tabs and one or two letters that are hidden raise nothing", arguments: [" ", "  \u{A0} ", "ab", "..."])
    func slips(text: String) throws {
        let document = try StyledDocument.docx(DOCXBuilder.p("Jane Roe") + DOCXBuilder.p(text, run: "<w:vanish/>"))
        #expect(document.flags.isEmpty)
    }

    @Test("A link over hidden text leads nowhere")
    func links() throws {
        var builder = DOCXBuilder(
            "<w:p>\(DOCXBuilder.r("Jane Roe"))<w:hyperlink r:id=\"a\">\(DOCXBuilder.r("mail", "<w:vanish/>"))</w:hyperlink></w:p>")
        builder.addLink("a", to: "mailto:other@example.com")
        #expect(try DocumentReader().read(builder.bytes()).links.isEmpty)
    }

    @Test("Letters of the page's colour far from a plate are hidden, those on it are not")
    func plates() throws {
        let white = "<w:color w:val=\"FFFFFF\"/>"
        let plate = DOCXTrick.plate(y: 40, height: 60, fill: DOCXTrick.solid("1F3864"), isBehind: true)
        let lines = (1...30).map { DOCXBuilder.p("a line of ordinary text number \($0)") }.joined()
        let document = try StyledDocument.docx(
            "<w:p>\(plate)\(DOCXBuilder.r("Jane Roe", white))</w:p>" + lines + DOCXBuilder.p("Kubernetes", run: white))
        #expect(document.lineTexts.first == "Jane Roe")
        #expect(!document.string.contains("Kubernetes"))
        #expect(document.flags.map(\.code) == [.hiddenText])
    }

    @Test("More letters than a plate has room for are not on it")
    func room() throws {
        let white = "<w:color w:val=\"FFFFFF\"/>"
        let plate = DOCXTrick.plate(y: 40, width: 60, height: 60, fill: DOCXTrick.solid("1F3864"), isBehind: true)
        let words = String(repeating: "Kubernetes ", count: 60)
        let document = try StyledDocument.docx(
            "<w:p>\(plate)\(DOCXBuilder.r("Jane Roe"))</w:p>" + DOCXBuilder.p(words, run: white))
        #expect(document.lineTexts == ["Jane Roe"])
    }

    @Test("Text under a plate as wide as the page is hidden")
    func covered() throws {
        let plate = DOCXTrick.plate(y: 60, height: 700, fill: DOCXTrick.solid("FFFFFF"), order: 9)
        let lines = (1...24).map { DOCXBuilder.p("line \($0)") }.joined()
        let document = try StyledDocument.docx(
            "<w:p>\(plate)\(DOCXBuilder.r("Jane Roe"))</w:p>" + lines + DOCXBuilder.p("Kubernetes") + lines)
        #expect(document.lineTexts.first == "Jane Roe")
        #expect(!document.string.contains("Kubernetes"))
        #expect(document.flags.map(\.code) == [.hiddenText])
    }
}
