/// Where words part, as the readers of studies and lists see it.
extension ResumeText {
    /// Whether the words before and behind an index belong to different parts of a line: parted by a comma, a colon, a
    /// bracket, a dash or a hyphen between spaces, a cell's border …
    func isBreak(before index: Int) -> Bool {
        guard index > 0, index < words.count else { return true }
        let gap = words[index].gap
        if !gap.isDisjoint(with: ResumeText.breaks) { return true }
        if gap.contains(.hyphen), gap.contains(.space), !hangs(index) { return true }
        return gap.contains(.dot) && gap.contains(.space) && words[index - 1].length >= ResumeText.shortestSentenceEnd
            && !words[index - 1].shape.contains(.digits)
    }

    private static let breaks: Word.Gap = [
        .tab, .comma, .colon, .semicolon, .pipe, .dash, .open, .close, .bullet, .arrow, .star,
    ]
    /// A dot behind a shorter word is more likely an abbreviation's ("Govt. College") than a sentence's.
    private static let shortestSentenceEnd = 6

    /// Whether a hyphen in front of a word that has a space on one side sticks to a single letter: "B- Tech".
    private func hangs(_ index: Int) -> Bool {
        words[index - 1].length == 1 && document.text[Int(words[index - 1].end)] == "-"
    }

    /// Whether a line is a page's number or stands in its margin: "Page 1 of 2".
    func isPageNumber(_ line: Int) -> Bool {
        if document.lines[line].traits.contains(.pageMargin) { return true }
        let range = index.lines[line]
        guard range.count >= 2, range.count <= 4 else { return false }
        return words[range.lowerBound].hash == ResumeText.page && words[range.lowerBound + 1].shape.contains(.digits)
    }

    private static let page = WordFolding.hash(of: "page")

    /// The first scalar at or behind a place that is no space on the same line.
    func scalar(from position: Int, before end: Int) -> Unicode.Scalar? {
        var position = position
        while position < end, document.text[position] == " " || document.text[position] == "\u{A0}" { position += 1 }
        return position < end ? document.text[position] : nil
    }

    /// The span of some words with brackets closed that were opened inside and a dot that belongs to an abbreviation.
    func closedSpan(ofWords range: Range<Int>) -> TextSpan {
        var result = span(ofWords: range)
        guard !range.isEmpty else { return result }
        var open = 0
        for scalar in document.text[result.range] {
            if scalar == "(" || scalar == "[" { open += 1 }
            if scalar == ")" || scalar == "]" { open -= 1 }
        }
        let last = words[range.upperBound - 1]
        if result.end < document.text.count, document.text[result.end] == ".", isAbbreviation(last, in: result) {
            result.end += 1
        }
        if open > 0, result.end < document.text.count {
            var end = result.end
            while end < document.text.count, document.text[end] == "." || document.text[end] == " " { end += 1 }
            if end < document.text.count, document.text[end] == ")" || document.text[end] == "]" {
                result.end = end + 1
            }
        }
        return result
    }

    /// Whether the dot behind a word is its own: "B.E.", "St.", "Ltd.".
    private func isAbbreviation(_ word: Word, in span: TextSpan) -> Bool {
        guard word.length <= 4, !word.shape.contains(.digits) else { return false }
        return word.start > span.start && document.text[Int(word.start) - 1] == "."
    }
}
