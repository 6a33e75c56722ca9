internal import ResumeParse

/// A text that is no resume, such as a posting or a label, cut into lines and words.
struct PlainDocument {
    let document: StyledDocument
    let index: WordIndex

    init(_ text: String, lexicon: Lexicon) {
        var document = StyledDocument(mediaType: .plainText)
        document.text = Array(text.unicodeScalars)
        var start = 0
        for position in 0...document.text.count
        where position == document.text.count || document.text[position] == "\n" {
            let cell = document.cells.count
            document.cells.append(StyledCell(range: start..<position))
            var line = StyledLine(range: start..<position, cells: cell..<cell + 1, page: 1)
            line.traits = .wholeParagraph
            document.lines.append(line)
            start = position + 1
        }
        self.document = document
        index = WordIndex(document, lexicon: lexicon)
    }

    var words: [Word] { index.words }
}
