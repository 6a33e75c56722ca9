/// Cuts the lines of a section into groups of skills.
struct SkillCutter {
    let text: ResumeText
    let words: [Word]
    let lexicon: SkillLexicon
    let item: SkillItem
    let excluded: SourcedText?
    var groups: [SkillGroup] = []
    var current = SkillGroup()
    /// Words of the newest label, in case that what follows it is only a level: "Excel: Advanced".
    var label: Range<Int>?
    var seen: Set<String> = []
    /// Whether a sentence introduces the row's list: "Knowledge of A, B and C".
    var isLed = false
    /// Whether the section has one row.
    var isOnlyRow = false

    /// Makes a cutter.
    ///
    /// - Parameter excluded: the person's name; it is no skill where a sidebar leaves it among them.
    init(_ text: ResumeText, except excluded: SourcedText? = nil) {
        self.text = text
        self.excluded = excluded
        words = text.words
        lexicon = text.lexicon.skills
        item = SkillItem(text)
    }

    /// The groups cut so far.
    mutating func finish() -> [SkillGroup] {
        flush()
        return groups
    }

    mutating func flush() {
        if !current.keywords.isEmpty { groups.append(current) }
        current = SkillGroup()
        label = nil
    }

    // MARK: - Sections

    /// Reads a section on skills.
    mutating func read(_ section: Section) {
        let rows = LineJoiner(section, of: text, joinsCells: true).rows(of: section)
        if isPersonal(section), areTraits(rows) { return }
        let labelTables = tablesOfLabels(rows)
        isOnlyRow = rows.count == 1
        for (number, row) in rows.enumerated() {
            let line = text.document.lines[row.lines.lowerBound]
            if line.table >= 0 || line.cells.count > 1, isHead(row.words) { continue }
            if line.cells.count >= 2, labelTables.contains(line.table) || line.cells.count == 2 && isLabelled(line) {
                readLabelRow(row)
            } else if isLabelLine(row, before: number + 1 < rows.count ? rows[number + 1] : nil) {
                flush()
                setLabel(row.words)
            } else {
                let isUnder = label != nil && current.keywords.isEmpty
                if !line.traits.contains(.listItem), line.gapAbove > 0, current.name != nil, startsGroup(row) {
                    flush()
                }
                cut(withoutNumber(row.words))
                // A label with its list behind it in one row is that row's alone.
                if label != nil, firstColon(row.words) != nil, !isUnder || line.traits.contains(.listItem) { flush() }
            }
        }
    }

    /// Whether a section's heading says that it is about a person more than about a trade: "Personal skills", "Strengths".
    func isPersonal(_ section: Section) -> Bool {
        section.kind == .strengths
            || text.index.indices(in: section.heading.range).contains { SkillCutter.personal.contains(words[$0].hash) }
    }

    static let personal = WordFolding.hashes(of: "personal interpersonal strengths strength")

    /// Whether rows tell of character: one item in three is a known trait, or they are sentences.
    func areTraits(_ rows: [LineJoiner.Row]) -> Bool {
        var traits = 0
        var items = 0
        for row in rows {
            var start = row.words.lowerBound
            for index in row.words.dropFirst() + [row.words.upperBound]
            where index == row.words.upperBound || !words[index].gap.isDisjoint(with: SkillCutter.separators) {
                items += 1
                if item.isTrait(start..<index) || index - start > SkillItem.longest { traits += 1 }
                start = index
            }
        }
        return traits * SkillCutter.traitShare >= items
    }

    static let traitShare = 3

    /// Reads what stands behind labels of skills in a section on something else.
    mutating func readLabels(_ section: Section) {
        let rows = LineJoiner(section, of: text, joinsCells: true).rows(of: section)
        for row in rows {
            guard let colon = firstColon(row.words) ?? firstTab(row.words),
                colon - row.words.lowerBound <= SkillCutter.longestLabel,
                lexicon.labels.payload(ofWhole: words[row.words.lowerBound..<colon]) != nil
            else { continue }
            if words[colon].gap.contains(.colon) {
                cut(row.words)
            } else {
                setLabel(row.words.lowerBound..<colon)
                cut(colon..<row.words.upperBound)
            }
            flush()
        }
    }

    func firstTab(_ range: Range<Int>) -> Int? { range.dropFirst().first { words[$0].gap.contains(.tab) } }

    /// A label has no more words than this.
    static let longestLabel = 6

    func firstColon(_ range: Range<Int>) -> Int? {
        range.dropFirst().first { words[$0].gap.contains(.colon) }
    }

    /// Without "1." or "2)" in front.
    func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, let first = range.first, words[first].shape.contains(.digits), words[first].length <= 2,
            Int(words[first].end) < text.document.text.count
        else { return range }
        let sign = text.document.text[Int(words[first].end)]
        let isTight = words[first + 1].gap == .dot && words[first + 1].shape.contains(.digits)
        return (sign == "." || sign == ")") && !isTight ? range.dropFirst() : range
    }

    /// Whether the first of a row's two cells is a known label of skills.
    func isLabelled(_ line: StyledLine) -> Bool {
        guard let first = text.document.cells[line.cells].first else { return false }
        let head = text.index.indices(in: first.range)
        guard !head.isEmpty else { return false }
        return lexicon.labels.payload(ofWhole: words[head]) != nil
            || lexicon.generalLabels.payload(ofWhole: words[head]) != nil
    }

    /// Tables whose first column labels the second: rows in which the second cell is a list and the first is none.
    func tablesOfLabels(_ rows: [LineJoiner.Row]) -> Set<Int> {
        var lists: [Int: Int] = [:]
        for row in rows {
            let line = text.document.lines[row.lines.lowerBound]
            guard line.table >= 0, line.cells.count == 2 else { continue }
            let cells = text.document.cells[line.cells].map { text.index.indices(in: $0.range) }
            if hasSeparator(cells[1]), !hasSeparator(cells[0]), !cells[0].isEmpty { lists[line.table, default: 0] += 1 }
        }
        var result: Set<Int> = []
        for row in rows {
            let table = text.document.lines[row.lines.lowerBound].table
            if table >= 0, let count = lists[table],
                count * 2 >= rows.count(where: { text.document.lines[$0.lines.lowerBound].table == table })
            {
                result.insert(table)
            }
        }
        return result
    }

    func firstSeparator(in range: Range<Int>) -> Int {
        range.dropFirst().first { !words[$0].gap.isDisjoint(with: SkillCutter.separators) } ?? range.upperBound
    }

    func hasSeparator(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains { !words[$0].gap.isDisjoint(with: SkillCutter.separators) }
    }

    static let separators: Word.Gap = [.comma, .semicolon, .pipe, .bullet, .tab, .arrow, .star]

    mutating func readLabelRow(_ row: LineJoiner.Row) {
        let cells = text.document.cells[text.document.lines[row.lines.lowerBound].cells]
        guard let first = cells.first else { return }
        let head = text.index.indices(in: first.range)
        flush()
        setLabel(head)
        for cell in cells.dropFirst() {
            var range = text.index.indices(in: cell.range)
            // The last cell goes on in the row's other lines.
            if cell == cells.last, row.lines.count > 1 {
                range = range.lowerBound..<max(range.upperBound, row.words.upperBound)
            }
            cut(range)
        }
        flush()
    }

    /// Whether a row is the head of a table of skills.
    func isHead(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        var heads = 0
        while index < range.upperBound {
            guard let match = lexicon.heads.longestMatch(in: words, at: index, before: range.upperBound) else {
                return false
            }
            index = match.words.upperBound
            heads += 1
        }
        return heads >= 2
    }

    /// Whether a line is nothing but a label for the lines below it.
    func isLabelLine(_ row: LineJoiner.Row, before next: LineJoiner.Row?) -> Bool {
        guard row.words.count <= SkillCutter.longestLabel, !hasSeparator(row.words) else { return false }
        let line = text.document.lines[row.lines.lowerBound]
        let end = Int(words[row.words.upperBound - 1].end)
        if text.scalar(from: end, before: line.range.upperBound) == ":" { return true }
        guard let next, line.table < 0 else { return false }
        let follower = text.document.lines[next.lines.lowerBound]
        return line.traits.contains(.bold) && follower.traits.isDisjoint(with: [.bold, .boldStart])
            && !line.traits.contains(.listItem)
    }

    /// Whether a row behind a gap is no part of the group above it: it has a label of its own or is a list.
    func startsGroup(_ row: LineJoiner.Row) -> Bool { firstColon(row.words) != nil }

    mutating func setLabel(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        label = range
        if lexicon.generalLabels.payload(ofWhole: words[range]) == nil {
            current.name = text.sourced(text.closedSpan(ofWords: range))
        }
    }

    // MARK: - Items

}
