import ResumeParse
import TestSupport
import Testing

@Suite("Tables of DOCX files")
struct DOCXTableTests {
    private static let tables: [(cells: [[[String]]], lines: [String])] = [
        (
            [[["Degree"], ["School"], ["Year"]], [["B.Tech"], ["KIT"], ["2014"]]],
            ["Degree\tSchool\tYear", "B.Tech\tKIT\t2014"]
        ),
        // Values broken by hand belong together where there are three columns and more.
        (
            [[["B.Tech", "(Civil)"], ["Anna University", "Chennai"], ["2014"]]],
            ["B.Tech (Civil)\tAnna University Chennai\t2014"]
        ),
        // As many lines in each cell are rows typed into one.
        ([[["1", "2", "3"], ["a", "b", "c"], ["x", "y", "z"]]], ["1\ta\tx", "2\tb\ty", "3\tc\tz"]),
        ([[["Company", "Role"], ["Acme", "Engineer"]]], ["Company\tAcme", "Role\tEngineer"]),
        ([[["2014 - 2016"], ["Acme", "Engineer"]]], ["2014 - 2016\tAcme", "Engineer"]),
        // A place for text: the label stands before it, a date level with its first line.
        ([[["Work"], ["Acme", "b", "c", "d", "e"]]], ["Work", "Acme", "b", "c", "d", "e"]),
        ([[["Acme", "b", "c", "d", "e"], ["2014"]]], ["Acme\t2014", "b", "c", "d", "e"]),
        (
            [[["Skills", "Swift", "C", "Java", "Go"], ["Work", "Acme", "b", "c", "d", "e"]]],
            ["Skills", "Swift", "C", "Java", "Go", "Work", "Acme", "b", "c", "d", "e"]
        ),
        // Empty cells leave no gap, empty rows no line.
        ([[["a"], [""], ["c"]], [[""], [""], [""]]], ["a\tc"]),
        ([[["Boxed heading"]]], ["Boxed heading"]),
    ]

    @Test("Rows of values are lines, tables that only place things become what they place", arguments: tables)
    func rows(cells: [[[String]]], lines: [String]) throws {
        #expect(try StyledDocument.docx(DOCXBuilder.textTable(cells)).lineTexts == lines)
    }

    @Test("Lines of tables have numbers of their table and row, cells of their column")
    func numbers() throws {
        let table = DOCXBuilder.textTable([[["a"], ["b"]], [["c"], ["d", "e"]]])
        let document = try StyledDocument.docx(table + DOCXBuilder.p("between") + table)
        #expect(document.lineTexts == ["a\tb", "c\td", "e", "between", "a\tb", "c\td", "e"])
        #expect(document.lines.map(\.table) == [0, 0, 0, -1, 1, 1, 1])
        #expect(document.lines.map(\.tableRow) == [0, 1, 1, -1, 2, 3, 3])
        #expect(document.lines.map { $0.traits.contains(.table) } == [true, true, true, false, true, true, true])
        #expect(document.cells.map(\.column) == [0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1])
    }

    @Test("Lines that a table only places belong to no row, and each cell starts a block")
    func places() throws {
        let side = ["Skills", "Swift", "C", "Java", "Go"]
        let document = try StyledDocument.docx(DOCXBuilder.textTable([[side, ["Work", "Acme"]]]))
        #expect(document.lines.allSatisfy { $0.table == -1 && $0.tableRow == -1 && !$0.traits.contains(.table) })
        #expect(document.lines.indices.filter { document.lines[$0].traits.contains(.startsBlock) } == [0, 5])
    }

    @Test("Merged cells keep their columns, and those that go on a cell above say nothing")
    func merged() throws {
        let wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + DOCXBuilder.p("wide")
        let tall = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + DOCXBuilder.p("tall")
        let goesOn = "<w:tcPr><w:vMerge/></w:tcPr>" + DOCXBuilder.p("stale")
        let document = try StyledDocument.docx(
            DOCXBuilder.table([
                [wide, DOCXBuilder.p("c")], [tall, DOCXBuilder.p("b"), DOCXBuilder.p("c")],
                [goesOn, DOCXBuilder.p("d"), DOCXBuilder.p("e")],
            ]))
        #expect(document.lineTexts == ["wide\tc", "tall\tb\tc", "d\te"])
        #expect(document.cells.map(\.column) == [0, 2, 0, 1, 2, 1, 2])
    }

    @Test("Tables in cells come out as tables of their own")
    func nested() throws {
        let inner = DOCXBuilder.textTable([[["a"], ["b"]], [["c"], ["d"]]])
        let document = try StyledDocument.docx(
            DOCXBuilder.table([[DOCXBuilder.p("side"), DOCXBuilder.p("before") + inner + DOCXBuilder.p("after")]]))
        #expect(document.lineTexts == ["side", "before", "a\tb", "c\td", "after"])
        #expect(document.lines.map(\.tableRow) == [-1, -1, 0, 1, -1])
    }

    @Test("A heading in a box, or alone on a band of colour, is ruled")
    func ruled() throws {
        let band = "<w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr>" + DOCXBuilder.p("Education")
        let box = try StyledDocument.docx(DOCXBuilder.textTable([[["Skills"]]]) + DOCXBuilder.p("Swift"))
        let row = try StyledDocument.docx(DOCXBuilder.table([[band], [DOCXBuilder.p("x"), DOCXBuilder.p("y")]]))
        #expect(box.lines.map { $0.traits.contains(.ruled) } == [true, false])
        #expect(row.lines.map { $0.traits.contains(.ruled) } == [true, false])
    }

    @Test("Lists in cells stay lists")
    func lists() throws {
        let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        let items = DOCXBuilder.p("Swift", properties: list) + DOCXBuilder.p("Java", properties: list)
        let columns = try StyledDocument.docx(DOCXBuilder.table([[items, items, items]]))
        #expect(columns.lineTexts == ["Swift", "Java", "Swift", "Java", "Swift", "Java"])
        #expect(columns.lines.allSatisfy { $0.traits.contains(.listItem) })
        let labelled = try StyledDocument.docx(DOCXBuilder.table([[DOCXBuilder.p("Skills"), items]]))
        #expect(labelled.lineTexts == ["Skills", "Swift", "Java"])
        let job = DOCXBuilder.p("Acme") + items
        let dated = try StyledDocument.docx(DOCXBuilder.table([[DOCXBuilder.p("2014"), job]]))
        #expect(dated.lineTexts == ["2014\tAcme", "Swift", "Java"])
    }

    @Test("Deleted rows are gone; breaks and tabs in cells don't break rows")
    func oddities() throws {
        let deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>\(DOCXBuilder.p("gone"))</w:tc></w:tr>"
        let cell = "<w:p><w:r><w:t>June</w:t><w:br/><w:t>2014</w:t></w:r></w:p>"
        let tabbed = "<w:p><w:r><w:t>KIT</w:t><w:tab/><w:t>Pune</w:t></w:r></w:p>"
        let table = DOCXBuilder.table([[DOCXBuilder.p("B.E."), tabbed, cell]])
        let document = try StyledDocument.docx(table.replacing("</w:tbl>", with: "\(deleted)</w:tbl>"))
        #expect(document.lineTexts == ["B.E.\tKIT Pune\tJune 2014"])
    }
}

extension String {
    /// This string with every occurrence of another replaced.
    fileprivate func replacing(_ other: String, with new: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: other) {
            result += rest[..<range.lowerBound] + new
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
