/// Writes values as few bytes, for what a store or a pipe keeps of a document. There is nothing in the bytes that tells
/// what they mean: whoever reads them has to ask for the same values in the same order.
public struct CompactWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// Makes a writer with room for so many bytes.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Writes a number that is never negative, seven bits a byte, the least significant first.
    public mutating func unsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes a number of either sign, small ones of both in one byte.
    public mutating func integer(_ value: Int) {
        let wide = Int64(value)
        unsigned(UInt64(bitPattern: (wide << 1) ^ (wide >> 63)))
    }

    /// Writes a number or that there is none.
    public mutating func integer(ifPresent value: Int?) {
        bool(value != nil)
        if let value { integer(value) }
    }

    /// Writes a truth value.
    public mutating func bool(_ value: Bool) { bytes.append(value ? 1 : 0) }

    /// Writes the difference between the bits of two numbers: one byte where they are the same, few where they are
    /// close to each other.
    public mutating func float(_ value: Float, after previous: Float) {
        // The bits that differ least often are to come last, since the last ones are left out where they are 0.
        unsigned(UInt64((value.bitPattern ^ previous.bitPattern).byteSwapped))
    }

    /// Writes bytes behind their count.
    public mutating func blob(_ value: some Collection<UInt8>) {
        unsigned(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    /// Writes a text.
    public mutating func text(_ value: String) { blob(value.utf8) }

    /// Writes a text or that there is none.
    public mutating func text(ifPresent value: String?) {
        bool(value != nil)
        if let value { text(value) }
    }

    /// Writes scalars as a text.
    public mutating func scalars(_ value: [Unicode.Scalar]) {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(value.count)
        for scalar in value { scalar.appendUTF8(to: &encoded) }
        blob(encoded)
    }

    /// Writes a list behind its count.
    public mutating func list<Element>(
        _ values: some Collection<Element>, _ body: (inout CompactWriter, Element) -> Void
    ) {
        unsigned(UInt64(values.count))
        for value in values { body(&self, value) }
    }
}
