/// Tables: their rows and cells, and what hides them.
extension DOCXStoryParser {
    /// A table while it is read.
    struct OpenTable {
        var style: DOCXTableStyle?
        var options: DOCXTableOptions = []
        var ground: UInt32?
        var isOutside = false
        var columns = 0
        var rows = 0
    }

    /// A row while it is read.
    private struct OpenRow {
        var isDeleted = false
        var isHidden = false
        var exactHeight: Int?
        var isLast = false
    }

    mutating func readTable(into blocks: inout [DOCXStory.Block]) {
        endParagraph(into: &blocks)
        guard enter() else { return }
        tableDepth += 1
        var table = DOCXStory.Table()
        var open = OpenTable()
        let start = story.text.count
        let outside = cursor.depth - 1
        reading: while cursor.depth > outside {
            let event = cursor.next()
            if isControl(event) { continue }
            switch event {
            case .start(.tr): readRow(into: &table, of: &open)
            case .start(.tblPr): readTableProperties(into: &open)
            case .start(.gridCol): open.columns += 1
            case .start(.foreign): readHidden()
            case .done, .failed: break reading
            default: continue
            }
        }
        leave()
        tableDepth -= 1
        if open.isOutside { story.hide(start..<story.text.count) }
        blocks.append(.table(table))
    }

    private mutating func readTableProperties(into table: inout OpenTable) {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.tblStyle):
                let style = cursor.hash(.val).flatMap { styles.table($0) }
                table.style = style?.isPlain == true ? nil : style
            case .start(.tblLook): table.options = DOCXTableOptions(cursor)
            case .start(.shd): table.ground = cursor.readShading(styles.theme)
            case .start(.tblInd):
                if let indent = cursor.measure(.w, perPoint: 20), abs(indent) >= page.width { table.isOutside = true }
            case .start(.tblpPr):
                // Its width is not known here; a page's is the most.
                let across: DOCXPlace.Base = cursor.value(.horzAnchor, is: "page") ? .page : .text
                table.isOutside =
                    table.isOutside || page.isBeside(cursor.measure(.tblpX, perPoint: 20), page.width, from: across)
                    || page.isAboveOrBelow(cursor.measure(.tblpY, perPoint: 20), page.height, from: .text)
            case .start(.tblPrChange): cursor.skip()
            case .done, .failed: return
            default: continue
            }
        }
    }

    private mutating func readRow(into table: inout DOCXStory.Table, of open: inout OpenTable) {
        var row = DOCXStory.Row()
        var properties = OpenRow()
        var column = 0
        let start = story.text.count
        let outer = (openCell, surroundings, tableRun, tableGround)
        let outside = cursor.depth - 1
        reading: while cursor.depth > outside {
            let event = cursor.next()
            if isControl(event) { continue }
            switch event {
            case .start(.gridBefore): column = max(0, min(cursor.integer(.val) ?? 0, DOCXStory.Cell.widestSpan))
            case .start(.del): properties.isDeleted = true
            case .start(.hidden): properties.isHidden = cursor.isOn()
            case .start(.trHeight):
                if cursor.value(.hRule, is: "exact") { properties.exactHeight = cursor.measure(.val, perPoint: 20) }
            case .start(.tc):
                openCell = DOCXStory.Cell(column: column)
                surroundings = outer.1
                surroundings.lay(open.ground)
                tableRun = DOCXRunStyle()
                tableGround = surroundings
                apply(open, row: open.rows)
                let start = story.text.count
                var blocks: [DOCXStory.Block] = []
                readBlocks(into: &blocks, outside: cursor.depth - 1)
                openCell.blocks = blocks
                if openCell.isContinued || openCell.isDeleted { story.hide(start..<story.text.count) }
                if let height = properties.exactHeight { clip(blocks, at: height) }
                column = openCell.column + openCell.span
                row.cells.append(openCell)
            case .start(.tblPr), .start(.trPrChange): cursor.skip()
            case .start(.foreign): readHidden()
            case .done, .failed: break reading
            default: continue
            }
        }
        (openCell, surroundings, tableRun, tableGround) = outer
        open.rows += 1
        if properties.isHidden {
            story.hide(start..<story.text.count)
        } else if properties.isDeleted {
            story.delete(start..<story.text.count)
        } else {
            table.rows.append(row)
        }
    }

    /// Lays what the table's style says of a cell under it; asked again once the cell's span is known.
    private mutating func apply(_ table: OpenTable, row: Int) {
        guard let style = table.style else { return }
        let parts = table.options.parts(
            of: style, row: row, column: openCell.column,
            isLastColumn: table.columns > 0 && openCell.column + openCell.span >= table.columns)
        let look = style.look(parts)
        tableRun = look.run
        surroundings.lay(look.ground)
    }

    /// Hides the paragraphs that lie under the edge of a row or box of a fixed height, in twips. Each is taken to be at
    /// least one line of its letters' size high, so that what is hidden is surely not seen.
    mutating func clip(_ blocks: [DOCXStory.Block], at height: Int) {
        var top = 0
        for block in blocks {
            guard case .paragraph(let paragraph) = block else { continue }
            var size = Int(paragraph.markSize)
            for run in story.runs[paragraph.runs] { size = max(size, Int(run.style.size)) }
            let line = paragraph.style.exactLine.flatMap { $0 > 0 ? $0 : nil } ?? size * 10
            if paragraph.text.isEmpty {
                top += min(line, size * 10)
                continue
            }
            // Less than a third of the letters shows nothing that can be read.
            if top + line / 3 > height { story.hide(paragraph.text) }
            top += line
        }
    }

    mutating func readCellProperties() {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.gridSpan): openCell.span = max(1, min(cursor.integer(.val) ?? 1, DOCXStory.Cell.widestSpan))
            case .start(.vMerge), .start(.hMerge): openCell.isContinued = !cursor.value(.val, is: "restart")
            case .start(.cellDel): openCell.isDeleted = true
            case .start(.shd):
                let ground = cursor.readShading(styles.theme)
                openCell.isShaded = ground != DOCXColour.transparent && ground != DOCXColour.white
                // What the cell says stands before what the table's style says, even where it is nothing.
                surroundings = tableGround
                surroundings.lay(ground)
            case .start(.tcPrChange): cursor.skip()
            case .done, .failed: return
            default: continue
            }
        }
    }
}
