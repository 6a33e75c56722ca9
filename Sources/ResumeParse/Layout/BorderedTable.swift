/// What stands in the boxes of a drawn grid.
struct BorderedTable {
    let grid: RuleGrid
    /// For each box the pieces in it.
    var boxes: [ContiguousArray<Int32>]

    /// Makes a table without text.
    init(_ grid: RuleGrid) {
        self.grid = grid
        boxes = Array(repeating: [], count: grid.rows * grid.columns)
    }

    /// Whether pieces stand in several columns: else the rules are a frame.
    var hasColumns: Bool {
        let used = boxes.indices.filter { !boxes[$0].isEmpty }.map { $0 % grid.columns }
        return used.contains { $0 != used[0] }
    }

    /// Width of a box, with the boxes to the right that are part of it.
    func width(ofBox box: Int) -> Float {
        let column = box % grid.columns
        var end = column + 1
        while end < grid.columns, grid.owners[box - column + end] == Int32(box) { end += 1 }
        return grid.xs[end] - grid.xs[column]
    }

    /// The boxes of a row that hold text, from left to right.
    func boxes(ofRow row: Int) -> [Int] {
        (row * grid.columns..<(row + 1) * grid.columns).filter { !boxes[$0].isEmpty }
    }
}
