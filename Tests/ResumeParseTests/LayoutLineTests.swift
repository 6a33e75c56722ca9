import Testing

@testable import ResumeParse

@Suite struct LayoutLineTests {
    @Test func `A date at the right edge stays on its entry's line as a cell`() {
        var page = PageSketch()
        page.text("Acme Corporation", x: 50, y: 100)
        page.text("2019 - 2021", x: 480, y: 100)
        page.text("Sales Manager", x: 50, y: 112)
        #expect(page.document.lineStrings == ["Acme Corporation|2019 - 2021", "Sales Manager"])
    }

    @Test func `A superscript belongs to its line and takes no space before it`() {
        var page = PageSketch()
        page.text("the 1", x: 50, y: 100)
        page.text("st", x: 72.5, y: 96, size: 6)
        page.text("prize", x: 81, y: 100)
        #expect(page.document.lineStrings == ["the 1st prize"])
    }

    @Test func `A bullet from another font, drawn apart and lower, starts its line`() {
        var page = PageSketch()
        page.glyph("\u{F0B7}", left: 50, top: 91, right: 54, bottom: 105)
        page.text("Led a team", x: 68, y: 100)
        page.text("of six", x: 68, y: 112)
        let document = page.document
        #expect(document.lineStrings == ["\u{F0B7} Led a team", "of six"])
        #expect(document.lines[0].traits.contains(.listItem))
        #expect(!document.lines[1].traits.contains(.listItem))
    }

    @Test(arguments: ["o", "-", "1.", "a)", "(ii)", "➢", "▪", "Ø"])
    func `Signs and short numbers before a gap make list items`(marker: String) {
        var page = PageSketch()
        page.text(marker, x: 50, y: 100)
        page.text("Prepared statements", x: 72, y: 100)
        let document = page.document
        #expect(document.lineStrings == ["\(marker) Prepared statements"])
        #expect(document.lines[0].traits.contains(.listItem))
    }

    @Test func `A word or a year at a line's start makes no list item`() {
        var page = PageSketch()
        page.lines(["of six people", "2019. Then more", "overall"], x: 50, y: 100)
        #expect(page.document.lines.allSatisfy { !$0.traits.contains(.listItem) })
    }

    @Test(arguments: [3, 6] as [Float])
    func `A heading whose letters stand apart is joined, its words are kept apart`(gap: Float) {
        var page = PageSketch()
        page.text("WORK EXPERIENCE", x: 50, y: 100, letterGap: gap)
        #expect(page.document.lineStrings == ["WORK EXPERIENCE"])
    }

    @Test func `Kerned pairs in a spaced heading don't break it`() {
        var page = PageSketch()
        for (text, x) in [("C", 50), ("O", 60), ("N", 70), ("TA", 80), ("C", 95), ("T", 105)] as [(String, Float)] {
            page.text(text, x: x, y: 100)
        }
        #expect(page.document.lineStrings == ["CONTACT"])
    }

    @Test func `Initials and short words of a sentence stay apart`() {
        var page = PageSketch()
        page.lines(["A K Bose", "I am a QA at X", "SQL / XML | API"], x: 50, y: 100)
        #expect(page.document.lineStrings == ["A K Bose", "I am a QA at X", "SQL / XML | API"])
    }

    @Test func `The spread spaces of a justified line are no cells`() {
        var page = PageSketch()
        var x: Float = 50
        for word in ["Managed", "budgets", "and", "people", "well"] {
            page.text(word, x: x, y: 100)
            x += Float(word.count) * 5 + 12
        }
        #expect(page.document.lineStrings == ["Managed budgets and people well"])
    }

    @Test func `Text that runs up the page comes last`() {
        var page = PageSketch()
        for (number, letter) in "Side".unicodeScalars.enumerated() {
            let bottom = Float(300 - number * 6)
            page.glyph(letter, left: 20, top: bottom - 6, right: 30, bottom: bottom)
        }
        for index in 1..<4 { page.join(index) }
        page.lines(["First line", "Second line"], x: 50, y: 290)
        #expect(page.document.lineStrings == ["First line", "Second line", "Side"])
    }

    @Test func `Words of a script that runs to the left are read from the right`() {
        var page = PageSketch()
        // שלום עולם: the first word stands at the right, its first letter too.
        page.rightToLeft("שלום", right: 100, y: 100)
        page.rightToLeft("עולם", right: 75, y: 100)
        #expect(page.document.lineStrings == ["שלום עולם"])
    }

    @Test func `Numbers and names in a text that runs to the left stand where they are read`() {
        var page = PageSketch()
        page.rightToLeft("\u{5D3}\u{5D5}\u{5D3}", right: 300, y: 100)
        page.text("2015", x: 262, y: 100)
        page.rightToLeft("\u{5DB}\u{5D4}\u{5DF}", right: 258, y: 100)
        page.text("Acme Ltd", x: 200, y: 100)
        #expect(
            page.document.lineStrings == ["\u{5D3}\u{5D5}\u{5D3} 2015 \u{5DB}\u{5D4}\u{5DF} Acme Ltd"])
    }

    @Test func `Bold and coloured lines are told, and a bold start from a bold line`() {
        var page = PageSketch()
        page.text("SKILLS", x: 50, y: 80, size: 14, bold: true, colour: 0x1F_4E79)
        page.text("Languages:", x: 50, y: 100, bold: true)
        page.text("Swift and C and much more", x: 102.5, y: 100)
        let document = page.document
        #expect(document.lineStrings == ["SKILLS", "Languages: Swift and C and much more"])
        #expect(document.lines[0].traits.isSuperset(of: [.bold, .coloured]))
        #expect(document.lines[0].fontSize == 14)
        #expect(document.lines[1].traits == .boldStart)
        #expect(document.lines[1].gapAbove > 5)
    }
}
