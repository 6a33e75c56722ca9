/// Tables: rows of data become lines, tables that only place things become what they place.
extension DOCXComposer {
    /// A cell with more lines than this is a place for text, not a value.
    static let mostStackedLines = 4
    /// A line of a stack longer than this would be broken by the viewer, so lines beside it don't stand level with it.
    static let longestStackedLine = 80
    /// Stacks of at least this many lines, as many in each cell, are rows typed into one row.
    static let fewestParallelLines = 3

    /// A cell with what a row's decision needs.
    private struct Stack {
        var cell: DOCXStory.Cell
        var pieces: [DOCXPiece] = []
        var hasTable = false

        var isList: Bool { pieces.contains { $0.paragraph.isListItem } }
    }

    /// Composes a table row by row.
    mutating func compose(_ table: DOCXStory.Table) {
        let number = beginTable()
        let isBox = table.rows.count == 1 && table.rows[0].cells.count == 1
        for row in table.rows { compose(row, of: number, isBox: isBox) }
        startsBlock = true
    }

    private mutating func compose(_ row: DOCXStory.Row, of table: Int, isBox: Bool) {
        let stacks = row.cells.filter { !$0.isContinued }.map(stack).filter { !$0.pieces.isEmpty || $0.hasTable }
        let boxes = row.cells.flatMap { textBoxes(of: $0) }
        if stacks.isEmpty {
            for case .paragraph(let paragraph) in row.cells.first?.blocks ?? [] { noteEmpty(paragraph) }
        } else if stacks.count == 1 {
            composeSingle(stacks[0], of: table, isBox: isBox)
        } else if stacks.contains(where: { $0.hasTable || $0.pieces.count > Self.mostStackedLines }) {
            composePlaces(stacks, of: table)
        } else if stacks.allSatisfy({ $0.pieces.count == 1 }) {
            inRow(table) { _ = $0.composeLine(stacks.flatMap(\.pieces), splitsCells: false) }
        } else {
            composeStacks(stacks, of: table)
        }
        compose(boxes)
    }

    /// A row with one cell: a heading over the columns, or a frame around anything.
    private mutating func composeSingle(_ stack: Stack, of table: Int, isBox: Bool) {
        if stack.cell.isShaded || isBox, stack.pieces.count == 1 { rulesNext = true }
        if stack.pieces.count == 1, !stack.hasTable, !isBox {
            inRow(table) { _ = $0.composeLine(stack.pieces, splitsCells: true) }
        } else {
            composePlace(stack)
        }
    }

    /// Cells that hold whole parts of a document, one after the other. Where one cell has the text and the others a
    /// date or number each, these stand level with its first line.
    private mutating func composePlaces(_ stacks: [Stack], of table: Int) {
        let long = stacks.indices.filter { stacks[$0].hasTable || stacks[$0].pieces.count > 1 }
        let labels = stacks.indices.filter { !long.contains($0) }
        guard long.count == 1, let text = long.first, !stacks[text].hasTable, !labels.isEmpty,
            labels.allSatisfy({ hasDigit(stacks[$0].pieces[0]) }), !stacks[text].pieces[0].paragraph.isListItem
        else {
            for stack in stacks { composePlace(stack) }
            return
        }
        inRow(table) { composer in
            composer.startsBlock = true
            _ = composer.composeLine(stacks.map { $0.pieces[0] }, splitsCells: false)
            for piece in stacks[text].pieces.dropFirst() { _ = composer.composeLine([piece], splitsCells: true) }
        }
    }

    private mutating func composePlace(_ stack: Stack) {
        startsBlock = true
        outsideRows { composer in
            for block in stack.cell.blocks {
                if block.isAside { continue }
                composer.compose([block])
            }
        }
        startsBlock = true
    }

    /// Cells of a few short lines each. In three columns and more they are values broken by hand, which belong
    /// together; in two, what stands level belongs together.
    private mutating func composeStacks(_ stacks: [Stack], of table: Int) {
        let height = stacks.map(\.pieces.count).max() ?? 0
        let isParallel = stacks.allSatisfy { $0.pieces.count == height } && height >= Self.fewestParallelLines
        let isRail = stacks.count { $0.pieces.count > 1 } == 1
        let isList = stacks.contains { $0.isList && $0.pieces.count > 1 }
        let isLong = stacks.contains { $0.pieces.contains { $0.range.count > Self.longestStackedLine } }
        if stacks.count > 2, !isParallel, !isList {
            inRow(table) { _ = $0.composeLine(stacks.flatMap(\.pieces), splitsCells: false) }
        } else if isRail ? stacks.contains(where: { $0.isList && $0.pieces[0].paragraph.isListItem }) : isList || isLong
        {
            composePlaces(stacks, of: table)
        } else {
            inRow(table) { composer in
                for level in 0..<height {
                    let pieces = stacks.compactMap { $0.pieces.indices.contains(level) ? $0.pieces[level] : nil }
                    _ = composer.composeLine(pieces, splitsCells: false)
                }
            }
        }
    }

    private func stack(_ cell: DOCXStory.Cell) -> Stack {
        var stack = Stack(cell: cell)
        for block in cell.blocks {
            switch block {
            case .paragraph(let paragraph):
                for var piece in pieces(of: paragraph) where isVisible(piece) {
                    piece.column = cell.column
                    stack.pieces.append(piece)
                }
            case .table: stack.hasTable = true
            case .textBox, .part: continue
            }
        }
        return stack
    }

    private func textBoxes(of cell: DOCXStory.Cell) -> [DOCXStory.Block] {
        cell.blocks.filter(\.isAside)
    }

    private func isVisible(_ piece: DOCXPiece) -> Bool {
        story.text[piece.range].contains { !$0.isSpace && $0 != "\u{AD}" && $0 != "\u{FEFF}" }
    }

    private func hasDigit(_ piece: DOCXPiece) -> Bool {
        story.text[piece.range].contains { ("0"..."9").contains($0) }
    }
}
