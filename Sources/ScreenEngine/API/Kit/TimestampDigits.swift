/// Spells moments without a `String` or an array.
enum TimestampDigits {
    /// The most characters of a moment: `2025-01-06T14:40:03.684118Z`.
    private static let longest = 27

    /// Passes a moment's characters on, ASCII, valid during the call.
    static func with<Value>(_ moment: Timestamp, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { buffer in
            let day = moment.day
            let date = CivilDay.date(day)
            let time = moment.microseconds - day * 86_400_000_000
            unsafe put(date.year, 4, at: 0, before: "-", in: buffer)
            unsafe put(date.month, 2, at: 5, before: "-", in: buffer)
            unsafe put(date.day, 2, at: 8, before: "T", in: buffer)
            unsafe put(time / 3_600_000_000, 2, at: 11, before: ":", in: buffer)
            unsafe put(time / 60_000_000 % 60, 2, at: 14, before: ":", in: buffer)
            let fraction = time % 1_000_000
            unsafe put(time / 1_000_000 % 60, 2, at: 17, before: fraction == 0 ? "Z" : ".", in: buffer)
            if fraction > 0 { unsafe put(fraction, 6, at: 20, before: "Z", in: buffer) }
            return unsafe body(UnsafeBufferPointer(rebasing: buffer[..<(fraction == 0 ? 20 : longest)]))
        }
    }

    /// Writes so many digits of a number from a place on, and a character behind them.
    private static func put(
        _ value: Int, _ digits: Int, at place: Int, before mark: Unicode.Scalar,
        in buffer: UnsafeMutableBufferPointer<UInt8>
    ) {
        var rest = value
        for offset in (0..<digits).reversed() {
            unsafe buffer[place + offset] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        unsafe buffer[place + digits] = UInt8(ascii: mark)
    }
}
