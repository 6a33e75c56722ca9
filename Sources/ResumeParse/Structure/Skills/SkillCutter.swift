/// Cuts the lines of a section into groups of skills.
struct SkillCutter {
    private let text: ResumeText
    private let words: [Word]
    private let lexicon: SkillLexicon
    private let item: SkillItem
    private let excluded: SourcedText?
    private var groups: [SkillGroup] = []
    private var current = SkillGroup()
    /// Words of the newest label, in case that what follows it is only a level: "Excel: Advanced".
    private var label: Range<Int>?
    private var seen: Set<String> = []
    /// Whether a sentence introduces the row's list: "Knowledge of A, B and C".
    private var isLed = false
    /// Whether the section has one row.
    private var isOnlyRow = false

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

    private mutating func flush() {
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
    private func isPersonal(_ section: Section) -> Bool {
        section.kind == .strengths
            || text.index.indices(in: section.heading.range).contains { SkillCutter.personal.contains(words[$0].hash) }
    }

    private static let personal = WordFolding.hashes(of: "personal interpersonal strengths strength")

    /// Whether rows tell of character: one item in three is a known trait, or they are sentences.
    private func areTraits(_ rows: [LineJoiner.Row]) -> Bool {
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

    private static let traitShare = 3

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

    private func firstTab(_ range: Range<Int>) -> Int? { range.dropFirst().first { words[$0].gap.contains(.tab) } }

    /// A label has no more words than this.
    private static let longestLabel = 6

    private func firstColon(_ range: Range<Int>) -> Int? {
        range.dropFirst().first { words[$0].gap.contains(.colon) }
    }

    /// Without "1." or "2)" in front.
    private func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, let first = range.first, words[first].shape.contains(.digits), words[first].length <= 2,
            Int(words[first].end) < text.document.text.count
        else { return range }
        let sign = text.document.text[Int(words[first].end)]
        let isTight = words[first + 1].gap == .dot && words[first + 1].shape.contains(.digits)
        return (sign == "." || sign == ")") && !isTight ? range.dropFirst() : range
    }

    /// Whether the first of a row's two cells is a known label of skills.
    private func isLabelled(_ line: StyledLine) -> Bool {
        guard let first = text.document.cells[line.cells].first else { return false }
        let head = text.index.indices(in: first.range)
        guard !head.isEmpty else { return false }
        return lexicon.labels.payload(ofWhole: words[head]) != nil
            || lexicon.generalLabels.payload(ofWhole: words[head]) != nil
    }

    /// Tables whose first column labels the second: rows in which the second cell is a list and the first is none.
    private func tablesOfLabels(_ rows: [LineJoiner.Row]) -> Set<Int> {
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

    private func firstSeparator(in range: Range<Int>) -> Int {
        range.dropFirst().first { !words[$0].gap.isDisjoint(with: SkillCutter.separators) } ?? range.upperBound
    }

    private func hasSeparator(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains { !words[$0].gap.isDisjoint(with: SkillCutter.separators) }
    }

    private static let separators: Word.Gap = [.comma, .semicolon, .pipe, .bullet, .tab, .arrow, .star]

    private mutating func readLabelRow(_ row: LineJoiner.Row) {
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
    private func isHead(_ range: Range<Int>) -> Bool {
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
    private func isLabelLine(_ row: LineJoiner.Row, before next: LineJoiner.Row?) -> Bool {
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
    private func startsGroup(_ row: LineJoiner.Row) -> Bool { firstColon(row.words) != nil }

    private mutating func setLabel(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        label = range
        if lexicon.generalLabels.payload(ofWhole: words[range]) == nil {
            current.name = text.sourced(text.closedSpan(ofWords: range))
        }
    }

    // MARK: - Items

    /// Cuts words into items; a colon makes the words before it a label.
    private mutating func cut(_ range: Range<Int>) {
        let slashes = range.dropFirst().count { words[$0].gap.contains(.slash) && words[$0].gap.contains(.space) }
        let dashes = range.dropFirst().count { isDash($0) }
        let isSlashed = slashes >= (isOnlyRow ? 2 : SkillCutter.fewestSlashes) && !hasSeparator(range)
        let isDashed = dashes >= 2 && !hasSeparator(range)
        isLed = item.isLed(range.lowerBound..<firstSeparator(in: range))
        var start = range.lowerBound
        var depth = 0
        var index = start + 1
        while index <= range.upperBound {
            if index == range.upperBound {
                add(start..<index, isLast: true)
                break
            }
            let gap = words[index].gap
            depth = max(0, depth + balance(before: index))
            if depth == 0 {
                if gap.contains(.colon), index - start <= SkillCutter.longestLabel,
                    !words[index].shape.contains(.digits)
                        || start == range.lowerBound && !words[index - 1].shape.contains(.hasDigit)
                {
                    flush()
                    setLabel(start..<index)
                    start = index
                } else if !gap.isDisjoint(with: SkillCutter.separators)
                    || isSlashed && gap.contains(.slash) && gap.contains(.space)
                    || isDashed && isDash(index) || isSentenceEnd(index)
                {
                    add(start..<index, isLast: false)
                    start = index
                }
            }
            index += 1
        }
        // "Excel: Advanced" is a skill and its level.
        if let label, current.keywords.isEmpty {
            current.name = nil
            self.label = nil
            for skill in item.skills(in: label) where item.isLevel(skill) == false { append(skill) }
            flush()
        }
    }

    /// Slashes in a row with other rows part its skills only where there are this many: "FOB / CIF / DDP" is one skill.
    private static let fewestSlashes = 3

    private func isDash(_ index: Int) -> Bool {
        let gap = words[index].gap
        return gap.contains(.dash) || gap.contains(.hyphen) && gap.contains(.space)
    }

    private func isSentenceEnd(_ index: Int) -> Bool {
        words[index].gap.contains(.dot) && words[index].gap.contains(.space)
            && words[index].shape.contains(.capitalised)
            && words[index - 1].length > 3
    }

    /// How many brackets open before a word, less those that close.
    private func balance(before index: Int) -> Int {
        guard !words[index].gap.isDisjoint(with: [.open, .close]) else { return 0 }
        var count = 0
        for scalar in text.document.text[Int(words[index - 1].end)..<Int(words[index].start)] {
            if scalar == "(" || scalar == "[" { count += 1 }
            if scalar == ")" || scalar == "]" { count -= 1 }
        }
        return count
    }

    /// Adds one item: a long list in brackets gives its items too, "X and Y" at the end of a list two.
    private mutating func add(_ range: Range<Int>, isLast: Bool) {
        guard !range.isEmpty else { return }
        if let open = range.dropFirst().first(where: { words[$0].gap.contains(.open) }) {
            var close = open + 1
            while close < range.upperBound, !words[close].gap.contains(.close) { close += 1 }
            let inner = open..<close
            let separators = inner.dropFirst().count { !words[$0].gap.isDisjoint(with: SkillCutter.separators) }
            if separators > 0, lexicon.suites.payload(ofWhole: words[range.lowerBound..<open]) != nil {
                addSuite(range.lowerBound..<open, inner)
                add(close..<range.upperBound, isLast: isLast)
                return
            }
            if separators > SkillCutter.mostInner {
                add(range.lowerBound..<open, isLast: false)
                var start = open
                for index in open + 1...close
                where index == close || !words[index].gap.isDisjoint(with: SkillCutter.separators) {
                    add(start..<index, isLast: false)
                    start = index
                }
                add(close..<range.upperBound, isLast: isLast)
                return
            }
        }
        if isLast, words[range.lowerBound].gap.contains(.comma),
            let and = range.dropFirst().dropLast().last(where: {
                words[$0].hash == SkillCutter.and && (words[$0].length > 1 || isLed || isOffice($0))
            }),
            isPair(range, and) || isLed || isOffice(and)
        {
            add(range.lowerBound..<and, isLast: false)
            add(and + 1..<range.upperBound, isLast: false)
            return
        }
        if let dash = range.dropFirst().first(where: isDash), range.upperBound - dash > SkillCutter.longestRemark {
            add(range.lowerBound..<dash, isLast: false)
            return
        }
        let skills = item.skills(in: range)
        if skills.isEmpty, words[range.lowerBound].gap.contains(.tab), item.isLevel(range) { return setLevel(range) }
        let level = skills.count == 1 ? SkillRating.level(behind: skills[0], in: range, of: text, item) : nil
        for skill in skills { append(skill, level: level) }
    }

    /// A suite of programs is a group of what stands in brackets behind it.
    private mutating func addSuite(_ name: Range<Int>, _ inner: Range<Int>) {
        let outer = (current.name, label)
        flush()
        current.name = text.sourced(text.span(ofWords: name))
        var start = inner.lowerBound
        for index in start + 1...inner.upperBound
        where index == inner.upperBound || !words[index].gap.isDisjoint(with: SkillCutter.separators)
            || SkillCutter.and == words[index].hash
        {
            add(start..<index, isLast: false)
            start = index
        }
        flush()
        (current.name, label) = outer
    }

    /// A bracket with more commas than this is a list of its own: "AWS (S3, Glue, EMR)" is one skill.
    private static let mostInner = 2

    /// More words than this behind a dash are a remark on the skill.
    private static let longestRemark = 3
    private static let and = WordFolding.hash(of: "and")

    /// Whether a program of an office's stands on a side of "and": "PowerPoint & Internet".
    private func isOffice(_ and: Int) -> Bool {
        guard and > 0, and + 1 < words.count else { return false }
        return SkillCutter.office.contains(words[and - 1].hash) || SkillCutter.office.contains(words[and + 1].hash)
    }

    private static let office = WordFolding.hashes(
        of: "internet powerpoint excel word outlook tally access email photoshop")

    /// Whether both sides of "and" are names of a word or two: "Excel and PowerPoint".
    private func isPair(_ range: Range<Int>, _ and: Int) -> Bool {
        let sides = [range.lowerBound..<and, and + 1..<range.upperBound]
        return sides.allSatisfy { side in side.count <= 2 && side.allSatisfy { words[$0].shape.contains(.capitalised) }
        }
            && range.lowerBound < and
    }

    private func isAlike(_ keyword: SourcedText, _ name: SourcedText) -> Bool {
        let one = text.index.indices(in: keyword.span.range)
        let two = text.index.indices(in: name.span.range)
        return one.count == two.count && one.count > 1 && zip(one, two).allSatisfy { words[$0].hash == words[$1].hash }
    }

    /// Gives the skill in the cell before its level.
    private mutating func setLevel(_ range: Range<Int>) {
        guard current.level == nil, let skill = current.keywords.popLast() else { return }
        let (name, label) = (current.name, label)
        flush()
        (current.name, self.label) = (name, label)
        current.level = text.sourced(text.closedSpan(ofWords: range)).text
        current.keywords.append(skill)
    }

    private mutating func append(_ skill: Range<Int>, level: String? = nil) {
        let keyword = text.sourced(text.closedSpan(ofWords: skill))
        if let excluded, excluded.span.range.overlaps(keyword.span.range) || isAlike(keyword, excluded) { return }
        guard seen.insert(keyword.text).inserted else { return }
        // Skills of one level stand together.
        if level != current.level, !current.keywords.isEmpty {
            let (name, label) = (current.name, label)
            flush()
            (current.name, self.label) = (name, label)
        }
        current.level = level
        current.keywords.append(keyword)
    }
}
