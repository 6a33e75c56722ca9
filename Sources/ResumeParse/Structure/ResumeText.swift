/// A document with its words and the lexicon: what every rule of the structure looks at. A class, because every rule
/// holds one: a copy of the value would count a dozen references.
final class ResumeText: Sendable {
    /// The text with its lines and styles.
    let document: StyledDocument
    /// The words of the text and of its lines.
    let index: WordIndex
    /// What is known of words.
    let lexicon: Lexicon
    /// How far the lines of its columns reach.
    let edges: ColumnEdges

    /// Whether its dates in figures have the month in front of the day, as Americans write them.
    let writesMonthsFirst: Bool

    /// Joins what belongs together.
    init(document: StyledDocument, index: WordIndex, lexicon: Lexicon) {
        self.document = document
        self.index = index
        self.lexicon = lexicon
        edges = ColumnEdges(document)
        writesMonthsFirst = ResumeText.writesMonthsFirst(index.words)
    }

    /// Whether dates such as 03/15/2016 stand in some words and none such as 15/03/2016.
    private static func writesMonthsFirst(_ words: [Word]) -> Bool {
        var isFound = false
        for index in words.indices.dropFirst(2) where words[index].shape.contains(.year) {
            let (first, second) = (words[index - 2], words[index - 1])
            guard second.shape.contains(.digits), first.shape.contains(.digits), second.gap == words[index].gap,
                second.gap == .slash || second.gap == .hyphen || second.gap == .dot, first.length <= 2,
                second.length <= 2
            else { continue }
            if first.number > 12 { return false }
            if second.number > 12 { isFound = true }
        }
        return isFound
    }

    /// All words, in order.
    var words: [Word] { index.words }

    /// The words of a line, as indices.
    func words(ofLine line: Int) -> Range<Int> { index.lines[line] }

    /// From the first to the last scalar of some words.
    func span(ofWords range: Range<Int>) -> TextSpan {
        guard !range.isEmpty else { return TextSpan(start: 0, end: 0) }
        return TextSpan(start: Int(words[range.lowerBound].start), end: Int(words[range.upperBound - 1].end))
    }

    /// A value with its place: white space at the ends dropped, inside folded to one space.
    func sourced(_ span: TextSpan) -> SourcedText {
        var range = span.range
        while let first = range.first, document.text[first].isSpace { range.removeFirst() }
        while let last = range.last, document.text[last].isSpace { range.removeLast() }
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        var pendingSpace = false
        for scalar in document.text[range] {
            if scalar.isSpace {
                pendingSpace = true
            } else {
                if pendingSpace { folded.append(UInt8(ascii: " ")) }
                pendingSpace = false
                scalar.appendUTF8(to: &folded)
            }
        }
        return SourcedText(String(decoding: folded, as: UTF8.self), span: TextSpan(range))
    }
}
