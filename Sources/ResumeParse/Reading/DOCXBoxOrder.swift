/// The order in which a person reads text boxes that are anchored in one paragraph: bands over the whole width from
/// top to bottom, and in a band of several columns one column after the other.
///
/// Design tools anchor all boxes of a page in one place, in the order in which they were drawn.
struct DOCXBoxOrder {
    /// A gap between columns is at least so wide, in twips.
    private static let narrowestGutter = 120
    /// A column of fewer letters is dates or icons beside the lines that they belong to.
    private static let fewestLettersOfColumn = 60

    private struct Item {
        var index: Int
        var left: Int
        var right: Int
        var top: Int
        var bottom: Int
        var letters: Int
    }

    /// Sorts boxes where all have places that count from the same edges; leaves them as they are otherwise.
    static func sorted(_ blocks: [DOCXStory.Block]) -> [DOCXStory.Block] {
        guard blocks.count > 1 else { return blocks }
        var items: [Item] = []
        var bases: (DOCXPlace.Base, DOCXPlace.Base)?
        for (index, block) in blocks.enumerated() {
            guard case .textBox(let box) = block, let left = box.place.left, let top = box.place.top,
                let width = box.place.width, let height = box.place.height
            else { return blocks }
            if let bases, bases != (box.place.across, box.place.down) { return blocks }
            bases = (box.place.across, box.place.down)
            items.append(
                Item(
                    index: index, left: left, right: left + max(1, width), top: top, bottom: top + max(1, height),
                    letters: letters(box.blocks)))
        }
        return ordered(items).map { blocks[$0.index] }
    }

    private static func letters(_ blocks: [DOCXStory.Block]) -> Int {
        blocks.reduce(0) { count, block in
            switch block {
            case .paragraph(let paragraph): count + paragraph.text.count
            case .table(let table): count + table.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + letters($1.blocks) } }
            case .textBox, .part: count
            }
        }
    }

    private static func ordered(_ items: [Item]) -> [Item] {
        if items.count < 2 { return items }
        if let columns = columns(of: items) { return columns.flatMap(ordered) }
        let bands = bands(of: items)
        // The fewest bands over and under what is cut into columns.
        for left in 0..<bands.count {
            for over in 0...left {
                let rest = bands[over..<bands.count - (left - over)]
                guard rest.count > 1, let columns = columns(of: rest.flatMap(\.self)) else { continue }
                let outside = (bands[..<over], bands[(bands.count - (left - over))...])
                return outside.0.flatMap(across) + columns.flatMap(ordered) + outside.1.flatMap(across)
            }
        }
        return bands.flatMap(across)
    }

    private static func across(_ items: [Item]) -> [Item] {
        items.sorted { ($0.left, $0.top, $0.index) < ($1.left, $1.top, $1.index) }
    }

    /// Boxes that share a height of the page.
    private static func bands(of items: [Item]) -> [[Item]] {
        var bands: [[Item]] = []
        var bottom = Int.min
        for item in items.sorted(by: { ($0.top, $0.left, $0.index) < ($1.top, $1.left, $1.index) }) {
            // Boxes have space around their text, so they may overlap a little.
            if bands.isEmpty || item.top + (item.bottom - item.top) / 4 >= bottom {
                bands.append([item])
            } else {
                bands[bands.count - 1].append(item)
            }
            bottom = max(bottom, item.bottom)
        }
        return bands
    }

    /// The left and right part, where a gutter runs from top to bottom between text on both sides.
    private static func columns(of items: [Item]) -> [[Item]]? {
        let sorted = items.sorted { ($0.left, $0.top, $0.index) < ($1.left, $1.top, $1.index) }
        var right = sorted[0].right
        for index in 1..<sorted.count {
            if sorted[index].left - right >= Self.narrowestGutter {
                let sides = [Array(sorted[..<index]), Array(sorted[index...])]
                let isText = sides.allSatisfy { $0.reduce(0) { $0 + $1.letters } >= fewestLettersOfColumn }
                if isText, sides.contains(where: { $0.count > 1 }) { return sides }
            }
            right = max(right, sorted[index].right)
        }
        return nil
    }
}
