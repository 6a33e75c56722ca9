/// One end of a range, or a date that stands by itself, as it was found among atoms.
struct DatePoint: Sendable {
    /// The year; `nil` where only a month is written, as in the start of `Jan – Mar 2018`.
    var year: Int?
    /// 1 to 12.
    var month: Int?
    /// 1 to 31.
    var day: Int?
    /// The atoms it covers.
    var atoms: Range<Int>
    /// Whether it counts only beside another date: `Jan 19`, `03/18`, a month without a year.
    var isWeak = false

    /// The date, where the year is known.
    var date: PartialDate? { year.map { PartialDate(year: $0, month: month, day: day) } }
    /// Whether it is a year and nothing else.
    var isBareYear: Bool { year != nil && month == nil }

    /// The year that two digits stand for, 1960 to 2045; `nil` for those that no resume tells of.
    static func year(ofTwoDigits value: Int32) -> Int? {
        switch value {
        case 0...45: 2000 + Int(value)
        case 60...99: 1900 + Int(value)
        default: nil
        }
    }
}
