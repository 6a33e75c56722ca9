internal import Glibc
internal import NIOCore

/// Cuts the body of a form into its parts while it arrives, in bounded memory: pieces go in, events come out. Where the
/// pieces are cut makes no difference.
///
/// Source: RFC 7578 (form-data), RFC 2046, section 5.1.1 (boundaries).
struct MultipartParser {
    /// What there is to be had.
    enum Event: Hashable {
        /// A part begins.
        case part(MultipartPart)
        /// Some of its bytes.
        case data(ByteBuffer)
        /// It is whole.
        case partEnd
        /// The form is whole; what follows is passed over.
        case end
    }

    private enum State {
        case preamble
        case header
        case content
        case epilogue
    }

    /// Bytes of a part's header at most: browsers send some two hundred.
    static let longestHeader = 8 << 10
    /// Bytes before the first boundary at most; nobody sends any today.
    static let longestPreamble = 1 << 10
    /// White space behind a boundary at most.
    private static let longestPadding = 64

    private let delimiter: [UInt8]
    private let mostParts: Int
    private var state = State.preamble
    private var buffer: ByteBuffer
    private var parts = 0

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - boundary: the boundary that the request's header names.
    ///   - mostParts: parts that a form may have.
    init(boundary: [UInt8], mostParts: Int) {
        delimiter = Array("\r\n--".utf8) + boundary
        self.mostParts = mostParts
        // As if a line ended before the body, so that the first boundary is like the others.
        buffer = ByteBuffer(string: "\r\n")
    }

    /// Takes a piece. Events are to be taken until there are none before the next.
    mutating func append(_ piece: ByteBuffer) {
        if state == .epilogue { return }
        buffer.discardReadBytes()
        buffer.writeImmutableBuffer(piece)
    }

    /// The next event; `nil` where more has to arrive.
    mutating func next() throws(MultipartError) -> Event? {
        switch state {
        case .preamble:
            while let place = findDelimiter() {
                buffer.moveReaderIndex(to: place.start)
                switch try border(at: place) {
                case .pending: return nil
                case .none: buffer.moveReaderIndex(forwardBy: 1)
                case .some(let end): return end ? finished() : try nextPart()
                }
            }
            guard buffer.readableBytes <= MultipartParser.longestPreamble + delimiter.count else {
                throw .preambleTooLarge
            }
            return nil
        case .header: return try readHeader()
        case .content: return try readContent()
        case .epilogue: return nil
        }
    }

    /// Says that no more will arrive. Throws where the form is not whole.
    func finish() throws(MultipartError) {
        guard state == .epilogue else { throw .truncated }
    }

    // MARK: Boundaries

    private struct Place {
        /// Where the delimiter starts, and whether all of it is there.
        var start: Int
        var isWhole: Bool
    }

    private enum Border {
        /// More has to arrive to tell.
        case pending
        /// It only looks like one.
        case none
        /// It is one; the form's last where `true`.
        case some(Bool)
    }

    /// The first place where the delimiter stands, or could begin at the end of what has arrived.
    private func findDelimiter() -> Place? {
        let offset = buffer.readerIndex
        return unsafe buffer.withUnsafeReadableBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var start = 0
            while start < bytes.count {
                guard let found = unsafe memchr(base + start, Int32(delimiter[0]), bytes.count - start) else { break }
                start = unsafe UnsafeRawPointer(found) - base
                let length = min(delimiter.count, bytes.count - start)
                if unsafe memcmp(found, delimiter, length) == 0 {
                    return Place(start: offset + start, isWhole: length == delimiter.count)
                }
                start += 1
            }
            return nil
        }
    }

    /// What follows a delimiter decides whether it is one: `--`, or the end of the line.
    private func border(at place: Place) throws(MultipartError) -> Border {
        guard place.isWhole else { return .pending }
        var index = place.start + delimiter.count
        func byte(_ index: Int) -> UInt8? { buffer.getInteger(at: index) }
        guard index < buffer.writerIndex else { return .pending }
        if byte(index) == UInt8(ascii: "-") {
            guard index + 1 < buffer.writerIndex else { return .pending }
            return byte(index + 1) == UInt8(ascii: "-") ? .some(true) : .none
        }
        let padding = index
        while let next = byte(index), index < buffer.writerIndex, next == 0x20 || next == 0x09 { index += 1 }
        guard index - padding <= MultipartParser.longestPadding else { return .none }
        guard index + 1 < buffer.writerIndex else {
            return index < buffer.writerIndex && byte(index) != 0x0D ? .none : .pending
        }
        return byte(index) == 0x0D && byte(index + 1) == 0x0A ? .some(false) : .none
    }

    private mutating func finished() -> Event {
        state = .epilogue
        buffer.clear()
        return .end
    }

    /// Goes on behind a boundary's line, where a part's header starts.
    private mutating func nextPart() throws(MultipartError) -> Event? {
        parts += 1
        guard parts <= mostParts else { throw .tooManyParts }
        buffer.moveReaderIndex(forwardBy: delimiter.count)
        // Up to and with the end of the line, which is kept: a part without any header ends where it starts.
        while let byte: UInt8 = buffer.getInteger(at: buffer.readerIndex), byte != 0x0D {
            buffer.moveReaderIndex(forwardBy: 1)
        }
        state = .header
        return try readHeader()
    }

    // MARK: Parts

    private static let headerEnd = Array("\r\n\r\n".utf8)

    private mutating func readHeader() throws(MultipartError) -> Event? {
        let view = buffer.readableBytesView
        guard let end = view.firstRange(of: MultipartParser.headerEnd) else {
            guard view.count <= MultipartParser.longestHeader else { throw .headerTooLarge }
            return nil
        }
        let header = Array(view[view.startIndex..<end.lowerBound])
        guard header.count <= MultipartParser.longestHeader else { throw .headerTooLarge }
        // The line break before the content is the first of the delimiter, where the content is empty.
        buffer.moveReaderIndex(to: end.upperBound)
        state = .content
        return .part(try MultipartHeader.part(header))
    }

    private mutating func readContent() throws(MultipartError) -> Event? {
        guard let place = findDelimiter() else { return data(upTo: buffer.writerIndex) }
        if place.start > buffer.readerIndex { return data(upTo: place.start) }
        switch try border(at: place) {
        case .pending: return nil
        case .none: return data(upTo: buffer.readerIndex + 1)
        case .some:
            // The boundary stays and is looked at once more for what follows it.
            state = .preamble
            return .partEnd
        }
    }

    private mutating func data(upTo index: Int) -> Event? {
        guard index > buffer.readerIndex, let piece = buffer.readSlice(length: index - buffer.readerIndex) else {
            return nil
        }
        return .data(piece)
    }
}
