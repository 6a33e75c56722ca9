import Testing

@testable import ResumeParse

@Suite("Reading the words that optical character recognition finds")
struct RecognisedWordsTests {
    /// A table as Tesseract writes it, of lines of words with their boxes in pixels.
    private static func table(
        width: Int = 1000, height: Int = 1400, confidence: Int = 96,
        _ lines: [[(text: String, left: Int, top: Int, width: Int, height: Int)]]
    ) -> String {
        var rows = ["level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"]
        rows.append("1\t1\t0\t0\t0\t0\t0\t0\t\(width)\t\(height)\t-1\t")
        for (number, line) in lines.enumerated() {
            rows.append("4\t1\t1\t1\t\(number + 1)\t0\t0\t0\t1\t1\t-1\t")
            for (place, word) in line.enumerated() {
                rows.append(
                    "5\t1\t1\t1\t\(number + 1)\t\(place + 1)\t\(word.left)\t\(word.top)\t\(word.width)\t\(word.height)"
                        + "\t\(confidence)\t\(word.text)")
            }
        }
        return rows.joined(separator: "\n") + "\n"
    }

    private static func text(_ table: String) -> String {
        let pages = RecognisedWords.pages(of: table).map { PageLayout($0) }
        return DocumentAssembler.document(of: pages).string
    }

    private static let upright: [[(text: String, left: Int, top: Int, width: Int, height: Int)]] = [
        [("Ann", 100, 100, 60, 20), ("Example", 170, 100, 130, 26)],
        [("Led", 100, 140, 50, 20), ("two", 160, 140, 50, 20), ("teams", 220, 140, 90, 20)],
    ]

    @Test("Words come in lines, with spaces between them")
    func lines() { #expect(Self.text(Self.table(Self.upright)) == "Ann Example\nLed two teams\u{0C}") }

    @Test("A page has the width that is known, or that of A4")
    func size() throws {
        let standard = try #require(RecognisedWords.pages(of: Self.table(Self.upright)).first)
        #expect(standard.width == 595 && abs(standard.height - 833) < 1)
        let known = try #require(RecognisedWords.pages(of: Self.table(Self.upright), width: 500).first)
        #expect(known.width == 500 && abs(known.height - 700) < 1)
        #expect(abs(known.glyphs[0].left - 50) < 0.01)
    }

    @Test("A page that lies on its side or stands on its head is turned", arguments: [1, 2, 3])
    func turned(quarters: Int) {
        let (width, height) = (1000, 1400)
        let lines = Self.upright.map { line in
            line.map { word -> (text: String, left: Int, top: Int, width: Int, height: Int) in
                switch quarters {
                // Turned clockwise by so many quarters.
                case 1: (word.text, height - word.top - word.height, word.left, word.height, word.width)
                case 2:
                    (
                        word.text, width - word.left - word.width, height - word.top - word.height, word.width,
                        word.height
                    )
                default: (word.text, word.top, width - word.left - word.width, word.height, word.width)
                }
            }
        }
        let size = quarters == 2 ? (width, height) : (height, width)
        #expect(Self.text(Self.table(width: size.0, height: size.1, lines)) == "Ann Example\nLed two teams\u{0C}")
    }

    @Test("A page that lies askew is straightened, so that rows stay together")
    func askew() {
        // Six rows that fall by two letters' height over the page: their right ends reach the next rows' left ones.
        let rows = (0..<6).map { row in
            (0..<5).map { column -> (text: String, left: Int, top: Int, width: Int, height: Int) in
                ("w\(row)\(column)", 60 + column * 180, 100 + row * 40 + column * 10, 120, 20)
            }
        }
        let expected = (0..<6).map { row in (0..<5).map { "w\(row)\($0)" } }
        let lines = Self.text(Self.table(rows)).split(whereSeparator: { "\n\u{0C}".contains($0) })
        #expect(lines.map { $0.split(whereSeparator: { " \t".contains($0) }).map(String.init) } == expected)
    }

    @Test("What is hardly recognised is left out, and what is no table is no page")
    func noise() {
        #expect(Self.text(Self.table(confidence: 12, Self.upright)) == "")
        #expect(RecognisedWords.pages(of: "").isEmpty)
        #expect(RecognisedWords.pages(of: "5\tx\ty\n1\t2\n\t\t\t\n").isEmpty)
        #expect(RecognisedWords.pages(of: "5\t1\t1\t1\t1\t1\t9\t9\t9\t9\t96\tword\n").isEmpty)
    }

    @Test("A bullet that was taken for a letter is a bullet again")
    func bullet() {
        let table = Self.table([[("e", 100, 100, 12, 12), ("Led", 130, 100, 50, 20), ("two", 190, 100, 50, 20)]])
        #expect(Self.text(table).hasPrefix("\u{2022} Led two"))
    }

    @Test("Letters of nearly the same size have the same, whether they reach up, down or neither")
    func sizes() throws {
        let table = Self.table([
            [("Ann", 100, 100, 60, 21), ("grip", 170, 100, 60, 27)],
            [("man", 100, 150, 60, 15), ("sum", 170, 150, 60, 15)],
            [("HEADING", 100, 200, 200, 40)],
        ])
        let page = try #require(RecognisedWords.pages(of: table).first)
        let sizes = page.styles.map(\.size)
        #expect(sizes.count == 2 && sizes[1] > 1.7 * sizes[0])
    }
}

@Suite("Telling the size of a picture")
struct ImageSizeTests {
    @Test(
        "It stands in the head of the file",
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0xD, 0xA, 0x1A, 0xA, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 0, 2], 512),
            (
                [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC2, 0, 17, 8, 0, 3, 0, 5, 3, 1, 0x22, 0, 2, 0x11], 15
            ),
            (
                [
                    0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 2, 0, 0, 1, 3, 0, 1, 0, 0, 0, 7, 0, 0, 0, 1, 1, 4, 0, 1, 0, 0, 0, 9, 0,
                    0, 0,
                ], 63
            ),
        ] as [([UInt8], Int)])
    func size(bytes: [UInt8], pixels: Int) {
        #expect(ImageSize.pixels(of: bytes) == pixels)
        // Cut anywhere, it is no picture or the same one, and never a crash.
        for count in 0..<bytes.count { #expect([nil, pixels].contains(ImageSize.pixels(of: Array(bytes[..<count])))) }
    }

    @Test("Other files have none", arguments: [[], [0xFF, 0xD8, 0xFF, 0xD9], Array("II*".utf8), Array("%PDF-1.4".utf8)])
    func none(bytes: [UInt8]) { #expect(ImageSize.pixels(of: bytes) == nil) }
}
