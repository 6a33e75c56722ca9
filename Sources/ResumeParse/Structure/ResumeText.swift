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

    /// Joins what belongs together.
    init(document: StyledDocument, index: WordIndex, lexicon: Lexicon) {
        self.document = document
        self.index = index
        self.lexicon = lexicon
        edges = ColumnEdges(document)
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
