/// Reads plain text: lines as they stand, columns made with tabs or wide gaps as cells.
struct PlainTextReader: Sendable {
    /// So many spaces in a row separate columns; two are a typist's habit after full stops.
    private static let spacesOfGap = 3
    /// Points that a letter takes in twelve-point type of even width.
    private static let letterWidth: Float = 7.2
    /// Points from one line to the next.
    private static let lineHeight: Float = 14.4
    /// Letters to the next tab stop.
    private static let tabWidth = 8
    /// The size that letters are taken for.
    private static let fontSize: Float = 12
    /// The most scalars that are read, some hundred pages.
    static let mostScalars = 1_000_000

    private var document = StyledDocument(mediaType: .plainText)
    private var page = 1
    private var rowOfPage = 0
    private var emptyRows = 0

    /// Makes a reader.
    init() {}

    /// Reads a text. Throws `empty` where it has nothing but white space.
    func read(_ bytes: [UInt8], encoding: TextEncoding) throws(ReadError) -> StyledDocument {
        var reader = PlainTextReader()
        reader.read(encoding.decode(bytes))
        if reader.document.lines.isEmpty { throw ReadError(.empty, "the file has no text; send it again") }
        return reader.document
    }

    private mutating func read(_ text: [Unicode.Scalar]) {
        var start = 0
        var position = 0
        let end = min(text.count, Self.mostScalars)
        while position < end {
            let scalar = text[position]
            switch scalar {
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
                readLine(text[start..<position])
                if scalar == "\r", position + 1 < end, text[position + 1] == "\n" { position += 1 }
                if scalar == "\u{0C}" { breakPage() }
                start = position + 1
            default: break
            }
            position += 1
        }
        readLine(text[start..<end])
        if end < text.count {
            document.flags.append(DocumentFlag(code: .truncated, message: "the file is too long to read whole"))
        }
        if !document.text.isEmpty { document.text[document.text.count - 1] = "\u{0C}" }
        document.pageCount = document.lines.last?.page ?? 1
    }

    private mutating func breakPage() {
        guard document.lines.last?.page == page else { return }
        page += 1
        rowOfPage = 0
        document.text[document.text.count - 1] = "\u{0C}"
    }

    private mutating func readLine(_ line: ArraySlice<Unicode.Scalar>) {
        defer { rowOfPage += 1 }
        let start = document.text.count
        let firstCell = document.cells.count
        var cellStart = start
        var spaces = 0
        var hasTab = false
        var column = 0
        var cellColumn = 0
        for scalar in line {
            switch scalar.value {
            case 0x09:
                hasTab = true
                column = (column / Self.tabWidth + 1) * Self.tabWidth
            case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
                spaces += 1
                column += 1
            case 0xAD, 0xFEFF, 0..<0x20, 0x7F: continue
            default:
                if document.text.count == start {
                    cellColumn = column
                } else if hasTab || spaces >= Self.spacesOfGap {
                    endCell(from: cellStart, column: cellColumn, number: document.cells.count - firstCell)
                    document.text.append("\t")
                    cellStart = document.text.count
                    cellColumn = column
                } else if spaces > 0 {
                    document.text.append(" ")
                }
                spaces = 0
                hasTab = false
                column += 1
                document.text.append(scalar)
            }
        }
        guard document.text.count > start else {
            emptyRows += 1
            return
        }
        endCell(from: cellStart, column: cellColumn, number: document.cells.count - firstCell)
        append(start..<document.text.count, cells: firstCell..<document.cells.count)
    }

    private mutating func endCell(from start: Int, column: Int, number: Int) {
        let left = Float(column) * Self.letterWidth
        let width = Float(document.text.count - start) * Self.letterWidth
        document.cells.append(
            StyledCell(range: start..<document.text.count, left: left, right: left + width, column: number))
    }

    private mutating func append(_ range: Range<Int>, cells: Range<Int>) {
        var line = StyledLine(range: range, cells: cells, page: page)
        line.left = document.cells[cells.lowerBound].left
        line.right = document.cells[cells.upperBound - 1].right
        line.top = Float(rowOfPage) * Self.lineHeight
        line.bottom = line.top + Self.lineHeight
        line.fontSize = Self.fontSize
        line.gapAbove = Float(emptyRows) * Self.lineHeight
        if startsWithBullet(range) { line.traits.insert(.listItem) }
        emptyRows = 0
        document.lines.append(line)
        document.text.append("\n")
    }

    /// A bullet, hyphen or star with a space after it.
    private func startsWithBullet(_ range: Range<Int>) -> Bool {
        guard range.count > 2 else { return false }
        let first = document.text[range.lowerBound]
        let second = document.text[range.lowerBound + 1]
        switch ScalarClass.of(first) {
        case .gap(let kind):
            if kind.contains(.bullet) { return true }
            return (second == " " || second == "\t") && !kind.isDisjoint(with: [.hyphen, .dash, .star, .arrow, .plus])
        case .letter: return first == "o" && (second == " " || second == "\t")
        case .digit: return false
        }
    }
}
