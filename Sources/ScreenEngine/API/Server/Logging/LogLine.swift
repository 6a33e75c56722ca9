internal import Logging

/// One line of the log. Members are in the order in which they are given.
struct LogLine {
    private var bytes: [UInt8] = []
    private let format: LogFormat

    /// Begins a line.
    init(format: LogFormat, time: Timestamp, level: Logger.Level, message: String) {
        self.format = format
        bytes.reserveCapacity(256)
        switch format {
        case .text:
            appendTime(time)
            append(" ")
            append(level.rawValue)
            append(" ")
            appendEscaped(message)
        case .json:
            append("{\"time\":\"")
            appendTime(time)
            append("\"")
            field("level", level.rawValue)
            field("message", message)
        }
    }

    /// Writes a text.
    mutating func field(_ name: StaticString, _ value: String) {
        field(named: "\(name)", value)
    }

    /// Writes a text under a name of someone else's.
    mutating func field(named name: String, _ value: String) {
        begin(name)
        let isPlain = value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
        let isBare = format == .text && isPlain && !value.isEmpty
        if !isBare { append("\"") }
        if isPlain { append(value) } else { appendEscaped(value) }
        if !isBare { append("\"") }
    }

    /// Writes an integer.
    mutating func field(_ name: StaticString, _ value: Int) {
        begin("\(name)")
        append(String(value))
    }

    /// Writes thousandths as a decimal with three places.
    mutating func field(_ name: StaticString, thousandths value: Int) {
        begin("\(name)")
        append(String(value / 1000))
        append(".")
        appendDigits(value % 1000, 3)
    }

    /// The line with its end.
    consuming func finished() -> [UInt8] {
        if format == .json { append("}") }
        append("\n")
        return bytes
    }

    private mutating func begin(_ name: String) {
        switch format {
        case .text:
            append(" ")
            append(name)
            append("=")
        case .json:
            append(",\"")
            appendEscaped(name)
            append("\":")
        }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Nothing that is written can end the line or the string, or command a terminal.
    private mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: append("\\n")
            case 0..<0x20, 0x7F:
                append("\\u00")
                append(byte < 0x10 ? "0" : "")
                append(String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
    }

    /// RFC 3339 with six places.
    private mutating func appendTime(_ time: Timestamp) {
        // From a day's number to the date: years of 400 begin in March, so that the leap day is the last
        // (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days).
        let days = time.day + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let inDay = time.microseconds - time.day * 86_400_000_000
        appendDigits(yearOfEra + era * 400 + (month >= 10 ? 1 : 0), 4)
        append("-")
        appendDigits(month < 10 ? month + 3 : month - 9, 2)
        append("-")
        appendDigits(dayOfYear - (153 * month + 2) / 5 + 1, 2)
        append("T")
        appendDigits(inDay / 3_600_000_000, 2)
        append(":")
        appendDigits(inDay / 60_000_000 % 60, 2)
        append(":")
        appendDigits(inDay / 1_000_000 % 60, 2)
        append(".")
        appendDigits(inDay % 1_000_000, 6)
        append("Z")
    }

    private mutating func appendDigits(_ value: Int, _ count: Int) {
        var divisor = 1
        for _ in 1..<count { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }
}
