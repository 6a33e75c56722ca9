/// The shapes of a page that tell how its text is to be read: rules across it and tall panels behind columns.
struct PageRules {
    /// Rules across the page, as far as nothing painted later covers them, from top to bottom.
    private(set) var across: ContiguousArray<GlyphPage.Shape> = []
    /// Filled boxes that are as high as a good part of the page and narrower than it: what stands on one is a column.
    private(set) var panels: ContiguousArray<GlyphPage.Shape> = []

    /// Filled boxes that are low and wide, as behind headings.
    private(set) var bands: ContiguousArray<GlyphPage.Shape> = []

    /// Bands are no higher, in points, and no narrower; more than a page has are left out.
    private static let highestBand: Float = 60
    private static let narrowestBand: Float = 40
    private static let mostBands = 200

    /// Panels are this part of the page's height, at least, and of its width, at most.
    private static let lowestPanel: Float = 0.25
    private static let widestPanel: Float = 0.6
    private static let narrowestPanel: Float = 0.1
    /// What sticks out behind a panel by less is still covered.
    fileprivate static let overhang: Float = 4
    /// More panels than a page has.
    private static let mostPanels = 16

    /// Makes rules for a page without any.
    init() {}

    /// Takes the rules and panels out of a page's shapes.
    init(_ page: GlyphPage) {
        for shape in page.shapes {
            if shape.isHorizontalRule {
                if across.count < LayoutBounds.rulesOfPage, !shape.isWhite { across.append(shape) }
                continue
            }
            let (width, height) = (shape.right - shape.left, shape.bottom - shape.top)
            if height < PageRules.highestBand, width > PageRules.narrowestBand, !shape.isWhite,
                bands.count < PageRules.mostBands
            {
                bands.append(shape)
            }
            guard height > PageRules.lowestPanel * page.height, width < PageRules.widestPanel * page.width,
                width > PageRules.narrowestPanel * page.width, panels.count < PageRules.mostPanels
            else { continue }
            for index in across.indices { across[index].cover(by: shape) }
            if !shape.isWhite { panels.append(shape) }
        }
        across.removeAll { $0.right <= $0.left }
        across.sort { ($0.bottom, $0.left) < ($1.bottom, $1.left) }
    }

    /// Whether a panel's edge runs between two sides, most of the way from one height to another.
    func hasEdge(from left: Float, to right: Float, top: Float, bottom: Float) -> Bool {
        panels.contains { panel in
            let covered = min(panel.bottom, bottom) - max(panel.top, top)
            let isBetween = [panel.left, panel.right].contains { $0 >= left - 2 && $0 <= right + 2 }
            return isBetween && covered >= 0.8 * (bottom - top)
        }
    }
}

extension GlyphPage.Shape {
    /// Takes away what a shape painted later covers of a rule across.
    fileprivate mutating func cover(by shape: GlyphPage.Shape) {
        guard shape.top <= top, shape.bottom >= bottom, shape.left < right, shape.right > left else { return }
        if shape.left <= left + PageRules.overhang {
            left = min(right, shape.right)
        } else if shape.right >= right - PageRules.overhang {
            right = shape.left
        }
    }
}
