public import ResumeParse

/// A document written as text in a test: a line a line, tabs between cells, `**` around bold words. A line that starts
/// with `# ` has a heading's style, one that ends in ` ___` is ruled. Lines with the same number of cells that stand
/// between lines `|||` are rows of one table.
public struct MarkedText {
    private var document = StyledDocument(mediaType: .plainText)
    private var table = -1
    private var tables = 0
    private var rows = 0

    /// The document that a text describes.
    public static func document(_ text: String) -> StyledDocument {
        var builder = MarkedText()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { builder.append(line) }
        return builder.document
    }

    private var gap: Float = 0

    private mutating func append(_ source: Substring) {
        var source = source
        if source == "|||" {
            table = table < 0 ? tables : -1
            if table >= 0 { tables += 1 }
            return
        }
        if source.allSatisfy({ $0 == " " }) {
            gap += 12
            return
        }
        var traits: StyledLine.Traits = []
        if source.hasPrefix("# ") {
            traits.insert(.headingStyle)
            source = source.dropFirst(2)
        }
        if source.hasSuffix(" ___") {
            traits.insert(.ruled)
            source = source.dropLast(4)
        }
        let start = document.text.count
        let firstCell = document.cells.count
        var boldLetters = 0
        var letters = 0
        var startsBold = false
        for (column, field) in source.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
            if column > 0 { document.text.append("\t") }
            let cellStart = document.text.count
            var cellLetters = 0
            var cellBold = 0
            for (number, part) in split(field).enumerated() {
                for scalar in part.unicodeScalars {
                    document.text.append(scalar)
                    guard scalar.properties.isAlphabetic else { continue }
                    cellLetters += 1
                    if number % 2 == 1 { cellBold += 1 }
                    if letters + cellLetters == 1 { startsBold = number % 2 == 1 }
                }
            }
            letters += cellLetters
            boldLetters += cellBold
            document.cells.append(
                StyledCell(
                    range: cellStart..<document.text.count, left: Float(column), right: Float(column + 1),
                    column: column, isBold: cellLetters > 0 && cellBold == cellLetters))
        }
        if letters > 0, boldLetters == letters { traits.insert(.bold) }
        if startsBold, boldLetters < letters { traits.insert(.boldStart) }
        var line = StyledLine(range: start..<document.text.count, cells: firstCell..<document.cells.count, page: 1)
        line.fontSize = 11
        line.gapAbove = gap
        gap = 0
        if table >= 0 {
            traits.insert(.table)
            line.table = table
            line.tableRow = rows
            rows += 1
        }
        line.traits = traits
        document.lines.append(line)
        document.text.append("\n")
    }

    /// The parts of a text between `**`, every second of them bold.
    private func split(_ text: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var position = start
        while position < text.endIndex {
            let next = text.index(after: position)
            if text[position] == "*", next < text.endIndex, text[next] == "*" {
                parts.append(text[start..<position])
                start = text.index(after: next)
                position = start
            } else {
                position = next
            }
        }
        parts.append(text[start...])
        return parts
    }
}
