/// A date as precise as it was written: a year, a month of a year, or a day. Ordered by time; a coarser date comes
/// before the finer ones it contains.
public struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Year of the Gregorian calendar, four digits.
    public var year: Int
    /// 1 to 12, where written.
    public var month: Int?
    /// 1 to 31, where written; never without a month.
    public var day: Int?

    /// Makes a date; a day without a month is dropped.
    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
    }

    /// Months since year 0 with January as 0, taking January for a bare year.
    public var monthIndex: Int { year * 12 + (month ?? 1) - 1 }

    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as JSON Resume wants it.
    public var description: String {
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        var text = padded(year, 4)
        if let month { text += "-" + padded(month, 2) }
        if let day { text += "-" + padded(day, 2) }
        return text
    }

    /// Whether a date is before another; a coarser date comes before the finer ones it contains.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}
