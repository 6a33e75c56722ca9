/// Reads what a `CompactWriter` wrote. The bytes may be anybody's: what they can't mean is an error, no claim of a count
/// makes it take more memory than they have bytes for, and nothing traps.
public struct CompactReader {
    /// The bytes are not what they should be.
    public struct Malformed: Error, Sendable, Equatable {
        /// Makes the error.
        public init() {}
    }

    private let bytes: [UInt8]
    private var position = 0

    /// Reads some bytes from their beginning.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether everything has been read.
    public var isAtEnd: Bool { position == bytes.count }

    /// Reads a number that is never negative.
    public mutating func unsigned() throws(Malformed) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            let byte = try self.byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw Malformed()
    }

    /// Reads a number of either sign.
    public mutating func integer() throws(Malformed) -> Int {
        let coded = try unsigned()
        return Int(truncatingIfNeeded: Int64(bitPattern: coded >> 1) ^ -Int64(bitPattern: coded & 1))
    }

    /// Reads a number within bounds.
    public mutating func integer(in range: ClosedRange<Int>) throws(Malformed) -> Int {
        let value = try integer()
        guard range.contains(value) else { throw Malformed() }
        return value
    }

    /// Reads a number where there is one.
    public mutating func integerIfPresent() throws(Malformed) -> Int? { try bool() ? try integer() : nil }

    /// Reads a truth value.
    public mutating func bool() throws(Malformed) -> Bool {
        let byte = try self.byte()
        guard byte < 2 else { throw Malformed() }
        return byte == 1
    }

    /// Reads a number that was written as its difference to another.
    public mutating func float(after previous: Float) throws(Malformed) -> Float {
        guard let coded = UInt32(exactly: try unsigned()) else { throw Malformed() }
        return Float(bitPattern: coded.byteSwapped ^ previous.bitPattern)
    }

    /// Reads bytes.
    public mutating func blob() throws(Malformed) -> ArraySlice<UInt8> {
        let count = try self.count()
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// Reads a text.
    public mutating func text() throws(Malformed) -> String {
        guard let text = String(validating: try blob(), as: UTF8.self) else { throw Malformed() }
        return text
    }

    /// Reads a text where there is one.
    public mutating func textIfPresent() throws(Malformed) -> String? { try bool() ? try text() : nil }

    /// Reads a text as its scalars.
    public mutating func scalars() throws(Malformed) -> [Unicode.Scalar] { Array(try text().unicodeScalars) }

    /// Reads a list.
    public mutating func list<Element>(
        _ body: (inout CompactReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        // Every element takes a byte at least, so that the count can't be a lie that takes memory.
        let count = try self.count()
        var values: [Element] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try body(&self)) }
        return values
    }

    private mutating func byte() throws(Malformed) -> UInt8 {
        guard position < bytes.count else { throw Malformed() }
        defer { position += 1 }
        return bytes[position]
    }

    /// A count that the bytes that are left allow.
    private mutating func count() throws(Malformed) -> Int {
        let value = try unsigned()
        guard value <= UInt64(bytes.count - position) else { throw Malformed() }
        return Int(value)
    }
}
