/// What a row of a table of employments tells.
extension WorkTableReader {
    func draft(_ columns: [Column], _ range: Range<Int>, last: WorkReader.Draft?) -> WorkReader.Draft? {
        let first = lines.profiles[range.lowerBound].words
        guard !first.isEmpty else { return nil }
        var draft = WorkReader.Draft(
            entry: WorkEntry(
                span: TextSpan(
                    start: Int(words[first.lowerBound].start), end: lines.lines[range.upperBound - 1].range.upperBound))
        )
        setDates(&draft.entry, columns)
        for column in columns where !column.parts.isEmpty {
            switch column.label {
            case .company where draft.entry.name == nil: setFirm(&draft, column.parts)
            case .position where draft.entry.position == nil, .role where draft.entry.position == nil:
                draft.entry.position = joined(column.parts, cleaner.title)
            case .location where draft.entry.location == nil:
                draft.entry.location = joined(column.parts) { cleaner.text($0.words) }
            case .experience where draft.entry.start == nil:
                draft.entry.statedMonths = column.parts.lazy.compactMap { DurationReader(words).months(in: $0) }.first
            default: break
            }
        }
        if draft.entry.start == nil,
            draft.entry.name == nil || draft.entry.position == nil && draft.entry.statedMonths == nil
        {
            return nil
        }
        if draft.entry.name == nil { draft.entry.name = last?.entry.name }
        return draft
    }

    /// A firm's cell, which may name the title as well.
    private func setFirm(_ draft: inout WorkReader.Draft, _ parts: [Range<Int>]) {
        var pieces: [EntryPiece] = []
        for part in parts { cutter.cut(part, line: 0, into: &pieces) }
        scorer.score(&pieces, from: 0)
        if pieces.count > 1, let title = pieces.indices.first(where: { pieces[$0].title >= 6 && pieces[$0].firm < 3 }) {
            draft.entry.position = cleaner.title(pieces[title])
            if let firm = pieces.indices.first(where: { $0 != title && pieces[$0].firm > 0 }) {
                draft.entry.name = cleaner.firm(pieces[firm])
                return
            }
        }
        draft.entry.name = joined(parts, cleaner.firm)
    }

    /// A value of several lines of one cell.
    private func joined(_ parts: [Range<Int>], _ clean: (EntryPiece) -> SourcedText?) -> SourcedText? {
        var result: SourcedText?
        var isComplete = false
        for part in parts where !isComplete {
            let piece = EntryPiece(
                words: part, line: 0, ordinal: 0, label: nil, lead: .none, isBracketed: false, followsComma: false)
            guard let value = clean(piece) else { continue }
            // What follows a remark or a place that was cut off belongs to it.
            isComplete = value.span.end < Int(words[part.upperBound - 1].start)
            if let before = result {
                // A second line goes on with the first unless it is a place.
                if scorer.isPlace(part) { continue }
                result = SourcedText(
                    before.text + " " + value.text,
                    span: TextSpan(start: before.span.start, end: max(before.span.end, value.span.end)))
            } else {
                result = value
            }
        }
        return result
    }

    private func setDates(_ entry: inout WorkEntry, _ columns: [Column]) {
        var start: PartialDate?
        var end: PartialDate?
        var isCurrent = false
        func read(_ parts: [Range<Int>], _ label: EntryLabel) {
            for part in parts {
                for mention in DateScanner().mentions(in: part, of: lines.text) {
                    if mention.isCurrent { isCurrent = true }
                    let (first, last) = (mention.start, mention.end)
                    if label == .to {
                        end = end ?? last ?? first
                    } else if start == nil, first != nil {
                        (start, end) = (first, last ?? end)
                    } else {
                        end = end ?? last ?? first
                    }
                }
            }
        }
        if let from = columns.first(where: { $0.label == .from })?.parts.first,
            let to = columns.first(where: { $0.label == .to })?.parts.first,
            from.upperBound == to.lowerBound
        {
            // Beside each other the two cells read as a range, so that "Dec 13" and "Present" are told apart from counts.
            read([from.lowerBound..<to.upperBound], .period)
        }
        if start != nil, isCurrent || end != nil {
            entry.start = start
            entry.isCurrent = isCurrent
            entry.end = isCurrent ? nil : end
            return
        }
        (start, end, isCurrent) = (nil, nil, false)
        for column in columns where column.label == .from { read(column.parts, .from) }
        for column in columns where column.label == .to { read(column.parts, .to) }
        for column in columns where column.label == .period && start == nil { read(column.parts, .period) }
        if start == nil {
            for column in columns
            where column.label == .other || column.label == .experience || column.label == .company
                || column.label == .position
            {
                if start == nil { read(column.parts, .period) }
            }
        }
        entry.start = start
        entry.isCurrent = isCurrent
        entry.end = isCurrent ? nil : end
    }
}
