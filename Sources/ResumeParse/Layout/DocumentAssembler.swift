/// Writes laid-out pages as one text with lines, cells, styles and links.
struct DocumentAssembler {
    private var document = StyledDocument(mediaType: .pdf)
    /// The colour of most letters of the document.
    private let bodyColour: UInt32
    private var tables = 0
    private var rows = 0

    /// The document of some pages, in their order.
    static func document(of pages: [PageLayout]) -> StyledDocument {
        var assembler = DocumentAssembler(pages)
        for (number, page) in pages.enumerated() { assembler.add(page, number: number + 1) }
        return assembler.document
    }

    private init(_ pages: [PageLayout]) {
        bodyColour = DocumentAssembler.bodyColour(of: pages)
        var glyphs = 0
        var lines = 0
        for page in pages {
            glyphs += page.page.glyphs.count
            lines += page.lines.count
        }
        // Spaces and line ends are about a fifth of a text.
        document.text.reserveCapacity(glyphs + glyphs / 4 + 16)
        document.lines.reserveCapacity(lines)
        document.cells.reserveCapacity(lines + lines / 2)
    }

    private mutating func add(_ layout: PageLayout, number: Int) {
        var linkFinder = LinkFinder(layout.page.links)
        let writer = LineWriter(layout, bodyColour: bodyColour)
        var lastBottom: Float = 0
        for index in layout.lines.indices {
            let line = layout.lines[index]
            let top = line.firstBaseline - LayoutThresholds.letterTop * line.size
            if line.startsBlock { lastBottom = min(lastBottom, top) }
            var styled = writer.write(index, page: number, to: &document, links: &linkFinder)
            if styled.range.isEmpty { continue }
            styled.gapAbove = max(0, top - lastBottom)
            lastBottom = line.lastBaseline + LayoutThresholds.letterBottom * line.size
            if line.table >= 0 {
                styled.table = tables + Int(line.table)
                styled.tableRow = rows + Int(line.row)
            }
            document.lines.append(styled)
            document.text.append("\n")
        }
        tables += Int(layout.tableCount)
        rows += Int(layout.rowCount)
        if document.text.last == "\n" { document.text[document.text.count - 1] = "\u{0C}" }
        document.links.append(contentsOf: linkFinder.links())
    }

    /// The colour of most glyphs.
    private static func bodyColour(of pages: [PageLayout]) -> UInt32 {
        var counts: [(colour: UInt32, count: Int)] = []
        for page in pages {
            var ofStyle = ContiguousArray(repeating: 0, count: page.page.styles.count)
            guard !ofStyle.isEmpty else { continue }
            for glyph in page.page.glyphs { ofStyle[Int(glyph.style)] += 1 }
            for (style, count) in ofStyle.enumerated() {
                let colour = page.page.styles[style].colour
                if let known = counts.firstIndex(where: { $0.colour == colour }) {
                    counts[known].count += count
                } else {
                    counts.append((colour, count))
                }
            }
        }
        return counts.max { $0.count < $1.count }?.colour ?? 0
    }
}
