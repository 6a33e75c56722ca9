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
                        anchor.isPromotion = isPromotion(mention, sentence, index)
                        if anchor.isPromotion, anchors[anchors.count - 1].end == nil {
                            anchors[anchors.count - 1].end = mention.start
                            anchors[anchors.count - 1].isCurrent = false
                        }
                        if mention.isRange || anchor.isPromotion || hasBoth(sentence) {
                            if !anchor.isCurrent, anchor.end == nil, !anchor.isPromotion {
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
                    } else if workLines[index].isHeader
                        || words <= longestHead(mention, index) && hasBoth(workLines[index].pieces)
                        || isOnRail(mention, index)
                    {
                        anchors.append(anchor)
                        isDone = true
                    }
                } else if workLines[index].isHeader, !workLines[index].isBullet, !isStep(anchor) {
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
                !(best.firm > 0 && best.title >= 6), !isWholeAround(anchor), !standsLikeRanges(anchor)
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
        let sure = WorkLineReader.surePoints
        if line.words.count <= anchor.words.count + 2 && anchor.words.lowerBound == line.words.lowerBound
            || isOnlyTime(anchor)
        {
            let (near, far) = (names(anchor.line - 1), names(anchor.line - 2))
            if near.firm >= sure + 2 && near.title >= sure
                || near.firm >= WorkLineReader.namePoints && far.title >= sure
                || near.title >= sure && far.firm >= WorkLineReader.namePoints
            {
                return true
            }
            // "Summer 2016" over a title and a firm.
            let (below, second) = (names(anchor.line + 1), names(anchor.line + 2))
            return workLines.indices.contains(anchor.line + 2)
                && (below.title >= sure && second.firm >= WorkLineReader.namePoints && second.title < sure
                    || below.firm >= WorkLineReader.namePoints && below.title < sure && second.title >= sure)
        }
        let next = names(anchor.line + 1)
        let isApart =
            !words[anchor.words.lowerBound].gap.isDisjoint(with: [.tab, .open, .pipe]) || place(of: anchor) == .leading
        guard isApart else { return false }
        let own = best(line.pieces)
        return own.firm >= WorkLineReader.namePoints && next.title >= sure
            || own.title >= sure && next.firm >= WorkLineReader.namePoints && next.title < sure
    }

    /// Whether a single date stands where the ranges of other entries do, at the start of its line before a cell or at its
    /// end behind one, and the line names two things of which one may be a firm: "06/2011", a tab, "Praktikum, Acme".
    func standsLikeRanges(_ anchor: WorkAnchor) -> Bool {
        let place = place(of: anchor)
        guard place != .inside else { return false }
        if place == .alone {
            return anchors.count(where: { self.place(of: $0) == place }) == anchors.count
                && anchors.allSatisfy { names($0.line + 1).firm > -100 } && isHead(anchor.line + 1)
        }
        let pieces = workLines[anchor.line].pieces
        guard lines.profiles[workLines[anchor.line].line].classes.isDisjoint(with: .degree), pieces.count >= 2,
            pieces.count <= WorkLineReader.mostHeaderPieces,
            let first = pieces.first, self.pieces[first].title > 0,
            self.pieces[pieces.dropFirst()].contains(where: { $0.firm >= WorkLineReader.namePoints })
        else { return false }
        return anchors.count(where: { self.place(of: $0) == place }) * 2 > anchors.count
    }

    /// Whether a line names a title and a firm, or two lines from it on do, in either order, the firm surely and the title
    /// at all.
    private func isHead(_ index: Int) -> Bool {
        let (first, second) = (names(index), names(index + 1))
        return first.title > 0 && second.firm >= WorkLineReader.namePoints && second.title < WorkLineReader.surePoints
            || first.firm >= WorkLineReader.surePoints && second.title > 0
            || first.title >= WorkLineReader.surePoints && first.firm >= WorkLineReader.namePoints
    }

    /// Whether nothing but a time stands in a date's line: "Summers 2013, 2014", "(6 months, 2012)".
    private func isOnlyTime(_ anchor: WorkAnchor) -> Bool {
        let line = workLines[anchor.line].words
        guard line.count <= anchor.words.count + WorkLineReader.mostTimeWords else { return false }
        return line.allSatisfy {
            anchor.words.contains($0) || words[$0].shape.contains(.digits) || words[$0].shape.contains(.hasDigit)
                || !words[$0].classes.isDisjoint(with: [.timeUnit, .functionWord, .numberWord])
        }
    }

    /// A time alone in its line has at most so many words beside its first date.
    static let mostTimeWords = 3

    /// The best scores in an undated head's line; very low ones elsewhere.
    private func names(_ index: Int) -> (firm: Int, title: Int) {
        guard workLines.indices.contains(index), workLines[index].isHeader, !workLines[index].isBullet,
            lines.mentions(in: workLines[index].words).isEmpty
        else { return (-100, -100) }
        return best(workLines[index].pieces)
    }

    /// "(promoted Jan 2015)": a date in a bracket behind such a word tells of a step within an employment.
    private func isStep(_ anchor: WorkAnchor) -> Bool {
        let first = anchor.words.lowerBound
        return first > workLines[anchor.line].words.lowerBound && words[first - 1].gap.contains(.open)
            && WorkLineReader.promotions.contains(words[first - 1].hash)
    }

    /// "June 2016 – present: Acme, Teacher. Wrote plans for …": how many words may stand beside a range in a line that tells
    /// of an employment; duties may follow where the range leads the line.
    private func longestHead(_ mention: DateMention, _ index: Int) -> Int {
        let line = workLines[index].words
        let leads =
            mention.words.lowerBound == line.lowerBound && mention.words.upperBound < line.upperBound
            && !words[mention.words.upperBound].gap.isDisjoint(with: [.tab, .colon])
        return leads ? WorkLineReader.mostToldWords : WorkLineReader.mostDatedWords
    }

    /// A line with an employment's dates has at most so many other words; with its duties, so many.
    static let mostDatedWords = 16
    static let mostToldWords = 40

    /// "2013 – 2015", a tab and what was done there, below a line with a title: the dates stand on a rail.
    private func isOnRail(_ mention: DateMention, _ index: Int) -> Bool {
        let line = workLines[index].words
        guard mention.words.lowerBound == line.lowerBound, mention.words.upperBound < line.upperBound,
            words[mention.words.upperBound].gap.contains(.tab)
        else { return false }
        return names(index - 1).title >= WorkLineReader.surePoints
    }

    /// A head in one line names at most so many things: title, firm, town, country.
    static let mostHeaderPieces = 4

    private enum DatePlace { case leading, trailing, alone, inside }

    private func place(of anchor: WorkAnchor) -> DatePlace {
        let line = workLines[anchor.line].words
        if isOnlyTime(anchor) { return .alone }
        if anchor.words.lowerBound == line.lowerBound, anchor.words.upperBound < line.upperBound,
            words[anchor.words.upperBound].gap.contains(.tab)
        {
            return .leading
        }
        let isLast = anchor.words.upperBound == line.upperBound && anchor.words.lowerBound > line.lowerBound
        return isLast && words[anchor.words.lowerBound].gap.contains(.tab) ? .trailing : .inside
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

    /// "I was promoted to Shift Supervisor in April 2014.": whether a sentence that names a title and no firm tells of a
    /// step up after the entry told of right before it.
    func isPromotion(_ mention: DateMention, _ sentence: Range<Int>, _ index: Int) -> Bool {
        guard let last = anchors.last, last.sentence != nil, index - last.line <= 1, last.start != nil,
            let first = pieces[sentence].first?.words.lowerBound
        else { return false }
        let from = max(workLines[index].words.lowerBound, first - WorkLineReader.mostLeadWords)
        guard
            Range(from: from, upTo: mention.words.lowerBound).contains(where: {
                WorkLineReader.promotions.contains(words[$0].hash)
            })
        else { return false }
        return best(sentence).title >= WorkLineReader.surePoints
            && !pieces[sentence].contains { $0.firm >= WorkLineReader.surePoints && $0.title < $0.firm }
    }

    /// "I was then promoted as": so many words may stand in front of the title.
    static let mostLeadWords = 5
    static let promotions = WordFolding.hashes(of: "promoted elevated redesignated upgraded promotion")

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
