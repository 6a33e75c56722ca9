/// What a line of employments is: the head of an entry, a sentence, a duty.
extension WorkLineReader {
    /// Empty space higher than so much of the letters' size sets lines off.
    static let widestGap: Float = 0.6

    /// Whether empty space stands between a line and the one above it.
    func isSetOff(_ line: Int) -> Bool {
        let styled = lines.lines[line]
        return line > 0 && lines.isBlank(line - 1)
            || styled.fontSize > 0 && styled.gapAbove > styled.fontSize * WorkLineReader.widestGap
    }

    /// Whether words tell in a sentence of somebody's work.
    func isSentence(_ range: Range<Int>) -> Bool {
        var verb: Int?
        var small = 0
        for index in range {
            // "Crompton Works" is a firm.
            let isVerb =
                words[index].classes.contains(.workVerb)
                && (words[index].hash != WorkLineReader.works || index == range.lowerBound
                    || !words[index].shape.contains(.capitalised))
                // "Self-employed" is no verb.
                && words[index].gap != .hyphen
            if isVerb || words[index].hash == WorkLineReader.experience, verb == nil { verb = index }
            if words[index].classes.contains(.functionWord), !words[index].classes.contains(.month) { small += 1 }
            if index - range.lowerBound > 60 { break }
        }
        guard let verb, small >= 2 else { return false }
        // "Worked as : …" is a label.
        return verb + 1 >= range.upperBound
            || !words[verb + 1].gap.contains(.colon)
                && !(verb + 2 < range.upperBound && words[verb + 2].gap.contains(.colon))
    }

    static let works = WordFolding.hash(of: "works")
    static let experience = WordFolding.hash(of: "experience")

    /// "Worked as a Fitter in Acme." over a line with its dates names both.
    func isUndatedHeader(_ line: Int, _ body: Range<Int>, _ range: Range<Int>) -> Bool {
        guard !lines.profiles[line].marks.contains(.bullet), body.count <= WorkLineReader.mostHeaderWords + 6,
            lines.mentions(in: body).isEmpty,
            body.prefix(4).contains(where: { words[$0].classes.contains(.workVerb) }), hasBoth(range)
        else { return false }
        return pieces[range].contains { $0.lead == .asRole }
    }

    /// A sentence goes over at most so many lines.
    static let mostSentenceLines = 3

    /// Whether a line breaks off in the middle of its sentence, so that the next goes on even as a paragraph of its own.
    func leavesOpen(_ line: Int, _ next: LineProfile) -> Bool {
        guard let last = lines.profiles[line].words.last, let first = next.words.first else { return false }
        if next.marks.contains(.smallStart) { return !lines.profiles[line].marks.contains(.stopEnd) }
        return !words[last].classes.isDisjoint(with: [.functionWord, .sinceWord, .rangeWord])
            || words[last].classes.contains(.month) && words[first].shape.contains(.year)
    }

    /// One past the last line of a sentence that starts in a line: it goes on where it is not finished.
    func sentenceEnd(_ line: Int, in range: Range<Int>, _ body: Range<Int>) -> Int {
        var last = line
        while last + 1 < range.upperBound, last + 1 - line < WorkLineReader.mostSentenceLines {
            let profile = lines.profiles[last]
            let next = lines.profiles[last + 1]
            let traits = lines.lines[last + 1].traits
            if next.words.isEmpty { break }
            let isApart = lines.lines[last].traits.contains(.wholeParagraph) || traits.contains(.startsBlock)
            if isApart, !leavesOpen(last, next) { break }
            if !next.marks.isDisjoint(with: [.bullet, .numbered, .colonEnd]) || profile.marks.contains(.stopEnd) {
                break
            }
            if next.classes.contains(.workVerb) && !next.marks.contains(.smallStart) { break }
            let isDated = lines.profiles[line...last].contains { !$0.mentions.isEmpty }
            if isDated, !next.marks.contains(.smallStart) { break }
            last += 1
        }
        return last + 1
    }

    /// The first sign of a line that is no space: its bullet, where it has one.
    func firstSign(_ line: Int) -> Unicode.Scalar? {
        lines.text.document.text[lines.lines[line].range].first { !$0.isSpace }
    }

    func saysNothingByBullets(_ range: Range<Int>) -> Bool {
        var hasDates = false
        for line in range where !lines.isBlank(line) {
            guard lines.profiles[line].marks.contains(.bullet) else { return false }
            if lines.isOnlyDate(line) { hasDates = true }
        }
        return hasDates
    }

    /// A firm behind a bullet has at most so many words.
    static let mostLoneWords = 10

    /// Whether a bullet only marks the start of an entry: a short capitalised line with no list item above or below it,
    /// and a labelled or dated line below.
    func isLoneBullet(_ line: Int, in range: Range<Int>) -> Bool {
        if isAllBullets { return true }
        let profile = lines.profiles[line]
        guard profile.marks.contains(.bullet), profile.marks.isDisjoint(with: [.smallStart, .stopEnd]),
            profile.body.count - datedWords(profile) <= WorkLineReader.mostLoneWords,
            profile.body.contains(where: { words[$0].shape.contains(.capitalised) }),
            profile.classes.isDisjoint(with: .workVerb), !words[profile.body.lowerBound].classes.contains(.actionVerb)
        else { return false }
        var next = line + 1
        while next < range.upperBound, lines.isBlank(next) { next += 1 }
        guard next < range.upperBound, !lines.profiles[next].marks.contains(.bullet) else { return false }
        var last = line - 1
        while last >= range.lowerBound, lines.isBlank(last) { last -= 1 }
        if last >= range.lowerBound, lines.profiles[last].marks.contains(.bullet), firstSign(last) == firstSign(line) {
            return false
        }
        if !lines.profiles[next].mentions.isEmpty { return true }
        guard let label = cutter.labelled(at: lines.profiles[next].body.lowerBound, in: lines.profiles[next].body)?.0
        else { return false }
        return [.position, .role, .location, .period, .from, .project, .client].contains(label)
    }

    /// How many words of a line belong to dates.
    func datedWords(_ profile: LineProfile) -> Int {
        profile.mentions.reduce(0) { $0 + lines.mentions[$1].words.count }
    }

    func isHeader(
        _ line: Int, _ body: Range<Int>, _ labels: LabelSet, _ pieceRange: Range<Int>, in section: Range<Int>
    ) -> Bool {
        let profile = lines.profiles[line]
        if !labels.isDisjoint(with: [.company, .position, .role, .period, .from, .client, .project]) { return true }
        if labels.contains(.duties) { return false }
        guard let first = body.first else { return false }
        let dated = datedWords(profile)
        let count = body.count - dated
        if count <= 0 { return true }
        if profile.marks.contains(.bullet), !isLoneBullet(line, in: section) { return false }
        // "8th Grade Teacher" and "since 04.2018 …" start small and are headers all the same.
        let startsSmall =
            profile.marks.contains(.smallStart) && !words[first].shape.contains(.hasDigit)
            && lines.mentions(in: first..<(first + 1)).isEmpty && !scorer.startsWithVessel(body)
        if count > WorkLineReader.mostHeaderWords || startsSmall { return false }
        if let heading = lines.text.lexicon.headings.heading(
            compact: profile.compactHash, singular: profile.compactSingular),
            profile.classes.isDisjoint(with: .titleNoun) || heading.meaning == .sub || heading.meaning == .either
        {
            return false
        }
        let traits = lines.lines[line].traits
        let isSet = !traits.isDisjoint(with: [.bold, .underlined, .italic, .headingStyle])
        let last = words[body.upperBound - 1]
        // A line with all of an entry may end in a full stop.
        let isWhole = dated > 0 && pieces[pieceRange].contains { $0.title >= WorkLineReader.surePoints }
        if profile.marks.contains(.stopEnd), !last.classes.contains(.companySuffix), !isSet, !isWhole,
            last.length > 1 || last.gap != .dot,
            count > 4 || last.shape.isDisjoint(with: [.capitalised, .digits, .hasDigit, .caseless])
        {
            return false
        }
        if profile.marks.contains(.stopEnd), dated == 0, !isSet, endsParagraph(line) { return false }
        if words[first].classes.contains(.actionVerb), !isSet,
            !profile.classes.contains(.titleNoun)
                || count > 3
                    && body.count(where: {
                        words[$0].shape.isDisjoint(with: [.capitalised, .hasDigit])
                            && !words[$0].classes.contains(.functionWord)
                    }) > 1
        {
            return false
        }
        var small = 0
        var remarked = 0
        var isInside = false
        for index in body {
            // What stands in brackets says nothing of how the name is written.
            if words[index].gap.contains(.close) { isInside = false }
            if words[index].gap.contains(.open), index > first { isInside = true }
            if isInside { remarked += 1 }
            guard !isInside, words[index].shape.isDisjoint(with: [.capitalised, .hasDigit, .digits, .caseless]),
                words[index].shape.contains(.hasLetter)
            else { continue }
            if profile.mentions.contains(where: { lines.mentions[$0].words.contains(index) }) { continue }
            small += words[index].classes.contains(.functionWord) ? 1 : 2
        }
        let isShort = count <= WorkLineReader.mostSentenceCaseWords && !profile.marks.contains(.stopEnd)
        if small > 6, small > count + (isShort ? WorkLineReader.sentenceCase : 0) { return false }
        let known: WordClasses = [.titleNoun, .companySuffix, .institution, .place, .country]
        if count - remarked > WorkLineReader.mostUnknownWords, profile.classes.isDisjoint(with: known), !isSet {
            return false
        }
        return true
    }

    /// Whether a short line is the end of the sentence in the line above: "… to $7M" over "ARR."
    func endsParagraph(_ line: Int) -> Bool {
        guard line > 0, !lines.lines[line].traits.contains(.startsBlock),
            !lines.lines[line - 1].traits.contains(.wholeParagraph)
        else { return false }
        let before = lines.profiles[line - 1]
        return before.body.count > WorkLineReader.mostUnknownWords
            && before.marks.isDisjoint(with: [.stopEnd, .colonEnd]) && before.mentions.isEmpty
    }

    /// The label that stands right before a date.
    func label(before mention: DateMention) -> EntryLabel? {
        let end = mention.words.lowerBound
        for count in stride(from: min(5, end), to: 0, by: -1) {
            let start = end - count
            guard let (label, last) = lines.text.lexicon.labels.label(at: start, before: end, in: words), last == end,
                label != .other || !words[end - 1].classes.contains(.titleNoun),
                start == 0 || !words[start].gap.isSubset(of: .space) || words[end].gap.contains(.colon)
            else { continue }
            if Range(from: start + 1, upTo: end).contains(where: { words[$0].gap.contains(.newline) }) { continue }
            return label
        }
        return nil
    }
}
