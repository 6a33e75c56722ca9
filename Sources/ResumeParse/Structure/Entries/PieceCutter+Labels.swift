/// Labels in front of values, and where these end.
extension PieceCutter {
    /// A label of so many words is no part of a value.
    private static let longLabel = 3

    /// Labels that need no colon in front of a value: hardly a title or a firm starts with them.
    private static let plainLabels: Set<UInt64> = [
        "designation", "organization", "organisation", "duration", "employer", "tenure", "period",
    ].reduce(into: []) { $0.insert(hash($1)) }

    /// A label at a word with a colon or the like behind it, and where its value starts.
    func labelled(at index: Int, in range: Range<Int>) -> (EntryLabel, Int)? {
        guard let (label, labelEnd) = labels.label(at: index, before: range.upperBound, in: words) else { return nil }
        // "Previous employer (1) : …"
        let isNumbered =
            labelEnd + 1 < range.upperBound && words[labelEnd].gap.contains(.open)
            && words[labelEnd].shape.contains(.digits)
            && words[labelEnd + 1].gap.isSuperset(of: [.close, .colon])
        let end = isNumbered ? labelEnd + 1 : labelEnd
        let startsPart =
            index == range.lowerBound || !words[index].gap.isDisjoint(with: [.tab, .pipe, .newline, .bullet, .comma])
        if end == range.upperBound {
            guard startsPart else { return nil }
            let next = end < words.count ? words[end].gap : [.newline]
            // "… in five" over "companies." is the end of a sentence.
            guard next.contains(.colon) || !words[index].shape.isDisjoint(with: [.capitalised, .caseless]) else {
                return nil
            }
            // "Manager", "Consultant", "Architect" alone in a line are titles.
            if !next.contains(.colon), label != .position, words[end - 1].classes.contains(.titleNoun) { return nil }
            let isAlone = index == range.lowerBound
            return next.contains(.colon) || isAlone && label != .position && label != .company && label != .location
                ? (label, end)
                : (isAlone && (next.contains(.colon) || label == .company || label == .position) ? (label, end) : nil)
        }
        let gap = words[end].gap
        // In the middle of a line a label is capitalised: "of four companies: …" is prose.
        if gap.contains(.colon) {
            let isTitle = words[end - 1].classes.contains(.titleNoun)
            return startsPart || words[index].shape.contains(.capitalised) && !isTitle ? (label, end) : nil
        }
        // "Manager – Legal" is a title.
        guard startsPart, !words[end - 1].classes.contains(.titleNoun) || label == .position else { return nil }
        if gap.contains(.tab) { return (label, end) }
        if !gap.isDisjoint(with: [.hyphen, .dash]), gap.contains(.space), index == range.lowerBound,
            label != .company || words[index].hash != WordFolding.hash(of: "company")
        {
            return (label, end)
        }
        guard gap == .space, index == range.lowerBound else { return nil }
        if !lines.mentions(in: end..<(end + 1)).isEmpty, label == .period || label == .from || label == .to {
            return (label, end)
        }
        let isPlain =
            end == index + 1 && PieceCutter.plainLabels.contains(words[index].hash)
            || end >= index + PieceCutter.longLabel
        // "Worked as a Fitter in …" is a sentence.
        if isPlain, !words[index].classes.contains(.workVerb),
            !words[end].shape.isDisjoint(with: [.capitalised, .hasDigit])
        {
            return (label, end)
        }
        return nil
    }

    func valueEnd(from start: Int, in range: Range<Int>, mention: Int, mentions: Range<Int>) -> Int {
        var next = mention
        var index = start
        while index < range.upperBound {
            while next < mentions.upperBound, lines.mentions[next].words.upperBound <= index { next += 1 }
            if next < mentions.upperBound, lines.mentions[next].words.contains(index) { return index }
            if index > start,
                !words[index].gap.isDisjoint(with: [.tab, .pipe]) || labelled(at: index, in: range) != nil
            {
                return index
            }
            index += 1
        }
        return index
    }
}
