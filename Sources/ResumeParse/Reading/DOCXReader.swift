/// Reads Office Open XML word processing documents (ISO/IEC 29500): what a person sees, in reading order.
struct DOCXReader: Sendable {
    /// Makes a reader.
    init() {}

    /// Reads a document from its bytes.
    func read(_ bytes: [UInt8]) throws(ReadError) -> StyledDocument {
        try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) -> StyledDocument in
            try unsafe read(DOCXPackage(ZIPArchive(UnsafeRawBufferPointer(buffer))))
        }
    }

    private func read(_ package: consuming DOCXPackage) throws(ReadError) -> StyledDocument {
        let noText = ReadError(.corrupt, "the DOCX file has no text part; save it again from the word processor")
        guard let main = try package.part(package.mainPart) else { throw noText }
        var pruner = DOCXPruner()
        pruner.note(main)
        for path in package.relationships.parts(["header", "footer"]) {
            if let part = try package.part(path) { pruner.note(part) }
        }
        let styles = try package.styles(&pruner)
        let numbering = try package.numbering(pruner)
        guard let cursor = XMLCursor(main) else { throw noText }
        var parser = DOCXStoryParser(
            cursor, styles: styles, numbering: numbering, relationships: package.relationships, story: DOCXStory())
        let body = parser.readPart()
        let margins = DOCXMargins(parser.margins, hasTitlePage: parser.hasTitlePage)
        let hasFailed = parser.cursor.hasFailed
        var story = parser.story
        let bodyText = 0..<story.text.count
        var headers: [DOCXMargins.Part] = []
        var footers: [DOCXMargins.Part] = []
        for reference in margins.references {
            guard let path = package.relationships.entry(reference.relationship)?.target,
                let cursor = try package.cursor(path)
            else { continue }
            let start = story.text.count
            var parser = DOCXStoryParser(
                cursor, styles: styles, numbering: numbering, relationships: try package.relationships(of: path),
                story: story)
            let blocks = parser.readPart()
            story = parser.story
            let part = DOCXMargins.Part(blocks: blocks, text: start..<story.text.count)
            if reference.isHeader { headers.append(part) } else { footers.append(part) }
        }
        var composer = DOCXComposer(story)
        for part in DOCXMargins.distinct(headers, in: story) {
            composer.compose(part, isLetterhead: DOCXMargins.isLetterhead(part, beside: bodyText, in: story))
        }
        composer.compose(body)
        for part in DOCXMargins.distinct(footers, in: story) {
            composer.compose(part, isLetterhead: DOCXMargins.hasOnlyContact(part, beside: bodyText, in: story))
        }
        var document = composer.finish()
        if document.lines.isEmpty {
            throw hasFailed
                ? ReadError(.corrupt, "the text of the DOCX file is broken; save it again from the word processor")
                : ReadError(.empty, "the DOCX file has no text; send one that is not made of pictures")
        }
        if story.isTruncated {
            let message =
                hasFailed ? "the file is damaged; it was read up to there" : "the file is too long to read whole"
            document.flags.append(DocumentFlag(code: .truncated, message: message))
        }
        return document
    }
}
