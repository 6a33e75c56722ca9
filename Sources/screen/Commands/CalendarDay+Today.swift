internal import Glibc
internal import Scoring

extension CalendarDay {
    /// The day on the wall where the program runs.
    static var today: CalendarDay {
        var seconds = time(nil)
        var parts = tm()
        unsafe localtime_r(&seconds, &parts)
        return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? .epoch
    }
}
