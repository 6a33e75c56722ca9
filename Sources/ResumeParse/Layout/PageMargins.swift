/// Marks what stands at the top or bottom of every page: repeated headers and footers, and page numbers.
enum PageMargins {
    /// Headers and footers stand in the outer parts of the page's height.
    private static let zone: Float = 0.12
    /// The same header is at the same height on each page, but for rounding.
    private static let sameHeight: Float = 6
    /// More glyphs than a page number has with its words, such as `Page 2 of 3`.
    private static let longestPageNumber = 20

    private struct Candidate {
        var page: Int
        var line: Int
        var top: Float
        var isHeader: Bool
        var hash: UInt64
    }

    /// Marks the lines of pages that are headers, footers or page numbers. The first of repeated headers stays
    /// unmarked: it may hold the name, and nothing is lost by keeping it.
    static func mark(_ pages: inout [PageLayout]) {
        var candidates: [Candidate] = []
        for page in pages.indices {
            let height = pages[page].page.height
            var count = 0
            for line in pages[page].lines.indices {
                let box = pages[page].lines[line]
                let isHeader = box.bottom < zone * height
                guard isHeader || box.top > (1 - zone) * height, box.table < 0 else {
                    continue
                }
                count += 1
                // The last lines of a page are its lowest; a page has no more of them than of first ones.
                guard
                    count <= 2 * LayoutBounds.linesOfMargin
                        || line + LayoutBounds.linesOfMargin >= pages[page].lines.count
                else { continue }
                let text = foldedText(of: box, pages[page])
                if isPageNumber(text, page: page + 1, pageCount: pages.count) {
                    pages[page].lines[line].isPageMargin = true
                } else if pages.count > 1, !isListItem(box, pages[page]) {
                    candidates.append(
                        Candidate(
                            page: page, line: line, top: box.top, isHeader: isHeader,
                            hash: text.reduce(WordFolding.seed) { digitsAlike($0, $1) }))
                }
            }
        }
        for candidate in candidates {
            let isRepeated = candidates.contains {
                $0.hash == candidate.hash && abs($0.top - candidate.top) <= sameHeight
                    && (candidate.isHeader ? $0.page < candidate.page : $0.page != candidate.page)
            }
            if isRepeated { pages[candidate.page].lines[candidate.line].isPageMargin = true }
        }
    }

    /// Items of lists are text even where the same one comes at the top of two pages.
    private static func isListItem(_ line: LaidLine, _ layout: PageLayout) -> Bool {
        let part = layout.parts[Int(layout.cells[Int(line.cells.lowerBound)].parts.lowerBound)]
        let words = layout.pieces[Int(part)].words
        return words.count > 1 && layout.words[Int(words.lowerBound)].isMarker
    }

    private static func digitsAlike(_ hash: UInt64, _ value: UInt32) -> UInt64 {
        WordFolding.hash(hash, value &- 0x30 < 10 ? 0x30 : value)
    }

    private static func foldedText(of line: LaidLine, _ layout: PageLayout) -> ContiguousArray<UInt32> {
        var text: ContiguousArray<UInt32> = []
        for cell in line.cells {
            for part in layout.cells[Int(cell)].parts {
                for word in layout.pieces[Int(layout.parts[Int(part)])].words {
                    for glyph in layout.words[Int(word)].glyphs {
                        text.append(WordFolding.fold(layout.page.glyphs[Int(glyph)].scalar.value))
                    }
                }
            }
        }
        return text
    }

    /// Whether a line is a page's number: digits, `page`, `of` and signs only. A number alone must be this page's.
    private static func isPageNumber(_ text: ContiguousArray<UInt32>, page: Int, pageCount: Int) -> Bool {
        guard !text.isEmpty, text.count <= longestPageNumber else { return false }
        var numbers: [Int] = []
        var letters = ContiguousArray<UInt32>()
        var isInNumber = false
        for value in text {
            if value &- 0x30 < 10 {
                if isInNumber { numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(value - 0x30) }
                if !isInNumber { numbers.append(Int(value - 0x30)) }
                isInNumber = true
                if numbers[numbers.count - 1] > 999 { return false }
            } else {
                isInNumber = false
                if value &- 0x61 < 26 || value >= 0xC0 && value < 0x2000 { letters.append(value) }
            }
        }
        guard numbers.count == 1 || numbers.count == 2 else { return false }
        if letters.isEmpty { return numbers[0] == page && (numbers.count == 1 || numbers[1] == pageCount) }
        return pageWords.contains { $0.elementsEqual(letters) }
    }

    /// The letters of a page number in the languages of most resumes.
    private static let pageWords: [[UInt32]] = [
        "page", "pageof", "pof", "p", "pg", "of", "seite", "seitevon", "von", "pagina", "paginade", "página",
        "páginade",
        "pagesur", "sur", "paginadi", "paginavan", "strona", "stronaz",
    ].map { $0.unicodeScalars.map { WordFolding.fold($0.value) } }
}
