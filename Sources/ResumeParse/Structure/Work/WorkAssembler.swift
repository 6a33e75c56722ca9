/// Assembles entries around dates: finds for each the lines that belong to it, and what in these lines is the firm,
/// the title and the place.
struct WorkAssembler {
    var pieces: [EntryPiece]
    let words: [Word]
    let lines: [WorkLine]
    var anchors: [WorkAnchor]
    private var chooser: PieceChooser

    init(_ reader: WorkLineReader, words: [Word]) {
        self.words = words
        pieces = reader.pieces
        lines = reader.workLines
        anchors = reader.anchors
        chooser = PieceChooser(pieces: reader.pieces, lines: reader.workLines)
    }

    /// How many lines above and below its date an entry's names may stand.
    private static let mostAbove = 3
    private static let mostBelow = 3
    /// Names on both sides of the date must suit the entries better by so many points: a line below a role without a firm
    /// may be the firm of the next.
    private static let bothSides = 12

    /// Fills in all anchors.
    mutating func assemble() {
        let runs = LabelRuns(lines, pieces, anchors: anchors).runs
        var isSettled = [Bool](repeating: false, count: anchors.count)
        settleSentences(&isSettled)
        settleRuns(runs, &isSettled)
        settlePattern(&isSettled)
        learn()
        settlePattern(&isSettled)
        extendIncomplete()
        markProjects(runs)
        for index in anchors.indices {
            fillTitle(index)
            completeTitle(index)
            completeFirm(index)
        }
    }

    /// Entries told in one sentence.
    private mutating func settleSentences(_ isSettled: inout [Bool]) {
        for index in anchors.indices {
            guard let sentence = anchors[index].sentence else { continue }
            let choice = chooser.choice(among: sentence, anchor: anchors[index].line, block: anchors[index].block)
            apply(choice, to: index)
            if anchors[index].isPromotion, index > 0 {
                anchors[index].firm = anchors[index - 1].firm
                isSettled[index] = true
                continue
            }
            if choice.firm == nil, choice.title != nil { takeFirmAbove(index) }
            isSettled[index] = anchors[index].firm != nil && choice.title != nil
            if !isSettled[index], choice.firm == nil || pieces[choice.firm ?? 0].firm < 3 {
                anchors[index].firm = nil
            }
        }
    }

    /// "Sunrise Pvt Ltd" over "Worked as Electrician from …".
    private mutating func takeFirmAbove(_ index: Int) {
        let line = anchors[index].line
        var first = line
        let floor = index > 0 ? anchors[index - 1].line + 1 : 0
        while first > floor, line - first < WorkAssembler.mostAbove, lines[first - 1].isHeader,
            lines[first - 1].anchor < 0
        { first -= 1 }
        guard first < line else { return }
        let above = chooser.choice(in: first..<line, anchor: line)
        guard let firm = above.firm, above.title == nil else { return }
        anchors[index].firm = firm
        anchors[index].place = anchors[index].place ?? above.place
        anchors[index].block = first..<(line + 1)
    }

    /// Entries of labelled lines.
    private mutating func settleRuns(_ runs: [LabelRun], _ isSettled: inout [Bool]) {
        for run in runs where !run.labels.isDisjoint(with: .job) || run.isProject || run.labels.contains(.role) {
            if run.anchors.isEmpty {
                guard !run.isProject, run.labels.contains(.job) else { continue }
                let choice = chooser.choice(in: run.lines, anchor: run.lines.lowerBound)
                guard choice.firm != nil, choice.title != nil else { continue }
                var anchor = WorkAnchor(
                    line: run.lines.lowerBound, start: nil, end: nil, isCurrent: false, words: 0..<0, block: run.lines)
                (anchor.firm, anchor.title, anchor.place) = (choice.firm, choice.title, choice.place)
                anchors.append(anchor)
                isSettled.append(true)
                continue
            }
            for index in run.anchors where !isSettled[index] {
                anchors[index].isProject = run.isProject
                guard run.anchors.count == 1 || index == run.anchors[0] else { continue }
                anchors[index].block = run.lines
                apply(chooser.choice(in: run.lines, anchor: anchors[index].line), to: index)
                isSettled[index] = run.isProject || anchors[index].firm != nil && anchors[index].title != nil
            }
        }
        let order = anchors.indices.sorted {
            (anchors[$0].line, anchors[$0].words.lowerBound) < (anchors[$1].line, anchors[$1].words.lowerBound)
        }
        anchors = order.map { anchors[$0] }
        isSettled = order.map { isSettled[$0] }
    }

    /// The other entries: all by the pattern (so many lines above the date, so many below) that suits most of them.
    private mutating func settlePattern(_ isSettled: inout [Bool]) {
        let open = anchors.indices.filter { !isSettled[$0] && anchors[$0].sentence == nil }
        guard !open.isEmpty else { return }
        var best: (score: Int, choices: [PieceChooser.Choice], blocks: [Range<Int>])?
        for above in 0...WorkAssembler.mostAbove {
            for below in 0...WorkAssembler.mostBelow {
                var score = -(above + below) * open.count
                if above > 0, below > 0 { score -= WorkAssembler.bothSides }
                var choices: [PieceChooser.Choice] = []
                var blocks: [Range<Int>] = []
                var free = 0
                for index in open {
                    let block = block(of: index, above: above, below: below, from: free)
                    let choice = chooser.choice(in: block, anchor: anchors[index].line)
                    score += choice.score
                    choices.append(choice)
                    blocks.append(block)
                    free = block.upperBound
                }
                if best.map({ score > $0.score }) ?? true { best = (score, choices, blocks) }
            }
        }
        guard let best else { return }
        for (number, index) in open.enumerated() {
            anchors[index].block = best.blocks[number]
            apply(best.choices[number], to: index)
        }
    }

    /// The lines around a date that may belong to it: headers without a break, nearer to it than to another date.
    func block(of index: Int, above: Int, below: Int, from free: Int) -> Range<Int> {
        let line = anchors[index].line
        var first = line
        let floor = max(free, index > 0 ? anchors[index - 1].line + 1 : 0)
        while first > floor, line - first < above, lines[first - 1].isHeader, lines[first - 1].anchor < 0 { first -= 1 }
        var last = line + 1
        while last < lines.count, last - line - 1 < below, lines[last].isHeader, lines[last].anchor < 0 {
            // A project below an employment's date has a role of its own.
            if !lines[last].labels.isDisjoint(with: .projectLead) { break }
            // What stands behind empty space right above the next date belongs to that date.
            if lines[last].isSetOff, last + 1 < lines.count, lines[last + 1].anchor >= 0, !lines[last + 1].isSetOff {
                break
            }
            last += 1
        }
        return first..<last
    }

    private mutating func apply(_ choice: PieceChooser.Choice, to index: Int) {
        anchors[index].firm = choice.firm
        anchors[index].title = choice.title
        anchors[index].place = choice.place
    }

    /// A piece with so many points is what it looks like.
    static let surePoints = 5

    /// Notes where the sure firms and titles stand.
    private mutating func learn() {
        var habits = SlotHabits()
        for anchor in anchors where anchor.sentence == nil {
            for (piece, isFirm) in [(anchor.firm, true), (anchor.title, false)] {
                guard let piece, pieces[piece].label == nil,
                    (isFirm ? pieces[piece].firm : pieces[piece].title) >= WorkAssembler.surePoints,
                    let line = anchor.block.first(where: { lines[$0].pieces.contains(piece) })
                else { continue }
                habits.note(SlotHabits.Slot(offset: line - anchor.line, ordinal: pieces[piece].ordinal), isFirm: isFirm)
            }
        }
        chooser.habits = habits
    }

    /// Entries that the pattern left without a firm or a title look at lines next to them that no entry uses.
    private mutating func extendIncomplete() {
        for index in anchors.indices where anchors[index].firm == nil || anchors[index].title == nil {
            guard anchors[index].sentence == nil, !anchors[index].isProject else { continue }
            let block = extended(index)
            guard block != anchors[index].block else { continue }
            let choice = chooser.choice(in: block, anchor: anchors[index].line)
            let isBetter =
                (choice.firm != nil && choice.title != nil)
                || anchors[index].firm == nil && anchors[index].title == nil
            guard isBetter else { continue }
            anchors[index].block = block
            apply(choice, to: index)
        }
    }

    /// The lines of an entry with the headers next to them that no other entry uses.
    func extended(_ index: Int) -> Range<Int> {
        let floor = index > 0 ? anchors[index - 1].block.upperBound : 0
        let ceiling = index + 1 < anchors.count ? anchors[index + 1].block.lowerBound : lines.count
        var block = anchors[index].block
        while block.lowerBound > floor, anchors[index].line - block.lowerBound < WorkAssembler.mostAbove,
            lines[block.lowerBound - 1].isHeader
        {
            block = (block.lowerBound - 1)..<block.upperBound
        }
        while block.upperBound < ceiling, block.upperBound - anchors[index].line <= WorkAssembler.mostBelow,
            lines[block.upperBound].isHeader
        {
            block = block.lowerBound..<(block.upperBound + 1)
        }
        return block
    }

    /// Whether an employment before a project lasted while it did, so that the project was part of it.
    private func isCovered(_ index: Int) -> Bool {
        guard let start = anchors[index].start else { return true }
        return anchors[..<index].contains { other in
            guard !other.isProject, let from = other.start, from.monthIndex <= start.monthIndex else { return false }
            return other.isCurrent || (other.end ?? from).monthIndex >= start.monthIndex
        }
    }

    /// "Client: Acme" with a date, "Role: …": consultants tell of their clients as of employers.
    private mutating func takeClient(_ index: Int) {
        guard let title = anchors[index].title, pieces[title].label == .role || pieces[title].label == .position else {
            return
        }
        for line in anchors[index].block {
            for piece in lines[line].pieces where pieces[piece].label == .client && pieces[piece].lead != .away {
                anchors[index].isProject = false
                anchors[index].firm = piece
                return
            }
        }
    }

    /// Dates inside projects' blocks are no employments, unless there are no others.
    private mutating func markProjects(_ runs: [LabelRun]) {
        for run in runs where run.isProject {
            for index in anchors.indices where run.lines.contains(anchors[index].line) {
                anchors[index].isProject = true
            }
        }
        // Projects with a title each, under a firm that has none, are the roles that were held there.
        var parent: WorkAnchor?
        for index in anchors.indices {
            guard anchors[index].isProject else {
                parent = anchors[index]
                continue
            }
            guard let parent, parent.firm != nil, parent.title == nil, let title = anchors[index].title,
                pieces[title].label == .position
            else { continue }
            anchors[index].isProject = false
            anchors[index].firm = nil
        }
        for index in anchors.indices where anchors[index].isProject && !isCovered(index) { takeClient(index) }
        if anchors.allSatisfy(\.isProject) {
            for index in anchors.indices {
                anchors[index].isProject = false
                // The client or the project's firm is all the employer that is told of.
                guard anchors[index].firm == nil else { continue }
                for line in anchors[index].block where anchors[index].firm == nil {
                    anchors[index].firm = lines[line].pieces.first {
                        (pieces[$0].label == .client || pieces[$0].label == .company) && pieces[$0].lead != .away
                    }
                }
            }
        }
    }
}
