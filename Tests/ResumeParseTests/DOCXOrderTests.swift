import ResumeParse
import TestSupport
import Testing

@Suite("Reading order of DOCX files")
struct DOCXOrderTests {
    private func cell(_ heading: String, _ lines: [String]) -> String {
        DOCXBuilder.p(heading, run: "<w:b/>") + lines.map { DOCXBuilder.p($0) }.joined()
    }

    @Test("Columns of a table go on from row to row where each cell has a heading of its own")
    func columns() throws {
        let table = DOCXBuilder.table([
            [cell("Contact", ["Pune"]), cell("Profile", ["Engineer of ten years"])],
            [cell("Skills", ["Swift", "C"]), cell("Experience", ["Acme, 2014 - 2016", "Built things"])],
            [cell("Languages", ["Hindi"]), cell("Education", ["B.E., 2010"])],
        ])
        #expect(
            try StyledDocument.docx(table).lineTexts == [
                "Contact", "Pune", "Skills", "Swift", "C", "Languages", "Hindi", "Profile", "Engineer of ten years",
                "Experience", "Acme, 2014 - 2016", "Built things", "Education", "B.E., 2010",
            ])
    }

    @Test("Rows with a label on the left stay rows")
    func labels() throws {
        let table = DOCXBuilder.table([
            [DOCXBuilder.p("Profile"), cell("Engineer", ["of ten years"])],
            [DOCXBuilder.p("Experience"), cell("Acme", ["Built things", "and more", "of them", "daily"])],
        ])
        #expect(
            try StyledDocument.docx(table).lineTexts == [
                "Profile\tEngineer", "of ten years", "Experience", "Acme", "Built things", "and more", "of them",
                "daily",
            ])
    }

    private func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ lines: [String]) -> String {
        DOCXTrick.box(x: x, y: y, width: width, height: height, text: lines.map { DOCXBuilder.p($0) }.joined())
    }

    @Test("Text boxes are read column by column, in whatever order they are anchored")
    func boxes() throws {
        let side = "a line of the sidebar that is long enough"
        let main = "a line of the main column, longer than that"
        let boxes = [
            box(220, 300, 340, 100, ["\(main) 2"]), box(30, 120, 150, 100, ["\(side) 1"]), box(30, 20, 540, 80, ["Jane Roe"]),
            box(30, 230, 150, 100, ["\(side) 2"]), box(220, 120, 340, 100, ["\(main) 1"]),
        ]
        let document = try StyledDocument.docx("<w:p>\(boxes.joined())</w:p>")
        #expect(document.lineTexts == ["Jane Roe", "\(side) 1", "\(side) 2", "\(main) 1", "\(main) 2"])
    }

    @Test("Dates in boxes beside lines stay with them")
    func dates() throws {
        let boxes = [
            box(400, 100, 100, 30, ["2014 - 2016"]), box(30, 100, 300, 30, ["Acme Corporation of Pune, Senior Engineer"]),
            box(400, 200, 100, 30, ["2010 - 2014"]), box(30, 200, 300, 30, ["Initech Limited of Mumbai, Junior Engineer"]),
        ]
        #expect(
            try StyledDocument.docx("<w:p>\(boxes.joined())</w:p>").lineTexts == [
                "Acme Corporation of Pune, Senior Engineer", "2014 - 2016",
                "Initech Limited of Mumbai, Junior Engineer", "2010 - 2014",
            ])
    }

    @Test("Text of a group of shapes and of old drawings is read once")
    func groups() throws {
        let group =
            "<w:r><w:drawing><wp:inline><wpg:wgp>\(DOCXTrick.shape(text: DOCXBuilder.p("one")))"
            + "<wpg:grpSp>\(DOCXTrick.shape(text: DOCXBuilder.p("two")))</wpg:grpSp></wpg:wgp></wp:inline></w:drawing></w:r>"
        let old =
            "<w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>\(DOCXBuilder.p("three"))</w:txbxContent></v:textbox></v:shape>"
            + "<v:shape><v:textpath string=\"Jane Roe\"/></v:shape></v:group></w:pict></w:r>"
        #expect(try StyledDocument.docx("<w:p>\(group)\(old)</w:p>").lineTexts == ["one", "two", "three", "Jane Roe"])
    }

    @Test("Of alternatives the first is read that word processors understand")
    func alternatives() throws {
        func choice(_ required: String, _ text: String) -> String {
            "<mc:Choice Requires=\"\(required)\">\(DOCXBuilder.r(text))</mc:Choice>"
        }
        let body =
            "<w:p><mc:AlternateContent>\(choice("x9", "never"))\(choice("wps", "seen"))\(choice("wps", "twice"))"
            + "<mc:Fallback>\(DOCXBuilder.r("old"))</mc:Fallback></mc:AlternateContent></w:p>"
        #expect(try StyledDocument.docx(body).lineTexts == ["seen"])
    }

    private func drawing(_ content: String) -> String {
        "<w:p>\(DOCXBuilder.r("before"))<w:r><w:drawing><wp:inline>\(content)</wp:inline></w:drawing></w:r></w:p>"
            + DOCXBuilder.p("after")
    }

    @Test("Diagrams and charts say their words where they stand")
    func diagrams() throws {
        var builder = DOCXBuilder(drawing("<dgm:relIds r:dm=\"d\"/>") + drawing("<c:chart r:id=\"c\"/>"))
        let points = ["Plan", "Build"].map { "<dgm:pt><dgm:t><a:p><a:r><a:t>\($0)</a:t></a:r></a:p></dgm:t></dgm:pt>" }
        builder.addPart("d", kind: "diagramData", "diagrams/data1.xml", root: "dgm:dataModel", points.joined())
        let series =
            "<c:ser><c:tx><c:v>Level</c:v></c:tx><c:cat><c:pt><c:v>Swift</c:v></c:pt></c:cat><c:val><c:pt><c:v>80</c:v></c:pt></c:val></c:ser>"
        builder.addPart("c", kind: "chart", "charts/chart1.xml", root: "c:chartSpace", series)
        #expect(
            try DocumentReader().read(builder.bytes()).lineTexts == [
                "before", "Plan", "Build", "after", "before", "Level", "Swift", "after",
            ])
    }

    @Test("Pieces of HTML and plain text are read where they stand, others and missing ones are passed over")
    func chunks() throws {
        let chunks = ["h", "t", "r", "missing"].map { "<w:altChunk r:id=\"\($0)\"/>" }.joined()
        var builder = DOCXBuilder(DOCXBuilder.p("Jane Roe") + chunks + DOCXBuilder.p("end"))
        builder.addPart("h", kind: "aFChunk", "chunk.html", "<html><body><h1>Skills</h1><p>Swift &amp; C</p></body></html>")
        builder.addPart("t", kind: "aFChunk", "chunk.txt", "first\r\nsecond")
        builder.addPart("r", kind: "aFChunk", "chunk.bin", "\u{0}\u{1}\u{2}")
        #expect(
            try DocumentReader().read(builder.bytes()).lineTexts
                == ["Jane Roe", "Skills", "Swift & C", "first", "second", "end"])
    }

    @Test("Content controls around rows, cells and paragraphs hide nothing")
    func controls() throws {
        func control(_ content: String) -> String {
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
        }
        let cells = control("<w:tc>\(DOCXBuilder.p("a"))</w:tc>") + "<w:tc>\(control(DOCXBuilder.p("b")))</w:tc>"
        let table = "<w:tbl>\(control("<w:tr>\(cells)</w:tr>"))</w:tbl>"
        #expect(try StyledDocument.docx(control(DOCXBuilder.p("Jane Roe") + table)).lineTexts == ["Jane Roe", "a\tb"])
    }
}
