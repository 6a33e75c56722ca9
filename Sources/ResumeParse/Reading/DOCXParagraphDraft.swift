/// A paragraph while it is read.
struct DOCXParagraphDraft: Sendable {
    /// Its text so far.
    var text: [Unicode.Scalar] = []
    private var runs: [DOCXStory.Run] = []
    /// Its links so far, with places in its own text.
    var links: [DOCXStory.Link] = []
    /// What it sets itself.
    var direct = DOCXParagraphStyle()
    /// What its style sets.
    var base = DOCXStyleSheet.Style()
    /// What its mark looks like.
    var mark = DOCXRunStyle()
    /// Whether its mark is deleted, so that it goes on in the next paragraph.
    var goesOn = false
    /// The text boxes anchored in it.
    var boxes: [DOCXStory.Block] = []
    /// What its letters look like before they say otherwise.
    var run = DOCXRunStyle()
    /// Whether it has begun and not ended.
    private(set) var isOpen = false

    /// Begins a paragraph, or goes on with one whose mark was deleted.
    mutating func begin(_ style: DOCXStyleSheet.Style, run: DOCXRunStyle) {
        base = style
        self.run = run
        direct = DOCXParagraphStyle()
        mark = DOCXRunStyle()
        goesOn = false
        isOpen = true
    }

    /// Gives the text that was appended since `start` a style.
    mutating func endRun(from start: Int, _ style: DOCXRunStyle) {
        if style.on.contains(.capitals) { capitalise(from: start) }
        guard text.count > start else { return }
        if let last = runs.indices.last, runs[last].style == style {
            runs[last].end = text.count
        } else {
            runs.append(DOCXStory.Run(end: text.count, style: style))
        }
    }

    private mutating func capitalise(from start: Int) {
        let letters = text[start...]
        text.removeSubrange(start...)
        for letter in letters {
            switch letter {
            case "a"..."z": text.append(Unicode.Scalar(UInt8(letter.value) - 0x20))
            case "\u{0}"..."\u{7F}": text.append(letter)
            default: text.append(contentsOf: letter.properties.uppercaseMapping.unicodeScalars)
            }
        }
    }

    /// Ends the paragraph and moves its text over to a story.
    mutating func end(in story: inout DOCXStory, numbering: DOCXNumbering) -> DOCXStory.Paragraph {
        let origin = story.text.count
        let firstRun = story.runs.count
        story.text.append(contentsOf: text)
        for run in runs { story.runs.append(DOCXStory.Run(end: origin + run.end, style: run.style)) }
        for link in links {
            let range = origin + link.range.lowerBound..<origin + link.range.upperBound
            story.links.append(DOCXStory.Link(range: range, target: link.target))
        }
        let listStyle = direct.over(base.paragraph)
        let level = listStyle.list.flatMap { numbering.level(list: $0, level: listStyle.listLevel ?? 0) }
        var style = listStyle
        if let level {
            style = direct.list == nil ? style.over(level.paragraph) : direct.over(level.paragraph).over(base.paragraph)
        }
        let markSize = mark.over(run).size
        text.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        isOpen = false
        goesOn = false
        return DOCXStory.Paragraph(
            text: origin..<story.text.count, runs: firstRun..<story.runs.count, style: style,
            isListItem: level?.isMarked ?? false, markSize: markSize)
    }
}
