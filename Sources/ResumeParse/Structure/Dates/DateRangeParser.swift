/// Reads dates and ranges from atoms: a point, what separates it from the next, and the next point or "present".
struct DateRangeParser {
    let text: ResumeText
    let atoms: [DateAtom]
    let points: DatePointParser
    let limit: Int

    /// Takes the atoms of the words before `limit`.
    init(text: ResumeText, atoms: [DateAtom], limit: Int) {
        self.text = text
        self.atoms = atoms
        self.limit = limit
        points = DatePointParser(atoms: atoms, monthsFirst: text.writesMonthsFirst)
    }

    /// The longest range that an employment can have, in years; anything longer is two unrelated numbers.
    private static let longestRange = 60
    /// How far two years written `2016/18` or `2016-18` may lie apart to be a range.
    private static let longestShortRange = 15

    /// A value of `since` in words.tsv: what starts with it goes on.
    private static let openSince: Int32 = 1
    /// A value of `range` in words.tsv: "till" and the like, which need no start.
    private static let till: Int32 = 1

    mutating func mentions() -> [DateMention] {
        var found: [DateMention] = []
        var index = 0
        var tail = 0..<0
        while index < atoms.count {
            if !tail.isEmpty, index == tail.lowerBound {
                var rest = mention(nil, nil, isCurrent: false, isRange: false, tail).0
                rest.isTail = true
                found.append(rest)
                index = tail.upperBound
            } else if let (first, end) = mention(at: index, after: found.last) {
                var mention = first
                // "2012 se 2016 tak"
                if end < atoms.count, atoms[end].gap == .space,
                    text.words[atoms[end].word].hash == DateRangeParser.until, mention.isRange
                {
                    mention.words = mention.words.lowerBound..<(atoms[end].word + 1)
                    mention.span.end = Int(atoms[end].end)
                }
                if mention.end == nil, let (date, atoms) = secondLine(behind: end, since: mention.start) {
                    tail = atoms
                    mention.end = date
                    mention.isCurrent = date == nil
                    mention.isRange = true
                }
                found.append(mention)
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private func mention(at index: Int, after last: DateMention?) -> (DateMention, Int)? {
        switch atoms[index].kind {
        case .month, .number, .season, .quarter: return range(from: index, first: index, since: nil)
        case .since:
            guard index + 1 < atoms.count else { return nil }
            var next = index + 1
            if atoms[next].kind == .filler { next += 1 }
            guard next < atoms.count,
                atoms[next].gap.isSubset(of: [.space, .colon, .dot, .hyphen, .tab, .open, .apostrophe])
            else { return nil }
            return range(from: next, first: index, since: atoms[index].value)
        case .to where atoms[index].value == DateRangeParser.till: return openStart(index)
        case .present where isWholeCell(index..<(index + 1)): return current(start: nil, index..<(index + 1))
        default: return nil
        }
    }

    /// A range or a single date whose first point starts at `index`; `first` is where "since" stands.
    func range(from index: Int, first: Int, since: Int32?) -> (DateMention, Int)? {
        guard let start = points.point(at: index) else { return nil }
        if let result = end(after: start, first: first, isBetween: since != nil) { return result }
        if let next = atom(start.atoms.upperBound), next.kind == .present, start.year != nil,
            next.gap.isSubset(of: [.space, .comma, .open, .close, .hyphen, .dash]), isOnward(start.atoms.upperBound)
        {
            return current(start: start, first..<(start.atoms.upperBound + 1))
        }
        if start.year != nil, hangsOpen(start) { return current(start: start, first..<start.atoms.upperBound) }
        if let since {
            guard let date = start.date, !start.isWeak || start.month != nil else { return nil }
            return mention(
                date, nil, isCurrent: since == DateRangeParser.openSince, isRange: true, first..<start.atoms.upperBound)
        }
        guard let date = start.date, !start.isWeak, start.month != nil || standsAlone(index) else { return nil }
        return mention(date, nil, isCurrent: false, isRange: false, start.atoms)
    }

    /// The range that starts with a point, where a second end follows.
    func end(after start: DatePoint, first: Int, isBetween: Bool) -> (DateMention, Int)? {
        var index = start.atoms.upperBound
        guard let next = atom(index) else { return danglingTill(start, first: first, index) }
        let gap = next.gap
        var hasWord = false
        while let word = atom(index), word.kind == .to, index - start.atoms.upperBound < 3,
            word.gap.isDisjoint(with: [.bullet, .pipe, .semicolon])
        {
            hasWord = true
            index += 1
        }
        let isDashed = !gap.isDisjoint(with: [.hyphen, .dash, .arrow]) || hasTilde(before: next)
        let isTabbed = gap == .tab && !hasWord
        let isSlashed = gap.subtracting(.space) == .slash && !hasWord && start.isBareYear
        // An arrow may start a list's item too.
        let isAllowed =
            (gap.contains(.arrow) ? gap.subtracting(.bullet) : gap)
            .isDisjoint(with: [.bullet, .pipe, .semicolon, .colon, .at, .plus, .percent]) || hasWord
        guard hasWord || isDashed || isTabbed || isSlashed, isAllowed else { return nil }
        if index < atoms.count,
            let result = secondEnd(
                start, first: first, at: index, hasWord: hasWord, isDashed: isDashed, isTabbed: isTabbed)
        {
            return result
        }
        return hasWord && start.year != nil ? danglingTill(start, first: first, index) : nil
    }

    private func secondEnd(
        _ start: DatePoint, first: Int, at index: Int, hasWord: Bool, isDashed: Bool, isTabbed: Bool
    ) -> (DateMention, Int)? {
        let next = atoms[index]
        guard !next.gap.contains(.newline) || hasWord || mayBreak(before: index) else { return nil }
        var last = index
        while hasWord, let filler = atom(last), filler.kind == .filler, last - index < 3 { last += 1 }
        if last < atoms.count, atoms[last].kind == .present, start.year != nil {
            guard !isTabbed || isWholeCell(last..<(last + 1)) else { return nil }
            return current(start: start, first..<(last + 1))
        }
        // "August 2017 – Date"
        if isDashed, next.kind == .filler, start.year != nil, endsOpenly(index), isCellEnd(index) {
            return current(start: start, first..<(index + 1))
        }
        if last > index, start.year != nil, endsOpenly(last - 1) { return current(start: start, first..<last) }
        if next.kind == .number, next.digits == 2, start.isBareYear, !isTabbed,
            next.gap.contains(.space) == false || hasWord,
            let year = laterYear(than: start, digits: next.value)
        {
            return mention(
                start.date, PartialDate(year: year), isCurrent: false, isRange: true, first..<(index + 1))
        }
        let isInFigures = start.month != nil && start.day == nil && atoms[start.atoms.lowerBound].isYear
        guard let end = points.point(at: index, prefersMonths: isInFigures), let (from, to) = ordered(start, end) else {
            return nil
        }
        if isTabbed {
            // "Dec 13" beside "Mar 15" are dates; one of them alone may be anything.
            let areSure =
                !start.isWeak && !end.isWeak || start.isWeak && end.isWeak && start.month != nil && end.month != nil
            guard isWholeCell(end.atoms), isCellEnd(start.atoms.upperBound - 1), from <= to, areSure else { return nil }
        }
        if !hasWord, !isDashed, !isTabbed, to.year - from.year > DateRangeParser.longestShortRange { return nil }
        guard to.year - from.year <= DateRangeParser.longestRange else { return nil }
        var result = mention(
            min(from, to), max(from, to), isCurrent: false, isRange: true, first..<end.atoms.upperBound)
        // "June 2015 – 2015" is in order: a bare year begins before its months only by how dates are compared.
        result.0.isReversed = to < from && to.year < from.year || to < from && to.month != nil && from.month != nil
        return result
    }

    /// Both dates, with the year that one of them lacks taken from the other.
    private func ordered(_ start: DatePoint, _ end: DatePoint) -> (PartialDate, PartialDate)? {
        var (start, end) = (start, end)
        if start.year == nil, let year = end.year {
            guard let first = start.month, let last = end.month else { return nil }
            start.year = first <= last ? year : year - 1
        } else if end.year == nil, let year = start.year {
            guard let first = start.month, let last = end.month else { return nil }
            end.year = last >= first ? year : year + 1
        }
        guard let from = start.date, let to = end.date else { return nil }
        // A bare year that is also the other end's year is no earlier and no later than it.
        return (from, to)
    }

    /// Whether a small word behind "to" says by itself that a range goes on: "to date", "à ce jour", but not "to the".
    func endsOpenly(_ index: Int) -> Bool { DateRangeParser.days.contains(text.words[atoms[index].word].hash) }

    private static let days = WordFolding.hashes(of: "date day dated jour fecha momento dato chwili dnia")

    /// The year that two digits behind a year mean: `2016–17`.
    private func laterYear(than start: DatePoint, digits: Int32) -> Int? {
        guard let year = start.year else { return nil }
        var later = year / 100 * 100 + Int(digits)
        if later < year { later += 100 }
        return later - year <= DateRangeParser.longestShortRange && later > year ? later : nil
    }

    /// "June 2015 till" at the end of a cell: goes on.
    private func danglingTill(_ start: DatePoint, first: Int, _ index: Int) -> (DateMention, Int)? {
        guard index > start.atoms.upperBound, start.year != nil,
            atoms[start.atoms.upperBound..<index].contains(where: { $0.value == DateRangeParser.till }),
            isCellEnd(index - 1) || atoms[index].gap.contains(.close)
        else { return nil }
        return current(start: start, first..<index)
    }

    /// "till 2019", "till date".
    private func openStart(_ index: Int) -> (DateMention, Int)? {
        var last = index + 1
        while let filler = atom(last), filler.kind == .filler || filler.kind == .to, last - index < 4 { last += 1 }
        guard last < atoms.count || last > index + 1 else { return nil }
        if last < atoms.count {
            if atoms[last].kind == .present { return current(start: sinceStart(last), index..<sinceEnd(last)) }
            if last == index + 1 || atoms[last - 1].kind == .to, let end = points.point(at: last), let date = end.date,
                !end.isWeak, end.month != nil || standsAlone(last)
            {
                return mention(nil, date, isCurrent: false, isRange: true, index..<end.atoms.upperBound)
            }
        }
        // "till date", but neither "until the" nor "till this".
        guard last > index + 1, text.words[atoms[last - 1].word].hash == DateRangeParser.date else { return nil }
        return current(start: sinceStart(last - 1), index..<sinceEnd(last - 1))
    }

    /// The date behind "from" where a range begins with its end: "till date from June 2019".
    func since(behind last: Int) -> DatePoint? {
        guard let word = atom(last + 1), word.kind == .since, word.gap.isSubset(of: [.space, .comma, .hyphen, .dash]),
            last + 2 < atoms.count, atoms[last + 2].gap == .space, let point = points.point(at: last + 2),
            point.year != nil, !point.isWeak
        else { return nil }
        return point
    }

    func sinceStart(_ last: Int) -> DatePoint? { since(behind: last) }
    func sinceEnd(_ last: Int) -> Int { since(behind: last)?.atoms.upperBound ?? last + 1 }

    static let date = WordFolding.hash(of: "date")
    private static let until = WordFolding.hash(of: "tak")

    private func current(start: DatePoint?, _ range: Range<Int>) -> (DateMention, Int) {
        mention(start?.date, nil, isCurrent: true, isRange: true, range)
    }

    private func mention(
        _ start: PartialDate?, _ end: PartialDate?, isCurrent: Bool, isRange: Bool, _ range: Range<Int>
    ) -> (DateMention, Int) {
        let first = atoms[range.lowerBound]
        let last = atoms[range.upperBound - 1]
        return (
            DateMention(
                start: start, end: end, isCurrent: isCurrent, isRange: isRange, words: first.word..<(last.word + 1),
                span: TextSpan(start: Int(first.start), end: Int(last.end))), range.upperBound
        )
    }

    func atom(_ index: Int) -> DateAtom? { index < atoms.count ? atoms[index] : nil }
}
