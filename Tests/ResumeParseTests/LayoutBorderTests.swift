import Testing

@testable import ResumeParse

@Suite struct LayoutBorderTests {
    /// A table without space between its rows, cells centred in height: text alone can't tell its rows.
    private func tightTable() -> PageSketch {
        var page = PageSketch()
        page.lines(["Year"], x: 44, y: 110)
        page.lines(["Firm"], x: 124, y: 110)
        page.lines(["Work"], x: 304, y: 110)
        page.lines(["2014"], x: 44, y: 134)
        page.lines(["Acme Builders", "and Sons Ltd"], x: 124, y: 128)
        page.lines(["Site plans", "for two bridges", "over the river"], x: 304, y: 122)
        page.lines(["2016"], x: 44, y: 164)
        page.lines(["Borealis"], x: 124, y: 164)
        page.lines(["Levelling", "of roads"], x: 304, y: 158)
        return page
    }

    @Test func `Borders make the rows of a table certain`() {
        var page = tightTable()
        page.grid(xs: [40, 120, 300, 500], ys: [100, 114, 150, 174])
        let document = page.document
        #expect(
            document.lineStrings == [
                "Year|Firm|Work", "2014|Acme Builders and Sons Ltd|Site plans for two bridges over the river",
                "2016|Borealis|Levelling of roads",
            ])
        #expect(document.lines.map(\.tableRow) == [0, 1, 2])
        #expect(document.lines.allSatisfy { $0.table == 0 && $0.traits.contains(.table) })
        #expect(document.cells[document.lines[1].cells].map(\.column) == [0, 1, 2])
    }

    @Test func `Cells that touch their borders are not joined over them`() {
        var page = PageSketch()
        for (row, cells) in [["Alpha", "Beta"], ["Gamma", "Delta"]].enumerated() {
            let y = 110 + Float(row) * 14
            page.text(cells[0], x: 42, y: y)
            page.text(cells[1], x: 72, y: y)
        }
        page.grid(xs: [40, 70, 120], ys: [100, 114, 128])
        #expect(page.document.lineStrings == ["Alpha|Beta", "Gamma|Delta"])
    }

    @Test func `A cell over two rows belongs to the first of them`() {
        var page = PageSketch()
        page.text("2014", x: 44, y: 120)
        page.text("Acme", x: 124, y: 110)
        page.text("Clerk", x: 224, y: 110)
        page.text("Borealis", x: 124, y: 130)
        page.text("Head", x: 224, y: 130)
        for y in [100, 140] as [Float] { page.box(left: 40, top: y, right: 300, bottom: y + 0.5) }
        page.box(left: 120, top: 120, right: 300, bottom: 120.5)
        for x in [40, 120, 220, 300] as [Float] { page.box(left: x, top: 100, right: x + 0.5, bottom: 140) }
        #expect(page.document.lineStrings == ["2014|Acme|Clerk", "Borealis|Head"])
    }

    @Test func `A list in a bordered cell stays a list behind the row's short cells`() {
        var page = PageSketch()
        page.text("2010 - 2014", x: 44, y: 112)
        page.lines(["Site engineer", "• Plans of roads", "• Levelling of ground", "• Bills"], x: 144, y: 112)
        page.text("2014 - 2018", x: 44, y: 172)
        page.lines(["Head of site", "• Two bridges", "• Nine people"], x: 144, y: 172)
        page.grid(xs: [40, 140, 500], ys: [100, 160, 210])
        let document = page.document
        #expect(
            document.lineStrings == [
                "2010 - 2014|Site engineer", "• Plans of roads", "• Levelling of ground", "• Bills",
                "2014 - 2018|Head of site", "• Two bridges", "• Nine people",
            ])
        #expect(document.lines.allSatisfy { $0.table == -1 })
    }

    @Test func `A bordered table beside a sidebar stays in its column`() {
        let side = ["#SKILLS", "Levelling", "Surveying", "Costing", "#LANGUAGES", "Tamil", "Hindi", "#TOOLS", "Total station"]
        let above = ["A summary of work on roads and bridges of all kinds", "in the north of the land and by the sea,"]
        let below = ["and what follows the table is read after it,", "line by line", "#PROJECTS", "A bridge of wood"]
        var page = PageSketch()
        page.lines(side, x: 420, y: 100, step: 15)
        page.lines(above, x: 40, y: 100)
        page.lines(["Year", "2014", "2016"], x: 44, y: 138, step: 14)
        page.lines(["Firm", "Acme", "Borealis"], x: 124, y: 138, step: 14)
        page.grid(xs: [40, 120, 300], ys: [128, 142, 156, 170])
        page.lines(below, x: 40, y: 186)
        #expect(page.document.lineStrings == above + ["Year|Firm", "2014|Acme", "2016|Borealis"] + below + side)
    }

    @Test func `A frame around one text is no table`() {
        var page = PageSketch()
        page.lines(["First line of the text", "second line of the text"], x: 50, y: 112)
        page.grid(xs: [40, 300], ys: [100, 130])
        #expect(page.document.lines.allSatisfy { $0.table == -1 && !$0.traits.contains(.table) })
    }

    @Test func `A hostile page of rules costs no more than its bounds`() {
        var page = PageSketch()
        for index in 0..<4000 {
            let place = Float(index % 700) + 40
            page.box(left: 40, top: place, right: 560, bottom: place + 0.3)
            page.box(left: place * 0.7, top: 40, right: place * 0.7 + 0.3, bottom: 760)
        }
        page.text("Ana Cruz", x: 100, y: 100)
        #expect(page.document.string == "Ana Cruz\u{0C}")
    }

    // MARK: Headings

    @Test(arguments: [true, false])
    func `A heading with a rule under or over it is ruled, the text beside the rule is not`(isUnder: Bool) {
        var page = PageSketch()
        page.lines(["text above", "more text above"], x: 40, y: 80)
        page.text("Experience", x: 40, y: 120)
        let y: Float = isUnder ? 124 : 108
        page.box(left: 40, top: y, right: 560, bottom: y + 0.5)
        page.lines(["text below", "more text below"], x: 40, y: 142)
        let ruled = page.document.lines.map { $0.traits.contains(.ruled) }
        #expect(ruled == [false, false, true, false, false])
    }

    @Test func `A heading on a coloured band is ruled, all lines on a panel are not`() {
        var page = PageSketch()
        page.box(left: 30, top: 110, right: 570, bottom: 128, colour: 0x22_3344)
        page.text("Experience", x: 40, y: 122, colour: 0xFF_FFFF)
        page.box(left: 30, top: 140, right: 570, bottom: 190, colour: 0xEE_EEEE)
        page.lines(["one line of text", "another line of text", "and a third"], x: 40, y: 155)
        #expect(page.document.lines.map { $0.traits.contains(.ruled) } == [true, false, false, false])
    }

    @Test func `The bars of skills and the rule under an address make no headings`() {
        var page = PageSketch()
        page.text("ana@example.com", x: 40, y: 60)
        page.box(left: 40, top: 64, right: 560, bottom: 64.5)
        for (row, skill) in ["Swift", "Painting", "Chess"].enumerated() {
            let y = 100 + Float(row) * 20
            page.text(skill, x: 40, y: y)
            page.box(left: 40, top: y + 4, right: 140, bottom: y + 7, colour: 0x33_6699)
        }
        #expect(page.document.lines.allSatisfy { !$0.traits.contains(.ruled) })
    }

    // MARK: Columns

    private static let side = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"]
    private static let main = ["One", "Two", "Three", "Four", "Five", "Six"]

    @Test func `Texts on and beside a tall panel are columns, though their lines are level`() {
        var page = PageSketch()
        page.box(left: 30, top: 40, right: 180, bottom: 780, colour: 0xDD_DDDD)
        page.lines(LayoutBorderTests.side, x: 40, y: 100)
        page.lines(LayoutBorderTests.main, x: 200, y: 100)
        #expect(page.document.lineStrings == LayoutBorderTests.side + LayoutBorderTests.main)
    }

    @Test func `Without the panel the same texts are rows`() {
        var page = PageSketch()
        page.lines(LayoutBorderTests.side, x: 40, y: 100)
        page.lines(LayoutBorderTests.main, x: 200, y: 100)
        let rows = zip(LayoutBorderTests.side, LayoutBorderTests.main).map { "\($0)|\($1)" }
        #expect(page.document.lineStrings == rows)
    }

    @Test func `No column runs over a rule across the page`() {
        let left = (1...6).map { "left \($0) words of prose that fill the column" }
        let right = (1...6).map { "right \($0) words of prose that fill the column" }
        var page = PageSketch()
        page.lines(Array(left[..<3]), x: 40, y: 100)
        page.lines(Array(right[..<3]), x: 320, y: 100)
        page.box(left: 40, top: 140, right: 560, bottom: 141)
        page.lines(Array(left[3...]), x: 40, y: 160)
        page.lines(Array(right[3...]), x: 320, y: 160)
        let expected: [[String]] = [Array(left[..<3]), Array(right[..<3]), Array(left[3...]), Array(right[3...])]
        #expect(page.document.lineStrings == expected.flatMap { $0 })
    }
}
