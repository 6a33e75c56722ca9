/// Reads tables of projects: a head that names the columns, and a project a row.
struct ProjectTable {
    private let lines: ResumeLines
    private let cleaner: ValueCleaner

    init(_ lines: ResumeLines) {
        self.lines = lines
        cleaner = ValueCleaner(lines)
    }

    private typealias Column = (label: EntryLabel, column: Int, left: Float)

    /// The projects of a table among some lines; `nil` where no line is the head of one.
    func read(_ range: Range<Int>) -> [ProjectEntry]? {
        guard let head = range.prefix(ProjectTable.deepestHead).first(where: { columns($0) != nil }),
            let columns = columns(head)
        else { return nil }
        var entries: [ProjectEntry] = []
        for line in (head + 1)..<range.upperBound where lines.lines[line].cells.count > 1 {
            if let entry = entry(line, columns) { entries.append(entry) }
        }
        return entries.isEmpty ? nil : entries
    }

    /// A table's head stands in one of a section's first lines.
    private static let deepestHead = 3

    /// What the cells of a line name, where it is a head: a project's column and another one.
    private func columns(_ line: Int) -> [Column]? {
        let text = lines.text
        guard lines.lines[line].cells.count > 1 else { return nil }
        var columns: [Column] = []
        for cell in text.document.cells[lines.lines[line].cells] {
            let words = text.index.indices(in: cell.range)
            guard let label = text.lexicon.labels.label(ofWhole: words, in: text.words) else { continue }
            let isTitle = words.count == 1 && text.words[words.lowerBound].hash == ProjectBuilder.title
            columns.append((isTitle ? .project : label, cell.column, cell.left))
        }
        return columns.count > 1 && columns.contains { $0.label == .project } ? columns : nil
    }

    private func entry(_ line: Int, _ columns: [Column]) -> ProjectEntry? {
        let text = lines.text
        let isTable = lines.lines[line].table >= 0
        var entry = ProjectEntry(span: TextSpan(lines.lines[line].range))
        for cell in text.document.cells[lines.lines[line].cells] {
            let words = text.index.indices(in: cell.range)
            let nearest =
                isTable
                ? columns.first { $0.column == cell.column }
                : columns.min { abs($0.left - cell.left) < abs($1.left - cell.left) }
            guard let column = nearest, !words.isEmpty else { continue }
            switch column.label {
            case .project where entry.name == nil: entry.name = cleaner.text(words)
            case .client where entry.entity == nil, .company where entry.entity == nil:
                entry.entity = cleaner.text(words)
            case .role where entry.role == nil, .position where entry.role == nil: entry.role = cleaner.text(words)
            case .period, .from, .to:
                guard let mention = lines.mentions(in: words).first.map({ lines.mentions[$0] }) else { continue }
                if column.label == .to {
                    entry.end = mention.end ?? mention.start
                } else {
                    entry.start = mention.start
                    entry.end = entry.end ?? mention.end
                }
            default: break
            }
        }
        return entry.name == nil ? nil : entry
    }
}
