internal import ResumeParse

/// A text as the matcher looks at it: its words and lines, and, where it is a resume, the places of the words.
struct TextView {
    let document: StyledDocument
    let words: [Word]
    let lines: [Range<Int>]
    let map: ResumeMap?
    var isList = false

    /// Whether a word is in a place that may give credit.
    func counts(_ word: Int) -> Bool { map.map { $0.places[word].kind != .excluded } ?? true }

    /// Whether a word stands in a list of skills.
    func isListed(_ word: Int) -> Bool {
        isList || (map.map { $0.places[word].isListed || $0.places[word].kind == .list } ?? false)
    }

    /// The words of the line that a word stands in.
    func line(of word: Int) -> Range<Int> {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].upperBound <= word { low = middle + 1 } else { high = middle }
        }
        return low < lines.count ? lines[low] : word..<word + 1
    }

    /// Whether two words belong to the same section or entry.
    func areTogether(_ left: Int, _ right: Int) -> Bool {
        guard let map else { return true }
        return map.places[left].section == map.places[right].section && map.places[left].work == map.places[right].work
    }

    /// Whether a line's last sentence goes on in the next line.
    func continues(_ line: Int) -> Bool {
        guard line + 1 < lines.count, line + 1 < document.lines.count, let first = words(of: line + 1).first,
            !lines[line].isEmpty
        else { return false }
        let this = document.lines[line]
        let next = document.lines[line + 1]
        return first.gap.isSubset(of: [.space, .newline]) && !this.traits.contains(.wholeParagraph)
            && this.cells.count <= 1 && next.cells.count <= 1
            && next.traits.isDisjoint(with: [.startsBlock, .listItem, .headingStyle])
            && this.traits.contains(.bold) == next.traits.contains(.bold) && next.gapAbove <= next.fontSize
    }

    private func words(of line: Int) -> ArraySlice<Word> { words[lines[line]] }

    /// Whether all lettered words beside some words are in capitals, so that capitals tell nothing.
    func isInCapitals(around range: Range<Int>) -> Bool {
        var seen = 0
        for index in max(0, range.lowerBound - 3)..<min(words.count, range.upperBound + 3) where !range.contains(index)
        {
            let word = words[index]
            guard word.shape.contains(.hasLetter), word.length > 3 else { continue }
            if !word.shape.contains(.capitals) { return false }
            seen += 1
        }
        return seen > 0
    }

    /// Whether the words are only a part of something longer: initials, `R&D`, a hyphenated or dotted word.
    func isInsideName(_ range: Range<Int>) -> Bool {
        let first = words[range.lowerBound]
        let last = words[range.upperBound - 1]
        guard range.count == 1, first.length == 1 else {
            // "non-" and "e-" words and domains: nothing but a hyphen or a dot in front of a short lower-case form.
            return false
        }
        let inside: Word.Gap = [.hyphen, .dot, .apostrophe, .underscore, .at]
        if !first.gap.isEmpty, first.gap.isSubset(of: inside) { return true }
        if first.gap.isEmpty, range.lowerBound > 0 { return true }
        guard range.upperBound < words.count else { return false }
        let next = words[range.upperBound]
        if next.gap.isEmpty || next.gap.isSubset(of: inside) { return true }
        if next.gap.contains(.dot), next.length == 1 { return true }
        // `R & D`, but not `C & C++`.
        return next.start == last.end + 1 && next.length == 1 && document.text[Int(next.start)] == "&"
    }

    /// Whether a doubtful form is at least written as its skill would be: set off by separators, or with its capital
    /// inside a sentence.
    func isPlausible(_ form: SkillForm, _ range: Range<Int>) -> Bool {
        if isListed(range.lowerBound) || isSetOff(range) { return true }
        guard form.isCapitalised else { return true }
        return words[range.lowerBound].shape.contains(.capitalised) && !startsSentence(range.lowerBound)
    }

    private func startsSentence(_ word: Int) -> Bool {
        let gap = words[word].gap
        return !gap.isDisjoint(with: [.newline, .bullet]) || gap.contains([.dot, .space])
    }

    /// Whether the capital of a word tells nothing, as any word would have it there: "Excel in a team" as a sentence,
    /// while the item "Excel" of a list tells.
    func isCapitalisedAsAnyWord(_ range: Range<Int>) -> Bool {
        !words[range.lowerBound].shape.contains(.capitals) && startsSentence(range.lowerBound)
            && !isListed(range.lowerBound) && !isSetOff(range)
    }

    /// Whether separators of lists stand on both sides.
    func isSetOff(_ range: Range<Int>) -> Bool {
        let separators: Word.Gap = [
            .comma, .semicolon, .pipe, .bullet, .tab, .newline, .colon, .open, .close, .slash, .dash,
        ]
        guard !words[range.lowerBound].gap.isDisjoint(with: separators) else { return false }
        guard range.upperBound < words.count else { return true }
        let next = words[range.upperBound].gap
        return !next.isDisjoint(with: separators) || next.contains([.dot, .space])
    }
}
