/// What stands around dates: whether a year is one, where a line or cell ends.
extension DateRangeParser {
    /// Whether a year with nothing but a year's looks is one: not beside a number that it belongs to, not a version,
    /// an amount or a count.
    func standsAlone(_ index: Int) -> Bool {
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
    func isOnward(_ index: Int) -> Bool {
        if atoms[index].value == 1 || isCellEnd(index) { return true }
        return atom(index + 1).map { $0.gap.contains(.close) } ?? true
    }

    /// Whether the line ends in a dash behind the point and no date follows: "2019 –".
    func hangsOpen(_ start: DatePoint) -> Bool {
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
    func secondLine(behind end: Int, since start: PartialDate?) -> (date: PartialDate?, atoms: Range<Int>)? {
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

    /// A line between the two ends of a range holds a title or a firm with its place: it has at most so many words.
    private static let mostWordsBetween = 12

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
    func mayBreak(before index: Int) -> Bool {
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

    func hasTilde(before next: DateAtom) -> Bool {
        guard next.gap.contains(.other), next.start > 0 else { return false }
        var position = Int(next.start) - 1
        while position > 0, text.document.text[position] == " " { position -= 1 }
        return text.document.text[position] == "~"
    }

    /// Whether a cell or line ends behind an atom.
    func isCellEnd(_ index: Int) -> Bool {
        let word = atoms[index].word + 1
        guard word < text.words.count, word < limit else { return true }
        guard atoms[index].end == text.words[word - 1].end else { return false }
        return !text.words[word].gap.isDisjoint(with: [.newline, .tab])
    }

    func isWholeCell(_ range: Range<Int>) -> Bool {
        let first = atoms[range.lowerBound]
        return first.word == 0 || !first.gap.isDisjoint(with: [.newline, .tab])
            ? isCellEnd(range.upperBound - 1) : false
    }
}
