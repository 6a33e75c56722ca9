/// Reads dates and ranges from atoms: a point, what separates it from the next, and the next point or "present".
struct DateRangeParser {
    private let text: ResumeText
    private let atoms: [DateAtom]
    private let points: DatePointParser
    private let limit: Int

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
    private func range(from index: Int, first: Int, since: Int32?) -> (DateMention, Int)? {
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
    private func end(after start: DatePoint, first: Int, isBetween: Bool) -> (DateMention, Int)? {
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
        let isAllowed = gap.isDisjoint(with: [.bullet, .pipe, .semicolon, .colon, .at, .plus, .percent]) || hasWord
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
    private func endsOpenly(_ index: Int) -> Bool { DateRangeParser.days.contains(text.words[atoms[index].word].hash) }

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
    private func since(behind last: Int) -> DatePoint? {
        guard let word = atom(last + 1), word.kind == .since, word.gap.isSubset(of: [.space, .comma, .hyphen, .dash]),
            last + 2 < atoms.count, atoms[last + 2].gap == .space, let point = points.point(at: last + 2),
            point.year != nil, !point.isWeak
        else { return nil }
        return point
    }

    private func sinceStart(_ last: Int) -> DatePoint? { since(behind: last) }
    private func sinceEnd(_ last: Int) -> Int { since(behind: last)?.atoms.upperBound ?? last + 1 }

    private static let date = WordFolding.hash(of: "date")
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

    private func atom(_ index: Int) -> DateAtom? { index < atoms.count ? atoms[index] : nil }
}

// MARK: - What stands around

extension DateRangeParser {
    /// Whether a year with nothing but a year's looks is one: not beside a number that it belongs to, not a version,
    /// an amount or a count.
    private func standsAlone(_ index: Int) -> Bool {
        let year = atoms[index]
        let scalars = text.document.text
        if year.start > 0, let sign = scalars[Int(year.start) - 1] as Unicode.Scalar?,
            sign.properties.generalCategory == .currencySymbol || sign == "#" || sign == "+" || sign == "="
        {
            return false
        }
        if Int(year.end) < scalars.count {
            let sign = scalars[Int(year.end)]
            if sign == "+" || sign == "%"
                || sign == "/" && Int(year.end) + 1 < scalars.count && scalars[Int(year.end) + 1] == "-"
            {
                return false
            }
        }
        let words = text.words
        let joints: Word.Gap = [.space, .hyphen, .dot, .colon, .slash]
        if year.word > 0, !year.gap.contains(.newline), !year.gap.contains(.tab) {
            let before = words[year.word - 1]
            let isTight = year.gap.isSubset(of: joints)
            if before.classes.contains(.numbered), isTight { return false }
            if before.shape.contains(.digits), !before.shape.contains(.year), isTight,
                before.length >= 3 || !year.gap.contains(.space)
            {
                return false
            }
        }
        guard year.word + 1 < words.count else { return true }
        let after = words[year.word + 1]
        if after.shape.contains(.digits), !after.shape.contains(.year), after.gap.isSubset(of: joints),
            after.length >= 3 || !after.gap.contains(.space)
        {
            return false
        }
        if after.gap == .space, !after.shape.contains(.capitalised), after.shape.contains(.hasLetter),
            !after.shape.contains(.caseless), after.classes.isDisjoint(with: [.functionWord, .rangeWord, .present])
        {
            return isIntroduced(year.word)
        }
        return true
    }

    /// Whether a word before a year says that it is one: "in 2015", "year 2015", "batch 2015".
    private func isIntroduced(_ word: Int) -> Bool {
        guard word > 0 else { return false }
        let before = text.words[word - 1]
        return !before.classes.isDisjoint(with: [.functionWord, .sinceWord, .rangeWord, .timeUnit])
    }

    /// "onwards" and "ongoing" mean it anywhere; "present" only where a cell or a bracket ends behind it.
    private func isOnward(_ index: Int) -> Bool {
        if atoms[index].value == 1 || isCellEnd(index) { return true }
        return atom(index + 1).map { $0.gap.contains(.close) } ?? true
    }

    /// Whether the line ends in a dash behind the point and no date follows: "2019 –".
    private func hangsOpen(_ start: DatePoint) -> Bool {
        guard !start.isWeak, let next = atom(start.atoms.upperBound) ?? nil, next.gap.contains(.newline) else {
            return false
        }
        var position = Int(atoms[start.atoms.upperBound - 1].end)
        var hasDash = false
        while position < Int(next.start) {
            let scalar = text.document.text[position]
            guard case .gap(let kind) = ScalarClass.of(scalar) else { return false }
            if kind.contains(.newline) { return hasDash }
            if !kind.isDisjoint(with: [.hyphen, .dash]) {
                hasDash = true
            } else if !kind.isSubset(of: [.space]) {
                return false
            }
            position += 1
        }
        return false
    }

    /// The end of a range whose first line or cell ends in a dash, where the second stands at the start of the next line
    /// ("2010 –" beside a degree, "2012" beside its school) or is all of the line after it ("2019-05 –", "Team leader",
    /// "Current"). `nil` for the date where it goes on.
    private func secondLine(behind end: Int, since start: PartialDate?) -> (date: PartialDate?, atoms: Range<Int>)? {
        guard let start, end > 0, atoms[end - 1].kind != .present, let first = atom(end),
            !first.gap.isDisjoint(with: [.newline, .tab]), endsInDash(end - 1)
        else { return nil }
        var index = end
        while let next = atom(index), index == end || !next.gap.contains(.newline) {
            guard index - end < DateRangeParser.mostWordsBetween, next.kind != .number, next.kind != .month else {
                return nil
            }
            index += 1
        }
        guard let second = atom(index) else { return nil }
        if second.kind == .present { return isCellEnd(index) ? (nil, index..<(index + 1)) : nil }
        guard let point = points.point(at: index, prefersMonths: start.month != nil), let date = point.date,
            !point.isWeak, date >= start, isCellEnd(point.atoms.upperBound - 1)
        else { return nil }
        return (date, point.atoms)
    }

    /// A line between the two ends of a range holds a title: it has at most so many words.
    private static let mostWordsBetween = 8

    /// Whether a dash is the last sign of the line that an atom stands in.
    private func endsInDash(_ index: Int) -> Bool {
        var position = Int(atoms[index].end)
        var hasDash = false
        while position < text.document.text.count, case .gap(let kind) = ScalarClass.of(text.document.text[position]) {
            if !kind.isDisjoint(with: [.newline, .tab]) { return hasDash }
            if !kind.isDisjoint(with: [.hyphen, .dash]) { hasDash = true }
            position += 1
        }
        return false
    }

    /// Whether a range may go on in the next line at an atom: a dash ends the first line, or the date is the second's all.
    private func mayBreak(before index: Int) -> Bool {
        guard index > 0 else { return false }
        var position = Int(atoms[index - 1].end)
        while position < Int(atoms[index].start) {
            if case .gap(let kind) = ScalarClass.of(text.document.text[position]) {
                if kind.contains(.newline) { break }
                if !kind.isDisjoint(with: [.hyphen, .dash]) { return true }
            }
            position += 1
        }
        if atoms[index].kind == .present { return isCellEnd(index) }
        guard let point = points.point(at: index) else { return false }
        return isCellEnd(point.atoms.upperBound - 1)
    }

    private func hasTilde(before next: DateAtom) -> Bool {
        guard next.gap.contains(.other), next.start > 0 else { return false }
        var position = Int(next.start) - 1
        while position > 0, text.document.text[position] == " " { position -= 1 }
        return text.document.text[position] == "~"
    }

    /// Whether a cell or line ends behind an atom.
    private func isCellEnd(_ index: Int) -> Bool {
        let word = atoms[index].word + 1
        guard word < text.words.count, word < limit else { return true }
        guard atoms[index].end == text.words[word - 1].end else { return false }
        return !text.words[word].gap.isDisjoint(with: [.newline, .tab])
    }

    private func isWholeCell(_ range: Range<Int>) -> Bool {
        let first = atoms[range.lowerBound]
        return first.word == 0 || !first.gap.isDisjoint(with: [.newline, .tab])
            ? isCellEnd(range.upperBound - 1) : false
    }
}
