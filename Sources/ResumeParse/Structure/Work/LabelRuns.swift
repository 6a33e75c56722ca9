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
            runs[index].isProject =
                labels.contains(.project) && !labels.contains(.company)
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

        for index in lines.indices {
            let line = lines[index]
            let isDated = line.anchor >= 0
            let isMember = line.isHeader || isDated || !line.labels.isEmpty
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
            let leadsProject =
                line.labels.contains(.project) && !labels.isSubset(of: [.client, .role, .period, LabelSet(.number)])
                || line.labels.contains(.project) && (hasDate && labels.isDisjoint(with: .projectLead))
                || line.labels.contains(.client) && hasDate && labels.isDisjoint(with: [.project, .company])
            let leads: LabelSet = isDated && line.labels.isDisjoint(with: .job) ? [.period] : line.labels
            if leading.isEmpty { leading = leads }
            // "Employer: …" below the duties of an entry that began with its dates still belongs to it.
            let goesOn =
                afterBreak && start >= 0 && !repeats && !isDated && !line.labels.isDisjoint(with: .job) && hasDate
                && leading.isDisjoint(with: line.labels) && labels.isDisjoint(with: line.labels) && !labels.isEmpty
            if goesOn { afterBreak = false }
            if start < 0 || afterBreak || repeats || leadsProject {
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
