/// The characters of a moment, made without a `String`.
struct TimestampDigits {
    /// ASCII.
    private(set) var bytes: [UInt8] = []

    /// Spells a moment.
    init(_ moment: Timestamp) {
        bytes.reserveCapacity(27)
        let day = moment.day
        let date = CivilDay.date(day)
        var rest = moment.microseconds - day * 86_400_000_000
        append(date.year, digits: 4)
        bytes.append(UInt8(ascii: "-"))
        append(date.month, digits: 2)
        bytes.append(UInt8(ascii: "-"))
        append(date.day, digits: 2)
        bytes.append(UInt8(ascii: "T"))
        append(rest / 3_600_000_000, digits: 2)
        rest %= 3_600_000_000
        bytes.append(UInt8(ascii: ":"))
        append(rest / 60_000_000, digits: 2)
        rest %= 60_000_000
        bytes.append(UInt8(ascii: ":"))
        append(rest / 1_000_000, digits: 2)
        rest %= 1_000_000
        if rest > 0 {
            bytes.append(UInt8(ascii: "."))
            append(rest, digits: 6)
        }
        bytes.append(UInt8(ascii: "Z"))
    }

    private mutating func append(_ value: Int, digits: Int) {
        var scale = 1
        for _ in 1..<digits { scale *= 10 }
        while scale > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / scale % 10))
            scale /= 10
        }
    }
}
