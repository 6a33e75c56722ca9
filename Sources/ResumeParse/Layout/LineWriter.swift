/// Writes the words of laid-out lines into a document's text and sums up their style.
struct LineWriter {
    private let layout: PageLayout
    private let bodyColour: UInt32
    private let hyphenation: Hyphenation

    /// Makes a writer for a page.
    init(_ layout: PageLayout, bodyColour: UInt32) {
        self.layout = layout
        self.bodyColour = bodyColour
        hyphenation = Hyphenation(layout)
    }

    /// Writes a line without its end, adds its cells to the document and gives the line back; its range is empty where
    /// all of it moved to the line before.
    func write(_ index: Int, page: Int, to document: inout StyledDocument, links: inout LinkFinder) -> StyledLine {
        let line = layout.lines[index]
        let start = document.text.count
        let firstCell = document.cells.count
        var style = StyleTally()
        for cellIndex in line.cells {
            let cell = layout.cells[Int(cellIndex)]
            if cellIndex > line.cells.lowerBound { document.text.append("\t") }
            let cellStart = document.text.count
            var cellStyle = StyleTally()
            for part in cell.parts {
                let partStart = document.text.count
                if partStart > cellStart { document.text.append(" ") }
                let textStart = document.text.count
                write(layout.pieces[Int(layout.parts[Int(part)])], to: &document.text, &cellStyle, &links)
                // All of it may have moved up to the part before.
                if document.text.count == textStart { document.text.removeLast(textStart - partStart) }
            }
            document.cells.append(styledCell(cell, range: cellStart..<document.text.count, isBold: cellStyle.isBold))
            style.add(cellStyle)
        }
        if document.text.count == start {
            document.cells.removeLast(document.cells.count - firstCell)
            return StyledLine(range: start..<start, cells: firstCell..<firstCell, page: page)
        }
        var styled = StyledLine(range: start..<document.text.count, cells: firstCell..<document.cells.count, page: page)
        styled.left = line.left
        styled.top = line.top
        styled.right = line.right
        styled.bottom = line.bottom
        styled.fontSize = style.letters > 0 ? style.size : line.size
        styled.traits = style.traits
        if startsList(document.text[styled.range]) { styled.traits.insert(.listItem) }
        if line.isRuled { styled.traits.insert(.ruled) }
        if line.isSidebar { styled.traits.insert(.sidebar) }
        if line.startsBlock { styled.traits.insert(.startsBlock) }
        if line.isPageMargin { styled.traits.insert(.pageMargin) }
        if line.table >= 0 { styled.traits.insert(.table) }
        return styled
    }

    private func styledCell(_ cell: LaidLine.Cell, range: Range<Int>, isBold: Bool) -> StyledCell {
        var left = Float.infinity
        var right: Float = 0
        for part in cell.parts {
            let piece = layout.pieces[Int(layout.parts[Int(part)])]
            left = min(left, piece.left)
            right = max(right, piece.right)
        }
        return StyledCell(
            range: range, left: left.isFinite ? left : 0, right: right, column: Int(cell.column), isBold: isBold)
    }

    private func write(
        _ piece: LinePiece, to text: inout [Unicode.Scalar], _ style: inout StyleTally, _ links: inout LinkFinder
    ) {
        var isFirst = true
        var position = piece.words.lowerBound
        while position < piece.words.upperBound {
            // Words of a script that runs to the left come last first.
            var end = position + 1
            if layout.words[Int(position)].isRightToLeft {
                while end < piece.words.upperBound, layout.words[Int(end)].isRightToLeft { end += 1 }
            }
            for offset in 0..<(end - position) {
                let index = end == position + 1 ? position : end - 1 - offset
                if hyphenation.movedUp.contains(index) { continue }
                if !isFirst, layout.words[Int(position + offset)].hasSpaceBefore { text.append(" ") }
                isFirst = false
                writeWord(index, to: &text, &style, &links)
            }
            position = end
        }
    }

    private func writeWord(
        _ index: Int32, to text: inout [Unicode.Scalar], _ style: inout StyleTally, _ links: inout LinkFinder
    ) {
        let word = layout.words[Int(index)]
        write(word.glyphs, to: &text, &style, &links)
        guard let next = hyphenation.continuation(of: index) else { return }
        if !next.keepsHyphen { text.removeLast() }
        write(layout.words[Int(next.word)].glyphs, to: &text, &style, &links)
    }

    private func write(
        _ glyphs: Range<Int32>, to text: inout [Unicode.Scalar], _ style: inout StyleTally, _ links: inout LinkFinder
    ) {
        var letters = 0
        var current = layout.page.glyphs[Int(glyphs.lowerBound)].style
        for index in glyphs {
            let glyph = layout.page.glyphs[Int(index)]
            if glyph.style != current {
                style.count(letters, of: layout.page.styles[Int(current)], bodyColour: bodyColour)
                letters = 0
                current = glyph.style
            }
            guard glyph.isDrawn else { continue }
            let start = text.count
            if layout.page.styles[Int(current)].isOrnamental, glyph.scalar.value < 0x100 {
                // The code that Symbol and Wingdings have in the private-use area, where most files name it.
                text.append(Unicode.Scalar(0xF000 + glyph.scalar.value)!)
            } else {
                TextNormalisation.append(glyph.scalar, to: &text)
                if TextNormalisation.isLetterOrDigit(glyph.scalar) { letters += 1 }
            }
            if !links.isEmpty { links.note(glyph, at: start, end: text.count) }
        }
        style.count(letters, of: layout.page.styles[Int(current)], bodyColour: bodyColour)
    }

    /// Whether a line starts with a bullet, or with a sign or number that makes one before a space.
    private func startsList(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = line.first else { return false }
        if ListMarker.isBullet(first) { return line.count > 1 }
        let marker = line.prefix(6).prefix { $0 != " " && $0 != "\t" }
        guard marker.count < line.count else { return false }
        return marker.count == 1 ? ListMarker.isLooseBullet(first) : ListMarker.isNumber(marker)
    }
}
