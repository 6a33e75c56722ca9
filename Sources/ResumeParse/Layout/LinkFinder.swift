/// Finds the words under each of a page's links while the page's text is written.
struct LinkFinder {
    private let areas: [GlyphPage.Link]
    private var spans: [TextSpan?]

    /// Makes a finder for a page's links.
    init(_ areas: [GlyphPage.Link]) {
        self.areas = areas
        spans = Array(repeating: nil, count: areas.count)
    }

    /// Whether there is nothing to find.
    var isEmpty: Bool { areas.isEmpty }

    /// Takes note of a scalar that was written at an offset: it belongs to the links over the middle of its box.
    mutating func note(_ glyph: Glyph, at offset: Int, end: Int) {
        let x = (glyph.left + glyph.right) / 2
        let y = (glyph.top + glyph.bottom) / 2
        for (index, area) in areas.enumerated()
        where x >= area.left && x <= area.right && y >= area.top && y <= area.bottom {
            if let span = spans[index] {
                // Pieces of text that something else parts are not one link's words; the first one stands.
                if offset - span.end <= LinkFinder.longestGap { spans[index] = TextSpan(start: span.start, end: end) }
            } else {
                spans[index] = TextSpan(start: offset, end: end)
            }
        }
    }

    /// A space or a line's end, and a marker.
    private static let longestGap = 3

    /// The links in the order of the text; those over no words stand at the end of the page, with an empty span.
    func links() -> [StyledDocument.Link] {
        let order = areas.indices.sorted {
            let (a, b) = (spans[$0]?.start ?? Int.max, spans[$1]?.start ?? Int.max)
            return a != b ? a < b : $0 < $1
        }
        return order.map {
            StyledDocument.Link(span: spans[$0] ?? TextSpan(start: 0, end: 0), target: areas[$0].target)
        }
    }
}
