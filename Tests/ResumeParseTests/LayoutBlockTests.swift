import Testing

@testable import ResumeParse

@Suite struct LayoutBlockTests {
    private static let above =
        "A summary of a working life that is so long that it reaches over the whole width of the page here"
    private static let referees = [
        ["#Ana Cruz", "Head of works", "Acme Bridges", "+44 20 7946 0101", "ana.cruz@example.com"],
        ["#Juan Sosa", "Site lead", "Harbour Board of Works", "+44 20 7946 0102", "juan.sosa@example.com"],
        ["#Mei Tan", "Chief surveyor", "Northern Land Office", "+44 20 7946 0103", "mei.tan@example.com"],
    ]

    @Test(arguments: [2, 3])
    func `Entries of one kind side by side are read one after the other`(count: Int) {
        var page = PageSketch()
        page.text(LayoutBlockTests.above, x: 40, y: 60)
        page.text("#REFEREES", x: 40, y: 90, bold: true)
        let entries = Array(LayoutBlockTests.referees.prefix(count))
        for (number, entry) in entries.enumerated() {
            page.lines([entry[0]], x: 40 + 180 * Float(number), y: 110)
            page.lines(Array(entry.dropFirst()), x: 40 + 180 * Float(number), y: 122)
        }
        #expect(page.document.lineStrings == [LayoutBlockTests.above, "#REFEREES"] + entries.flatMap { $0 })
    }

    @Test func `A table whose columns differ in kind is read by rows`() {
        let rows = [["#Course", "#Year"], ["Diploma", "2012"], ["Degree", "2015"], ["Master", "2017"], ["Thesis", "2018"]]
        var page = PageSketch()
        page.text(LayoutBlockTests.above, x: 40, y: 60)
        page.lines(rows.map { $0[0] }, x: 40, y: 90)
        page.lines(rows.map { $0[1] }, x: 300, y: 90)
        #expect(page.document.lineStrings == [LayoutBlockTests.above] + rows.map { $0.joined(separator: "|") })
    }

    @Test func `Two employments side by side start with their titles and dates`() {
        let left = ["ran the yard of the works", "and its stores", "kept the plant in order"]
        let right = ["drew the beams of a bridge", "in steel and timber", "checked the work of others"]
        var page = PageSketch()
        page.text(LayoutBlockTests.above, x: 40, y: 60)
        for (x, title, date) in [(40, "Foreman", "2012-2014"), (320, "Drafter", "2015-2017")] as [(Float, String, String)] {
            page.text(title, x: x, y: 90)
            page.text(date, x: x + 180, y: 90)
        }
        page.lines(left, x: 40, y: 102)
        page.lines(right, x: 320, y: 102)
        #expect(
            page.document.lineStrings
                == [LayoutBlockTests.above, "Foreman|2012-2014"] + left + ["Drafter|2015-2017"] + right)
    }

    @Test(arguments: [true, false])
    func `Cards are read one after the other whether they are filled or framed`(isFilled: Bool) {
        let texts = [["Kept books", "for three shops"], ["Ran a stall", "on two markets"], ["Taught sums", "to adults"]]
        var page = PageSketch()
        for (number, text) in texts.enumerated() {
            let x = 40 + 180 * Float(number)
            if isFilled {
                page.box(left: x, top: 80, right: x + 160, bottom: 140, colour: 0xDDDDEE)
            } else {
                page.grid(xs: [x, x + 160], ys: [80, 140])
            }
            page.lines(text, x: x + 10, y: 100)
        }
        #expect(page.document.lineStrings == texts.flatMap { $0 })
    }

    @Test func `Filled cells that touch are a table's`() {
        let rows = [["Kept books", "Ran a stall"], ["three shops", "two markets"], ["in Leeds", "in York"]]
        var page = PageSketch()
        for column in 0..<2 {
            let x = 40 + 160 * Float(column)
            page.box(left: x, top: 80, right: x + 160, bottom: 140, colour: 0xDDDDEE)
            page.lines(rows.map { $0[column] }, x: x + 10, y: 100)
        }
        #expect(page.document.lineStrings.first == "Kept books|Ran a stall")
    }

    @Test func `Chips of one line are no cards`() {
        var page = PageSketch()
        for (number, skill) in ["Timber", "Masonry", "Steel"].enumerated() {
            let x = 40 + 120 * Float(number)
            page.box(left: x, top: 80, right: x + 90, bottom: 110, colour: 0xDDDDEE)
            page.text(skill, x: x + 10, y: 98)
        }
        #expect(page.document.lineStrings == ["Timber|Masonry|Steel"])
    }

    @Test func `Rows of titles and their texts on changing sides are read row by row`() {
        let titles = [["#Foreman", "Acme"], ["#Drafter", "Harbour"], ["#Clerk", "Mill"], ["#Porter", "Inn"]]
        var page = PageSketch()
        var expected = ["#WORK"]
        page.text("#WORK", x: 40, y: 85, bold: true)
        for (row, title) in titles.enumerated() {
            let text = (1...4).map { "row \(row) line \($0) of what was done there" }
            let y = 100 + 70 * Float(row)
            page.lines(title, x: row % 2 == 0 ? 40 : 320, y: y)
            page.lines(text, x: row % 2 == 0 ? 320 : 40, y: y)
            expected += title + text
        }
        #expect(page.document.lineStrings == expected)
    }
}

extension LayoutBlockTests {
    @Test func `Sections side by side are told by a heading beside text`() {
        let left = ["#STUDIES", "Master of works", "Harbour School", "2011-2013", "Diploma", "Mill College", "2006-2010"]
        let right = ["#SKILLS", "Timber", "Masonry", "Steel", "#BADGES", "Crane licence", "First aid"]
        var page = PageSketch()
        page.text(LayoutBlockTests.above, x: 40, y: 60)
        page.lines(left, x: 40, y: 100)
        page.lines(Array(right.prefix(4)), x: 320, y: 100)
        page.lines(Array(right.dropFirst(4)), x: 320, y: 152)
        #expect(page.document.lineStrings == [LayoutBlockTests.above] + left + right)
    }

    @Test func `Words spread alike on a line that ends by itself are cells`() {
        var page = PageSketch()
        page.lines(["#TOOLS"], x: 40, y: 60)
        for (number, word) in ["Swift", "Xcode", "Git", "Lint", "Bash"].enumerated() {
            page.text(word, x: 40 + [0, 40, 80, 110, 145][number], y: 80)
        }
        page.text("Known for years and used every day at work", x: 40, y: 100)
        #expect(page.document.lineStrings[1] == "Swift|Xcode|Git|Lint|Bash")
    }

    @Test func `Places stay with their firms where some are set in capitals`() {
        let rows = [
            ["ACME BRIDGES", "LEEDS"], ["Foreman", "2012"], ["kept the yard", "full time"], ["HARBOUR BOARD", "York"],
            ["Drafter", "2015"], ["drew the beams", "part time"],
        ]
        var page = PageSketch()
        page.text(LayoutBlockTests.above, x: 40, y: 60)
        for column in 0..<2 {
            let texts = rows.map { $0[column] }
            page.lines(Array(texts.prefix(3)), x: 40 + 300 * Float(column), y: 100)
            page.lines(Array(texts.dropFirst(3)), x: 40 + 300 * Float(column), y: 148)
        }
        #expect(page.document.lineStrings == [LayoutBlockTests.above] + rows.map { $0.joined(separator: "|") })
    }
}
