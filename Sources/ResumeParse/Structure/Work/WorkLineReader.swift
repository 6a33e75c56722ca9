/// Turns the lines of a section into `WorkLine`s with their pieces, and finds the dates that entries hang on.
struct WorkLineReader {
    let lines: ResumeLines
    let words: [Word]
    let cutter: PieceCutter
    let scorer: PieceScorer
    var workLines: [WorkLine] = []
    var pieces: [EntryPiece] = []
    var anchors: [WorkAnchor] = []
    /// The label whose value is expected in the next line.
    var awaited: EntryLabel?
    /// Whether every line has a bullet, those with nothing but dates included, so that bullets say nothing.
    var isAllBullets = false

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        cutter = PieceCutter(lines)
        scorer = PieceScorer(lines)
    }

    /// A line that names firms and titles has at most so many words beside its dates.
    static let mostHeaderWords = 14
    /// A header with more words than this must have a known word in it.
    static let mostUnknownWords = 8
    /// "Customer service and order management": a title may be written like a sentence.
    static let mostSentenceCaseWords = 6
    /// So much more may be written small in it.
    static let sentenceCase = 3
    /// A list item with a date is an entry only when both scores reach these.
    static let surePoints = 4
    /// A capitalised name has at least so many.
    static let namePoints = 3

    /// Reads the lines of a section but those already taken.
    mutating func read(_ range: Range<Int>, contentStart: Int, except taken: Set<Int>) {
        var joined = range.lowerBound
        isAllBullets = saysNothingByBullets(range)
        for line in range
        where line >= joined && !lines.isBlank(line) && !taken.contains(line)
            && !lines.lines[line].traits.contains(.pageMargin) && !lines.isTail(line)
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
            let isWrapped = !isProse && endsInNextLine(line, body, in: range)
            if isWrapped {
                joined = line + 2
                body = body.lowerBound..<lines.profiles[line + 1].words.upperBound
            }
            cutter.cut(body, line: line, isProse: isProse, joinsLines: isWrapped, into: &pieces)
            let isNumbered = dropNumber(from: first)
            var labels: LabelSet = []
            for piece in pieces[first...] {
                if let label = piece.label, !isInBracket(piece) { labels.insert(LabelSet(label)) }
            }
            if labels.isEmpty, !isProse, hasUnknownLabel(line, body, in: range) {
                for index in pieces.indices[first...] { pieces[index].label = .other }
                labels.insert(LabelSet(.other))
            }
            if awaited == .company, first < pieces.count, isName(first) {
                pieces[first].label = .company
                labels.insert(.company)
            }
            if let awaited, first < pieces.count, pieces[first].label == nil { answer(awaited, from: first) }
            awaited = isNumbered ? .company : nil
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

    /// "Acme Ltd (Client: Bank of Ridgeway)": a label in a bracket says something of what stands before it, and leads no
    /// project.
    func isInBracket(_ piece: EntryPiece) -> Bool {
        guard piece.label == .client || piece.label == .project || piece.label == .consultant else { return false }
        var index = piece.words.lowerBound
        let first = max(0, index - WorkLineReader.longestInnerLabel)
        while index >= first, words[index].gap.isDisjoint(with: [.newline, .close]) {
            if words[index].gap.contains(.open) { return true }
            index -= 1
        }
        return false
    }

    /// A label in a bracket has at most so many words.
    static let longestInnerLabel = 2

    /// "Bed strength : 150" between "Department : …" and "Period : …": a few words and a colon beside a line with a known
    /// label are a label too.
    func hasUnknownLabel(_ line: Int, _ body: Range<Int>, in section: Range<Int>) -> Bool {
        guard lines.mentions(in: body).isEmpty, !lines.profiles[line].marks.contains(.bullet),
            let colon = body.prefix(WorkLineReader.mostLabelWords + 1).dropFirst()
                .first(where: { !words[$0].gap.isSubset(of: [.space, .slash, .hyphen, .dot, .open, .close]) }),
            words[colon].gap.contains(.colon),
            // "Acme (Client: Ridgeway)" is a name with a remark.
            (body.lowerBound + 1..<colon).last(where: { !words[$0].gap.isDisjoint(with: [.open, .close]) })
                .map({ words[$0].gap.contains(.close) || words[colon].gap.contains(.close) }) ?? true,
            (body.lowerBound..<colon).allSatisfy({
                words[$0].classes.isDisjoint(with: [.titleNoun, .legalForm, .month])
                    && !words[$0].shape.contains(.digits)
            })
        else { return false }
        if let last = workLines.last, last.line == line - 1, !last.labels.isEmpty,
            last.labels.isDisjoint(with: .duties)
        {
            return true
        }
        guard line + 1 < section.upperBound else { return false }
        let next = lines.profiles[line + 1].body
        guard !next.isEmpty, let (label, _) = cutter.labelled(at: next.lowerBound, in: next) else { return false }
        return label != .duties
    }

    /// A label has at most so many words.
    static let mostLabelWords = 4

    /// Gives a label the line below it for its value: the first piece, or all of what describes a project.
    mutating func answer(_ label: EntryLabel, from first: Int) {
        pieces[first].label = label
        guard LabelSet(label).isSubset(of: LabelSet.projectLead.union(.projectDetail)) else { return }
        for index in pieces.indices[first...] where pieces[index].label == nil { pieces[index].label = label }
    }

    /// "Organisation 1", alone in its line, has the firm in the next: takes away a firm that is only a number.
    private mutating func dropNumber(from first: Int) -> Bool {
        guard pieces.count == first + 1, pieces[first].label == .company, pieces[first].words.count == 1,
            words[pieces[first].words.lowerBound].shape.contains(.digits),
            words[pieces[first].words.lowerBound].length <= WorkLineReader.longestNumber
        else { return false }
        pieces.removeLast()
        return true
    }

    /// Whether a value stands behind "Name": "Name - Gokul Foods".
    private func isName(_ index: Int) -> Bool {
        let first = pieces[index].words.lowerBound
        return first > 0 && pieces[index].label == .other && words[first - 1].hash == WorkLineReader.name
    }

    static let name = WordFolding.hash(of: "name")

    /// "Project # 1", alone in its line, is neither a firm nor a title.
    mutating func dropNumberedProject(_ body: Range<Int>, from first: Int) {
        guard pieces.count == first + 1, pieces[first].label == nil, let last = body.last,
            words[last].shape.contains(.digits), words[last].length <= WorkLineReader.longestNumber,
            let (label, end) = lines.text.lexicon.labels.label(at: body.lowerBound, before: last, in: words),
            label == .project, end == last
        else { return }
        pieces[first].firm = 0
        pieces[first].title = 0
    }

    /// A project's number has at most so many digits.
    static let longestNumber = 2
}
