/// Lines with labels that belong to one entry: from one label to where a label or a date comes again.
struct LabelRun: Sendable {
    /// Its lines, as indices into the section's.
    var lines: Range<Int>
    /// All labels in it.
    var labels: LabelSet
    /// Its dates, as indices into the section's anchors.
    var anchors: [Int]
    /// Whether it is about a project and not an employment.
    var isProject: Bool
}

/// Divides a section's lines into runs.
struct LabelRuns {
    private let lines: [WorkLine]
    private let pieces: [EntryPiece]
    private(set) var runs: [LabelRun] = []

    init(_ lines: [WorkLine], _ pieces: [EntryPiece], anchors: [WorkAnchor]) {
        self.lines = lines
        self.pieces = pieces
        divide()
        for index in anchors.indices {
            if let run = runs.firstIndex(where: { $0.lines.contains(anchors[index].line) }) {
                runs[run].anchors.append(index)
            }
        }
        for index in runs.indices {
            let labels = runs[index].labels
            // "Himgiri Ltd", then "Project: …", "Designation: …": the line above the labels names the firm.
            let isHeaded = labels.contains(.position) && startsUnlabelled(runs[index].lines)
            runs[index].isProject =
                labels.contains(.project) && !labels.contains(.company) && !isHeaded
                || labels.contains(.client) && labels.isDisjoint(with: [.company, .position])
                || labels.contains(.client) && !labels.contains(.company) && !labels.isDisjoint(with: .projectDetail)
        }
    }

    private static let once: LabelSet = [.company, .position, .role]

    private mutating func divide() {
        var start = -1
        var labels: LabelSet = []
        var hasDate = false
        var afterBreak = false
        var lastSet = -1
        // What the first entry begins with: where it comes again, the next one begins.
        var leading: LabelSet = []

        func startsUnlabelled() -> Bool { start >= 0 && lines[start].labels.isEmpty && lines[start].anchor < 0 }
        /// Whether a project's labels come before the employment has told its title and its only date.
        func isUnfinished(_ index: Int) -> Bool {
            if hasDate { return false }
            if !labels.contains(.position) { return follows(index, with: .position) }
            return labels.contains(.company) && datesOnce(index)
        }

        for index in lines.indices {
            let line = lines[index]
            let isDated = line.anchor >= 0
            let isMember = line.isHeader || isDated || !line.labels.isEmpty
            if !isMember, isWrapped(index) { continue }
            guard isMember, !line.isBreak || !line.labels.isEmpty else {
                afterBreak = true
                continue
            }
            if line.labels == .duties {
                afterBreak = true
                continue
            }
            let repeats =
                !labels.isDisjoint(with: line.labels.intersection(LabelRuns.once))
                || isDated && hasDate && startsEntry(line)
                || !labels.isEmpty && !leading.isDisjoint(with: line.labels.intersection(.job))
                    && !endsEntry(index, labels: labels, hasDate: hasDate)
            let continuesHead = start >= 0 && labels.isEmpty && hasDate && finishesUndated(index)
            let leadsProject =
                line.labels.contains(.project) && !labels.isSubset(of: [.client, .role, .period, LabelSet(.number)])
                && !isUnfinished(index)
                || line.labels.contains(.project) && (hasDate && labels.isDisjoint(with: .projectLead))
                    && !continuesHead
                || line.labels.contains(.client) && hasDate && labels.isDisjoint(with: [.project, .company])
                    && !continuesHead
            let isHead =
                start >= 0 && !afterBreak && line.labels.isEmpty && !labels.isEmpty
                && isHead(index, labels: labels, hasDate: hasDate)
            let leads: LabelSet = isDated && line.labels.isDisjoint(with: .job) ? [.period] : line.labels
            if leading.isEmpty { leading = leads }
            let goesOn = afterBreak && start >= 0 && !repeats && isMissing(line, from: labels, hasDate, leading)
            if goesOn { afterBreak = false }
            if start < 0 || afterBreak || repeats || leadsProject || isHead {
                var first = index
                if start >= 0 {
                    if !afterBreak, repeats, startsUnlabelled() {
                        while first - 1 > lastSet, first - 1 > start, lines[first - 1].labels.isEmpty,
                            lines[first - 1].anchor < 0
                        { first -= 1 }
                    }
                    close(start..<(afterBreak ? lastMember(before: index, from: start) + 1 : first), labels)
                }
                start = first
                labels = []
                hasDate = false
            }
            afterBreak = false
            labels.formUnion(line.labels)
            if isDated { hasDate = true }
            if !line.labels.isEmpty || isDated { lastSet = index }
        }
        if start >= 0 { close(start..<(lastMember(before: lines.count, from: start) + 1), labels) }
    }

    /// Whether a line below the duties of an entry tells what the entry lacks: "Employer: …" where it began with its dates,
    /// "Duration: …" where it has none.
    private func isMissing(_ line: WorkLine, from labels: LabelSet, _ hasDate: Bool, _ leading: LabelSet) -> Bool {
        guard !labels.isEmpty, leading.isDisjoint(with: line.labels), labels.isDisjoint(with: line.labels) else {
            return false
        }
        if line.anchor < 0 { return hasDate && !line.labels.isDisjoint(with: .job) }
        return !hasDate && !labels.isDisjoint(with: .job) && !line.labels.isDisjoint(with: [.period, .from])
    }

    /// Whether a line only ends the value of the label above it: the next label follows at once.
    private func isWrapped(_ index: Int) -> Bool {
        guard index > 0, index + 1 < lines.count, !lines[index].isBullet, !lines[index].isSetOff else { return false }
        let (before, next) = (lines[index - 1], lines[index + 1])
        return !before.labels.isEmpty && before.labels.isDisjoint(with: .duties) && !next.labels.isEmpty
            && next.labels.isDisjoint(with: .duties) && !next.isSetOff && next.line == before.line + 2
    }

    /// An unlabelled head of a labelled block has at most so many lines: firm, title, dates.
    private static let mostHeadLines = 3

    /// Whether an unlabelled line starts the next entry: the labels below it, or a date in its own group of lines, say
    /// again what the entry so far has told.
    private func isHead(_ index: Int, labels: LabelSet, hasDate: Bool) -> Bool {
        var next = index
        var isDated = false
        while next < lines.count, next - index < LabelRuns.mostHeadLines, lines[next].labels.isEmpty,
            lines[next].isHeader || lines[next].anchor >= 0
        {
            if lines[next].anchor >= 0 { isDated = true }
            next += 1
        }
        if isDated { return hasDate || labels.isDisjoint(with: .job) }
        guard next < lines.count, !lines[next].labels.isEmpty else { return false }
        var told: LabelSet = []
        while next < lines.count, !lines[next].labels.isEmpty || isWrapped(next), lines[next].labels != .duties {
            // What a second head of the same kind would tell is no part of this one.
            if !told.isDisjoint(with: lines[next].labels.intersection(.job)) { break }
            told.formUnion(lines[next].labels)
            if lines[next].anchor >= 0, hasDate { return true }
            next += 1
        }
        return !told.isDisjoint(with: labels.intersection(LabelRuns.telling))
    }

    /// Labels that an entry has once.
    private static let telling: LabelSet = [.company, .position, .role, .period, .from, LabelSet(.location)]

    /// "Duration: …", "Designation: …", "Organization: …": whether a label that began the first entry ends another, which
    /// had all but it.
    private func endsEntry(_ index: Int, labels: LabelSet, hasDate: Bool) -> Bool {
        guard hasDate, labels.isDisjoint(with: lines[index].labels),
            labels.contains(.position) || labels.contains(.company)
        else { return false }
        let next = index + 1
        return next >= lines.count
            || lines[next].anchor < 0 && lines[next].labels.isDisjoint(with: [.job, .period, .from])
    }

    /// Whether labelled lines from one on hold a label before they start another project or employment.
    private func follows(_ index: Int, with label: LabelSet) -> Bool {
        var next = index + 1
        while next < lines.count, !lines[next].labels.isEmpty,
            lines[next].labels.isDisjoint(with: [.company, .project])
        {
            if !lines[next].labels.isDisjoint(with: label) { return true }
            next += 1
        }
        return false
    }

    /// Whether a date stands in the labelled lines from one on, and another project is not told of before the next
    /// employment: then it is the employment's and not the project's.
    private func datesOnce(_ index: Int) -> Bool {
        var next = index
        var isDated = false
        while next < lines.count {
            let line = lines[next]
            if next > index, !line.labels.isDisjoint(with: LabelRuns.once) { break }
            if next > index, line.labels.contains(.project) { return false }
            if line.anchor >= 0, next > index, !line.labels.isEmpty || line.isHeader { isDated = true }
            if line.isBreak, line.labels.isDisjoint(with: .duties), next > index, !isDated, !isWrapped(next) { break }
            next += 1
        }
        return isDated
    }

    /// Whether labelled lines from one on give a title to the dated line above them, with no date of their own.
    private func finishesUndated(_ index: Int) -> Bool {
        var next = index
        var isTitled = false
        while next < lines.count, !lines[next].labels.isEmpty, lines[next].labels.isDisjoint(with: .company),
            next == index || lines[next].labels.isDisjoint(with: .project)
        {
            if lines[next].anchor >= 0 { return false }
            if lines[next].labels.contains(.position) { isTitled = true }
            next += 1
        }
        return isTitled
    }

    /// Whether some lines start with one that has no label and may name a firm.
    private func startsUnlabelled(_ range: Range<Int>) -> Bool {
        guard let first = range.first, lines[first].labels.isEmpty, lines[first].isHeader else { return false }
        return pieces[lines[first].pieces].contains { $0.firm > 0 }
    }

    /// Whether a dated line can't go with the date before: it names something or is a date by itself.
    private func startsEntry(_ line: WorkLine) -> Bool { true }

    private func lastMember(before end: Int, from start: Int) -> Int {
        var last = end - 1
        while last > start, lines[last].isBreak, lines[last].labels.isEmpty || lines[last].labels == .duties {
            last -= 1
        }
        return last
    }

    private mutating func close(_ range: Range<Int>, _ labels: LabelSet) {
        guard !range.isEmpty else { return }
        runs.append(LabelRun(lines: range, labels: labels, anchors: [], isProject: false))
    }
}
