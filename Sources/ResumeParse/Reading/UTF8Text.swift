/// Turns UTF-8 into scalars without a string between.
enum UTF8Text {
    /// Appends a text that ends with a zero and is known to be valid.
    static func append(_ bytes: UnsafePointer<UInt8>, to scalars: inout [Unicode.Scalar]) {
        var next = unsafe bytes
        while unsafe next.pointee != 0 {
            let first = unsafe next.pointee
            if first < 0x80 {
                scalars.append(Unicode.Scalar(first))
                unsafe next += 1
                continue
            }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            var value = UInt32(first) & (0xFF >> UInt32(length + 1))
            var used = 1
            while used < length, unsafe next[used] & 0xC0 == 0x80 {
                unsafe value = value << 6 | UInt32(next[used] & 0x3F)
                used += 1
            }
            if used == length, let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            unsafe next += used
        }
    }
}
