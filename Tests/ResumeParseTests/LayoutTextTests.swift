import Testing

@testable import ResumeParse

@Suite struct LayoutTextTests {
    @Test(arguments: [
        ("experi-", "ence in design", ["great experience", "in design"]),
        ("well-", "known banks", ["great well-known", "banks"]),
        ("Baden-", "Baden and more", ["great Baden-", "Baden and more"]),
        ("2010-", "present in sales", ["great 2010-", "present in sales"]),
        ("ana.cruz-", "lopez@example.com", ["great ana.cruz-", "lopez@example.com"]),
        ("-", "item of a list", ["great -", "item of a list"]),
    ])
    func `A word that a line's end cuts is whole again`(end: String, next: String, lines: [String]) {
        var page = PageSketch()
        page.lines(["great \(end)", next], x: 50, y: 100)
        #expect(page.document.lineStrings == lines)
    }

    @Test func `A cut word in a table's cell is whole again`() {
        var page = PageSketch()
        for (number, row) in [["Degree", "Area", "Year"], ["MSc", "Mechanical Engi-/neering", "2014"]].enumerated() {
            for (column, cell) in row.enumerated() {
                page.lines(
                    cell.split(separator: "/").map(String.init), x: 50 + Float(column) * 130,
                    y: 100 + Float(number) * 18)
            }
        }
        #expect(page.document.lineStrings == ["Degree|Area|Year", "MSc|Mechanical Engineering|2014"])
    }

    @Test(arguments: [
        ("e\u{FB03}cient \u{FB01}nance", "efficient finance"), ("ＣＶ", "CV"), ("𝐁𝐨𝐥𝐝 𝟐𝟎", "Bold 20"),
        ("di\u{1B}erent o\u{1E}ce", "different office"), ("a\u{200B}b\u{FEFF}c", "abc"), ("x\u{A0}y", "x y"),
        ("co\u{AD}op", "co-op"), ("non\u{2011}stop", "non-stop"), ("naïve ŁÓDŹ", "naïve ŁÓDŹ"), ("हिन्दी", "हिन्दी"),
        ("\u{FE8E}\u{FEDF}", "\u{0627}\u{0644}"),
    ])
    func `Ways of drawing a letter become the letter, and what has no ink goes`(drawn: String, text: String) {
        var page = PageSketch()
        page.text(drawn, x: 50, y: 100)
        #expect(page.document.lineStrings == [text])
    }

    @Test func `Page numbers and repeated headers and footers are marked, the first header is kept`() {
        let pages = (1...3).map { number in
            var page = PageSketch()
            page.text("Ana Cruz", x: 50, y: 40)
            page.text("Text of page number \(number)", x: 50, y: 300)
            page.text("Confidential", x: 50, y: 760)
            page.text("Page \(number) of 3", x: 280, y: 775)
            return page
        }
        let document = PageSketch.document(of: pages)
        let kept = document.lines.filter { !$0.traits.contains(.pageMargin) }
        #expect(
            kept.map { document.string(of: $0.range) } == [
                "Ana Cruz", "Text of page number 1", "Text of page number 2", "Text of page number 3",
            ])
    }

    @Test(arguments: ["1", "- 1 -", "1 / 1", "Page 1", "Seite 1 von 1", "1 | P a g e"])
    func `A number alone at the bottom is the page's number`(text: String) {
        var page = PageSketch()
        page.text("Body", x: 50, y: 300)
        page.text(text, x: 290, y: 780)
        #expect(page.document.lines.map { $0.traits.contains(.pageMargin) } == [false, true])
    }

    @Test(arguments: ["2019", "Tel. 1", "12 May", "3"])
    func `Other text at the bottom is none`(text: String) {
        var page = PageSketch()
        page.text("Body", x: 50, y: 300)
        page.text(text, x: 290, y: 780)
        #expect(page.document.lines.allSatisfy { !$0.traits.contains(.pageMargin) })
    }

    @Test func `Letters of an ornamental font get the code of the ornament`() {
        var page = PageSketch()
        page.ornament("v", x: 50, y: 100)
        page.text("Led a team", x: 68, y: 100)
        let document = page.document
        #expect(document.lineStrings == ["\u{F076} Led a team"])
        #expect(document.lines[0].traits.contains(.listItem))
    }

    @Test func `Scalars that stand for letters become them, those with a meaning of their own stay`() {
        var page = PageSketch()
        page.text("Class \u{216B} \u{2171} 5 \u{212A} \u{2116}7 m\u{B2} \u{BD} \u{2460}", x: 40, y: 100)
        #expect(page.document.lineStrings == ["Class XII ii 5 K No7 m\u{B2} \u{BD} \u{2460}"])
    }

    @Test func `A page without glyphs has no lines`() {
        #expect(PageSketch().document.lines.isEmpty)
        #expect(PageSketch().document.text.isEmpty)
    }

    @Test func `Every range of a document lies inside its text and cells tile their lines`() {
        var page = PageSketch()
        page.lines(["Ana Cruz", "a table|of|cells"], x: 50, y: 60)
        for row in 0..<3 {
            for column in 0..<3 {
                page.text("cell \(row)\(column)", x: 50 + Float(column) * 150, y: 100 + Float(row) * 14)
            }
        }
        let document = page.document
        var end = -1
        for line in document.lines {
            #expect(line.range.lowerBound == end + 1)
            #expect(document.cells[line.cells].first?.range.lowerBound == line.range.lowerBound)
            #expect(document.cells[line.cells].last?.range.upperBound == line.range.upperBound)
            for (cell, next) in zip(document.cells[line.cells], document.cells[line.cells].dropFirst()) {
                #expect(next.range.lowerBound == cell.range.upperBound + 1)
                #expect(document.text[cell.range.upperBound] == "\t")
            }
            end = line.range.upperBound
        }
        #expect(end + 1 == document.text.count)
    }
}
