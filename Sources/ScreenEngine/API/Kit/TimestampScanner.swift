/// Reads ISO 8601 as Django's `parse_datetime` does.
struct TimestampScanner {
    private var rest: Substring.UTF8View

    /// The moment; nothing where the text is none, or of a year before 1 or after 9999.
    static func parse(_ text: String) -> Timestamp? {
        var scanner = TimestampScanner(rest: text[...].utf8)
        return scanner.timestamp()
    }

    private mutating func timestamp() -> Timestamp? {
        guard let year = number(4), take("-"), let month = number(1, 2), take("-"), let day = number(1, 2),
            let days = CivilDay.number(year: year, month: month, day: day)
        else { return nil }
        var microseconds = days * 86_400_000_000
        if rest.isEmpty { return Timestamp(microseconds: microseconds) }
        guard take("T") || take("t") || take(" ") else { return nil }
        guard let hour = number(1, 2), hour < 24, take(":"), let minute = number(1, 2), minute < 60 else { return nil }
        microseconds += (hour * 60 + minute) * 60_000_000
        if take(":") {
            guard let second = number(1, 2), second < 60 else { return nil }
            microseconds += second * 1_000_000
            if take(".") || take(",") {
                guard let fraction = fraction() else { return nil }
                microseconds += fraction
            }
        }
        while take(" ") {}
        guard let offset = offset(), rest.isEmpty else { return nil }
        return Timestamp(microseconds: microseconds - offset)
    }

    /// Minutes and hours from UTC, in microseconds.
    private mutating func offset() -> Int? {
        if rest.isEmpty || take("Z") || take("z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = number(2), hours < 24 else { return nil }
        var minutes = 0
        if !rest.isEmpty {
            _ = take(":")
            guard let given = number(2), given < 60 else { return nil }
            minutes = given
        }
        let offset = (hours * 60 + minutes) * 60_000_000
        return isWest ? -offset : offset
    }

    /// Up to six places; what is behind them is dropped.
    private mutating func fraction() -> Int? {
        var value = 0
        var places = 0
        while let digit = digit() {
            if places < 6 {
                value = value * 10 + digit
                places += 1
            }
        }
        guard places > 0 else { return nil }
        for _ in places..<6 { value *= 10 }
        return value
    }

    private mutating func number(_ least: Int, _ most: Int? = nil) -> Int? {
        var value = 0
        var count = 0
        while count < most ?? least, let digit = digit() {
            value = value * 10 + digit
            count += 1
        }
        return count >= least ? value : nil
    }

    private mutating func digit() -> Int? {
        guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte - UInt8(ascii: "0"))
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: scalar) else { return false }
        rest.removeFirst()
        return true
    }
}
