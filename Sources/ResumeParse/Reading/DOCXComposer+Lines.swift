/// The making of one line: white space folded, cells told apart, style counted.
extension DOCXComposer {
    /// So many spaces in a row are meant as a tab.
    static let spacesOfTab = 3
    /// A heading is letter-spaced when it has at least so many letters, each alone.
    static let fewestSpacedLetters = 4

    /// Appends a line of pieces; pieces of one column are joined by a space, columns are cells. With `splitsCells`
    /// tabs and wide gaps start cells too. Gives whether there was anything to see; nothing is appended otherwise.
    mutating func composeLine(_ pieces: [DOCXPiece], splitsCells: Bool) -> Bool {
        guard let first = pieces.first else { return false }
        var line = OpenLine(start: document.text.count, firstCell: document.cells.count)
        for piece in pieces { compose(piece, into: &line, splitsCells: splitsCells) }
        guard line.hasText else { return false }
        endCell(of: &line)
        append(line, of: pieces, paragraph: first.paragraph)
        return true
    }

    /// A line on its way.
    struct OpenLine {
        var start: Int
        var firstCell: Int
        var cellStart = 0
        var column = -1
        var hasText = false
        var page = 1
        var indent: Float = 0
        var statistics = DOCXLineStatistics()
        var cellStatistics = DOCXLineStatistics()

        init(start: Int, firstCell: Int) {
            self.start = start
            self.firstCell = firstCell
        }
    }

    private mutating func compose(_ piece: DOCXPiece, into line: inout OpenLine, splitsCells: Bool) {
        var spaces = line.hasText && line.column == piece.column ? 1 : 0
        var hasTab = false
        var isSpaced = isLetterSpaced(piece.range)
        var hasPieceText = false
        var run = firstRun(of: piece)
        var style = run < story.runs.count ? story.runs[run].style : DOCXRunStyle()
        var letters = 0
        for position in piece.range {
            let scalar = story.text[position]
            switch scalar.value {
            case 0x09:
                if !hasPieceText, !line.hasText { line.indent += Self.tabWidth }
                hasTab = true
                isSpaced = isLetterSpaced(position + 1..<piece.range.upperBound)
            case 0x20, 0xA0, 0x0D, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: spaces += 1
            case 0x0A, 0xAD, 0xFEFF: continue
            case 0x0B, 0x0C: endsPage = true
            default:
                while story.runs[run].end <= position {
                    count(letters, style, in: &line)
                    letters = 0
                    run += 1
                    style = story.runs[run].style
                }
                if !line.hasText { begin(&line, column: piece.column) }
                if line.column != piece.column, !hasPieceText {
                    count(letters, style, in: &line)
                    letters = 0
                    startCell(of: &line, column: piece.column)
                } else if hasTab || spaces >= Self.spacesOfTab && !isSpaced, splitsCells, hasPieceText {
                    count(letters, style, in: &line)
                    letters = 0
                    startCell(of: &line, column: line.column + 1)
                } else if document.text.count > line.cellStart, hasTab || spaces > (isSpaced ? 1 : 0) {
                    document.text.append(" ")
                }
                hasPieceText = true
                hasTab = false
                spaces = 0
                places[position] = Int32(document.text.count)
                document.text.append(scalar)
                if Self.isLetter(scalar.value) { letters += 1 }
            }
        }
        count(letters, style, in: &line)
    }

    private func firstRun(of piece: DOCXPiece) -> Int {
        piece.paragraph.runs.first { story.runs[$0].end > piece.range.lowerBound } ?? story.runs.count
    }

    private func count(_ letters: Int, _ style: DOCXRunStyle, in line: inout OpenLine) {
        line.statistics.add(letters, style)
        line.cellStatistics.add(letters, style)
    }

    /// Letters and digits of any script; not bullets, which are seldom bold.
    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0, 0x2000...0x2BFF, 0xE000...0xF8FF: false
        default: true
        }
    }

    private mutating func begin(_ line: inout OpenLine, column: Int) {
        if endsPage {
            endsPage = false
            if let last = document.lines.last, last.page == page {
                page += 1
                document.text[document.text.count - 1] = "\u{0C}"
            }
        }
        line.hasText = true
        line.page = page
        line.start = document.text.count
        line.cellStart = line.start
        line.column = column
    }

    private mutating func startCell(of line: inout OpenLine, column: Int) {
        endCell(of: &line)
        document.text.append("\t")
        line.cellStart = document.text.count
        line.column = column
    }

    private mutating func endCell(of line: inout OpenLine) {
        document.cells.append(
            StyledCell(
                range: line.cellStart..<document.text.count, left: Float(line.column), right: Float(line.column + 1),
                column: line.column, isBold: line.cellStatistics.traits.contains(.bold)))
        line.cellStatistics.reset()
    }

    private mutating func append(_ open: OpenLine, of pieces: [DOCXPiece], paragraph: DOCXStory.Paragraph) {
        var line = StyledLine(
            range: open.start..<document.text.count, cells: open.firstCell..<document.cells.count, page: open.page)
        let style = paragraph.style
        line.left = Float((style.left ?? 0) + (style.firstLine ?? 0)) / Self.twips + open.indent
        line.fontSize = open.statistics.size
        line.gapAbove = gap
        line.traits = traits.union(open.statistics.traits).union(.wholeParagraph)
        if pieces.allSatisfy({ $0.paragraph.style.isHeading == true }) { line.traits.insert(.headingStyle) }
        if pieces.allSatisfy(\.paragraph.isListItem) { line.traits.insert(.listItem) }
        if rulesNext || pieces.contains(where: { $0.paragraph.style.isRuled == true }) { line.traits.insert(.ruled) }
        if style.isFramed == true { line.traits.insert(.textBox) }
        if startsBlock { line.traits.insert(.startsBlock) }
        if let place = tablePlace {
            line.table = place.table
            line.tableRow = place.row
            line.traits.insert(.table)
        }
        gap = 0
        rulesNext = false
        startsBlock = false
        colours.add(open.statistics.colour, letters: open.statistics.letters)
        document.lines.append(line)
        document.text.append("\n")
    }

    /// Whether everything up to the next tab is single letters with spaces between, as in `E D U C A T I O N`.
    private func isLetterSpaced(_ range: Range<Int>) -> Bool {
        var letters = 0
        var hasGap = true
        for position in range {
            let scalar = story.text[position]
            switch scalar.value {
            case 0x09: return letters >= Self.fewestSpacedLetters
            case 0x20, 0xA0: hasGap = true
            case 0x3A, 0x2D, 0x26, 0xAD, 0xFEFF: continue
            default:
                guard hasGap, Self.isLetter(scalar.value), !(0x30...0x39).contains(scalar.value) else { return false }
                letters += 1
                hasGap = false
            }
        }
        return letters >= Self.fewestSpacedLetters
    }

    /// Where a link's letters came to stand; empty, at the place that follows, where it has none.
    func link(_ link: DOCXStory.Link) -> StyledDocument.Link {
        var first: Int32 = -1
        var last: Int32 = -1
        for position in link.range where places[position] >= 0 {
            if first < 0 { first = places[position] }
            last = places[position]
        }
        if first >= 0 {
            return StyledDocument.Link(span: TextSpan(start: Int(first), end: Int(last) + 1), target: link.target)
        }
        let before = places[..<link.range.lowerBound].last { $0 >= 0 } ?? -1
        return StyledDocument.Link(span: TextSpan(start: Int(before) + 1, end: Int(before) + 1), target: link.target)
    }
}
