/// Makes one project's entry of its lines.
struct ProjectBuilder {
    private let lines: ResumeLines
    private let words: [Word]
    private let cleaner: ValueCleaner

    init(_ lines: ResumeLines) {
        self.lines = lines
        words = lines.text.words
        cleaner = ValueCleaner(lines)
    }

    /// "Title", which names a project here and a role elsewhere.
    static let title = WordFolding.hash(of: "title")

    /// A name has at most so many words.
    private static let longestName = 20

    /// The entry that some of a section's lines tell of; `nil` where they name nothing.
    ///
    /// - Parameter isLed: whether a label names the project; otherwise its first line does, whatever labels follow.
    func entry(_ range: Range<Int>, of reader: WorkLineReader, isLed: Bool = true) -> ProjectEntry? {
        guard let first = range.first, let last = range.last else { return nil }
        let firstLine = reader.workLines[first]
        let lastLine = lines.lines[reader.workLines[last].line]
        var entry = ProjectEntry(
            span: TextSpan(start: Int(words[firstLine.words.lowerBound].start), end: lastLine.range.upperBound))
        if !isLed, firstLine.labels.isEmpty { entry.name = unlabelledName(firstLine, of: reader) }
        for index in range { fill(&entry, from: reader.workLines[index], of: reader) }
        if entry.name == nil {
            let isBelow = isNumber(firstLine) && range.count > 1
            entry.name = unlabelledName(isBelow ? reader.workLines[first + 1] : firstLine, of: reader)
        }
        setDates(&entry, range, reader)
        let bodyStart = firstLine.line + 1
        let text = EntryText(lines).collect(Range(from: bodyStart, upTo: reader.workLines[last].line + 1))
        entry.highlights = text.highlights
        if entry.description == nil { entry.description = text.summary ?? ownText(firstLine, entry) }
        entry.url =
            lines.text.document.links.first {
                $0.span.start >= entry.span.start && $0.span.end <= entry.span.end && !$0.target.hasPrefix("mailto:")
            }?.target
        return entry.name == nil && entry.description == nil && entry.entity == nil ? nil : entry
    }

    /// The project that a label among those of an employment names, with its client: the dates and the role are the
    /// employment's.
    func entry(insideJob range: Range<Int>, of reader: WorkLineReader) -> ProjectEntry? {
        guard let first = range.first(where: { reader.workLines[$0].labels.contains(.project) }) else { return nil }
        var entry = ProjectEntry(span: TextSpan(lines.lines[reader.workLines[first].line].range))
        for index in range { fill(&entry, from: reader.workLines[index], of: reader, only: [.project, .client]) }
        return entry.name == nil ? nil : entry
    }

    /// Whether a line only counts projects: "Project #1", "Project - II :".
    func isNumber(_ line: WorkLine) -> Bool {
        guard line.words.count <= 3, let first = line.words.first, words[first].singular == ProjectBuilder.project,
            let last = line.words.last, last > first
        else { return false }
        return words[last].shape.contains(.digits) || ProjectBuilder.numerals.contains(words[last].hash)
    }

    private static let project = WordFolding.hash(of: "project")
    private static let numerals = WordFolding.hashes(of: "i ii iii iv v vi one two three four")

    /// A project that one line names: up to a bracket or a stop at the end.
    func entry(named range: Range<Int>, inLine line: Int) -> ProjectEntry? {
        guard let first = range.first else { return nil }
        let open = range.dropFirst().first { words[$0].gap.contains(.open) || startsMeasure($0) } ?? range.upperBound
        guard let name = cleaner.text(withoutPlace(first..<open)), range.count <= ProjectBuilder.longestName else {
            return nil
        }
        var entry = ProjectEntry(span: TextSpan(lines.lines[line].range))
        entry.name = name
        return entry
    }

    private func fill(
        _ entry: inout ProjectEntry, from line: WorkLine, of reader: WorkLineReader, only labels: Set<EntryLabel>? = nil
    ) {
        for index in line.pieces {
            let piece = reader.pieces[index]
            guard let label = piece.label, piece.lead != .away, labels?.contains(label) ?? true else { continue }
            switch label {
            case .project where entry.name == nil: entry.name = named(piece.words, line, &entry)
            case .role where entry.name == nil && isTitle(piece): entry.name = cleaner.text(piece.words)
            case .role where entry.role == nil, .position where entry.role == nil:
                entry.role = cleaner.text(piece.words)
            case .client where entry.entity == nil, .company where entry.entity == nil:
                entry.entity = cleaner.firm(piece)
            case .tools: entry.keywords += keywords(piece.words)
            case .description where entry.description == nil: entry.description = described(piece.words, line)
            default: break
            }
        }
    }

    /// A label's value: with a year that belongs to the name, without a client in brackets behind it.
    private func named(_ range: Range<Int>, _ line: WorkLine, _ entry: inout ProjectEntry) -> SourcedText? {
        var range = range
        if range.upperBound < line.words.upperBound, words[range.upperBound].shape.contains(.year),
            words[range.upperBound].gap == .space,
            range.upperBound + 1 == line.words.upperBound || words[range.upperBound + 1].gap.contains(.open)
        {
            range = range.lowerBound..<range.upperBound + 1
        }
        if entry.entity == nil, let open = range.dropFirst().last(where: { words[$0].gap.contains(.open) }),
            range.upperBound - open == 1, words[open].shape.contains(.capitalised),
            words[open].shape.isDisjoint(with: .hasDigit),
            words[open].length >= ProjectBuilder.shortestClient, !isShortForm(words[open], of: range.lowerBound..<open)
        {
            entry.entity = cleaner.text(open..<range.upperBound)
            range = range.lowerBound..<open
        }
        return cleaner.text(range)
    }

    /// A client in brackets has at least so many letters: "(NHAI)".
    private static let shortestClient = 4

    private func isShortForm(_ word: Word, of range: Range<Int>) -> Bool {
        guard word.shape.contains(.capitals) else { return false }
        let text = lines.text.document.text
        let initials = range.filter { words[$0].shape.contains(.hasLetter) }.map {
            WordFolding.fold(text[Int(words[$0].start)].value)
        }
        return text[word.range].allSatisfy { initials.contains(WordFolding.fold($0.value)) }
    }

    private func isTitle(_ piece: EntryPiece) -> Bool {
        piece.words.lowerBound > 0 && words[piece.words.lowerBound - 1].hash == ProjectBuilder.title
    }

    /// A label's value that goes on in the lines below it.
    private func described(_ range: Range<Int>, _ line: WorkLine) -> SourcedText? {
        guard let first = range.first else { return nil }
        var end = lines.lines[line.line].range.upperBound
        var next = line.line + 1
        while next < lines.lines.count, !lines.lines[next - 1].traits.contains(.wholeParagraph), !lines.isBlank(next),
            lines.profiles[next].marks.isDisjoint(with: [.bullet, .colonEnd]),
            !lines.lines[next].traits.contains(.bold),
            lines.profiles[next].marks.contains(.smallStart)
                || !lines.profiles[next - 1].marks.contains(.stopEnd) && lines.profiles[next - 1].words.count > 6,
            lines.text.lexicon.labels.label(
                at: lines.profiles[next].body.lowerBound, before: lines.profiles[next].body.upperBound, in: words)
                == nil
        {
            end = lines.lines[next].range.upperBound
            next += 1
        }
        return lines.text.sourced(TextSpan(start: Int(words[first].start), end: end))
    }

    /// The parts of a list of tools.
    private func keywords(_ range: Range<Int>) -> [SourcedText] {
        var result: [SourcedText] = []
        var start = range.lowerBound
        func close(_ end: Int) {
            guard start < end, let value = cleaner.text(start..<end) else { return }
            result.append(value)
        }
        for index in range where index > start {
            if !words[index].gap.isDisjoint(with: [.comma, .semicolon, .pipe, .tab, .bullet]) {
                close(index)
                start = index
            }
        }
        close(range.upperBound)
        return result
    }

    /// The first line without its dates, up to what separates the name from the rest.
    private func unlabelledName(_ line: WorkLine, of reader: WorkLineReader) -> SourcedText? {
        guard var first = line.words.first else { return nil }
        let dates = lines.mentions(in: line.words).map { lines.mentions[$0].words }
        // "Jun 2024 – Sep 2024: Smart Meter Backbone"
        if let date = dates.first, date.lowerBound == first, date.upperBound < line.words.upperBound {
            first = date.upperBound
        }
        if let quoted = quoted(first..<line.words.upperBound) { return cleaner.text(quoted) }
        var end = line.words.upperBound
        for index in (first + 1)..<max(end, first + 1) {
            let gap = words[index].gap
            let isSpacedDash = !gap.isDisjoint(with: [.hyphen, .dash]) && gap.contains(.space)
            if !gap.isDisjoint(with: [.tab, .pipe, .colon, .open, .bullet]) || isSpacedDash || startsMeasure(index) {
                end = index
                break
            }
        }
        for date in dates where date.lowerBound > first && !isPartOfName(date, before: end) {
            end = min(end, date.lowerBound)
        }
        end = withoutPlace(first..<end).upperBound
        let body = lines.profiles[line.line].body
        let start = max(first, min(body.lowerBound, end - 1))
        guard end - start <= ProjectBuilder.longestName, end > start,
            (start..<end).contains(where: { words[$0].shape.contains(.hasLetter) }),
            !(start..<end).contains(where: { words[$0].gap.contains(.at) })
        else { return nil }
        // A label whose value is missing names nothing.
        if let label = lines.text.lexicon.labels.label(ofWhole: start..<end, in: words), label != .project {
            return nil
        }
        return cleaner.text(start..<end)
    }

    /// Whether what stands behind a comma or a dash tells how large or dear a project was: ", $4.1M", "– 34 floors".
    private func startsMeasure(_ index: Int) -> Bool {
        let gap = words[index].gap
        let isParted = gap.contains(.comma) || !gap.isDisjoint(with: [.dash, .hyphen]) && gap.contains(.space)
        guard isParted else { return false }
        return words[index].shape.contains(.hasDigit)
            && (gap.contains(.other) || gap.contains(.dash) || gap.contains(.hyphen))
            || ProjectBuilder.measures.contains(words[index].hash) && !words[index].shape.contains(.capitalised)
    }

    private static let measures = WordFolding.hashes(of: "value worth costing cost completed built budget")

    /// A title in quotes at the start of some words.
    private func quoted(_ range: Range<Int>) -> Range<Int>? {
        guard let first = range.first, words[first].gap.contains(.quote),
            let close = range.dropFirst().first(where: { words[$0].gap.contains(.quote) })
        else { return nil }
        return first..<close
    }

    /// Whether a bare year ends the name with nothing but a space in front: "Refinery Turnaround 2022".
    private func isPartOfName(_ date: Range<Int>, before end: Int) -> Bool {
        date.count == 1 && date.upperBound == end && words[date.lowerBound].gap == .space
            && words[date.lowerBound].shape.contains(.year)
    }

    /// Without the place behind the last comma: "Lusail LRT Depot, Doha".
    private func withoutPlace(_ range: Range<Int>) -> Range<Int> {
        guard let comma = range.dropFirst().last(where: { words[$0].gap.contains(.comma) }),
            let match = lines.text.lexicon.places.longestMatch(in: words, at: comma, before: range.upperBound),
            match.words.upperBound == range.upperBound
        else { return range }
        return range.lowerBound..<comma
    }

    /// What the first line says behind the name.
    private func ownText(_ line: WorkLine, _ entry: ProjectEntry) -> SourcedText? {
        let end = Int(words[line.words.upperBound - 1].end)
        let start = entry.name?.span.end ?? Int(words[line.words.lowerBound].start)
        let range = lines.text.index.indices(in: start..<max(start, end))
        guard range.count >= 3 else { return nil }
        return cleaner.text(range)
    }

    private func setDates(_ entry: inout ProjectEntry, _ range: Range<Int>, _ reader: WorkLineReader) {
        for index in range where !reader.workLines[index].isBullet || index == range.lowerBound {
            for mention in lines.mentions(in: reader.workLines[index].words).map({ lines.mentions[$0] })
            where mention.start != nil {
                guard mention.isRange || reader.workLines[index].isHeader else { continue }
                entry.start = mention.isReversed ? mention.end : mention.start
                entry.end = mention.isReversed ? mention.start : mention.end
                return
            }
        }
    }
}
