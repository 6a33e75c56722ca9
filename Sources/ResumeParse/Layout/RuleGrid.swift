/// A table as its drawn borders show it: what stands in one box of rules is one cell, whatever else its text looks like.
struct RuleGrid {
    /// The lines between columns and between rows, in points, from the outer left and top to the outer right and bottom.
    let xs: ContiguousArray<Float>
    let ys: ContiguousArray<Float>
    /// For each box, row by row, the box that it is part of: itself, or the first of those that no rule parts from it.
    let owners: ContiguousArray<Int32>

    /// Its boxes are cards rather than cells.
    private(set) var isCards = false

    var columns: Int { xs.count - 1 }
    var rows: Int { ys.count - 1 }

    /// Ends of rules that come this close meet; a double border is one.
    private static let reach: Float = 3
    /// Boxes of less width or height hold no text.
    private static let smallestBox: Float = 5

    /// Text on both sides of a rule down the page, between which nothing may be joined.
    private(set) var walls: ContiguousArray<GlyphPage.Shape>

    /// The box that a point lies in, as row times columns plus column; `nil` outside.
    func box(x: Float, y: Float) -> Int? {
        guard x >= xs[0], x <= xs[columns], y >= ys[0], y <= ys[rows] else { return nil }
        let column = (xs.lastIndex { $0 <= x } ?? 0, columns - 1)
        let row = (ys.lastIndex { $0 <= y } ?? 0, rows - 1)
        return Int(owners[min(row.0, row.1) * columns + min(column.0, column.1)])
    }

    /// The grids of a page with at least two columns, and the boxes of rules that part nothing. At most quadratic in
    /// the rules, which are bounded.
    static func grids(of shapes: [GlyphPage.Shape]) -> (grids: [RuleGrid], frames: [CardRow.Box]) {
        var across: ContiguousArray<GlyphPage.Shape> = []
        var down: ContiguousArray<GlyphPage.Shape> = []
        for shape in shapes where across.count + down.count < LayoutBounds.rulesOfPage && !shape.isWhite {
            if shape.isHorizontalRule { across.append(shape) } else if shape.isVerticalRule { down.append(shape) }
        }
        guard across.count >= 2, down.count >= 1 else { return ([], []) }
        var groups = RuleGroups(across: across, down: down, reach: reach)
        var grids: [RuleGrid] = []
        var frames: [CardRow.Box] = []
        for group in groups.members() {
            if let grid = RuleGrid(across: group.across, down: group.down) {
                grids.append(grid)
            } else if let frame = frame(across: group.across, down: group.down) {
                frames.append(frame)
            }
        }
        return (grids, frames)
    }

    /// The box that rules stand around; `nil` where a side is open.
    private static func frame(
        across: ContiguousArray<GlyphPage.Shape>, down: ContiguousArray<GlyphPage.Shape>
    ) -> CardRow.Box? {
        guard across.count >= 2, down.count >= 2 else { return nil }
        let box = CardRow.Box(
            left: down.map(\.left).min()!, top: across.map(\.top).min()!, right: down.map(\.right).max()!,
            bottom: across.map(\.bottom).max()!)
        let (width, height) = (box.right - box.left, box.bottom - box.top)
        let isClosed =
            [box.top, box.bottom].allSatisfy { y in
                across.contains {
                    min(abs($0.top - y), abs($0.bottom - y)) <= reach && $0.right - $0.left > 0.8 * width
                }
            }
            && [box.left, box.right].allSatisfy { x in
                down.contains {
                    min(abs($0.left - x), abs($0.right - x)) <= reach && $0.bottom - $0.top > 0.8 * height
                }
            }
        return isClosed ? box : nil
    }

    /// Makes a grid of one row whose boxes are cards; they part half-way between them.
    init(_ cards: CardRow) {
        let boxes = cards.boxes
        xs =
            [boxes[0].left]
            + zip(boxes, boxes.dropFirst()).map { ($0.right + $1.left) / 2 } + [boxes[boxes.count - 1].right]
        ys = [boxes.map(\.top).min()!, boxes.map(\.bottom).max()!]
        owners = ContiguousArray(boxes.indices.map { Int32($0) })
        walls = []
        isCards = true
    }

    /// Makes a grid of rules that meet; `nil` where they make no two columns.
    private init?(across: ContiguousArray<GlyphPage.Shape>, down: ContiguousArray<GlyphPage.Shape>) {
        guard across.count >= 2, down.count >= 1 else { return nil }
        xs = RuleGrid.places(
            down.map { ($0.left + $0.right) / 2 } + [across.map(\.left).min()!, across.map(\.right).max()!])
        ys = RuleGrid.places(
            across.map { ($0.top + $0.bottom) / 2 } + [down.map(\.top).min()!, down.map(\.bottom).max()!])
        guard xs.count >= 3, ys.count >= 2, xs.count <= LayoutBounds.columnsOfTable,
            ys.count <= LayoutBounds.linesOfTable
        else { return nil }
        let (xs, ys) = (xs, ys)
        let columns = xs.count - 1
        var owners = ContiguousArray<Int32>(repeating: 0, count: columns * (ys.count - 1))
        for row in 0..<ys.count - 1 {
            let y = (ys[row] + ys[row + 1]) / 2
            for column in 0..<columns {
                let x = (xs[column] + xs[column + 1]) / 2
                let box = row * columns + column
                let isOpenLeft =
                    column > 0
                    && !down.contains {
                        abs(($0.left + $0.right) / 2 - xs[column]) <= RuleGrid.reach && $0.top <= y && $0.bottom >= y
                    }
                let isOpenAbove =
                    row > 0
                    && !across.contains {
                        abs(($0.top + $0.bottom) / 2 - ys[row]) <= RuleGrid.reach && $0.left <= x && $0.right >= x
                    }
                owners[box] = isOpenLeft ? owners[box - 1] : isOpenAbove ? owners[box - columns] : Int32(box)
            }
        }
        self.owners = owners
        walls = down
        guard Set(owners.map { Int($0) % columns }).count > 1 else { return nil }
    }

    /// Distinct places, those too close for a box between them taken for one.
    private static func places(_ all: [Float]) -> ContiguousArray<Float> {
        var result: ContiguousArray<Float> = []
        for place in all.sorted() where place - (result.last ?? -.infinity) > smallestBox { result.append(place) }
        return result
    }
}

extension GlyphPage.Shape {
    /// Not seen on paper.
    var isWhite: Bool { colour & 0xFF >= 0xF8 && colour >> 8 & 0xFF >= 0xF8 && colour >> 16 & 0xFF >= 0xF8 }
}
