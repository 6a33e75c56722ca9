import Testing

@testable import ResumeParse

@Suite struct LayoutColumnTests {
    private static let side = [
        "#SKILLS", "Swift", "Core Data", "Xcode", "Fastlane", "#LANGUAGES", "Spanish", "English",
    ]
    private static let main = [
        "#EXPERIENCE", "Lead engineer of the mobile team at Acme", "Rewrote the checkout of the shop in half a year",
        "and cut the time of a build to four minutes", "#PROJECTS", "A viewer of maps that works without a network",
        "Used by four thousand people", "and by two cities", "#EDUCATION", "Master of Science",
    ]

    @Test(arguments: [true, false], [11.5, 12, 14, 17] as [Float])
    func `A sidebar never interleaves with the main column`(isLeft: Bool, step: Float) {
        var page = PageSketch()
        page.lines(LayoutColumnTests.side, x: isLeft ? 40 : 420, y: 100, step: step)
        page.lines(LayoutColumnTests.main, x: isLeft ? 180 : 40, y: 100)
        let document = page.document
        #expect(document.lineStrings == LayoutColumnTests.main + LayoutColumnTests.side)
        #expect(document.lines.filter { $0.traits.contains(.sidebar) }.count == LayoutColumnTests.side.count)
        #expect(document.line(startingWith: "#SKILLS")?.traits.contains(.startsBlock) == true)
    }

    @Test func `A sidebar that holds the name comes first`() {
        var page = PageSketch()
        page.text("Ana Cruz", x: 40, y: 90, size: 20)
        page.lines(LayoutColumnTests.side, x: 40, y: 120, step: 14)
        page.lines(LayoutColumnTests.main, x: 180, y: 100)
        #expect(page.document.lineStrings == ["Ana Cruz"] + LayoutColumnTests.side + LayoutColumnTests.main)
    }

    @Test func `Columns between full-width bands are read for themselves`() {
        let above = "A summary of a working life that is so long that it reaches over the whole width of the page here"
        let below = "Declared to be true by the undersigned in a sentence that reaches over the whole width of the page"
        var page = PageSketch()
        page.text(above, x: 40, y: 60)
        page.lines(LayoutColumnTests.main, x: 40, y: 100)
        page.lines(LayoutColumnTests.side, x: 420, y: 100, step: 15)
        page.text("Declaration", x: 40, y: 250, bold: true)
        page.text(below, x: 40, y: 270)
        #expect(
            page.document.lineStrings
                == [above] + LayoutColumnTests.main + LayoutColumnTests.side + ["Declaration", below])
    }

    @Test func `Two columns of prose on one grid are read one after the other`() {
        let left = (1...8).map { "left \($0) words of prose that fill the column" }
        let right = (1...8).map { "right \($0) words of prose that fill the column" }
        var page = PageSketch()
        page.lines(left, x: 40, y: 100)
        page.lines(right, x: 320, y: 100)
        #expect(page.document.lineStrings == left + right)
    }

    @Test func `Text that runs around a frame is not cut by it`() {
        var page = PageSketch()
        page.lines(LayoutColumnTests.side, x: 40, y: 100, step: 14)
        page.lines(Array(LayoutColumnTests.main.prefix(9)), x: 180, y: 100)
        let rest = "The text goes on below the frame in lines that are as wide as the page and that start at its left"
        page.text(rest, x: 40, y: 208)
        let document = page.document
        #expect(document.lineStrings.suffix(2) == ["#EDUCATION", rest])
        #expect(document.lineStrings.prefix(8) == LayoutColumnTests.side[...])
    }

    @Test func `Dates in a column of their own stay with their entries`() {
        var page = PageSketch()
        for (number, period) in ["2010 - 2014", "2014 - 2018", "2018 - now"].enumerated() {
            let y = 100 + Float(number) * 50
            page.text(period, x: 40, y: y)
            page.lines(["Company \(number)", "did this and that", "and more of it"], x: 150, y: y)
        }
        #expect(
            page.document.lineStrings == [
                "2010 - 2014|Company 0", "did this and that", "and more of it", "2014 - 2018|Company 1",
                "did this and that", "and more of it", "2018 - now|Company 2", "did this and that", "and more of it",
            ])
    }

    @Test func `The main column goes on from the first page to the second`() {
        var first = PageSketch()
        first.text("Ana Cruz", x: 180, y: 80, size: 20)
        first.lines(LayoutColumnTests.side, x: 40, y: 100, step: 14)
        first.lines(LayoutColumnTests.main, x: 180, y: 110)
        var second = PageSketch()
        let more = ["#REFERENCES"] + (1...8).map { "more of the main column, line \($0)" }
        let hobbies = ["#HOBBIES", "Chess", "Choir", "Running"]
        second.lines(more, x: 180, y: 100)
        second.lines(hobbies, x: 40, y: 105, step: 15)
        let lines = PageSketch.document(of: [first, second]).lineStrings
        #expect(lines == ["Ana Cruz"] + LayoutColumnTests.side + LayoutColumnTests.main + more + hobbies)
    }
}
