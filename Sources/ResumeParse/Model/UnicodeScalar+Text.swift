extension Unicode.Scalar {
    /// Whether it is white space, line breaks included. Most scalars of a resume are told without a look at Unicode's
    /// tables.
    @inline(__always)
    var isSpace: Bool {
        if value <= 0x20 { return value == 0x20 || (0x09...0x0D).contains(value) }
        return value >= 0x85 && properties.isWhitespace
    }

    /// Appends its bytes in UTF-8.
    @inline(__always)
    func appendUTF8(to bytes: inout [UInt8]) {
        if value < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value))
        } else {
            bytes.append(contentsOf: UTF8.encode(self) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
