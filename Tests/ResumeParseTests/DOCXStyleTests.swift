import ResumeParse
import TestSupport
import Testing

@Suite("Styles of DOCX files")
struct DOCXStyleTests {
    private static let styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:latentStyles><w:lsdException w:name="heading 1"/></w:latentStyles>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
        <w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:basedOn w:val="berschrift1"/>
        <w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Dots"><w:name w:val="Dots"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:rPr><w:b/></w:rPr></w:style>
        """
    private static let numbering = """
        <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/>
        <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        """

    private func read(_ body: String) throws -> StyledDocument {
        try StyledDocument.docx(body, styles: Self.styles, numbering: Self.numbering)
    }

    private func traits(_ properties: String, _ run: String = "") throws -> StyledLine.Traits {
        try read(DOCXBuilder.p("Some text", properties: properties, run: run)).lines[0].traits
    }

    private static let formats: [(properties: String, run: String, traits: StyledLine.Traits)] = [
        ("", "", []), ("", "<w:b/>", .bold), ("", "<w:b w:val=\"false\"/>", []), ("", "<w:b w:val=\"off\"/>", []),
        ("", "<w:b w:val=\"on\"/>", .bold), ("", "<w:i/><w:u w:val=\"single\"/>", [.italic, .underlined]),
        ("", "<w:u w:val=\"none\"/>", []), ("", "<w:rStyle w:val=\"Strong\"/>", .bold),
        ("", "<w:rStyle w:val=\"Strong\"/><w:b w:val=\"0\"/>", []),
        ("", "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>", []),
        ("<w:pStyle w:val=\"berschrift1\"/>", "", [.bold, .headingStyle, .ruled]),
        ("<w:pStyle w:val=\"berschrift1\"/>", "<w:b w:val=\"0\"/>", [.headingStyle, .ruled]),
        ("<w:pStyle w:val=\"Part\"/>", "", [.bold, .italic, .headingStyle, .ruled]),
        ("<w:pStyle w:val=\"Level\"/>", "", .headingStyle), ("<w:outlineLvl w:val=\"0\"/>", "", .headingStyle),
        ("<w:outlineLvl w:val=\"9\"/>", "", []), ("<w:pStyle w:val=\"B\"/>", "", .bold),
        ("<w:pStyle w:val=\"Dots\"/>", "", .listItem),
        ("<w:pStyle w:val=\"Dots\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "", []),
        ("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "", .listItem),
        ("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "", []),
        ("<w:shd w:val=\"clear\" w:fill=\"DDDDDD\"/>", "", .ruled),
        ("<w:shd w:val=\"clear\" w:fill=\"auto\"/>", "", []),
        ("<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>", "", []),
        ("<w:pBdr><w:top w:val=\"double\"/></w:pBdr>", "", .ruled),
        ("<w:pBdr><w:top w:val=\"nil\"/><w:left w:val=\"single\"/></w:pBdr>", "", []),
        ("<w:framePr w:w=\"2000\"/>", "", .textBox), ("<w:framePr w:dropCap=\"drop\"/>", "", []),
        ("<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>", "", []),
    ]

    @Test("Traits come from direct formatting and from styles with what they are based on", arguments: formats)
    func traits(properties: String, run: String, expected: StyledLine.Traits) throws {
        #expect(try traits(properties, run) == expected.union(.wholeParagraph))
    }

    @Test("Styles mean the same whether or not comments, quotes or prefixes make them hard to find")
    func writtenOtherwise() throws {
        let paragraph = DOCXBuilder.p("x", properties: "<w:pStyle w:val='Part' />")
        for styles in [Self.styles + "<!-- > -->", Self.styles.split(separator: "\"").joined(separator: "'")] {
            let document = try StyledDocument.docx(paragraph, styles: styles)
            #expect(document.lines[0].traits == [.bold, .italic, .headingStyle, .ruled, .wholeParagraph])
            #expect(document.lines[0].fontSize == 16)
        }
    }

    @Test("A line that starts bold and goes on otherwise is told from a bold one")
    func boldStart() throws {
        let document = try read(
            "<w:p>\(DOCXBuilder.r("Languages:", "<w:b/>"))\(DOCXBuilder.r(" Swift"))</w:p>"
                + "<w:p>\(DOCXBuilder.r("\u{2022} "))\(DOCXBuilder.r("All bold", "<w:b/>"))</w:p>"
                + "<w:p>\(DOCXBuilder.r("Left", "<w:b/>"))<w:r><w:tab/></w:r>\(DOCXBuilder.r("right"))</w:p>")
        #expect(document.lines.map { $0.traits.contains(.boldStart) } == [true, false, true])
        #expect(document.lines.map { $0.traits.contains(.bold) } == [false, true, false])
        #expect(document.cells.suffix(2).map(\.isBold) == [true, false])
    }

    @Test("The size is that of most letters, from the run, the style or the defaults")
    func sizes() throws {
        let mixed = DOCXBuilder.r("A", "<w:sz w:val=\"40\"/>") + DOCXBuilder.r("bcdef", "<w:sz w:val=\"24\"/>")
        let document = try read(
            DOCXBuilder.p("x") + DOCXBuilder.p("x", properties: "<w:pStyle w:val=\"Part\"/>") + "<w:p>\(mixed)</w:p>")
        #expect(document.lines.map(\.fontSize) == [11, 16, 12])
    }

    @Test("Without styles letters have the standard's size")
    func noStyles() throws {
        #expect(try StyledDocument.docx(DOCXBuilder.p("x")).lines[0].fontSize == 10)
    }

    @Test("Space above is the paragraphs' spacing and the height of empty paragraphs")
    func gaps() throws {
        let document = try read(
            DOCXBuilder.p("a") + "<w:p/>"
                + DOCXBuilder.p("b", properties: "<w:spacing w:before=\"200\" w:after=\"0\"/>") + DOCXBuilder.p("c"))
        // 8 after each of two paragraphs, 13.2 for the empty one's own line, 10 before the next.
        #expect(abs(document.lines[1].gapAbove - 39.2) < 0.01)
        #expect(document.lines[2].gapAbove == 0)
    }

    @Test("Indents are in points, of the paragraph, the list and leading tabs")
    func indents() throws {
        let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        let document = try read(
            DOCXBuilder.p("a", properties: "<w:ind w:left=\"1440\" w:hanging=\"720\"/>")
                + DOCXBuilder.p("b", properties: "<w:ind w:start=\"400\"/>") + DOCXBuilder.p("c", properties: list)
                + DOCXBuilder.p("d", properties: list + "<w:ind w:left=\"1000\"/>")
                + "<w:p><w:r><w:tab/><w:t>e</w:t></w:r></w:p>")
        #expect(document.lines.map(\.left) == [36, 20, 18, 32, 36])
    }

    @Test("A rule in an empty paragraph belongs to the heading over it, or else to the line under it")
    func rules() throws {
        let rule = "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr></w:pPr></w:p>"
        let document = try read(
            DOCXBuilder.p("Skills", run: "<w:b/>") + rule + DOCXBuilder.p("Swift, C and other languages") + rule
                + DOCXBuilder.p("Work") + DOCXBuilder.p("Acme"))
        #expect(document.lines.map { $0.traits.contains(.ruled) } == [true, false, true, false])
    }

    @Test("Coloured is what has another colour than most of the text, automatic being black")
    func colours() throws {
        let document = try read(
            DOCXBuilder.p("Heading", run: "<w:color w:val=\"2E74B5\"/>")
                + DOCXBuilder.p("Black body text", run: "<w:color w:val=\"000000\"/>")
                + DOCXBuilder.p("Body", run: "<w:color w:val=\"auto\"/>") + DOCXBuilder.p("and more"))
        #expect(document.lines.map { $0.traits.contains(.coloured) } == [true, false, false, false])
    }

    @Test("An undefined list is taken for bullets, broken styles for none")
    func missingParts() throws {
        let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"9\"/></w:numPr>"
        #expect(try StyledDocument.docx(DOCXBuilder.p("a", properties: list)).lines[0].traits.contains(.listItem))
        #expect(try StyledDocument.docx(DOCXBuilder.p("a"), styles: "<w:style").lineTexts == ["a"])
    }
}
