/// Cuts a page into blocks that are read one after the other: where an empty strip runs down between texts that do not
/// share their lines, the texts are columns. Works like a recursive XY-cut, but looks at each strip over just the
/// height that it is empty for, so that columns between full-width bands are found.
struct ColumnSplitter {
    /// Pieces that are read from top to bottom.
    struct Block {
        /// Indices of pieces.
        var pieces: ContiguousArray<Int32>
        var isSidebar = false
        var startsBlock = false
    }

    private let pieces: ContiguousArray<LinePiece>
    private let sidebarFirst: Bool?
    private let rules: PageRules
    private(set) var blocks: [Block] = []
    /// Labels taken out of the blocks.
    private(set) var rails: [Rail] = []

    /// Columns inside columns inside columns; deeper is noise.
    private static let deepest = 6
    /// The name is among the first pieces of its column.
    private static let deepestName = 4
    /// A side narrower than this part of the other is a sidebar.
    private static let sidebarWidth: Float = 0.72

    /// Cuts some pieces into blocks in reading order. A sidebar comes before or after the main column as asked; without
    /// a wish before it if it holds the page's largest letters, which are the name, else after. No gutter runs over a
    /// rule.
    init(
        _ pieces: ContiguousArray<LinePiece>, among region: some Sequence<Int32>, sidebarFirst: Bool? = nil,
        rules: PageRules = PageRules()
    ) {
        self.pieces = pieces
        self.sidebarFirst = sidebarFirst
        self.rules = rules
        let order = region.sorted {
            let (a, b) = (pieces[Int($0)].baseline, pieces[Int($1)].baseline)
            return a != b ? a < b : $0 < $1
        }
        split(ContiguousArray(order), isSidebar: false, depth: 0)
    }

    /// Cuts a region, whose pieces come by baseline, at its best gutter, and each part of it again.
    private mutating func split(
        _ region: ContiguousArray<Int32>, isSidebar: Bool, depth: Int, found: Gutter?? = nil
    ) {
        guard !region.isEmpty else { return }
        guard depth < ColumnSplitter.deepest, let gutter = found ?? best(in: region) else {
            blocks.append(Block(pieces: region, isSidebar: isSidebar, startsBlock: !blocks.isEmpty))
            return
        }
        var above: ContiguousArray<Int32> = []
        var left: ContiguousArray<Int32> = []
        var right: ContiguousArray<Int32> = []
        var below: ContiguousArray<Int32> = []
        for (position, index) in region.enumerated() {
            if position < gutter.rows.lowerBound {
                above.append(index)
            } else if position >= gutter.rows.upperBound {
                below.append(index)
            } else if pieces[Int(index)].left < gutter.x {
                left.append(index)
            } else {
                right.append(index)
            }
        }
        split(above, isSidebar: isSidebar, depth: depth + 1)
        if let rail = gutter.rail {
            rails.append(rail)
            let texts = rail.isLeft ? right : left
            // Back in order of their baselines.
            let flow = Set(rail.loose).union(texts)
            split(region.filter { flow.contains($0) }, isSidebar: isSidebar, depth: depth + 1)
            split(below, isSidebar: isSidebar, depth: depth + 1)
            return
        }
        if splitRows(left, right, isSidebar: isSidebar, depth: depth) {
            split(below, isSidebar: isSidebar, depth: depth + 1)
            return
        }
        // One of three columns or more is no sidebar for being narrower than the others together.
        let ofRight = depth + 1 < ColumnSplitter.deepest ? best(in: right) : nil
        let (leftWidth, rightWidth) = (width(of: left), width(of: firstColumn(of: right, ofRight)))
        let leftIsSidebar = leftWidth < ColumnSplitter.sidebarWidth * rightWidth
        let rightIsSidebar = width(of: right) < ColumnSplitter.sidebarWidth * leftWidth
        if leftIsSidebar || rightIsSidebar {
            let (sidebar, main) = leftIsSidebar ? (left, right) : (right, left)
            let flowsOn = flows(from: main, to: below)
            let first = flowsOn || isFirst(sidebar: sidebar, main: main)
            let head = first && !flowsOn ? head(of: main, beside: sidebar) : first ? 0 : main.count
            split(ContiguousArray(main[..<head]), isSidebar: isSidebar, depth: depth + 1)
            split(sidebar, isSidebar: true, depth: depth + 1)
            split(ContiguousArray(main[head...]), isSidebar: isSidebar, depth: depth + 1)
        } else {
            split(left, isSidebar: isSidebar, depth: depth + 1)
            split(right, isSidebar: isSidebar, depth: depth + 1, found: .some(ofRight))
        }
        split(below, isSidebar: isSidebar, depth: depth + 1)
    }

    /// Reads two sides row by row, each block whole, where they are rows of blocks.
    private mutating func splitRows(
        _ left: ContiguousArray<Int32>, _ right: ContiguousArray<Int32>, isSidebar: Bool, depth: Int
    ) -> Bool {
        let size = min(usualSize(of: left), usualSize(of: right))
        let found = BlockRows(
            left: ColumnSide(pieces, left[...], size: size) { _ in true },
            right: ColumnSide(pieces, right[...], size: size) { _ in true }, size: size)
        guard let found else { return false }
        let top = found.rows[0].baseline - 0.5 * size
        let above = [left, right].map { side in side.prefix { pieces[Int($0)].baseline < top } }
        for heading in above where !heading.isEmpty {
            split(ContiguousArray(heading), isSidebar: isSidebar, depth: depth + 1)
        }
        var (l, r) = (left.dropFirst(above[0].count), right.dropFirst(above[1].count))
        for number in found.rows.indices {
            let isLast = number + 1 == found.rows.count
            let end = isLast ? Float.infinity : found.rows[number + 1].baseline - 0.5 * size
            let ofLeft = l.prefix { pieces[Int($0)].baseline < end }
            let ofRight = r.prefix { pieces[Int($0)].baseline < end }
            l = l.dropFirst(ofLeft.count)
            r = r.dropFirst(ofRight.count)
            let startsLeft = found.rows[number].startsLeft
            for block in startsLeft ? [ofLeft, ofRight] : [ofRight, ofLeft] where !block.isEmpty {
                split(ContiguousArray(block), isSidebar: isSidebar, depth: depth + 1)
            }
        }
        return true
    }

    private func usualSize(of part: ContiguousArray<Int32>) -> Float {
        let sizes = part.map { pieces[Int($0)].size }.sorted()
        return sizes.isEmpty ? 1 : max(1, sizes[sizes.count / 2])
    }

    private func best(in region: ContiguousArray<Int32>) -> Gutter? {
        GutterFinder(pieces: pieces, region: region, rules: rules).best()
    }

    /// The first of a side's columns, where columns are most of it; else the side.
    private func firstColumn(of side: ContiguousArray<Int32>, _ gutter: Gutter?) -> ContiguousArray<Int32> {
        guard let gutter, gutter.rail == nil, gutter.rows.count * 2 > side.count else { return side }
        return ContiguousArray(side[gutter.rows].lazy.filter { pieces[Int($0)].left < gutter.x })
    }

    /// Whether a column's text goes on in the lines below: the sidebar is a frame that the text runs around.
    private func flows(from main: ContiguousArray<Int32>, to below: ContiguousArray<Int32>) -> Bool {
        guard let last = main.last.map({ pieces[Int($0)] }), let first = below.first.map({ pieces[Int($0)] }) else {
            return false
        }
        return !first.isEmphasised && abs(first.size - last.size) < 0.1 * last.size
            && first.baseline - last.baseline < 1.9 * last.size
    }

    /// How many pieces of a main column, by baseline, come before a sidebar that goes first: the name in the page's
    /// largest letters at its top, with what follows close.
    private func head(of main: ContiguousArray<Int32>, beside sidebar: ContiguousArray<Int32>) -> Int {
        let size = largest(of: main)
        guard size > 1.3 * largest(of: sidebar), let name = main.firstIndex(where: { pieces[Int($0)].size == size }),
            name < ColumnSplitter.deepestName
        else { return 0 }
        var end = name + 1
        while end < main.count {
            let (piece, before) = (pieces[Int(main[end])], pieces[Int(main[end - 1])])
            if piece.isEmphasised || piece.top - before.bottom > 0.8 * piece.size { break }
            end += 1
        }
        return end
    }

    private func isFirst(sidebar: ContiguousArray<Int32>, main: ContiguousArray<Int32>) -> Bool {
        sidebarFirst ?? (largest(of: sidebar) > largest(of: main))
    }

    private func largest(of part: ContiguousArray<Int32>) -> Float {
        part.reduce(0) { max($0, pieces[Int($1)].size) }
    }

    private func width(of part: ContiguousArray<Int32>) -> Float {
        var left = Float.infinity
        var right = -Float.infinity
        for index in part {
            left = min(left, pieces[Int(index)].left)
            right = max(right, pieces[Int(index)].right)
        }
        return max(0, right - left)
    }
}
