extension StyledDocument {
    /// The form of the stored bytes, their first byte. Bytes of another form can't be used: the file is to be read again.
    public static let storageVersion: UInt8 = 1

    /// Everything in the document as bytes that a store can keep, from which sections, fields and scores can be worked
    /// out again without the file; about the text's size and 20 bytes a line.
    public var stored: [UInt8] {
        var writer = CompactWriter(capacity: text.count * 3 / 2 + lines.count * 24 + 64)
        writer.unsigned(UInt64(StyledDocument.storageVersion))
        writer.text(mediaType.rawValue)
        writer.integer(pageCount)
        writer.scalars(text)
        store(lines: &writer)
        store(cells: &writer)
        writer.list(links) {
            $0.integer($1.span.start)
            $0.integer($1.span.end)
            $0.text($1.target)
        }
        writer.list(unseen) {
            $0.integer(ifPresent: $1.page)
            $0.scalars($1.text)
        }
        writer.list(flags) {
            $0.text($1.code.rawValue)
            $0.integer(ifPresent: $1.page)
            $0.text($1.message)
        }
        return writer.bytes
    }

    private func store(lines writer: inout CompactWriter) {
        var previous = StyledLine.beforeFirst
        writer.list(lines) { writer, line in
            writer.integer(line.range.lowerBound - previous.range.upperBound)
            writer.integer(line.range.count)
            writer.integer(line.cells.lowerBound - previous.cells.upperBound)
            writer.integer(line.cells.count)
            writer.integer(line.page - previous.page)
            writer.float(line.left, after: previous.left)
            writer.float(line.top, after: previous.top)
            writer.float(line.right, after: previous.right)
            writer.float(line.bottom, after: previous.bottom)
            writer.float(line.fontSize, after: previous.fontSize)
            writer.float(line.gapAbove, after: previous.gapAbove)
            writer.unsigned(UInt64(line.traits.rawValue))
            writer.integer(line.tableRow - previous.tableRow)
            writer.integer(line.table - previous.table)
            previous = line
        }
    }

    private func store(cells writer: inout CompactWriter) {
        var previous = StyledCell(range: 0..<0)
        writer.list(cells) { writer, cell in
            writer.integer(cell.range.lowerBound - previous.range.upperBound)
            writer.integer(cell.range.count)
            writer.float(cell.left, after: previous.left)
            writer.float(cell.right, after: previous.right)
            writer.integer(cell.column)
            writer.bool(cell.isBold)
            previous = cell
        }
    }

    /// Reads what `stored` gave; `nil` where the bytes are of another version, cut off, or not possible in a document.
    public init?(stored bytes: [UInt8]) {
        var reader = CompactReader(bytes)
        guard let document = try? StyledDocument(from: &reader), reader.isAtEnd else { return nil }
        self = document
    }

    private init(from reader: inout CompactReader) throws(CompactReader.Malformed) {
        guard try reader.unsigned() == UInt64(StyledDocument.storageVersion) else { throw CompactReader.Malformed() }
        self.init(mediaType: MediaType(rawValue: try reader.text()))
        pageCount = try reader.integer(in: 0...StyledDocument.mostPages)
        text = try reader.scalars()
        var line = StyledLine.beforeFirst
        lines = try reader.list { reader throws(CompactReader.Malformed) in
            line = try StyledLine(from: &reader, after: line)
            return line
        }
        var cell = StyledCell(range: 0..<0)
        cells = try reader.list { reader throws(CompactReader.Malformed) in
            cell = try StyledCell(from: &reader, after: cell)
            return cell
        }
        links = try reader.list { reader throws(CompactReader.Malformed) in
            let start = try reader.integer()
            let end = try reader.integer()
            guard start >= 0, start <= end else { throw CompactReader.Malformed() }
            return Link(span: TextSpan(start: start, end: end), target: try reader.text())
        }
        unseen = try reader.list { reader throws(CompactReader.Malformed) in
            UnseenText(page: try reader.integerIfPresent(), try reader.scalars())
        }
        flags = try reader.list { reader throws(CompactReader.Malformed) in
            DocumentFlag(
                code: DocumentFlag.Code(rawValue: try reader.text()), page: try reader.integerIfPresent(),
                message: try reader.text())
        }
        // Ranges ascend by the way they are read, so that the last of each is the farthest.
        guard line.range.upperBound <= text.count, line.cells.upperBound <= cells.count,
            cell.range.upperBound <= text.count, links.allSatisfy({ $0.span.end <= text.count })
        else { throw CompactReader.Malformed() }
    }

    /// More pages than any reader counts.
    static let mostPages = 1 << 30
}

extension StyledLine {
    /// What the first line is told apart from.
    static let beforeFirst = StyledLine(range: 0..<0, cells: 0..<0, page: 1)

    init(from reader: inout CompactReader, after previous: StyledLine) throws(CompactReader.Malformed) {
        let range = try reader.range(from: previous.range.upperBound)
        let cells = try reader.range(from: previous.cells.upperBound)
        let page = previous.page &+ (try reader.integer())
        guard (0...StyledDocument.mostPages).contains(page) else { throw CompactReader.Malformed() }
        self.init(range: range, cells: cells, page: page)
        left = try reader.float(after: previous.left)
        top = try reader.float(after: previous.top)
        right = try reader.float(after: previous.right)
        bottom = try reader.float(after: previous.bottom)
        fontSize = try reader.float(after: previous.fontSize)
        gapAbove = try reader.float(after: previous.gapAbove)
        guard let bits = UInt32(exactly: try reader.unsigned()) else { throw CompactReader.Malformed() }
        traits = Traits(rawValue: bits)
        tableRow = previous.tableRow &+ (try reader.integer())
        table = previous.table &+ (try reader.integer())
    }
}

extension StyledCell {
    init(from reader: inout CompactReader, after previous: StyledCell) throws(CompactReader.Malformed) {
        let range = try reader.range(from: previous.range.upperBound)
        let left = try reader.float(after: previous.left)
        let right = try reader.float(after: previous.right)
        self.init(
            range: range, left: left, right: right, column: try reader.integer(), isBold: try reader.bool())
    }
}

extension CompactReader {
    /// Reads a range as its distance from the end of the one before it and its length.
    mutating func range(from end: Int) throws(Malformed) -> Range<Int> {
        let (start, isTooFar) = end.addingReportingOverflow(try integer())
        let count = try integer()
        let (upper, isTooLong) = start.addingReportingOverflow(count)
        guard !isTooFar, !isTooLong, start >= end, count >= 0 else { throw Malformed() }
        return start..<upper
    }
}
