/// Where the paragraphs of a document's body come to stand, roughly: as many lines as their letters take at half their
/// height each. Worked out only where something depends on it.
struct DOCXFlow {
    /// A place on the paper.
    struct Spot {
        /// From 0.
        var page: Int
        /// From the page's top, in twips.
        var top: Int
        var bottom: Int
    }

    /// Letters are about half as wide as high, lines a fifth higher than letters.
    private static let widthOfLetter = 0.5
    private static let heightOfLine = 1.2
    private static let narrowestColumn = 700

    private let story: DOCXStory
    private let page: DOCXPage
    private var spots: [(start: Int, spot: Spot)] = []
    private var number = 0
    private var top: Int
    /// The text boxes, with their parts of the text.
    private(set) var boxes: [(text: Range<Int>, place: DOCXPlace)] = []
    /// The paragraphs that stand in no box.
    private(set) var paragraphs: [DOCXStory.Paragraph] = []

    /// Lays out the body's blocks.
    init(_ blocks: [DOCXStory.Block], of story: DOCXStory, on page: DOCXPage) {
        self.story = story
        self.page = page
        top = page.top
        lay(blocks, width: max(Self.narrowestColumn, page.width - 2 * page.left))
    }

    /// Where a place in the text comes to stand.
    func spot(of position: Int) -> Spot {
        let next = spots.firstIndex { $0.start > position } ?? spots.count
        return next > 0 ? spots[next - 1].spot : Spot(page: 0, top: page.top, bottom: page.top)
    }

    private mutating func lay(_ blocks: [DOCXStory.Block], width: Int) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): lay(paragraph, width: width)
            case .table(let table):
                for row in table.rows {
                    let start = (number, top)
                    var end = start
                    for cell in row.cells {
                        (number, top) = start
                        lay(cell.blocks, width: max(Self.narrowestColumn, width / max(1, row.cells.count)))
                        if (number, top) > end { end = (number, top) }
                    }
                    (number, top) = end
                }
            case .textBox(let box):
                if let text = Self.text(of: box.blocks) { boxes.append((text, box.place)) }
            case .part: continue
            }
        }
    }

    private mutating func lay(_ paragraph: DOCXStory.Paragraph, width: Int) {
        top += paragraph.style.before ?? 0
        var size = Int(paragraph.markSize)
        for run in story.runs[paragraph.runs] { size = max(size, Int(run.style.size)) }
        var line = Double(size * 10) * Self.heightOfLine
        if let exact = paragraph.style.exactLine, exact > 0 { line = Double(exact) }
        var letters = 0
        var start = paragraph.text.lowerBound
        func height() -> Int {
            let lines = (Double(letters) * Double(size * 10) * Self.widthOfLetter / Double(width)).rounded(.up)
            return Int(max(1, lines) * line)
        }
        for position in paragraph.text {
            switch story.text[position] {
            case DOCXStory.Mark.pageBreak, DOCXStory.Mark.renderedPageBreak:
                note(start, height())
                (number, top, letters, start) = (number + 1, page.top, 0, position + 1)
            case DOCXStory.Mark.lineBreak:
                note(start, height())
                top += height()
                (letters, start) = (0, position + 1)
            default: letters += 1
            }
        }
        note(start, height())
        top += height() + (paragraph.style.after ?? 0)
        if top > page.height { (number, top) = (number + 1, page.top) }
        paragraphs.append(paragraph)
    }

    private mutating func note(_ start: Int, _ height: Int) {
        spots.append((start, Spot(page: number, top: top, bottom: top + height)))
    }

    private static func text(of blocks: [DOCXStory.Block]) -> Range<Int>? {
        var range: Range<Int>?
        for block in blocks {
            let own: Range<Int>?
            switch block {
            case .paragraph(let paragraph): own = paragraph.text
            case .table(let table): own = text(of: table.rows.flatMap { $0.cells.flatMap(\.blocks) })
            case .textBox(let box): own = text(of: box.blocks)
            case .part: own = nil
            }
            guard let own else { continue }
            range = range.map { min($0.lowerBound, own.lowerBound)..<max($0.upperBound, own.upperBound) } ?? own
        }
        return range
    }
}
