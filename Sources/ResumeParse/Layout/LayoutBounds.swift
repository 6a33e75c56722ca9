/// Bounds that no resume comes near, so that a hostile page costs no more than a long one.
enum LayoutBounds {
    /// Coordinates over this are nobody's page: the largest page of the PDF standard is 14 400 points.
    static let largestCoordinate: Float = 50_000
    /// Pieces of one height that a word is compared with.
    static let piecesOfBand = 128
    /// Pieces by baseline among which a line's other pieces are looked for.
    static let piecesOfLine = 256
    /// Places of a region where a gutter is looked for.
    static let gutterCandidates = 128
    /// Pieces of a region in which columns are looked for.
    static let piecesOfRegion = 20_000
    /// Lines of a table.
    static let linesOfTable = 400
    /// Columns of a table.
    static let columnsOfTable = 32
    /// Lines of a page's top or bottom that can be its header or footer.
    static let linesOfMargin = 12
    /// Rules of a page; more than its tables have.
    static let rulesOfPage = 800
    /// Styles of a page; glyphs of further ones get the last.
    static let stylesOfPage = 1024
}
