/// Cards that stand side by side: filled or framed boxes of one height, each with a text of its own.
struct CardRow: Equatable {
    /// A card's box, in points.
    struct Box: Equatable {
        var left: Float
        var top: Float
        var right: Float
        var bottom: Float
    }

    /// The cards from left to right.
    private(set) var boxes: ContiguousArray<Box>

    /// Smaller boxes are chips and cells, larger ones the page's own columns.
    private static let narrowest: Float = 60
    private static let lowest: Float = 24
    private static let widestPart: Float = 0.65
    private static let highestPart: Float = 0.45
    /// Cards of a row start and end at one height but for rounding.
    private static let sameHeight: Float = 2
    /// Boxes overlap by less, as their shadows do.
    private static let overlap: Float = 2
    /// Cards stand clear of each other by this; cells of a table do not.
    static let clearance: Float = 4
    /// More boxes than a page has cards.
    private static let mostBoxes = 200

    /// Whether the cards do not touch each other.
    var isClear: Bool { zip(boxes, boxes.dropFirst()).allSatisfy { $1.left - $0.right >= CardRow.clearance } }

    /// The rows of cards on a page, from its filled shapes and its frames of rules. Quadratic in the boxes, which are
    /// bounded.
    static func rows(on page: GlyphPage, frames: [Box]) -> [CardRow] {
        var boxes: ContiguousArray<Box> = []
        for shape in page.shapes where boxes.count < mostBoxes {
            add(Box(left: shape.left, top: shape.top, right: shape.right, bottom: shape.bottom), to: &boxes, page)
        }
        for frame in frames where boxes.count < mostBoxes { add(frame, to: &boxes, page) }
        guard boxes.count > 1 else { return [] }
        var rows: [CardRow] = []
        var isTaken = ContiguousArray(repeating: false, count: boxes.count)
        for first in boxes.indices where !isTaken[first] {
            var row = [first]
            for other in boxes.indices.dropFirst(first + 1) where !isTaken[other] {
                guard abs(boxes[other].top - boxes[first].top) <= sameHeight,
                    abs(boxes[other].bottom - boxes[first].bottom) <= sameHeight,
                    row.allSatisfy({ stand(boxes[$0], beside: boxes[other]) })
                else { continue }
                row.append(other)
            }
            if row.count < 2 { continue }
            for index in row { isTaken[index] = true }
            rows.append(CardRow(boxes: ContiguousArray(row.map { boxes[$0] }.sorted { $0.left < $1.left })))
        }
        return rows
    }

    private static func add(_ box: Box, to boxes: inout ContiguousArray<Box>, _ page: GlyphPage) {
        let (width, height) = (box.right - box.left, box.bottom - box.top)
        guard width >= narrowest, height >= lowest, width <= widestPart * page.width,
            height <= highestPart * page.height
        else { return }
        // A shadow or a fill below a card's own box is the same card.
        let isKnown = boxes.contains {
            abs($0.left - box.left) <= clearance && abs($0.top - box.top) <= clearance
                && abs($0.right - box.right) <= clearance && abs($0.bottom - box.bottom) <= clearance
        }
        if !isKnown { boxes.append(box) }
    }

    private static func stand(_ a: Box, beside b: Box) -> Bool {
        a.right <= b.left + overlap || b.right <= a.left + overlap
    }
}
