/// Cuts lines into pieces.
struct PieceCutter {
    let lines: ResumeLines
    let words: [Word]
    let labels: LabelTable

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        labels = lines.text.lexicon.labels
    }

    /// What separates pieces wherever it stands.
    private static let separators: Word.Gap = [
        .tab, .pipe, .comma, .semicolon, .bullet, .colon, .at, .open, .close, .dash, .arrow, .star, .newline,
    ]
    static func hash(_ word: String) -> UInt64 { WordFolding.hash(of: word) }
    /// A firm follows these wherever they stand.
    private static let plainAt: Set<UInt64> = ["at", "with", "chez", "bei", "presso", "bij"].reduce(into: []) {
        $0.insert(hash($1))
    }
    private static let inWord = hash("in")
    /// A firm may follow these where a title stands in front.
    private static let inWords: Set<UInt64> = [hash("in"), hash("en"), hash("em"), hash("na"), hash("no")]
    private static let asWord = hash("as")
    static let and = hash("and")
    private static let m = hash("m")
    private static let s = hash("s")
    private static let messrs = hash("messrs")
    private static let articles: Set<UInt64> = [hash("a"), hash("an"), hash("the")]
    /// In prose a firm or a place follows these.
    private static let proseAt: Set<UInt64> = [
        "in", "for", "by", "under", "at", "with", "chez", "bei", "presso", "bij", "en",
    ].reduce(into: []) { $0.insert(hash($1)) }
    /// In prose a value ends before these.
    private static let proseEnd: Set<UInt64> = [
        "from", "since", "where", "which", "having", "is", "was", "on", "during", "till", "to", "and", "who", "i", "am",
        "my",
        "responsible", "handling", "through", "via", "into", "located", "situated", "based", "dealing", "engaged",
        "between",
        "currently", "presently", "duration", "period",
    ].reduce(into: []) { $0.insert(hash($1)) }

    /// Appends the pieces of some words of a line. `isProse` cuts at the prepositions of sentences too.
    func cut(
        _ range: Range<Int>, line: Int, isProse: Bool = false, joinsLines: Bool = false, into pieces: inout [EntryPiece]
    ) {
        let firstPiece = pieces.count
        let mentions = lines.mentions(in: max(0, range.lowerBound - 8)..<range.upperBound)
        var mention = mentions.lowerBound
        var start = range.lowerBound
        var lead = EntryPiece.Lead.none
        var label: EntryLabel?
        var bracketed = false
        var comma = false
        var depth = 0

        func close(_ end: Int) {
            var first = start
            while first < end, first < range.upperBound, PieceCutter.articles.contains(words[first].hash),
                isProse || lead != .none, !isNamesArticle(first)
            {
                first += 1
            }
            guard first < end, !isOnlyJoints(first..<end) || label != nil else { return }
            pieces.append(
                EntryPiece(
                    words: first..<end, line: line, ordinal: pieces.count - firstPiece, label: label, lead: lead,
                    isBracketed: bracketed && label == nil, followsComma: comma))
            label = nil
            lead = .none
        }

        var index = range.lowerBound
        while index < range.upperBound {
            let word = words[index]
            while mention < mentions.upperBound, lines.mentions[mention].words.upperBound <= index { mention += 1 }
            if mention < mentions.upperBound, lines.mentions[mention].words.contains(index) {
                close(index)
                index = min(lines.mentions[mention].words.upperBound, range.upperBound)
                start = index
                label = nil
                lead = .none
                depth = 0
                comma = false
                if index < range.upperBound, words[index].gap.contains(.open) {
                    bracketed = true
                } else {
                    bracketed = false
                }
                continue
            }
            if index > range.lowerBound || index == start {
                if let (found, end) = labelled(at: index, in: range) {
                    if start < index { close(index) }
                    label = found
                    lead = .none
                    bracketed = false
                    comma = false
                    start = end
                    // A label's value goes on to the next label, date, cell or bracket.
                    index = end
                    if end < range.upperBound {
                        index = valueEnd(from: end, in: range, mention: mention, mentions: mentions)
                    }
                    if start < index {
                        close(index)
                    } else if end >= range.upperBound {
                        pieces.append(
                            EntryPiece(
                                words: (end - 1)..<end, line: line, ordinal: pieces.count - firstPiece, label: found,
                                lead: .away, isBracketed: false, followsComma: false))
                        label = nil
                    }
                    if start == index { continue }
                    start = index
                    continue
                }
            }
            if index > start {
                let gap = word.gap
                let isSpacedHyphen = gap.contains(.hyphen) && gap.contains(.space)
                let isStop =
                    gap.contains(.dot) && gap.contains(.space) && words[index - 1].length > 4
                    && word.shape.contains(.capitalised) && !words[index - 1].classes.contains(.legalForm)
                    && !isAbbreviated(index)
                if let end = remarkEnd(index, gap, in: range) {
                    index = end
                    continue
                }
                let separators =
                    isProse || joinsLines ? PieceCutter.separators.subtracting(.newline) : PieceCutter.separators
                if !gap.isDisjoint(with: separators) || isSpacedHyphen || isStop,
                    !(gap.contains(.open) && !gap.contains(.space) && !gap.contains(.tab)),
                    !isLegalTail(index, gap)
                {
                    close(index)
                    start = index
                    if gap.contains(.open) { depth = 1 }
                    if gap.contains(.close), !gap.contains(.open) { depth = 0 }
                    bracketed = depth > 0
                    comma = gap.subtracting([.space, .close, .dot]) == .comma
                    if gap.contains(.at) { lead = .at }
                }
            } else if index == range.lowerBound, word.gap.contains(.open), !word.gap.contains(.newline) {
                bracketed = true
                depth = 1
            }
            if let (next, after) = preposition(index, in: range, isProse: isProse) {
                close(index)
                lead = next
                start = after
                comma = false
                bracketed = depth > 0
                index = after
                continue
            }
            index += 1
        }
        close(range.upperBound)
    }

    /// "De" in front of a date, "on" before a bracket: small words that name nothing.
    private func isOnlyJoints(_ range: Range<Int>) -> Bool {
        range.count <= 2
            && range.allSatisfy { words[$0].classes.contains(.functionWord) && !words[$0].shape.contains(.capitals) }
    }

    /// "The Zuri Resort": an article that a capitalised name starts with, where not all is in capitals.
    private func isNamesArticle(_ index: Int) -> Bool {
        words[index].length > 1 && words[index].shape.contains(.capitalised)
            && !words[index].shape.contains(.capitals) && index + 1 < words.count
            && words[index + 1].gap == .space && words[index + 1].shape.contains(.capitalised)
    }

    /// "Matric. Hr. Sec. School": a short word with a dot of its own follows no end of a sentence.
    private func isAbbreviated(_ index: Int) -> Bool {
        index + 1 < words.count && words[index].length <= 4 && words[index + 1].gap == [.dot, .space]
    }

    /// "Acme, Inc." and "Acme (P) Ltd" stay together.
    private func isLegalTail(_ index: Int, _ gap: Word.Gap) -> Bool {
        let word = words[index]
        if gap.subtracting([.space, .comma, .dot]).isEmpty, gap.contains(.comma) {
            // "Reno, NV" is a place, "Acme, Inc." a firm.
            if word.length == 2, word.shape.contains(.capitals), PieceScorer.states.contains(word.hash) { return false }
            if word.length == 1, PieceScorer(lines).endsInDottedForm((index - 1)..<dottedEnd(index)) { return true }
            return word.classes.contains(.legalForm) && word.shape.contains(.capitalised) && word.length <= 7
        }
        // (P), (I), (India), (Pvt) inside a name that goes on with a legal form.
        if gap.contains(.open), index + 1 < words.count, words[index + 1].gap.contains(.close) {
            let next = words[index + 1]
            return next.classes.contains(.legalForm) && next.gap.isDisjoint(with: [.newline, .tab])
        }
        if gap.contains(.close), word.classes.contains(.legalForm), !gap.contains(.tab), !gap.contains(.newline) {
            return true
        }
        return false
    }

    /// One past letters with dots: "S.L.", "S.p.A."
    private func dottedEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < words.count, words[end].length == 1, words[end].gap == .dot { end += 1 }
        return end
    }

    /// "Engineer (Civil)", "Freelance (Independent)": a short remark in brackets that is no place and no date belongs to
    /// what stands before it.
    private func remarkEnd(_ index: Int, _ gap: Word.Gap, in range: Range<Int>) -> Int? {
        guard gap.subtracting(.dot) == [.space, .open] else { return nil }
        var end = index + 1
        while end < range.upperBound, end - index <= PieceCutter.longestRemark, !words[end].gap.contains(.close) {
            if !words[end].gap.isDisjoint(with: [.tab, .newline, .pipe, .colon, .open]) { return nil }
            end += 1
        }
        guard end - index <= PieceCutter.longestRemark else { return nil }
        if end < range.upperBound, !words[end].gap.contains(.close) { return nil }
        // "Apex Ltd (Production Engineer)": a title behind a firm is no remark on it.
        if words[end - 1].classes.contains(.titleNoun), !holdsTitle(before: index, in: range) { return nil }
        guard lines.mentions(in: index..<end).isEmpty, !words[index].shape.contains(.digits),
            !PieceScorer(lines).isPlace(index..<end), labels.label(at: index, before: end, in: words) == nil
        else { return nil }
        return end
    }

    /// A remark in brackets has at most so many words.
    private static let longestRemark = 4

    private func preposition(_ index: Int, in range: Range<Int>, isProse: Bool) -> (EntryPiece.Lead, Int)? {
        let word = words[index]
        if word.hash == PieceCutter.m, index + 1 < range.upperBound, words[index + 1].hash == PieceCutter.s,
            words[index + 1].gap == .slash
        {
            return (.firm, index + 2)
        }
        if word.hash == PieceCutter.messrs { return (.firm, index + 1) }
        // A name may hold these words with a capital; a preposition has none, unless all letters are capitals.
        let isPlain = !word.shape.contains(.capitalised) || index == range.lowerBound || word.shape.contains(.capitals)
        guard isPlain, word.classes.contains(.functionWord) || isProse || PieceCutter.plainAt.contains(word.hash) else {
            return nil
        }
        // "Sunrise (I) Pvt Ltd".
        if word.length == 1, word.gap.contains(.open) { return nil }
        if word.hash == PieceCutter.asWord { return (.asRole, index + 1) }
        if PieceCutter.plainAt.contains(word.hash) { return (.at, index + 1) }
        // "Balaji Transport for 3 years"
        if word.hash == PieceCutter.forWord, index > range.lowerBound, index + 2 < range.upperBound,
            words[index + 2].classes.contains(.timeUnit)
        {
            return (.away, index + 1)
        }
        if !isProse, word.hash == PieceCutter.inWord, isSubject(index + 1, before: range.upperBound) { return nil }
        if !isProse, PieceCutter.inWords.contains(word.hash), index > range.lowerBound, index + 1 < range.upperBound,
            words[index - 1].classes.contains(.titleNoun)
                || word.hash != PieceCutter.inWord && holdsTitle(before: index, in: range),
            words[index + 1].shape.contains(.capitalised),
            words[index + 1].classes.isDisjoint(with: [.titleNoun, .titlePrefix]) || words[index + 1].gap != .space
        {
            return (.at, index + 1)
        }
        guard isProse else { return nil }
        if PieceCutter.proseAt.contains(word.hash) { return (.at, index + 1) }
        // "Commis I at …" holds a number.
        let isNumeral =
            word.length == 1 && word.shape.contains(.capitals) && index > range.lowerBound
            && words[index - 1].classes.contains(.titleNoun)
        if word.hash != PieceCutter.and, PieceCutter.proseEnd.contains(word.hash), !isNumeral {
            return (.away, index + 1)
        }
        return word.classes.contains(.workVerb) ? (.away, index + 1) : nil
    }

    /// "Lecturer in Glaciology, University of Aalvik": whether what follows "in" is what a title is about, for a school or a
    /// firm follows behind a comma.
    private func isSubject(_ start: Int, before end: Int) -> Bool {
        var index = start
        while index < end, index - start <= PieceCutter.mostSubjectWords, words[index].gap == .space {
            if !words[index].classes.isDisjoint(with: [.institution, .companySuffix, .legalForm, .place, .country]) {
                return false
            }
            index += 1
        }
        guard index < end, words[index].gap.subtracting(.space) == .comma else { return false }
        let next = index
        while index < end, index == next || words[index].gap == .space {
            if !words[index].classes.isDisjoint(with: [.institution, .legalForm]) { return true }
            index += 1
        }
        return false
    }

    /// A subject has at most so many words.
    private static let mostSubjectWords = 4
    private static let forWord = hash("for")

    /// Whether the words of a part before an index hold a title's noun: "Ingeniero de mantenimiento" before "en".
    private func holdsTitle(before index: Int, in range: Range<Int>) -> Bool {
        var position = index - 1
        while position >= range.lowerBound {
            if words[position].classes.contains(.titleNoun) { return true }
            if !words[position].gap.isSubset(of: .joining) { return false }
            position -= 1
        }
        return false
    }
}
