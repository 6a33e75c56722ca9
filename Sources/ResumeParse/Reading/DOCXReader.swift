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
        let context = Context(
            styles: try package.styles(&pruner), numbering: try package.numbering(pruner), page: DOCXPage(main),
            showsBackground: pruner.hasBackground ? try package.isSet("displayBackgroundShape") : false)
        guard let cursor = XMLCursor(main) else { throw noText }
        var parser = DOCXStoryParser(cursor, context, relationships: package.relationships, story: DOCXStory())
        let body = parser.readPart()
        let named = parser.margins
        let hasTitlePage = parser.hasTitlePage
        let hasFailed = parser.cursor.hasFailed
        var story = parser.story
        let bodyText = 0..<story.text.count
        try readParts(of: &story, from: 0, context, relationships: package.relationships, in: package)
        let hasEvenPages = named.contains(where: \.isForEvenPages) ? try package.isSet("evenAndOddHeaders") : false
        let margins = DOCXMargins(named, hasTitlePage: hasTitlePage, hasEvenPages: hasEvenPages)
        let headers = try read(margins.references.filter(\.isHeader), of: package, context, into: &story)
        let footers = try read(margins.references.filter { !$0.isHeader }, of: package, context, into: &story)
        try noteAsides(of: package, margins, context, in: &story)
        try lookAtPictures(of: &story, in: package)
        if DOCXBackdrops.matter(in: story) {
            var backdrops = DOCXBackdrops(body, of: story, on: context.page)
            backdrops.settle(&story)
        }
        var composer = DOCXComposer(story)
        for part in DOCXMargins.distinct(headers, in: story) {
            composer.compose(part, isLetterhead: DOCXMargins.isLetterhead(part, beside: bodyText, in: story))
        }
        composer.compose(body)
        for part in DOCXMargins.distinct(footers, in: story) {
            composer.compose(part, isLetterhead: DOCXMargins.hasOnlyContact(part, beside: bodyText, in: story))
        }
        composer.finish()
        var document = composer.document
        document.flags = DOCXHiddenFlags.flags(story.unseen, of: composer)
        document.unseen = DOCXHiddenFlags.texts(story.unseen, of: composer)
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

    /// What all parts of a document have in common.
    struct Context {
        var styles: DOCXStyleSheet
        var numbering: DOCXNumbering
        var page: DOCXPage
        var showsBackground: Bool
    }

    /// Reads headers or footers.
    private func read(
        _ references: [DOCXStoryParser.MarginReference], of package: borrowing DOCXPackage, _ context: Context,
        into story: inout DOCXStory
    ) throws(ReadError) -> [DOCXMargins.Part] {
        var parts: [DOCXMargins.Part] = []
        for reference in references {
            guard let path = package.relationships.entry(reference.relationship)?.target,
                let cursor = try package.cursor(path)
            else { continue }
            let start = story.text.count
            let firstPart = story.parts.count
            let relationships = try package.relationships(of: path)
            var parser = DOCXStoryParser(
                cursor, context, relationships: relationships, story: story, isMargin: true)
            let blocks = parser.readPart()
            story = parser.story
            try readParts(of: &story, from: firstPart, context, relationships: relationships, in: package)
            parts.append(DOCXMargins.Part(blocks: blocks, text: start..<story.text.count))
        }
        return parts
    }

    /// Reads the diagrams, charts and pieces of other formats that a part shows.
    private func readParts(
        of story: inout DOCXStory, from first: Int, _ context: Context, relationships: DOCXRelationships,
        in package: borrowing DOCXPackage
    ) throws(ReadError) {
        guard first < story.parts.count else { return }
        for number in first..<story.parts.count {
            let shown = story.parts[number]
            guard let entry = relationships.entry(shown.relationship), !entry.isExternal,
                let part = try package.part(entry.target)
            else { continue }
            let reader = DOCXPartReader(style: context.styles.paragraph(nil).run)
            story.parts[number].blocks = reader.read(part, shown.kind, named: entry.target, into: &story)
        }
    }

    /// Finds out whether pictures that lie over something are opaque: those of files that can't be anything else.
    private func lookAtPictures(of story: inout DOCXStory, in package: borrowing DOCXPackage) throws(ReadError) {
        for index in story.shapes.indices {
            guard let path = story.shapes[index].picture, !story.shapes[index].isBehindText,
                story.shapes[index].overlaysText
            else { continue }
            let name = path.lowercased()
            if [".jpg", ".jpeg", ".bmp"].contains(where: { name.hasSuffix($0) }) {
                story.shapes[index].isOpaque = true
            } else if name.hasSuffix(".png"), let part = try package.part(path) {
                story.shapes[index].isOpaque = Self.isOpaquePNG(part)
            }
        }
    }

    /// Whether the kind of colour in a picture's header has no alpha (PNG, 11.2.2), and no chunk adds one.
    private static func isOpaquePNG(_ part: borrowing ZIPPart) -> Bool {
        guard part.count > pngColourKind, let markup = XMLMarkup(part) else { return false }
        let kind = unsafe part.bytes[pngColourKind]
        return (kind == 0 || kind == 2 || kind == 3) && !markup.contains("tRNS")
    }

    /// Where a PNG's header says which kind of colours it has.
    private static let pngColourKind = 25

    /// Notes what is written in places that nobody sees.
    private func noteAsides(
        of package: borrowing DOCXPackage, _ margins: DOCXMargins, _ context: Context, in story: inout DOCXStory
    ) throws(ReadError) {
        for text in try package.properties() {
            story.unseen.note(Array(String(decoding: text, as: UTF8.self).unicodeScalars), in: .metadata, at: 0)
        }
        for path in package.relationships.parts(["comments"]).prefix(1) {
            guard let part = try package.part(path) else { continue }
            let reader = DOCXPartReader(style: DOCXRunStyle())
            story.unseen.note(reader.letters(part), in: .comments, at: 0)
        }
        for reference in margins.unused {
            guard let path = package.relationships.entry(reference.relationship)?.target,
                let part = try package.part(path)
            else { continue }
            let reader = DOCXPartReader(style: DOCXRunStyle())
            story.unseen.note(reader.letters(part), in: .leftovers, at: 0, joins: false)
        }
    }
}
