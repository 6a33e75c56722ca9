/// Reads one date, without looking for a range, from atoms.
struct DatePointParser {
    let atoms: [DateAtom]
    /// Whether 03/04/2016 is the fourth of March.
    var monthsFirst = false

    /// What may stand between the parts of a date in words.
    private static let inner: Word.Gap = [
        .space, .comma, .dot, .hyphen, .dash, .slash, .apostrophe, .newline, .underscore, .quote,
    ]
    /// What may separate the numbers of a date in figures.
    private static let separators: [Word.Gap] = [.slash, .hyphen, .dot, .dash]

    /// The date that starts at an atom, the longest reading first.
    /// With `prefersMonths`, `2011-12` is December 2011 and no school year.
    func point(at index: Int, prefersMonths: Bool = false) -> DatePoint? {
        switch atoms[index].kind {
        case .month: monthFirst(index)
        case .number:
            figures(index, prefersMonths: prefersMonths) ?? dayFirst(index) ?? yearFirst(index) ?? shortYear(index)
        case .season, .quarter: named(index)
        default: nil
        }
    }

    private func atom(_ index: Int) -> DateAtom? { index < atoms.count ? atoms[index] : nil }

    /// The next atom of a date in words after one at `index`: directly, or behind "of" or "de".
    private func following(_ index: Int) -> Int? {
        guard let next = atom(index + 1), next.gap.isSubset(of: DatePointParser.inner) else { return nil }
        guard next.kind == .filler else { return index + 1 }
        guard let after = atom(index + 2), after.gap == .space else { return nil }
        return index + 2
    }

    /// The year in the next cell, where wide spaces part it from its month.
    private func nextCell(_ index: Int) -> Int? {
        guard let next = atom(index + 1), next.isYear, next.gap.isSubset(of: [.tab, .dot, .space]) else { return nil }
        return index + 1
    }

    /// A year behind a month, a season or a quarter: four digits, or two that look like a year's.
    private func year(after index: Int) -> (year: Int, end: Int, isWeak: Bool)? {
        guard let next = following(index) ?? nextCell(index), atoms[next].kind == .number, !atoms[next].isOrdinal else {
            return nil
        }
        let number = atoms[next]
        if number.isYear { return (Int(number.value), next + 1, false) }
        let isApart = number.gap.contains(.space) && !number.gap.isDisjoint(with: [.hyphen, .dash])
        guard number.digits == 2, !number.gap.contains(.newline), !isApart,
            let year = DatePoint.year(ofTwoDigits: number.value)
        else { return nil }
        let isMarked = !number.gap.isDisjoint(with: [.apostrophe, .hyphen]) || number.gap.isEmpty
        return (year, next + 1, !isMarked || (year > 2030 && !number.gap.contains(.apostrophe)))
    }

    /// `March 9, 2014`, `March 2014`, `Mar’14`, `March`.
    private func monthFirst(_ index: Int) -> DatePoint? {
        let month = Int(atoms[index].value)
        if let next = following(index), next == index + 1, atoms[next].kind == .number, atoms[next].digits <= 2,
            (1...31).contains(atoms[next].value), let last = atom(next + 1), last.isYear,
            last.gap.isSubset(of: [.space, .comma, .dot, .slash, .hyphen, .apostrophe]), !last.gap.isEmpty,
            atoms[next].isOrdinal || !atoms[next].gap.contains(.apostrophe),
            !last.gap.contains(.hyphen) || atoms[next].gap.contains(.hyphen)
        {
            return DatePoint(
                year: Int(last.value), month: month, day: Int(atoms[next].value), atoms: index..<(next + 2))
        }
        if let (year, end, isWeak) = year(after: index) {
            return DatePoint(year: year, month: month, atoms: index..<end, isWeak: isWeak)
        }
        guard atoms[index].isCapitalised || isFollowedByMonthName(index + 1) else { return nil }
        return DatePoint(month: month, atoms: index..<(index + 1), isWeak: true)
    }

    /// "avril à juin 2019": a month in small letters is one where another month follows.
    private func isFollowedByMonthName(_ index: Int) -> Bool {
        guard let first = atom(index) else { return false }
        if first.kind == .to { return atom(index + 1)?.kind == .month }
        return first.kind == .month && !first.gap.isDisjoint(with: [.hyphen, .dash])
    }

    /// `9th March, 2014`, `9-Mar-14`, `9 March`.
    private func dayFirst(_ index: Int) -> DatePoint? {
        let day = atoms[index]
        guard day.digits <= 2, (1...31).contains(day.value), let next = following(index), atoms[next].kind == .month,
            !atoms[next].gap.contains(.newline) || day.isOrdinal
        else { return nil }
        let month = Int(atoms[next].value)
        if let (year, end, isWeak) = year(after: next) {
            return DatePoint(year: year, month: month, day: Int(day.value), atoms: index..<end, isWeak: isWeak)
        }
        guard atoms[next].isCapitalised else { return nil }
        return DatePoint(month: month, day: Int(day.value), atoms: index..<(next + 1), isWeak: true)
    }

    /// `9.9.2014`, `2014-09-09`, `09/2014`, `2014/09`, `03/18`.
    private func figures(_ index: Int, prefersMonths: Bool) -> DatePoint? {
        let first = atoms[index]
        guard !first.isOrdinal, let second = atom(index + 1), second.kind == .number, !second.isOrdinal else {
            return nil
        }
        let gap = second.gap.subtracting(.space)
        guard DatePointParser.separators.contains(gap) else { return nil }
        let isSpaced = second.gap.contains(.space)
        if isSpaced, gap == .hyphen || gap == .dash { return nil }
        let third = atom(index + 2).flatMap { $0.kind == .number && $0.gap.subtracting(.space) == gap ? $0 : nil }
        if let third, !isSpaced || third.gap.contains(.space) {
            if first.isYear, (1...12).contains(second.value), (1...31).contains(third.value), third.digits <= 2 {
                return DatePoint(
                    year: Int(first.value), month: Int(second.value), day: Int(third.value), atoms: index..<(index + 3))
            }
            if let point = dayMonthYear(first, second, third, gap: gap, index) { return point }
        }
        if first.digits <= 2, (1...12).contains(first.value), second.isYear {
            return DatePoint(
                year: Int(second.value), month: Int(first.value), atoms: index..<(index + 2), isWeak: first.isStuck)
        }
        if first.isYear, second.digits <= 2, (1...12).contains(second.value), !isSpaced {
            // 2010-12 and 2010/11 are years from and to: a month that is a later year's number is hardly meant.
            let isLaterYear = second.digits == 2 && Int(second.value) > Int(first.value) % 100
            if first.isStuck {
                return DatePoint(
                    year: Int(first.value), month: Int(second.value), atoms: index..<(index + 2), isWeak: true)
            }
            if !isLaterYear || gap == .dot || gap == .hyphen && (prefersMonths || isFollowedByMonth(index + 2)) {
                return DatePoint(year: Int(first.value), month: Int(second.value), atoms: index..<(index + 2))
            }
        }
        if gap == .slash || gap == .dot, first.digits <= 2, second.digits == 2, (1...12).contains(first.value),
            let year = DatePoint.year(ofTwoDigits: second.value)
        {
            return DatePoint(year: year, month: Int(first.value), atoms: index..<(index + 2), isWeak: true)
        }
        return nil
    }

    /// Whether another year and month in figures, or the present, stands behind a dash at an atom: "2008-09 – 2011-06".
    private func isFollowedByMonth(_ index: Int) -> Bool {
        var index = index
        guard let first = atom(index), first.kind == .to || !first.gap.isDisjoint(with: [.hyphen, .dash]) else {
            return false
        }
        // A range that goes on in the next line or cell.
        if !first.gap.isDisjoint(with: [.newline, .tab]) { return true }
        if first.kind == .to { index += 1 }
        guard let year = atom(index) else { return false }
        if year.kind == .present { return true }
        guard year.isYear, let month = atom(index + 1), month.kind == .number, month.digits == 2 else { return false }
        return month.gap == .hyphen && (1...12).contains(month.value)
    }

    /// Day and month in either order: the day comes first unless that gives no date, or the document's other dates show
    /// that it does not.
    private func dayMonthYear(
        _ first: DateAtom, _ second: DateAtom, _ third: DateAtom, gap: Word.Gap, _ index: Int
    ) -> DatePoint? {
        guard first.digits <= 2, second.digits <= 2, first.value >= 1, second.value >= 1 else { return nil }
        var year: Int?
        if third.isYear {
            year = Int(third.value)
        } else if third.digits == 2, gap != .dot || first.digits == 2 && second.digits == 2 {
            year = DatePoint.year(ofTwoDigits: third.value)
        }
        guard let year else { return nil }
        let isMonthSecond = second.value <= 12 && first.value <= 31 && !(monthsFirst && first.value <= 12)
        guard isMonthSecond || (first.value <= 12 && second.value <= 31) else { return nil }
        let (day, month) = isMonthSecond ? (first.value, second.value) : (second.value, first.value)
        return DatePoint(year: year, month: Int(month), day: Int(day), atoms: index..<(index + 3))
    }

    /// `2014`, `2014 March`, `2014 Q3`.
    private func yearFirst(_ index: Int) -> DatePoint? {
        guard atoms[index].isYear else { return nil }
        let year = Int(atoms[index].value)
        if let next = atom(index + 1), next.gap.isSubset(of: [.space, .comma, .hyphen, .slash, .dot]),
            !next.gap.isEmpty,
            next.gap != [.space, .hyphen], next.gap != [.space, .comma], next.isCapitalised,
            next.kind == .quarter || next.kind == .month, !isNumberBehind(index + 1)
        {
            return DatePoint(year: year, month: Int(next.value), atoms: index..<(index + 2))
        }
        return DatePoint(year: year, atoms: index..<(index + 1))
    }

    /// Whether the month at an atom belongs to a number behind it.
    private func isNumberBehind(_ index: Int) -> Bool {
        guard let next = atom(index + 1), next.kind == .number else { return false }
        return next.gap.isSubset(of: [.space, .comma, .hyphen, .dot, .apostrophe])
    }

    /// `’16`.
    private func shortYear(_ index: Int) -> DatePoint? {
        let number = atoms[index]
        guard number.digits == 2, number.gap.contains(.apostrophe), let year = DatePoint.year(ofTwoDigits: number.value)
        else { return nil }
        return DatePoint(year: year, atoms: index..<(index + 1), isWeak: true)
    }

    /// `Summer 2020`, `Q1 2020`. A season is no month: which of its months is meant, nobody can tell.
    private func named(_ index: Int) -> DatePoint? {
        guard let (year, end, _) = year(after: index) else { return nil }
        let month = atoms[index].kind == .quarter ? Int(atoms[index].value) : nil
        return DatePoint(year: year, month: month, atoms: index..<end)
    }
}
