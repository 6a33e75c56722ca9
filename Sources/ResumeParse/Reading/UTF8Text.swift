/// Turns UTF-8 into scalars without a string between.
enum UTF8Text {
    /// Appends a text that is known to be valid.
    static func append(_ bytes: ArraySlice<UInt8>, to scalars: inout [Unicode.Scalar]) {
        var next = bytes.startIndex
        while next < bytes.endIndex {
            let first = bytes[next]
            if first < 0x80 {
                scalars.append(Unicode.Scalar(first))
                next += 1
                continue
            }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            var value = UInt32(first) & (0xFF >> UInt32(length + 1))
            var used = 1
            while used < length, next + used < bytes.endIndex, bytes[next + used] & 0xC0 == 0x80 {
                value = value << 6 | UInt32(bytes[next + used] & 0x3F)
                used += 1
            }
            if used == length, let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            next += used
        }
    }
}
