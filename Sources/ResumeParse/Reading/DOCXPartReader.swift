/// Reads parts that a document shows in its text: diagrams, charts, and pieces of other formats.
struct DOCXPartReader {
    /// What their letters look like.
    let style: DOCXRunStyle

    /// Reads a part into paragraphs of a story.
    func read(
        _ part: consuming ZIPPart, _ kind: DOCXStory.Part.Kind, named path: String, into story: inout DOCXStory
    ) -> [DOCXStory.Block] {
        let lines: [[Unicode.Scalar]]
        switch kind {
        case .diagram: lines = paragraphs(part)
        case .chart: lines = captions(part)
        case .chunk: lines = Self.lines(part, named: path)
        }
        var blocks: [DOCXStory.Block] = []
        for line in lines.prefix(DOCXStoryParser.mostParagraphs) where line.contains(where: { !$0.isSpace }) {
            guard story.text.count + line.count <= DOCXStoryParser.mostScalars else {
                story.isTruncated = true
                break
            }
            blocks.append(story.addParagraph(line, style: style))
        }
        return blocks
    }

    /// All text of a part in one piece.
    func letters(_ part: consuming ZIPPart) -> [Unicode.Scalar] {
        guard var cursor = XMLCursor(part) else { return [] }
        var letters: [Unicode.Scalar] = []
        var isText = false
        while true {
            switch cursor.next() {
            case .start(.t): isText = true
            case .end(.t): isText = false
            case .end(.p): letters.append(" ")
            case .text: if isText { cursor.appendText(to: &letters) }
            case .done, .failed: return letters
            default: continue
            }
        }
    }

    /// The paragraphs of DrawingML, which are what a diagram's shapes say.
    private func paragraphs(_ part: consuming ZIPPart) -> [[Unicode.Scalar]] {
        guard var cursor = XMLCursor(part) else { return [] }
        var lines: [[Unicode.Scalar]] = []
        var line: [Unicode.Scalar] = []
        var isText = false
        while true {
            switch cursor.next() {
            case .start(.drawnText): isText = true
            case .end(.drawnText): isText = false
            case .start(.drawnBreak): line.append(" ")
            case .end(.drawnParagraph):
                lines.append(line)
                line = []
            case .text: if isText { cursor.appendText(to: &line) }
            case .done, .failed: return lines
            default: continue
            }
        }
    }

    /// A chart's title and the names of its series and categories; not its numbers.
    private func captions(_ part: consuming ZIPPart) -> [[Unicode.Scalar]] {
        guard var cursor = XMLCursor(part) else { return [] }
        var lines: [[Unicode.Scalar]] = []
        var line: [Unicode.Scalar] = []
        var named = 0
        var isText = false
        while true {
            switch cursor.next() {
            case .start(.chartText), .start(.chartCategories): named += 1
            case .end(.chartText), .end(.chartCategories): named -= 1
            case .start(.chartValue), .start(.drawnText): isText = named > 0
            case .end(.drawnText): isText = false
            case .end(.chartValue), .end(.drawnParagraph):
                isText = false
                if !line.isEmpty, !lines.contains(line) { lines.append(line) }
                line = []
            case .text: if isText { cursor.appendText(to: &line) }
            case .done, .failed: return lines
            default: continue
            }
        }
    }

    /// The lines of a piece of another format: a page of HTML or plain text. Others are left out.
    private static func lines(_ part: consuming ZIPPart, named path: String) -> [[Unicode.Scalar]] {
        let bytes = unsafe Array(part.bytes[..<part.count].prefix(largestChunk))
        let name = path.lowercased()
        guard let encoding = TextEncoding(of: bytes) else { return [] }
        let text = encoding.decode(bytes)
        if [".htm", ".html", ".xhtml", ".mht"].contains(where: { name.hasSuffix($0) }) {
            var html = String.UnicodeScalarView()
            html.append(contentsOf: text)
            return HTMLText.text(of: String(html)).split(separator: "\n").map { Array($0.unicodeScalars) }
        }
        return name.hasSuffix(".txt") ? text.split { $0 == "\n" || $0 == "\r" }.map { Array($0) } : []
    }

    /// In bytes: some hundred pages.
    private static let largestChunk = 2 << 20
}
