public import ResumeParse

extension JSONWriter {
    /// Writes a decimal that is kept times ten to the power of `places`, as a string, without making one.
    public mutating func decimal(_ value: Int, places: Int) {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { digits in
            var start = digits.count
            var rest = value.magnitude
            var written = 0
            repeat {
                if written == places, places > 0 {
                    start -= 1
                    unsafe digits[start] = UInt8(ascii: ".")
                }
                start -= 1
                unsafe digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
                written += 1
            } while rest > 0 || written <= places
            if value < 0 {
                start -= 1
                unsafe digits[start] = UInt8(ascii: "-")
            }
            unsafe string(utf8: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }
}
