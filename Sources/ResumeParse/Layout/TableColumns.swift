/// The columns of a table while lines are added to it: stretches of the page's width that hold text, parted by
/// stretches that never do.
struct TableColumns {
    /// Left and right edge of each column, from left to right.
    private(set) var spans: ContiguousArray<(left: Float, right: Float)> = []
    /// Cells of neighbouring columns come no closer than this.
    private let slack: Float

    /// Makes a table without columns for letters of a size.
    init(size: Float) { slack = 0.3 * size }

    /// How many columns there are.
    var count: Int { spans.count }

    /// Adds a line's cells; `false`, and nothing added, where one reaches over two columns or two stand in one.
    mutating func add(_ cells: ArraySlice<TableFinder.Cell>) -> Bool {
        if spans.count + cells.count > LayoutBounds.columnsOfTable { return false }
        var taken: ContiguousArray<Int> = []
        for cell in cells {
            var hit: Int?
            for (index, span) in spans.enumerated()
            where cell.left < span.right + slack && cell.right > span.left - slack {
                if hit != nil { return false }
                hit = index
            }
            if let hit {
                if taken.contains(hit) { return false }
                taken.append(hit)
            }
        }
        for cell in cells {
            if let hit = spans.firstIndex(where: { cell.left < $0.right + slack && cell.right > $0.left - slack }) {
                spans[hit] = (min(spans[hit].left, cell.left), max(spans[hit].right, cell.right))
            } else {
                let place = spans.firstIndex { $0.left > cell.left } ?? spans.count
                spans.insert((cell.left, cell.right), at: place)
            }
        }
        return true
    }

    /// The column that a cell stands in.
    func column(of cell: TableFinder.Cell) -> Int {
        spans.firstIndex { cell.left < $0.right && cell.right > $0.left } ?? spans.firstIndex { cell.left <= $0.right }
            ?? 0
    }

    /// Right edge of a column's widest text.
    func right(_ column: Int) -> Float { spans[column].right }

    /// Width of a column's widest text.
    func width(_ column: Int) -> Float { spans[column].right - spans[column].left }
}
