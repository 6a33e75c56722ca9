/// Decides what depends on shapes and pictures: letters of the page's colour are seen where one of another colour is
/// drawn behind them, others are not seen where one is drawn over them.
struct DOCXBackdrops {
    /// How far the rough layout may be off, in twips and in parts of the way down the page.
    private static let slack = 720
    private static let partOfSlack = 5
    /// A letter with the space around it takes this part of a square of its height.
    private static let areaOfLetter = 0.6
    /// Letters may take so many times the room that a shape has, for all that is only rough.
    private static let mostLetters = 1.3
    /// A shape that covers less of the page's width leaves text beside it.
    private static let partOfCover = 0.6
    /// Of a box that is covered nothing but an edge may be left.
    private static let edge = 60
    /// Headers start half an inch from the top.
    private static let headerTop = 720

    private struct Rectangle {
        var left: Int?
        var top: Int?
        var right: Int?
        var bottom: Int?
        var page: Int?
    }

    private let flow: DOCXFlow
    private let page: DOCXPage
    private let shapes: [(place: DOCXPlace, area: Rectangle)]
    private var room: [Double]

    /// Looks at a body and the shapes of all parts.
    init(_ blocks: [DOCXStory.Block], of story: DOCXStory, on page: DOCXPage) {
        let flow = DOCXFlow(blocks, of: story, on: page)
        self.flow = flow
        self.page = page
        shapes = story.shapes.map { ($0, Self.rectangle($0, flow, page)) }
        room = story.shapes.map { place in
            Double(place.width ?? page.width) * Double(place.height ?? page.height / 4) * Self.mostLetters
        }
    }

    /// Whether anything of a story depends on its shapes.
    static func matter(in story: DOCXStory) -> Bool {
        story.hasFaintText || story.shapes.contains { $0.isOpaque && !$0.isBehindText }
    }

    /// Hides what nobody sees.
    mutating func settle(_ story: inout DOCXStory) {
        for box in flow.boxes where isCovered(box.place) { story.hide(box.text) }
        for paragraph in flow.paragraphs where isCovered(paragraph) { story.hide(paragraph.text) }
        guard story.hasFaintText else { return }
        var start = 0
        for run in story.runs {
            if run.style.on.contains(.faint), !isBacked(start..<run.end, run.style) { story.hide(start..<run.end) }
            start = run.end
        }
    }

    private mutating func isBacked(_ text: Range<Int>, _ style: DOCXRunStyle) -> Bool {
        let ink = style.fill ?? style.colour ?? DOCXColour.automatic
        let area: Rectangle
        if let box = flow.boxes.first(where: { $0.text.contains(text.lowerBound) }), box.place.isFloating {
            area = Self.rectangle(box.place, flow, page)
        } else {
            let spot = flow.spot(of: text.lowerBound)
            let slack = Self.slack + spot.top / Self.partOfSlack
            area = Rectangle(top: spot.top - slack, bottom: spot.bottom + slack, page: spot.page)
        }
        let height = Double(style.size) * 10
        let needed = Double(text.count) * height * height * Self.areaOfLetter
        for (index, shape) in shapes.enumerated() {
            guard DOCXColour.isSeen(ink, on: shape.place.ground), room[index] >= needed, overlap(shape.area, area),
                shape.place.isOfMargin || shape.area.page == nil || area.page == nil || shape.area.page == area.page
            else { continue }
            room[index] -= needed
            return true
        }
        return false
    }

    /// Whether two areas share a place, as far as is known.
    private func overlap(_ one: Rectangle, _ other: Rectangle) -> Bool {
        func share(_ a: (Int?, Int?), _ b: (Int?, Int?)) -> Bool {
            guard let start = a.0, let end = a.1, let otherStart = b.0, let otherEnd = b.1 else { return true }
            return start < otherEnd && otherStart < end
        }
        return share((one.left, one.right), (other.left, other.right))
            && share((one.top, one.bottom), (other.top, other.bottom))
    }

    /// Whether a shape that is drawn later covers a box whole.
    private func isCovered(_ box: DOCXPlace) -> Bool {
        guard box.isFloating else { return false }
        let area = Self.rectangle(box, flow, page)
        guard let left = area.left, let top = area.top, let right = area.right, let bottom = area.bottom else {
            return false
        }
        return shapes.contains { shape in
            guard shape.place.isOpaque, shape.place.order > box.order, !shape.place.isHidden,
                !shape.place.isBehindText || box.isBehindText, shape.place.isOfMargin == box.isOfMargin,
                shape.area.page == area.page, let otherLeft = shape.area.left, let otherTop = shape.area.top,
                let otherRight = shape.area.right, let otherBottom = shape.area.bottom
            else { return false }
            return otherLeft <= left + Self.edge && otherTop <= top + Self.edge && otherRight >= right - Self.edge
                && otherBottom >= bottom - Self.edge
        }
    }

    /// Whether a paragraph of the body surely lies under a shape as wide as the text.
    private func isCovered(_ paragraph: DOCXStory.Paragraph) -> Bool {
        if paragraph.text.isEmpty { return false }
        return shapes.contains { shape in
            guard shape.place.isOpaque, shape.place.overlaysText, !shape.place.isBehindText, !shape.place.isOfMargin,
                !shape.place.isHidden, let top = shape.area.top, let bottom = shape.area.bottom,
                Double(shape.place.width ?? 0) >= Double(page.width) * Self.partOfCover
            else { return false }
            let spot = flow.spot(of: paragraph.text.lowerBound)
            // Losing what is seen would be worse than keeping what is not, so twice as much may be off.
            let slack = 2 * (Self.slack + spot.top / Self.partOfSlack)
            return spot.page == shape.area.page && spot.top - slack >= top && spot.bottom + slack <= bottom
        }
    }

    /// Where a drawing stands on the page, as far as is known.
    private static func rectangle(_ place: DOCXPlace, _ flow: DOCXFlow, _ page: DOCXPage) -> Rectangle {
        let spot = flow.spot(of: place.anchor)
        let left = place.left.map { $0 + (place.across == .page ? 0 : page.left) }
        let top = place.top.map { top in
            switch place.down {
            case .page: top
            case .margin: top + page.top
            case .text: top + (place.isOfMargin ? headerTop : spot.top)
            }
        }
        return Rectangle(
            left: left, top: top, right: left.flatMap { left in place.width.map { left + $0 } },
            bottom: top.flatMap { top in place.height.map { top + $0 } }, page: place.isOfMargin ? nil : spot.page)
    }
}
