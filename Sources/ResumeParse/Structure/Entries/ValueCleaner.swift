/// Trims values to what a person would copy out: no separators, bullets or brackets left over, no place behind a firm.
struct ValueCleaner {
    private let lines: ResumeLines
    private let words: [Word]
    private let scorer: PieceScorer

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        scorer = PieceScorer(lines)
    }

    /// A firm: without "M/s" in front and without a recognisable place behind it.
    func firm(_ piece: EntryPiece) -> SourcedText? {
        var range = withoutNumber(piece.words)
        range = withoutFirst(range, ValueCleaner.firmLeads)
        range = FirmTail(lines, scorer).cut(range)
        range = withoutTail(range)
        range = withoutPlace(range)
        return text(withoutOpenBracket(range))
    }

    /// "Llanos (Polígono Campollano" without the bracket whose end a comma cut off.
    private func withoutOpenBracket(_ range: Range<Int>) -> Range<Int> {
        guard let open = range.dropFirst().last(where: { words[$0].gap.contains(.open) }),
            !range.contains(where: { $0 > open && words[$0].gap.contains(.close) }),
            range.upperBound < words.count, words[range.upperBound].gap.isDisjoint(with: [.close, .newline])
        else { return range }
        return range.lowerBound..<open
    }

    /// A title: without "worked as" in front.
    func title(_ piece: EntryPiece) -> SourcedText? {
        var range = withoutNumber(piece.words)
        if !startsAbbreviation(range) { range = withoutFirst(range, ValueCleaner.titleLeads) }
        if let cut = range.first(where: { $0 > range.lowerBound && words[$0].gap.contains(.tab) }) {
            range = range.lowerBound..<cut
        }
        while range.count > 1, let last = range.last, words[last].hash == ValueCleaner.and { range.removeLast() }
        return text(range)
    }

    private static let and = WordFolding.hash(of: "and")

    /// Any other value.
    func text(_ range: Range<Int>) -> SourcedText? {
        guard let first = range.first, let last = range.last else { return nil }
        var start = Int(words[first].start)
        var end = Int(words[last].end)
        let scalars = lines.text.document.text
        // An opening bracket that is closed inside belongs to the value, so does a closing one whose opening is inside.
        if start > 0, scalars[start - 1] == "(" || scalars[start - 1] == "[", depth(start..<end) < 0 { start -= 1 }
        while end < scalars.count, scalars[end] == ")" || scalars[end] == "]", depth(start..<end) > 0 { end += 1 }
        if end < scalars.count, scalars[end] == ".", words[last].classes.contains(.legalForm) || isInitial(last) {
            end += 1
        }
        let value = lines.text.sourced(TextSpan(start: start, end: end))
        return value.text.isEmpty ? nil : value
    }

    /// "Corp." and "L.L.C." keep their last dot.
    private func isInitial(_ word: Int) -> Bool {
        words[word].length == 1 && word > 0 && words[word].gap == .dot && words[word - 1].length == 1
    }

    private func depth(_ range: Range<Int>) -> Int {
        var depth = 0
        for scalar in lines.text.document.text[range] {
            if scalar == "(" || scalar == "[" { depth += 1 }
            if scalar == ")" || scalar == "]" { depth -= 1 }
        }
        return depth
    }

    /// "1. Acme" without its number.
    private func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, let first = range.first, words[first].shape.contains(.digits), words[first].length <= 2,
            !words[first + 1].gap.isDisjoint(with: [.dot, .close])
        else { return range }
        return (first + 1)..<range.upperBound
    }

    /// "A/C Technician", "Work Assistant": what looks like a lead is a part of the title.
    private func startsAbbreviation(_ range: Range<Int>) -> Bool {
        guard range.count > 1, let first = range.first else { return false }
        let isWork = words[first].hash == ValueCleaner.work && !words[first + 1].classes.contains(.functionWord)
        return isWork || words[first].length == 1 && words[first + 1].gap == .slash
    }

    private static let work = WordFolding.hash(of: "work")
    private static let firmLeads: Set<UInt64> = [
        "at", "with", "in", "for", "the", "a", "an", "by", "m", "via", "through",
    ].reduce(into: []) { $0.insert(WordFolding.hash(of: $1)) }
    private static let titleLeads: Set<UInt64> = [
        "as", "a", "an", "worked", "working", "the", "work", "joined", "served", "serving", "currently", "presently",
        "appointed",
        "employed",
    ].reduce(into: []) { $0.insert(WordFolding.hash(of: $1)) }

    private func withoutFirst(_ range: Range<Int>, _ leads: Set<UInt64>) -> Range<Int> {
        var first = range.lowerBound
        while first + 1 < range.upperBound, leads.contains(words[first].hash),
            !words[first].shape.contains(.capitalised) || first == range.lowerBound
        {
            // "M/s" takes its second letter along; a name may start with an article, an initial or "A.".
            if words[first].length == 1, words[first].shape.contains(.capitalised) {
                guard words[first + 1].length == 1, words[first + 1].gap == .slash, first + 2 < range.upperBound else {
                    break
                }
                first += 1
            } else if words[first].hash == WordFolding.hash(of: "the"), words[first].shape.contains(.capitalised) {
                break
            }
            first += 1
        }
        return first..<range.upperBound
    }

    /// A firm up to the first comma, dash or bracket behind which only a place, an address or a remark stands.
    private func withoutTail(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        let separators: Word.Gap = [.comma, .dash, .pipe, .tab, .semicolon, .open]
        var index = range.lowerBound + 1
        while index < end {
            let gap = words[index].gap
            let isSpacedHyphen = gap.contains(.hyphen) && gap.contains(.space)
            let isTightHyphen = gap == .hyphen
            if !gap.isDisjoint(with: separators) || isSpacedHyphen || isTightHyphen
                // "K. Ranga Reddy" goes on behind its initial.
                || gap.contains(.dot) && gap.contains(.space) && words[index - 1].length > 1
            {
                let isTabbed = !gap.isDisjoint(with: [.tab, .pipe])
                if isTabbed || scorer.isPlace(index..<end)
                    || startsWithPlace(index, before: end) && !holdsLegalForm(index..<end)
                {
                    end = index
                    break
                }
            }
            index += 1
        }
        return range.lowerBound..<end
    }

    /// "Acme Ltd Pune" and "Acme Boston, MA": a city behind a legal form, or in front of a state's two letters, is no part
    /// of the name.
    private func withoutPlace(_ range: Range<Int>) -> Range<Int> {
        let next = range.upperBound
        let isBeforeState =
            next < words.count && words[next].gap.subtracting(.space) == .comma && words[next].length == 2
            && words[next].shape.contains(.capitals) && !words[next].classes.contains(.legalForm)
        var start = next - 1
        while start > range.lowerBound, next - start < ValueCleaner.mostPlaceWords, scorer.isPlace((start - 1)..<next) {
            start -= 1
        }
        guard start > range.lowerBound, scorer.isPlace(start..<next) else { return range }
        let before = words[start - 1]
        let isBehindForm = before.classes.contains(.legalForm) && !words[start].gap.contains(.open)
        guard isBehindForm || isBeforeState && !before.classes.contains(.functionWord) else { return range }
        return range.lowerBound..<start
    }

    /// A place at the end of a name has at most so many words.
    private static let mostPlaceWords = 3

    private func holdsLegalForm(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].classes.contains(.legalForm) }
    }

    /// Whether words start with a place that a separator, a bracket or the end follows.
    private func startsWithPlace(_ index: Int, before end: Int) -> Bool {
        if scorer.isPlace(index..<end) { return true }
        var last = index + 1
        while last < end, words[last].gap.isDisjoint(with: [.comma, .hyphen, .dash, .close, .open, .dot]) { last += 1 }
        return scorer.isPlace(index..<last)
    }
}
