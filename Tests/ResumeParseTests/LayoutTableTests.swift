import Testing

@testable import ResumeParse

@Suite struct LayoutTableTests {
    /// Sets rows of cells; a cell's `/` breaks its line. Rows are as high as their highest cell plus `padding`.
    private func table(
        _ rows: [[String]], columns: [Float], padding: Float, isCentred: Bool = false
    ) -> PageSketch {
        var page = PageSketch()
        var y: Float = 100
        for row in rows {
            let cells = row.map { $0.split(separator: "/").map(String.init) }
            let height = cells.map(\.count).max()!
            for (cell, x) in zip(cells, columns) {
                let shift = isCentred ? Float(height - cell.count) * 6 : 0
                page.lines(cell, x: x, y: y + shift)
            }
            y += Float(height) * 12 + padding
        }
        return page
    }

    private static let rows = [
        ["No", "Course", "Institution", "Year"],
        ["1", "Bachelor of/Engineering", "College of/Engineering", "2014"],
        ["2", "12th", "State School/of Kollam", "2010"],
        ["3", "10th", "High School", "2008"],
    ]

    private static let joined = [
        "No|Course|Institution|Year", "1|Bachelor of Engineering|College of Engineering|2014",
        "2|12th|State School of Kollam|2010", "3|10th|High School|2008",
    ]

    @Test(arguments: [0, 3, 6] as [Float])
    func `The lines of a wrapped cell come out as one text`(padding: Float) {
        let document = table(LayoutTableTests.rows, columns: [40, 90, 220, 400], padding: padding).document
        #expect(document.lineStrings == LayoutTableTests.joined)
        #expect(document.lines.map(\.tableRow) == [0, 1, 2, 3])
        #expect(document.lines.allSatisfy { $0.table == 0 && $0.traits.contains(.table) })
        #expect(document.cells[document.lines[2].cells].map(\.column) == [0, 1, 2, 3])
    }

    @Test func `Cells centred in height keep their rows`() {
        let page = table(LayoutTableTests.rows, columns: [40, 90, 220, 400], padding: 6, isCentred: true)
        #expect(page.document.lineStrings == LayoutTableTests.joined)
    }

    @Test func `An empty cell leaves its column's number out`() {
        let rows = [["Degree", "Area", "Year"], ["MSc", "", "2014"], ["BSc", "Physics", "2010"]]
        let document = table(rows, columns: [40, 150, 300], padding: 4).document
        #expect(document.lineStrings == ["Degree|Area|Year", "MSc|2014", "BSc|Physics|2010"])
        #expect(document.cells[document.lines[1].cells].map(\.column) == [0, 2])
    }

    @Test func `A dash in a cell is the cell's text`() {
        let rows = [["XII", "-", "State School", "2012"], ["X", "-", "High School", "2010"]]
        let document = table(rows, columns: [40, 120, 180, 400], padding: 4).document
        #expect(document.lineStrings == ["XII|-|State School|2012", "X|-|High School|2010"])
    }

    @Test func `The number of a row is a cell of its own`() {
        let rows = [
            ["No", "Employer", "Post", "From"], ["1.", "Acme", "Clerk", "2010"], ["2.", "Beta", "Head", "2014"],
        ]
        let document = table(rows, columns: [40, 62, 180, 300], padding: 4).document
        #expect(document.lineStrings == ["No|Employer|Post|From", "1.|Acme|Clerk|2010", "2.|Beta|Head|2014"])
    }

    @Test func `A heading right below a table is no part of its last row`() {
        var page = table(LayoutTableTests.rows, columns: [40, 90, 220, 400], padding: 3)
        page.text("STRENGTHS", x: 40, y: 190, bold: true)
        page.text("Patience", x: 40, y: 204)
        let document = page.document
        #expect(document.lineStrings == LayoutTableTests.joined + ["STRENGTHS", "Patience"])
        #expect(document.lines.suffix(2).allSatisfy { $0.table == -1 })
    }

    @Test func `Labels with values are whole, but no table`() {
        let rows = [
            ["Name", ": Priya Nair"], ["Born", ": 12 May 1992"], ["Address", ": 12 Temple Road,/near the market"],
        ]
        let document = table(rows, columns: [40, 160], padding: 0).document
        #expect(
            document.lineStrings
                == ["Name|: Priya Nair", "Born|: 12 May 1992", "Address|: 12 Temple Road, near the market"])
        #expect(document.lines.allSatisfy { $0.table == -1 && !$0.traits.contains(.table) })
    }

    @Test func `A colon in a column of its own goes with the value`() {
        let rows = [["Name", ":", "Priya Nair"], ["Born", ":", "12 May 1992"], ["Status", ":", "Single"]]
        let document = table(rows, columns: [40, 130, 170], padding: 0).document
        #expect(document.lineStrings == ["Name|: Priya Nair", "Born|: 12 May 1992", "Status|: Single"])
    }

    @Test func `Companies with dates at the right edge are no table`() {
        var page = PageSketch()
        for (number, date) in ["2010 - 2014", "May 2014 - June 2018", "2018"].enumerated() {
            let y = 100 + Float(number) * 24
            page.text("Company \(number)", x: 40, y: y)
            page.text(date, x: 560 - Float(date.count) * 5, y: y)
            page.text("Engineer", x: 40, y: y + 12)
        }
        let document = page.document
        #expect(document.lines.count == 6)
        #expect(document.lines.allSatisfy { $0.table == -1 })
    }

    @Test func `Lists in several columns are no table`() {
        let rows = (1...4).map { row in (1...3).map { "• skill \(row)\($0)" } }
        let document = table(rows, columns: [40, 220, 400], padding: 0).document
        #expect(document.lineStrings.first == "• skill 11|• skill 12|• skill 13")
        #expect(document.lines.allSatisfy { $0.table == -1 })
    }

    @Test func `Labels that end close to their values' common edge are cells of their own`() {
        var page = PageSketch()
        for (number, row) in [("Dates", "2010 - 2014"), ("Position held", "Engineer"), ("Employer", "Acme Ltd")]
            .enumerated()
        {
            let y = 100 + Float(number) * 18
            page.text(row.0, x: 185 - Float(row.0.count - (row.0.contains(" ") ? 1 : 0)) * 5 - 2.5, y: y)
            page.text(row.1, x: 190, y: y)
        }
        #expect(page.document.lineStrings == ["Dates|2010 - 2014", "Position held|Engineer", "Employer|Acme Ltd"])
    }

    @Test func `A table, a heading and labels with values below each other are no columns`() {
        var page = PageSketch()
        let rows = [("#Course", "#School"), ("BSc", "Ganga University"), ("SSLC", "State School")]
        for (number, row) in rows.enumerated() {
            page.text(row.0, x: 60, y: 80 + Float(number) * 14, bold: number == 0)
            page.text(row.1, x: 200, y: 80 + Float(number) * 14, bold: number == 0)
        }
        page.text("#Profile", x: 60, y: 140, bold: true)
        for (number, label) in ["Name", "Born", "Sex", "Status", "Passport"].enumerated() {
            page.text(label, x: 60, y: 160 + Float(number) * 14)
            page.text(":", x: 150, y: 160 + Float(number) * 14)
            page.text("VALUE \(number)", x: 170, y: 160 + Float(number) * 14)
        }
        let lines = page.document.lineStrings
        #expect(lines.prefix(4) == ["#Course|#School", "BSc|Ganga University", "SSLC|State School", "#Profile"])
        #expect(lines.suffix(5).first == "Name|: VALUE 0")
    }

    @Test func `A label that wraps beside a list is whole, and the list's items stay lines`() {
        var page = PageSketch()
        for (number, company) in ["Acme", "Beta"].enumerated() {
            let y = 100 + Float(number) * 100
            page.text("Period worked there", x: 40, y: y)
            page.text("2010 - 2014", x: 190, y: y)
            page.lines(["Main activities and", "responsibilities"], x: 40, y: y + 18)
            page.lines(["• Built a house for \(company)", "and a garden for it"], x: 190, y: y + 18)
            page.text("• Sold it", x: 190, y: y + 45)
        }
        #expect(
            page.document.lineStrings
                == ["Acme", "Beta"].flatMap {
                    [
                        "Period worked there|2010 - 2014",
                        "Main activities and responsibilities|• Built a house for \($0)", "and a garden for it",
                        "• Sold it",
                    ]
                })
    }
}

/// Tables without rules whose gaps run down the page as a gutter between columns does.
@Suite struct LayoutGutterTests {
    private static let jobs = [
        ["Coastal Air Systems", "Helper", "June 2004 to May 2006", "Mangalore"],
        ["Bluefrost Engineers Pvt Ltd", "Technician of cold stores", "July 2006 to Dec 2010", "Bangalore"],
        ["Government Day Secondary School", "Teacher of physics", "Feb 2011 to Nov 2016", "Abu Dhabi"],
    ]

    private func page(_ rows: [[String]], columns: [Float], step: Float) -> PageSketch {
        var page = PageSketch()
        page.text("EXPERIENCE", x: 40, y: 80, bold: true)
        for (number, row) in rows.enumerated() {
            for (cell, x) in zip(row, columns) { page.text(cell, x: x, y: 100 + Float(number) * step) }
        }
        page.text("EDUCATION", x: 40, y: 120 + Float(rows.count) * step, bold: true)
        page.text("Diploma of 2003", x: 40, y: 134 + Float(rows.count) * step)
        return page
    }

    @Test(arguments: [12, 16] as [Float], [[0, 1, 2, 3], [0, 2], [2, 0, 1], [0, 1, 2], [2, 0]])
    func `Rows of long cells stay rows, with a head and without`(step: Float, order: [Int]) {
        let head = ["Name of the Company", "Designation held", "Period of the service", "Place"]
        let columns = [40, 210, 380, 510].prefix(order.count).map(Float.init)
        for table in [LayoutGutterTests.jobs, [head] + LayoutGutterTests.jobs] {
            let rows = table.map { row in order.map { row[$0] } }
            #expect(
                page(rows, columns: columns, step: step).document.lineStrings
                    == ["EXPERIENCE"] + rows.map { $0.joined(separator: "|") } + ["EDUCATION", "Diploma of 2003"])
        }
    }

    /// Periods beside entries with bold heads; headings of sections stand over the periods.
    private func rail(entriesAtLeft: Bool) -> (page: PageSketch, lines: [String]) {
        var page = PageSketch()
        var lines: [String] = []
        var y: Float = 100
        let (rail, entry): (Float, Float) = entriesAtLeft ? (440, 40) : (40, 190)
        for section in ["EXPERIENCE", "EDUCATION"] {
            page.text(section, x: 40, y: y, size: 12, bold: true)
            lines.append(section)
            y += 20
            for year in [2010, 2014] {
                page.text("May \(year) - June \(year + 3)", x: rail, y: y)
                page.text("Kollam", x: rail, y: y + 12)
                page.text("Head of \(year)", x: entry, y: y, size: 11, bold: true)
                page.lines(["Acme Ltd", "Led a team of nine people"], x: entry, y: y + 12)
                let period = "May \(year) - June \(year + 3)"
                // A label at the left is one text however high it is.
                lines +=
                    entriesAtLeft
                    ? ["Head of \(year)|\(period)", "Acme Ltd|Kollam"]
                    : ["\(period) Kollam|Head of \(year)", "Acme Ltd"]
                lines.append("Led a team of nine people")
                y += 46
            }
        }
        return (page, lines)
    }

    @Test(arguments: [true, false]) func `Periods and places beside bold heads stay on their lines`(isRight: Bool) {
        let (page, lines) = rail(entriesAtLeft: isRight)
        #expect(page.document.lineStrings == lines)
    }

    @Test func `Cards of headings with lists side by side are columns`() {
        var page = PageSketch()
        var left: [String] = []
        var right: [String] = []
        for (row, heads) in [("#SKILLS", "#EXPERIENCE"), ("#LANGUAGES", "#EDUCATION")].enumerated() {
            let y = 100 + Float(row) * 70
            let cards = (
                [heads.0, "first \(row)", "second \(row)"],
                [heads.1, "Third item of the card \(row)", "Fourth item of the card \(row)"]
            )
            page.lines(cards.0, x: 40, y: y)
            page.lines(cards.1, x: 240, y: y, step: 14)
            left += cards.0
            right += cards.1
        }
        let lines = page.document.lineStrings
        #expect(lines == left + right || lines == right + left)
    }
}
