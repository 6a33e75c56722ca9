/// Which lines belong together because a sentence or name goes on.
enum StudyRows {
    /// Whether a line goes on what the line before it says. `first` is the first line of what it would join.
    static func continues(_ line: Int, after first: Int, _ text: ResumeText) -> Bool {
        let next = text.document.lines[line]
        let before = text.document.lines[line - 1]
        guard next.table < 0, before.table < 0, next.cells.count <= 1,
            next.traits.isDisjoint(with: [.listItem, .startsBlock]), !before.traits.contains(.wholeParagraph)
        else { return false }
        let words = text.words(ofLine: line)
        guard let start = words.first, let last = text.words(ofLine: line - 1).last else { return false }
        let word = text.words[start]
        if word.gap.contains(.bullet) { return false }
        if endsOpen(last, text) { return true }
        return word.shape.contains(.hasLetter) && word.shape.isDisjoint(with: [.capitalised, .caseless, .hasDigit])
            && before.cells.count == 1
    }

    /// Whether a line ends in a word that needs another: "of", "and", "from", or in an opened bracket or a hyphen.
    private static func endsOpen(_ index: Int, _ text: ResumeText) -> Bool {
        let word = text.words[index]
        if word.classes.contains(.functionWord), !word.shape.contains(.capitals) || word.length > 2 { return true }
        let end = text.scalar(from: Int(word.end), before: text.document.text.count)
        return end == "&" || end == "("
    }
}
