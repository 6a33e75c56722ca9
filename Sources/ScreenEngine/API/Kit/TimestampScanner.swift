/// Reads a moment as Django's `parse_datetime` does: first as Python's `datetime.fromisoformat`, then with its own
/// pattern, which lets months, days and times have one digit. Weeks of ISO 8601 are not read.
struct TimestampScanner {
    private var rest: Substring.UTF8View

    /// The moment; nothing where the text is none. UTC may put it outside of the years 1 to 9999.
    static func parse(_ text: String) -> Timestamp? {
        var strict = TimestampScanner(rest: text[...].utf8)
        if let found = strict.standard() { return found }
        var lenient = TimestampScanner(rest: text[...].utf8)
        return lenient.lenient()
    }

    /// `2025-01-06`, `20250106`, and behind any one character `14`, `14:40`, `1440`, `14:40:03.684118` with an offset.
    private mutating func standard() -> Timestamp? {
        guard let year = number(4) else { return nil }
        let isExtended = take("-")
        guard let month = number(2), !isExtended || take("-"), let day = number(2),
            let days = CivilDay.number(year: year, month: month, day: day)
        else { return nil }
        let midnight = Timestamp(microseconds: days * 86_400_000_000)
        guard let separator = rest.popFirst() else { return midnight }
        if separator >= 0x80 { while let byte = rest.first, byte & 0xC0 == 0x80 { rest.removeFirst() } }
        guard let time = clock(lastHour: 23), let offset = offset(), rest.isEmpty else { return nil }
        return Timestamp(microseconds: midnight.microseconds + time - offset)
    }

    /// `2025-1-6 1:02:03.5 +05:30`.
    private mutating func lenient() -> Timestamp? {
        guard let year = number(4), take("-"), let month = number(1, 2), take("-"), let day = number(1, 2),
            let days = CivilDay.number(year: year, month: month, day: day), take("T") || take(" "),
            let hour = number(1, 2), hour < 24, take(":"), let minute = number(1, 2), minute < 60
        else { return nil }
        var time = (hour * 60 + minute) * 60_000_000
        if take(":") {
            guard let second = number(1, 2), second < 60 else { return nil }
            time += second * 1_000_000
            if take(".") || take(",") {
                let fraction = fraction()
                guard fraction.places > 0 else { return nil }
                time += fraction.microseconds
            }
        }
        while let byte = rest.first, byte == 0x20 || (0x09...0x0D).contains(byte) { rest.removeFirst() }
        guard let offset = offset(), rest.isEmpty else { return nil }
        return Timestamp(microseconds: days * 86_400_000_000 + time - offset)
    }

    /// Hours, minutes and seconds with colons or without, in microseconds.
    private mutating func clock(lastHour: Int) -> Int? {
        guard let hour = number(2), hour <= lastHour else { return nil }
        var time = hour * 3_600_000_000
        let hasColons = take(":")
        guard hasColons || isAtDigit else { return time }
        guard let minute = number(2), minute < 60 else { return nil }
        time += minute * 60_000_000
        guard hasColons ? take(":") : isAtDigit else { return time }
        guard let second = number(2), second < 60 else { return nil }
        time += second * 1_000_000
        if take(".") || take(",") {
            time += fraction().microseconds
        }
        return time
    }

    /// What is east of UTC, in microseconds.
    private mutating func offset() -> Int? {
        if rest.isEmpty || take("Z") { return 0 }
        if take("+") { return clock(lastHour: 23) }
        return take("-") ? clock(lastHour: 23).map { -$0 } : nil
    }

    /// Up to six places; what is behind them is dropped.
    private mutating func fraction() -> (microseconds: Int, places: Int) {
        var value = 0
        var places = 0
        while let digit = digit() {
            if places < 6 { value = value * 10 + digit }
            places += 1
        }
        for _ in min(places, 6)..<6 { value *= 10 }
        return (value, places)
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

    private var isAtDigit: Bool { rest.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false }

    private mutating func digit() -> Int? {
        guard isAtDigit, let byte = rest.popFirst() else { return nil }
        return Int(byte - UInt8(ascii: "0"))
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: scalar) else { return false }
        rest.removeFirst()
        return true
    }
}
