import Testing

@testable import ResumeParse

@Suite struct LayoutRailTests {
    /// Entries of a few lines each with a label of its own beside them, from top to bottom.
    private func page(
        _ labels: [[String]], _ texts: [[String]], labelX: Float, textX: Float, shift: Float = 0
    ) -> PageSketch {
        var page = PageSketch()
        var y: Float = 100
        for (label, text) in zip(labels, texts) {
            page.lines(label, x: labelX, y: y + shift)
            page.lines(text, x: textX, y: y)
            y += Float(max(label.count, text.count)) * 12 + 10
        }
        return page
    }

    private static let texts = [
        ["Lead engineer", "Acme Ltd", "Plans of all the bridges and roads of the north of the land", "and of two towns"],
        ["Engineer", "Borealis", "Levelling of the ground for a school, a market and the street that"],
        ["Trainee", "Corvus and Sons", "Bills and letters of the office and whatever else there was to do"],
    ]

    @Test(arguments: [0, 3] as [Float])
    func `Periods that wrap in a rail stay whole and with their entries`(shift: Float) {
        let labels = [["May 2014 –", "June 2018"], ["April 2010 –", "May 2014"], ["June 2008 –", "April 2010"]]
        let page = page(labels, LayoutRailTests.texts, labelX: 40, textX: 140, shift: shift)
        #expect(
            page.document.lineStrings == [
                "May 2014 – June 2018|Lead engineer", "Acme Ltd",
                "Plans of all the bridges and roads of the north of the land", "and of two towns",
                "April 2010 – May 2014|Engineer", "Borealis",
                "Levelling of the ground for a school, a market and the street that",
                "June 2008 – April 2010|Trainee", "Corvus and Sons",
                "Bills and letters of the office and whatever else there was to do",
            ])
    }

    @Test func `Periods in a rail on the right come behind the line that they are level with`() {
        let labels = [["May 2014 –", "June 2018"], ["April 2010 –", "May 2014"], ["June 2008 –", "April 2010"]]
        let document = page(labels, LayoutRailTests.texts, labelX: 480, textX: 40).document
        #expect(document.lineStrings[0] == "Lead engineer|May 2014 – June 2018")
        #expect(document.lineStrings[1] == "Acme Ltd")
        #expect(document.lineStrings[4] == "Engineer|April 2010 – May 2014")
    }

    @Test func `Labels of sections that wrap in a rail are whole`() {
        let labels = [["PROFESSIONAL", "EXPERIENCE"], ["FURTHER", "COURSES"], ["LANGUAGES", "AND OTHERS"]]
        let document = page(labels, LayoutRailTests.texts, labelX: 40, textX: 160).document
        #expect(document.lineStrings[0] == "PROFESSIONAL EXPERIENCE|Lead engineer")
        #expect(document.lineStrings[4] == "FURTHER COURSES|Engineer")
        #expect(document.lineStrings.contains("Acme Ltd"))
    }

    @Test func `The lines of a table's narrow column are not taken for one label`() {
        var page = PageSketch()
        page.lines(["Course", "B.Tech (Civil)", "Plus Two", "Tenth"], x: 40, y: 100)
        page.lines(["School", "College of Engineering, Kollam", "State School", "High School"], x: 160, y: 100)
        page.lines(["Year", "2014", "2010", "2008"], x: 400, y: 100)
        #expect(
            page.document.lineStrings == [
                "Course|School|Year", "B.Tech (Civil)|College of Engineering, Kollam|2014",
                "Plus Two|State School|2010", "Tenth|High School|2008",
            ])
    }

    @Test func `Labels level with values of several lines are rows, not a column`() {
        let labels = [["Dates"], ["Occupation"], ["Main activities"], ["Employer"], ["Dates"], ["Occupation"]]
        let texts = [
            ["May 2014 to now"], ["Engineer"], ["Plans of bridges and of roads that are long", "and of towns"],
            ["Acme Ltd, Kollam"], ["April 2010 to May 2014"], ["Trainee"],
        ]
        let document = page(labels, texts, labelX: 40, textX: 160, shift: -3).document
        #expect(
            document.lineStrings.filter { $0.hasPrefix("Dates") } == ["Dates|May 2014 to now", "Dates|April 2010 to May 2014"])
        #expect(document.lineStrings.contains("Employer|Acme Ltd, Kollam"))
    }

    @Test func `A sidebar on the main column's grid of lines is a column`() {
        let side = ["#SKILLS", "Swift", "Core Data", "Xcode", "#LANGUAGES", "Spanish", "English", "Tamil", "#TOOLS", "Git"]
        let main = [
            "#EXPERIENCE", "Lead engineer of the mobile team at Acme", "rewrote the checkout of the shop in half a",
            "year and cut the time of a build to four", "minutes for all of the people who wait for it", "#PROJECTS",
            "A viewer of maps that works without a network", "for hikers and for those who like to look at",
            "maps of places that they will never see again", "and for two cities",
        ]
        var page = PageSketch()
        page.lines(side, x: 40, y: 100)
        page.lines(main, x: 180, y: 100)
        #expect(Array(page.document.lineStrings.suffix(10)) == side)
        #expect(Array(page.document.lineStrings.prefix(10)) == main)
    }

    @Test func `Three columns of prose on one grid are read one after the other`() {
        let columns = (1...3).map { column in
            (1...8).map { "line \($0) of the text in column \(column)" }
        }
        var page = PageSketch()
        for (column, lines) in columns.enumerated() { page.lines(lines, x: 40 + Float(column) * 180, y: 100) }
        #expect(page.document.lineStrings == columns.flatMap { $0 })
    }

    @Test func `Soft hyphens that are not drawn leave the word whole, drawn ones end a line`() {
        var page = PageSketch()
        page.text("mana\u{AD}ged the de", x: 40, y: 100)
        let hidden = page.page.glyphs.firstIndex { $0.scalar == "\u{AD}" }!
        page.narrow(hidden)
        #expect(page.document.lineStrings == ["managed the de"])
        var cut = PageSketch()
        cut.lines(["who managed the de\u{AD}", "partment of roads"], x: 40, y: 100)
        #expect(cut.document.lineStrings == ["who managed the department", "of roads"])
    }

    @Test func `Words of a heading whose letters are spaced out make one text`() {
        var page = PageSketch()
        // Boxes reach from letter to letter, as poppler gives them.
        page.wide("SELECTED", x: 40, y: 100, advance: 9.5)
        page.wide("PROJECTS", x: 128, y: 100, advance: 9.5)
        #expect(page.document.lineStrings == ["SELECTED PROJECTS"])
    }
}
