/// The places that entries are built around: dates, and titles with firms that have none.
extension WorkLineReader {
    mutating func findAnchors() {
        var bulleted: [WorkAnchor] = []
        var single: [WorkAnchor] = []
        var undated: [WorkAnchor] = []
        var pendingStart = -1
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
            if isProjectItem(index) { continue }
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
                var anchor = WorkAnchor(
                    line: index, start: mention.start, end: mention.end, isCurrent: mention.isCurrent,
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
        for anchor in bulleted where isListed || hasBoth(workLines[anchor.line].pieces) || isRole(anchor) {
            anchors.append(anchor)
        }
        let hasRanges = !anchors.isEmpty
        var last = -1
        for anchor in single where anchor.line != last {
            // Two single dates in two cells are from and to.
            let best = best(workLines[anchor.line].pieces)
            if hasRanges, best.firm < WorkLineReader.surePoints || best.title < WorkLineReader.surePoints,
                !(best.firm > 0 && best.title >= 6), !isWholeAround(anchor)
            {
                continue
            }
            anchors.append(anchor)
            last = anchor.line
        }
        if anchors.isEmpty, undated.isEmpty { addUndatedHeads() }
        // Sentences without dates count where no entry has a date, or none that goes on is told of otherwise.
        let hasCurrent = anchors.contains(where: \.isCurrent)
        let hasNone = anchors.isEmpty
        for anchor in undated where hasNone || anchor.isCurrent && !hasCurrent { anchors.append(anchor) }
        anchors.sort { ($0.line, $0.words.lowerBound) < ($1.line, $1.words.lowerBound) }
        for index in anchors.indices { workLines[anchors[index].line].anchor = index }
    }

    /// "ii) 230 kV bay extension – Client Transco (2019 to 2021)": an item of a list that names a client or a project and no
    /// title tells of a project, whatever its dates.
    func isProjectItem(_ index: Int) -> Bool {
        let line = workLines[index]
        guard !lines.profiles[line.line].marks.isDisjoint(with: [.numbered, .bullet]),
            line.labels.isDisjoint(with: [.company, .position, .role, .period, .from]),
            line.words.contains(where: { WorkLineReader.projectWords.contains(words[$0].hash) })
        else { return false }
        return best(line.pieces).title < WorkLineReader.surePoints + 2
            && !pieces[line.pieces].contains { $0.firm >= WorkLineReader.sureFirm }
    }

    static let projectWords = WordFolding.hashes(of: "client clients project")
    /// A name with a legal form.
    static let sureFirm = 10

    /// Whether a list's item is a role and its dates, below the firm that it was held at: "(i) Senior Admin Officer", a tab
    /// and the dates.
    func isRole(_ anchor: WorkAnchor) -> Bool {
        let line = workLines[anchor.line]
        let first = anchor.words.lowerBound
        guard line.words.count - anchor.words.count <= WorkLineReader.mostSentenceCaseWords,
            first > line.words.lowerBound,
            best(line.pieces).title >= WorkLineReader.surePoints + 2,
            !words[first].gap.isDisjoint(with: [.tab, .open, .dash, .pipe])
        else { return false }
        let name = lines.profiles[line.line].body.lowerBound..<first
        return !name.isEmpty && !words[name.lowerBound].classes.contains(.actionVerb)
            && name.allSatisfy {
                words[$0].shape.contains(.capitalised) || words[$0].classes.contains(.functionWord)
                    || words[$0].length == 1
                    || WorkLineReader.numerals.contains(words[$0].hash)
            }
    }

    /// Numbers of lists in small letters.
    static let numerals = WordFolding.hashes(of: "i ii iii iv v vi vii viii")

    /// Whether a single date stands where an employment's does: alone in its line below a firm and a title, or behind a
    /// firm with a title in the next line.
    func isWholeAround(_ anchor: WorkAnchor) -> Bool {
        let line = workLines[anchor.line]
        func names(_ index: Int) -> (firm: Int, title: Int) {
            guard workLines.indices.contains(index), workLines[index].isHeader, !workLines[index].isBullet,
                lines.mentions(in: workLines[index].words).isEmpty
            else { return (-100, -100) }
            return best(workLines[index].pieces)
        }
        let sure = WorkLineReader.surePoints
        if line.words.count <= anchor.words.count + 2, anchor.words.lowerBound == line.words.lowerBound {
            let (near, far) = (names(anchor.line - 1), names(anchor.line - 2))
            return near.firm >= WorkLineReader.namePoints && far.title >= sure
                || near.title >= sure && far.firm >= WorkLineReader.namePoints
        }
        let next = names(anchor.line + 1)
        let isApart = !words[anchor.words.lowerBound].gap.isDisjoint(with: [.tab, .open, .pipe])
        return isApart && best(line.pieces).firm >= WorkLineReader.namePoints && next.title >= sure
    }

    func best(_ range: Range<Int>) -> (firm: Int, title: Int) {
        var result = (firm: -100, title: -100)
        for piece in pieces[range] {
            result.firm = max(result.firm, piece.firm)
            result.title = max(result.title, piece.title)
        }
        return result
    }

    func hasBoth(_ range: Range<Int>) -> Bool {
        let best = best(range)
        return best.firm >= WorkLineReader.surePoints && best.title >= WorkLineReader.surePoints
    }

    static let now: Set<UInt64> = ["presently", "currently", "present", "current"].reduce(into: []) {
        $0.insert(WordFolding.hash(of: $1))
    }

    /// "Till date from 12.02.2020": what lasts stands in front.
    func endsBefore(_ mention: DateMention, in range: Range<Int>) -> Bool {
        range.contains {
            let other = lines.mentions[$0]
            return other.isCurrent && other.start == nil && other.words.upperBound == mention.words.lowerBound
        }
    }

    func saysNow(_ range: Range<Int>) -> Bool {
        range.contains { WorkLineReader.now.contains(words[$0].hash) }
            || range.first.map { words[$0].hash == WordFolding.hash(of: "working") } ?? false
    }

    /// The pieces of the sentence around a date: from the date before it, or the start of the sentence in the lines
    /// above, to the sentence's end.
    mutating func sentence(around position: Int, in range: Range<Int>, _ index: Int) -> Range<Int>? {
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

    func isSentenceStart(_ index: Int) -> Bool {
        index > 0 && words[index].gap.contains(.dot) && words[index].gap.contains(.space)
            && words[index].shape.contains(.capitalised)
            && words[index - 1].length > 3 && words[index - 1].classes.isDisjoint(with: [.legalForm, .honorific])
            && !(words[index - 1].length <= 4
                && !words[index - 1].classes.isDisjoint(with: [.titlePrefix, .companySuffix]))
            && !words[index].classes.contains(.legalForm)
            && !(index + 1 < words.count && words[index].length <= 4 && words[index + 1].gap == [.dot, .space])
    }
}
