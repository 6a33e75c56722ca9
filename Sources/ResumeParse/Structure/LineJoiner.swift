/// Tells which lines of a section go on the line before them, for sections whose lines are lists or sentences.
struct LineJoiner {
    private let text: ResumeText
    private let right: Float
    private let joinsCells: Bool

    /// Looks how far lines reach, in the column that a section stands in.
    ///
    /// - Parameter joinsCells: whether a line under the second of two cells goes on it: in lists with a label on the left,
    ///   not where dates stand there.
    init(_ section: Section, of text: ResumeText, joinsCells: Bool = false) {
        self.text = text
        self.joinsCells = joinsCells
        let lines = text.document.lines
        let first = section.lines.lowerBound
        let isSidebar = first < lines.count && lines[first].traits.contains(.sidebar)
        right = isSidebar ? text.edges.sidebar : text.edges.main
    }

    /// A line that has no sign of a list and fewer words than this is an item by itself, not a line that wraps.
    private static let fewestWordsOfProse = 6

    /// Whether a line goes on the one before it: it starts with a small letter, the one before ends open, or its first
    /// word would not have had room there.
    func continues(_ line: Int) -> Bool {
        let next = text.document.lines[line]
        let before = text.document.lines[line - 1]
        // A cell that wraps.
        if joinsCells, next.table >= 0, next.table == before.table, next.tableRow == before.tableRow,
            next.cells.count == 1,
            before.cells.count == 2
        {
            return true
        }
        if joinsCells, goesOnCell(next, below: before) { return true }
        guard next.table < 0, before.table < 0, next.cells.count <= 1,
            next.traits.isDisjoint(with: [.listItem, .startsBlock]),
            !before.traits.contains(.wholeParagraph), next.traits.contains(.bold) == before.traits.contains(.bold)
        else { return false }
        let words = text.words(ofLine: line)
        let wordsBefore = text.words(ofLine: line - 1)
        guard let first = words.first, let last = wordsBefore.last else { return false }
        let word = text.words[first]
        if word.gap.contains(.bullet) { return false }
        if startsLabel(words) { return false }
        if hangs(next, below: before) { return true }
        if word.gap.contains(.colon) { return false }
        if text.document.text[next.range].first == "(", before.cells.count == 1 { return true }
        // Single words below each other are items: "Tableau" over "dbt".
        if words.count == 1, wordsBefore.count == 1 { return false }
        if startsSmall(word) { return true }
        if endsOpen(line - 1) { return true }
        if text.words[last].classes.contains(.functionWord), text.words[last].length > 1,
            !text.words[last].shape.contains(.capitals)
        {
            return true
        }
        // A row that ends in its year is whole.
        if text.words[last].shape.contains(.year), word.shape.contains(.capitalised) || text.hasInnerCapital(word) {
            return false
        }
        guard before.right > 0, before.cells.count == 1,
            wordsBefore.count >= LineJoiner.fewestWordsOfProse || hasSeparator(wordsBefore)
        else {
            return false
        }
        let width = (before.right - before.left) / Float(max(1, before.range.count)) * Float(word.length + 1)
        return before.right + width > right
    }

    /// Whether a line stands right under the second of two cells: what a label on the left has beside it goes on.
    private func goesOnCell(_ next: StyledLine, below before: StyledLine) -> Bool {
        guard next.table < 0, before.cells.count == 2, next.cells.count == 1,
            next.traits.isDisjoint(with: [.listItem, .startsBlock]), let cell = text.document.cells[before.cells].last,
            cell.left > before.left + LineJoiner.indent
        else { return false }
        return abs(next.left - cell.left) < LineJoiner.indent
            && next.gapAbove < before.fontSize * LineJoiner.paragraphGap
    }

    /// Whether a line's last sign says that it goes on: a dash, a comma, an ampersand.
    private func endsOpen(_ line: Int) -> Bool {
        let range = text.document.lines[line].range
        guard let last = range.last(where: { !text.document.text[$0].isSpace }), last > range.lowerBound else {
            return false
        }
        switch text.document.text[last] {
        case ",", "&", "–", "—": return true
        case "-": return text.document.text[last - 1].isSpace
        default: return false
        }
    }

    /// Whether a line starts with a label: a colon behind its first words.
    private func startsLabel(_ range: Range<Int>) -> Bool {
        range.prefix(LineJoiner.longestLabel + 1).dropFirst().contains { text.words[$0].gap.contains(.colon) }
    }

    private static let longestLabel = 5

    /// The words of a section's line that are its content: without a heading before them and a letter that is drawn as
    /// a bullet.
    func content(ofLine line: Int, in section: Section) -> Range<Int> {
        var words = text.words(ofLine: line)
        if line == section.lines.lowerBound {
            let start = text.index.firstIndex(from: section.contentStart)
            words = min(max(start, words.lowerBound), words.upperBound)..<words.upperBound
        }
        guard words.count > 1, LineJoiner.bullets.contains(text.words[words.lowerBound].hash),
            text.words[words.lowerBound].length == 1,
            text.words[words.lowerBound + 1].gap.isSubset(of: [.space, .tab]),
            text.words[words.lowerBound + 1].shape.contains(.capitalised)
                || text.document.lines[line].traits.contains(.listItem)
        else { return words }
        return words.dropFirst()
    }

    /// Letters that stand for bullets where the font of bullets is lost.
    private static let bullets = WordFolding.hashes(of: "o ø")

    /// Whether a line is indented below a bullet's line as that line's words are.
    private func hangs(_ next: StyledLine, below before: StyledLine) -> Bool {
        before.traits.contains(.listItem) && before.right > 0 && next.left > before.left + LineJoiner.indent
            && next.gapAbove < before.fontSize * LineJoiner.paragraphGap
    }

    /// Points by which the words of a list's item stand in from its bullet, at least.
    private static let indent: Float = 4
    /// More space than this part of the font's size starts a paragraph.
    private static let paragraphGap: Float = 0.6

    private func startsSmall(_ word: Word) -> Bool {
        word.shape.contains(.hasLetter) && word.shape.isDisjoint(with: [.capitalised, .caseless, .hasDigit])
            && word.length > 2 && !text.hasInnerCapital(word)
    }

    private func hasSeparator(_ words: Range<Int>) -> Bool {
        words.dropFirst().contains { !text.words[$0].gap.isDisjoint(with: [.comma, .semicolon, .pipe, .bullet]) }
    }

    /// The rows of a section: lines with those that go on them, as words; a row of a table is one.
    func rows(of section: Section) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(section.lines.count)
        for line in section.lines where !text.isPageNumber(line) {
            let words = content(ofLine: line, in: section)
            if line > section.lines.lowerBound, continues(line), !rows.isEmpty, !rows[rows.count - 1].words.isEmpty {
                rows[rows.count - 1].words = rows[rows.count - 1].words.lowerBound..<words.upperBound
                rows[rows.count - 1].lines = rows[rows.count - 1].lines.lowerBound..<line + 1
            } else if !words.isEmpty {
                rows.append(Row(lines: line..<line + 1, words: words))
            }
        }
        return rows
    }

    /// Lines that belong together.
    struct Row {
        var lines: Range<Int>
        var words: Range<Int>
    }
}
