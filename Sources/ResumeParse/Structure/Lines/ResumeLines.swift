/// A document's lines with their profiles and the dates of the document: the ground that sections and entries are
/// read from. Built once a document.
struct ResumeLines {
    /// The document and its words.
    let text: ResumeText
    /// One profile a line.
    let profiles: [LineProfile]
    /// The dates of the document, in order.
    let mentions: [DateMention]

    init(_ text: ResumeText) {
        self.text = text
        mentions = DateScanner().mentions(in: 0..<text.words.count, of: text)
        var profiles: [LineProfile] = []
        profiles.reserveCapacity(text.document.lines.count)
        var next = 0
        for line in text.document.lines.indices {
            let words = text.index.lines[line]
            let first = next
            while next < mentions.count, mentions[next].words.lowerBound < words.upperBound { next += 1 }
            profiles.append(LineProfiler(text).profile(ofLine: line, words: words, mentions: first..<next))
        }
        self.profiles = profiles
    }

    /// The document's lines.
    var lines: [StyledLine] { text.document.lines }

    /// Whether a line is empty of words.
    func isBlank(_ line: Int) -> Bool { profiles[line].words.isEmpty }

    /// The dates that start in some words, as indices into `mentions`.
    func mentions(in words: Range<Int>) -> Range<Int> {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].words.lowerBound < words.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < mentions.count, mentions[end].words.lowerBound < words.upperBound { end += 1 }
        return low..<end
    }

    /// Whether a line holds a range of dates or a date that goes on.
    func hasRange(_ line: Int) -> Bool { profiles[line].mentions.contains { mentions[$0].isRange } }

    /// Whether a line holds the second end of a range that stands in a line above, and nothing else.
    func isTail(_ line: Int) -> Bool {
        guard let mention = profiles[line].mentions.first, mentions[mention].isTail else { return false }
        return mentions[mention].words.count >= profiles[line].words.count
    }

    /// Whether nothing but dates stands in a line, apart from words of time ("Duration", "months").
    func isOnlyDate(_ line: Int) -> Bool {
        let profile = profiles[line]
        guard !profile.mentions.isEmpty else { return false }
        return profile.words.allSatisfy { word in
            profile.mentions.contains { mentions[$0].words.contains(word) }
                || text.words[word].classes.contains(.timeUnit) || text.words[word].shape.contains(.digits)
        }
    }
}
