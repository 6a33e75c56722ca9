import CXML2
import Glibc

/// Walks the elements of one XML part, forward only: nothing is fetched from elsewhere, no entity is replaced, and a
/// document type ends the reading. libxml2 reports events; the cursor hands the part over piece by piece as it is asked
/// for more, so that no more than a piece's events are ever held.
@safe struct XMLCursor: ~Copyable {
    /// What the cursor came upon.
    enum Event: Equatable {
        case start(XMLName)
        /// Comes for empty elements too.
        case end(XMLName)
        case text
        /// The end of the part.
        case done
        /// The XML is broken here; nothing more can be read.
        case failed
    }

    /// How many of the elements that are read are open, the current one included.
    private(set) var depth = 0
    /// Whether the XML was broken, cut off, or held a document type, which packages must not have.
    private(set) var hasFailed = false
    private let part: ZIPPart
    private let parser: xmlParserCtxtPtr
    private let queue: UnsafeMutablePointer<XMLEventQueue>
    /// How many bytes of the part have been handed over.
    private var given: Int
    private var isOver = false
    /// The next event of the queue.
    private var position = 0
    private var event = XMLEventQueue.Event(kind: .end, name: .other, first: 0, count: 0)
    /// The name of the element that has just started or ended.
    var current: XMLName { event.name }

    /// Set up once for all threads.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()
    /// So many bytes tell the encoding.
    private static let encodingMark = 4
    /// The bytes that are handed over at once, up to the end of a tag but for parts without tags.
    private static let pieceSize = 8 << 10
    private static let largestPiece = 64 << 10

    /// Starts at the beginning of a part; `nil` when libxml2 has no memory.
    init?(_ part: consuming ZIPPart) {
        guard Self.isReady, part.count > 0, let bytes = unsafe part.bytes.baseAddress else { return nil }
        let queue = UnsafeMutablePointer<XMLEventQueue>.allocate(capacity: 1)
        unsafe queue.initialize(to: XMLEventQueue())
        let first = min(Self.encodingMark, part.count)
        guard
            let parser = unsafe XMLEventQueue.makeParser(
                queue, bytes.assumingMemoryBound(to: CChar.self), Int32(first))
        else {
            unsafe queue.deinitialize(count: 1).deallocate()
            return nil
        }
        given = first
        unsafe self.queue = queue
        unsafe self.parser = parser
        self.part = part
    }

    deinit {
        unsafe xmlFreeParserCtxt(parser)
        unsafe queue.deinitialize(count: 1).deallocate()
    }

    /// Goes on to the next start, end or text.
    mutating func next() -> Event {
        while unsafe position == queue.pointee.events.count {
            if isOver {
                event = XMLEventQueue.Event(kind: .end, name: .other, first: 0, count: 0)
                return hasFailed ? .failed : .done
            }
            readPiece()
        }
        event = unsafe queue.pointee.events[position]
        position += 1
        switch event.kind {
        case .start:
            depth += 1
            return .start(event.name)
        case .end:
            depth -= 1
            return .end(event.name)
        case .text: return .text
        }
    }

    /// Hands over the next piece of the part, or its end.
    private mutating func readPiece() {
        unsafe queue.pointee.clear()
        position = 0
        if let base = unsafe part.bytes.baseAddress, given < part.count, unsafe parser.pointee.wellFormed == 1 {
            var end = min(given + Self.pieceSize, part.count)
            let last = min(given + Self.largestPiece, part.count)
            if let tag = unsafe memchr(base + end - 1, Int32(UInt8(ascii: ">")), last - end + 1) {
                end = unsafe UnsafeRawPointer(base).distance(to: tag) + 1
            } else {
                end = last
            }
            _ = unsafe xmlParseChunk(
                parser, (base + given).assumingMemoryBound(to: CChar.self), Int32(end - given), 0)
            given = end
            if unsafe !queue.pointee.isRefused { return }
        }
        isOver = true
        let isRefused = unsafe queue.pointee.isRefused
        if !isRefused { _ = unsafe xmlParseChunk(parser, nil, 0, 1) }
        // What is reported after an error is no part of the document.
        hasFailed = unsafe isRefused || parser.pointee.wellFormed == 0 || !part.isWhole
    }

    /// Passes over the rest of the element that has just started.
    mutating func skip() {
        let outside = depth - 1
        while depth > outside {
            switch next() {
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// Appends the text that the cursor stands on.
    func appendText(to scalars: inout [Unicode.Scalar]) {
        guard event.kind == .text else { return }
        unsafe UTF8Text.append(queue.pointee.bytes[Self.range(event.first, event.count)], to: &scalars)
    }

    /// Whether the element that has just started has an attribute.
    func has(_ name: XMLName) -> Bool { place(of: name) != nil }

    /// An attribute of the element that has just started, as text.
    func string(_ name: XMLName) -> String? { value(of: name).map { String(decoding: $0, as: UTF8.self) } }

    /// The hash of an attribute's value.
    func hash(_ name: XMLName) -> UInt64? { value(of: name).map { $0.reduce(XMLName.emptyHash, XMLName.extend) } }

    /// An attribute's value as a whole number; what stands after the digits is left out.
    func integer(_ name: XMLName, radix: Int = 10) -> Int? {
        guard var digits = value(of: name) else { return nil }
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
        var value = 0
        var count = 0
        for byte in digits {
            guard let digit = Self.digit(byte), digit < radix, count < 9 else { break }
            value = value * radix + digit
            count += 1
        }
        return count == 0 ? nil : isNegative ? -value : value
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
        default: nil
        }
    }

    /// The value of an on-off element such as `w:b`: on unless it says otherwise.
    func isOn(_ name: XMLName = .val) -> Bool {
        guard let value = value(of: name), let first = value.first else { return true }
        return switch first {
        case UInt8(ascii: "0"), UInt8(ascii: "f"): false
        case UInt8(ascii: "o"): value.dropFirst().first != UInt8(ascii: "f")
        default: true
        }
    }

    /// Whether an attribute has a value.
    func value(_ name: XMLName, is other: StaticString) -> Bool {
        guard let value = value(of: name), value.count == other.utf8CodeUnitCount else { return false }
        return unsafe value.elementsEqual(UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
    }

    /// The bytes of an attribute's value.
    func value(of name: XMLName) -> ArraySlice<UInt8>? {
        place(of: name).map { unsafe queue.pointee.bytes[$0] }
    }

    private func place(of name: XMLName) -> Range<Int>? {
        guard event.kind == .start else { return nil }
        for index in Self.range(event.first, event.count) {
            let attribute = unsafe queue.pointee.attributes[index]
            if attribute.name == name { return Self.range(attribute.first, attribute.count) }
        }
        return nil
    }

    private static func range(_ first: Int32, _ count: Int32) -> Range<Int> { Int(first)..<Int(first) + Int(count) }
}
