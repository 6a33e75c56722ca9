/// Turns the lines of a section into `WorkLine`s with their pieces, and finds the dates that entries hang on.
struct WorkLineReader {
    private let lines: ResumeLines
    private let words: [Word]
    private let cutter: PieceCutter
    private let scorer: PieceScorer
    private(set) var workLines: [WorkLine] = []
    private(set) var pieces: [EntryPiece] = []
    private(set) var anchors: [WorkAnchor] = []
    /// The label whose value is expected in the next line.
    private var awaited: EntryLabel?
    /// Whether every line has a bullet, those with nothing but dates included, so that bullets say nothing.
    private var isAllBullets = false

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        cutter = PieceCutter(lines)
        scorer = PieceScorer(lines)
    }

    /// A line that names firms and titles has at most so many words beside its dates.
    private static let mostHeaderWords = 14
    /// A header with more words than this must have a known word in it.
    private static let mostUnknownWords = 8
    /// "Customer service and order management": a title may be written like a sentence.
    private static let mostSentenceCaseWords = 6
    /// So much more may be written small in it.
    private static let sentenceCase = 3
    /// A list item with a date is an entry only when both scores reach these.
    private static let surePoints = 4

    /// Reads the lines of a section but those already taken.
    mutating func read(_ range: Range<Int>, contentStart: Int, except taken: Set<Int>) {
        var joined = range.lowerBound
        isAllBullets = saysNothingByBullets(range)
        for line in range
        where line >= joined && !lines.isBlank(line) && !taken.contains(line)
            && !lines.lines[line].traits.contains(.pageMargin)
        {
            var lineWords = lines.profiles[line].words
            if line == range.lowerBound {
                lineWords = Range(
                    from: max(lineWords.lowerBound, lines.text.index.firstIndex(from: contentStart)),
                    upTo: lineWords.upperBound)
                if lineWords.isEmpty { continue }
            }
            var body = Range(
                from: max(lineWords.lowerBound, lines.profiles[line].body.lowerBound), upTo: lineWords.upperBound)
            let first = pieces.count
            let isProse = isSentence(body)
            if isProse {
                joined = sentenceEnd(line, in: range, body)
                body = body.lowerBound..<max(body.upperBound, lines.profiles[joined - 1].words.upperBound)
            }
            cutter.cut(body, line: line, isProse: isProse, into: &pieces)
            var labels: LabelSet = []
            for piece in pieces[first...] { if let label = piece.label { labels.insert(LabelSet(label)) } }
            if let awaited, first < pieces.count, pieces[first].label == nil { answer(awaited, from: first) }
            awaited = nil
            scorer.score(&pieces, from: first)
            dropNumberedProject(body, from: first)
            // A label at the end of a line has its value in the next.
            if let last = pieces.last, pieces.count > first, last.lead == .away, let label = last.label,
                label != .duties
            {
                awaited = label
            }
            for mention in lines.mentions(in: body) {
                if let label = label(before: lines.mentions[mention]) { labels.insert(LabelSet(label)) }
            }
            let isHeader =
                isProse
                ? isUndatedHeader(line, body, first..<pieces.count)
                : isHeader(line, body, labels, first..<pieces.count, in: range)
            let isBullet = lines.profiles[line].marks.contains(.bullet) && !isLoneBullet(line, in: range)
            workLines.append(
                WorkLine(
                    line: line, words: body, pieces: first..<pieces.count, isHeader: isHeader, isBullet: isBullet,
                    isBreak: !isHeader && labels.isEmpty || labels.contains(.duties), isSetOff: isSetOff(line),
                    labels: labels))
        }
        findAnchors()
    }

    /// Gives a label the line below it for its value: the first piece, or all of what describes a project.
    private mutating func answer(_ label: EntryLabel, from first: Int) {
        pieces[first].label = label
        guard LabelSet(label).isSubset(of: LabelSet.projectLead.union(.projectDetail)) else { return }
        for index in pieces.indices[first...] where pieces[index].label == nil { pieces[index].label = label }
    }

    /// "Project # 1", alone in its line, is neither a firm nor a title.
    private mutating func dropNumberedProject(_ body: Range<Int>, from first: Int) {
        guard pieces.count == first + 1, pieces[first].label == nil, let last = body.last,
            words[last].shape.contains(.digits), words[last].length <= WorkLineReader.longestNumber,
            let (label, end) = lines.text.lexicon.labels.label(at: body.lowerBound, before: last, in: words),
            label == .project, end == last
        else { return }
        pieces[first].firm = 0
        pieces[first].title = 0
    }

    /// A project's number has at most so many digits.
    private static let longestNumber = 2

    /// Empty space higher than so much of the letters' size sets lines off.
    private static let widestGap: Float = 0.6

    /// Whether empty space stands between a line and the one above it.
    private func isSetOff(_ line: Int) -> Bool {
        let styled = lines.lines[line]
        return line > 0 && lines.isBlank(line - 1)
            || styled.fontSize > 0 && styled.gapAbove > styled.fontSize * WorkLineReader.widestGap
    }

    /// Whether words tell in a sentence of somebody's work.
    private func isSentence(_ range: Range<Int>) -> Bool {
        var verb: Int?
        var small = 0
        for index in range {
            // "Crompton Works" is a firm.
            let isVerb =
                words[index].classes.contains(.workVerb)
                && (words[index].hash != WorkLineReader.works || index == range.lowerBound
                    || !words[index].shape.contains(.capitalised))
            if isVerb || words[index].hash == WorkLineReader.experience, verb == nil { verb = index }
            if words[index].classes.contains(.functionWord) { small += 1 }
            if index - range.lowerBound > 60 { break }
        }
        guard let verb, small >= 2 else { return false }
        // "Worked as : …" is a label.
        return verb + 1 >= range.upperBound
            || !words[verb + 1].gap.contains(.colon)
                && !(verb + 2 < range.upperBound && words[verb + 2].gap.contains(.colon))
    }

    private static let works = WordFolding.hash(of: "works")
    private static let experience = WordFolding.hash(of: "experience")

    /// "Worked as a Fitter in Acme." over a line with its dates names both.
    private func isUndatedHeader(_ line: Int, _ body: Range<Int>, _ range: Range<Int>) -> Bool {
        guard !lines.profiles[line].marks.contains(.bullet), body.count <= WorkLineReader.mostHeaderWords + 6,
            lines.mentions(in: body).isEmpty,
            body.prefix(4).contains(where: { words[$0].classes.contains(.workVerb) }), hasBoth(range)
        else { return false }
        return pieces[range].contains { $0.lead == .asRole }
    }

    /// A sentence goes over at most so many lines.
    private static let mostSentenceLines = 3

    /// One past the last line of a sentence that starts in a line: it goes on where it is not finished.
    private func sentenceEnd(_ line: Int, in range: Range<Int>, _ body: Range<Int>) -> Int {
        var last = line
        while last + 1 < range.upperBound, last + 1 - line < WorkLineReader.mostSentenceLines {
            let profile = lines.profiles[last]
            let next = lines.profiles[last + 1]
            let traits = lines.lines[last + 1].traits
            if lines.lines[last].traits.contains(.wholeParagraph) || traits.contains(.startsBlock) || next.words.isEmpty
            {
                break
            }
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
    private func firstSign(_ line: Int) -> Unicode.Scalar? {
        lines.text.document.text[lines.lines[line].range].first { !$0.isSpace }
    }

    private func saysNothingByBullets(_ range: Range<Int>) -> Bool {
        var hasDates = false
        for line in range where !lines.isBlank(line) {
            guard lines.profiles[line].marks.contains(.bullet) else { return false }
            if lines.isOnlyDate(line) { hasDates = true }
        }
        return hasDates
    }

    /// A firm behind a bullet has at most so many words.
    private static let mostLoneWords = 10

    /// Whether a bullet only marks the start of an entry: a short capitalised line with no list item above or below it,
    /// and a labelled or dated line below.
    private func isLoneBullet(_ line: Int, in range: Range<Int>) -> Bool {
        if isAllBullets { return true }
        let profile = lines.profiles[line]
        guard profile.marks.contains(.bullet), profile.marks.isDisjoint(with: [.smallStart, .stopEnd]),
            profile.body.count <= WorkLineReader.mostLoneWords,
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

    private func isHeader(
        _ line: Int, _ body: Range<Int>, _ labels: LabelSet, _ pieceRange: Range<Int>, in section: Range<Int>
    ) -> Bool {
        let profile = lines.profiles[line]
        if !labels.isDisjoint(with: [.company, .position, .role, .period, .from, .client, .project]) { return true }
        if labels.contains(.duties) { return false }
        guard let first = body.first else { return false }
        var dated = 0
        for mention in profile.mentions { dated += lines.mentions[mention].words.count }
        let count = body.count - dated
        if count <= 0 { return true }
        if profile.marks.contains(.bullet), !isLoneBullet(line, in: section) { return false }
        // "8th Grade Teacher" and "since 04.2018 …" start small and are headers all the same.
        let startsSmall =
            profile.marks.contains(.smallStart) && !words[first].shape.contains(.hasDigit)
            && lines.mentions(in: first..<(first + 1)).isEmpty
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
        for index in body
        where words[index].shape.isDisjoint(with: [.capitalised, .hasDigit, .digits, .caseless])
            && words[index].shape.contains(.hasLetter)
        {
            if profile.mentions.contains(where: { lines.mentions[$0].words.contains(index) }) { continue }
            small += words[index].classes.contains(.functionWord) ? 1 : 2
        }
        let isShort = count <= WorkLineReader.mostSentenceCaseWords && !profile.marks.contains(.stopEnd)
        if small > 6, small > count + (isShort ? WorkLineReader.sentenceCase : 0) { return false }
        let known: WordClasses = [.titleNoun, .companySuffix, .institution, .place, .country]
        if count > WorkLineReader.mostUnknownWords, profile.classes.isDisjoint(with: known), !isSet { return false }
        return true
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

// MARK: - Anchors

extension WorkLineReader {
    private mutating func findAnchors() {
        var bulleted: [WorkAnchor] = []
        var single: [WorkAnchor] = []
        var undated: [WorkAnchor] = []
        var pendingStart = -1
        let endsFirst = writesEndsFirst()
        for index in workLines.indices {
            let range = lines.mentions(in: workLines[index].words)
            let isProse = isSentence(workLines[index].words)
            guard !range.isEmpty else {
                if isProse, !addUndated(index), tellsWhole(index) {
                    var anchor = undatedAnchor(index)
                    anchor.isCurrent = saysNow(workLines[index].words)
                    undated.append(anchor)
                }
                continue
            }
            var isDone = false
            for position in range {
                let mention = lines.mentions[position]
                let label = label(before: mention)
                if label == .to, pendingStart >= 0 {
                    if anchors[pendingStart].end == nil {
                        anchors[pendingStart].end = mention.end ?? mention.start
                        if mention.isCurrent { anchors[pendingStart].isCurrent = true; anchors[pendingStart].end = nil }
                    }
                    continue
                }
                if isProse, mention.start == nil, let end = mention.end, let last = anchors.last, last.line == index,
                    last.end == nil
                {
                    // "joined in July 2011 and worked till June 2012"
                    anchors[anchors.count - 1].end = end
                    anchors[anchors.count - 1].isCurrent = false
                    continue
                }
                guard mention.start != nil, label != .other else { continue }
                // What is written counts, a slip of the pen included: a reader who checks the entry sees the same dates.
                let isSlip = mention.isReversed && !endsFirst
                var anchor = WorkAnchor(
                    line: index, start: isSlip ? mention.end : mention.start,
                    end: isSlip ? mention.start : mention.end, isCurrent: mention.isCurrent,
                    words: mention.words, block: index..<(index + 1))
                if label == .from, mention.end == nil, !mention.isCurrent {
                    pendingStart = anchors.count
                    anchors.append(anchor)
                    isDone = true
                    continue
                }
                if isProse {
                    if let sentence = sentence(around: position, in: range, index) {
                        anchor.sentence = sentence
                        if mention.isRange || hasBoth(sentence) {
                            if !anchor.isCurrent, anchor.end == nil {
                                anchor.isCurrent = saysNow(workLines[index].words)
                            }
                            anchors.append(anchor)
                            isDone = true
                        }
                    }
                    continue
                }
                if isDone { continue }
                if !anchor.isCurrent, anchor.end == nil, mention.isRange {
                    anchor.isCurrent = saysNow(workLines[index].words) || endsBefore(mention, in: range)
                }
                let words = workLines[index].words.count - mention.words.count
                if mention.isRange || label == .period {
                    if workLines[index].isBullet, words > 0 {
                        if words <= 16 { bulleted.append(anchor) }
                    } else if workLines[index].isHeader || words <= 16 && hasBoth(workLines[index].pieces) {
                        anchors.append(anchor)
                        isDone = true
                    }
                } else if workLines[index].isHeader, !workLines[index].isBullet {
                    single.append(anchor)
                }
            }
        }
        let isListed = anchors.isEmpty
        for anchor in bulleted where isListed || hasBoth(workLines[anchor.line].pieces) { anchors.append(anchor) }
        let hasRanges = !anchors.isEmpty
        var last = -1
        for anchor in single where anchor.line != last {
            // Two single dates in two cells are from and to.
            let best = best(workLines[anchor.line].pieces)
            if hasRanges, best.firm < WorkLineReader.surePoints || best.title < WorkLineReader.surePoints,
                !(best.firm > 0 && best.title >= 6)
            {
                continue
            }
            anchors.append(anchor)
            last = anchor.line
        }
        // Sentences without dates count where no entry has a date, or none that goes on is told of otherwise.
        let hasCurrent = anchors.contains(where: \.isCurrent)
        let hasNone = anchors.isEmpty
        for anchor in undated where hasNone || anchor.isCurrent && !hasCurrent { anchors.append(anchor) }
        anchors.sort { ($0.line, $0.words.lowerBound) < ($1.line, $1.words.lowerBound) }
        for index in anchors.indices { workLines[anchors[index].line].anchor = index }
    }

    /// Whether the ranges of the section have their last day in front, all that show it.
    private func writesEndsFirst() -> Bool {
        guard let first = workLines.first, let last = workLines.last else { return false }
        var reversed = 0
        for index in lines.mentions(in: first.words.lowerBound..<last.words.upperBound) {
            let mention = lines.mentions[index]
            if mention.isReversed { reversed += 1 } else if mention.start != nil, mention.end != nil { return false }
        }
        return reversed > 0
    }

    /// "Worked as Electrician at Zenith for 2 years" has no date, but says all the rest.
    private mutating func addUndated(_ index: Int) -> Bool {
        guard hasBoth(workLines[index].pieces), let months = DurationReader(words).months(in: workLines[index].words)
        else { return false }
        var anchor = undatedAnchor(index)
        anchor.statedMonths = months
        anchors.append(anchor)
        return true
    }

    private func undatedAnchor(_ index: Int) -> WorkAnchor {
        WorkAnchor(
            line: index, start: nil, end: nil, isCurrent: false,
            words: workLines[index].words.lowerBound..<workLines[index].words.lowerBound,
            sentence: workLines[index].pieces, block: index..<(index + 1))
    }

    /// "Presently working at Acme as Electrician": a sentence that starts with its verb and names both.
    private func tellsWhole(_ index: Int) -> Bool {
        let line = workLines[index]
        guard line.words.count <= WorkLineReader.mostHeaderWords + 6, hasBoth(line.pieces),
            line.words.prefix(4).contains(where: { words[$0].classes.contains(.workVerb) })
        else { return false }
        return pieces[line.pieces].contains { $0.lead == .asRole && $0.title >= WorkLineReader.surePoints }
            && pieces[line.pieces].contains {
                $0.lead != .asRole && $0.firm >= WorkLineReader.surePoints
                    && words[$0.words.lowerBound].shape.contains(.capitalised)
            }
    }

    private func best(_ range: Range<Int>) -> (firm: Int, title: Int) {
        var result = (firm: -100, title: -100)
        for piece in pieces[range] {
            result.firm = max(result.firm, piece.firm)
            result.title = max(result.title, piece.title)
        }
        return result
    }

    private func hasBoth(_ range: Range<Int>) -> Bool {
        let best = best(range)
        return best.firm >= WorkLineReader.surePoints && best.title >= WorkLineReader.surePoints
    }

    private static let now: Set<UInt64> = ["presently", "currently", "present", "current"].reduce(into: []) {
        $0.insert(WordFolding.hash(of: $1))
    }

    /// "Till date from 12.02.2020": what lasts stands in front.
    private func endsBefore(_ mention: DateMention, in range: Range<Int>) -> Bool {
        range.contains {
            let other = lines.mentions[$0]
            return other.isCurrent && other.start == nil && other.words.upperBound == mention.words.lowerBound
        }
    }

    private func saysNow(_ range: Range<Int>) -> Bool {
        range.contains { WorkLineReader.now.contains(words[$0].hash) }
            || range.first.map { words[$0].hash == WordFolding.hash(of: "working") } ?? false
    }

    /// The pieces of the sentence around a date: from the date before it, or the start of the sentence in the lines
    /// above, to the sentence's end.
    private mutating func sentence(around position: Int, in range: Range<Int>, _ index: Int) -> Range<Int>? {
        let mention = lines.mentions[position]
        var start = workLines[index].words.lowerBound
        var end = workLines[index].words.upperBound
        if position > range.lowerBound { start = lines.mentions[position - 1].words.upperBound }
        if position + 1 < range.upperBound { end = min(end, lines.mentions[position + 1].words.lowerBound) }
        if let stop = Range(from: mention.words.upperBound, upTo: end).first(where: { isSentenceStart($0) }) {
            end = stop
        }
        if let first = Range(from: start, upTo: mention.words.lowerBound).last(where: { isSentenceStart($0) }) {
            start = first
        }
        let first = pieces.count
        cutter.cut(Range(from: start, upTo: end), line: workLines[index].line, isProse: true, into: &pieces)
        scorer.score(&pieces, from: first)
        return first..<pieces.count
    }

    private func isSentenceStart(_ index: Int) -> Bool {
        index > 0 && words[index].gap.contains(.dot) && words[index].gap.contains(.space)
            && words[index].shape.contains(.capitalised)
            && words[index - 1].length > 3 && !words[index - 1].classes.contains(.legalForm)
            && !(index + 1 < words.count && words[index].length <= 4 && words[index + 1].gap == [.dot, .space])
    }
}
