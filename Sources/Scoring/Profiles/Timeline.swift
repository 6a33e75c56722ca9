internal import ResumeParse

/// Months as integers since year 0. A job entry becomes a half-open range of months.
enum Timeline {
    /// A role with a start and no end, that is not said to go on, is taken to have lasted this long.
    static let openMonths = 6

    /// The months of a work entry or project; `nil` where no start or end is written. "Present" and whatever lies
    /// after it end with the month of `today`.
    static func months(
        from start: PartialDate?, to end: PartialDate?, isCurrent: Bool, stated: Int? = nil, today: CalendarDay
    ) -> Range<Int>? {
        let now = today.monthIndex + 1
        guard let start else {
            guard let end else {
                // A current role of stated length ends today.
                guard isCurrent, let stated else { return nil }
                return now - min(stated, now)..<now
            }
            let last = min(end.monthIndex + 1, now)
            return last - (stated ?? openMonths)..<last
        }
        var first = start.monthIndex
        var last: Int
        if isCurrent {
            last = now
        } else if let end {
            switch (start.month, end.month) {
            // Two bare years: the difference, half a year within one.
            case (nil, nil): last = max(end.monthIndex, first + 6)
            // A bare year after a month: its middle, as the least error.
            case (_, nil): last = max(end.monthIndex + 6, first + 1)
            case (nil, _): last = max(end.monthIndex + 1, first + 1)
            default:
                if end.monthIndex < first {
                    (first, last) = (end.monthIndex, first + 1)
                } else {
                    last = end.monthIndex + 1
                }
            }
        } else {
            last = first + (stated ?? openMonths)
        }
        last = min(last, now)
        return first < last ? first..<last : nil
    }

    /// How many months some ranges cover, overlaps counted once.
    static func covered(_ ranges: [Range<Int>]) -> Int {
        var total = 0
        var reached = Int.min
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            let start = max(range.lowerBound, reached)
            if range.upperBound > start { total += range.upperBound - start }
            reached = max(reached, range.upperBound)
        }
        return total
    }

    /// The sum over all months of the greatest value of the ranges that cover it: overlapping roles count once, by
    /// the more relevant.
    static func weighted(_ ranges: [(months: Range<Int>, value: Int)]) -> Int {
        let borders = Set(ranges.flatMap { [$0.months.lowerBound, $0.months.upperBound] }).sorted()
        var total = 0
        for (start, end) in zip(borders, borders.dropFirst()) {
            let value = ranges.filter { $0.months.lowerBound <= start && $0.months.upperBound >= end }.map(\.value)
                .max()
            total += (value ?? 0) * (end - start)
        }
        return total
    }
}
