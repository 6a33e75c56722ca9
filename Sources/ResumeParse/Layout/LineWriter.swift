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
        if startsList(document.text[styled.range]) || hasDrawnBullet(line) { styled.traits.insert(.listItem) }
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
        let runsLeft = runsLeft(piece)
        var left = piece.words.lowerBound
        var right = piece.words.upperBound
        while left < right {
            // Of a text that runs to the left the last words come first; words of the other direction keep their order.
            var run = left..<left + 1
            if runsLeft {
                var start = right - 1
                while start > left, !layout.words[Int(start)].isRightToLeft, !layout.words[Int(start - 1)].isRightToLeft
                {
                    start -= 1
                }
                run = start..<right
                right = start
            } else {
                while run.upperBound < right, layout.words[Int(left)].isRightToLeft,
                    layout.words[Int(run.upperBound)].isRightToLeft
                { run = run.lowerBound..<run.upperBound + 1 }
                left = run.upperBound
            }
            let isReversed = !runsLeft && layout.words[Int(run.lowerBound)].isRightToLeft
            for offset in 0..<run.upperBound - run.lowerBound {
                let index = isReversed ? run.upperBound - 1 - offset : run.lowerBound + offset
                if hyphenation.movedUp.contains(index) { continue }
                // The space is before the word on the right, which comes first where the text runs to the left.
                let spaced = runsLeft && offset == 0 ? run.upperBound : run.lowerBound + offset
                if !isFirst, spaced < piece.words.upperBound, layout.words[Int(spaced)].hasSpaceBefore {
                    text.append(" ")
                }
                isFirst = false
                writeWord(index, to: &text, &style, &links)
            }
        }
    }

    /// Whether a text starts on the right: with a word of a script that runs to the left, and as many of them as
    /// others, unless a label stands on its left.
    private func runsLeft(_ piece: LinePiece) -> Bool {
        let words = layout.words[Int(piece.words.lowerBound)..<Int(piece.words.upperBound)]
        guard let first = words.first, let last = words.last, last.isRightToLeft, !first.endsWithColon else {
            return false
        }
        var balance = 0
        for word in words { if word.isRightToLeft { balance += 1 } else if word.isLetters { balance -= 1 } }
        return balance >= 0
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

    private func hasDrawnBullet(_ line: LaidLine) -> Bool {
        let part = layout.cells[Int(line.cells.lowerBound)].parts.lowerBound
        return layout.pieces[Int(layout.parts[Int(part)])].hasDrawnBullet
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
