internal import ResumeParse

/// Sets of stems that are found where all of them stand close together in one sentence, in any order and form.
struct StemPhrases: Sendable {
    /// What a set of stems counts for.
    struct Phrase: Sendable {
        /// The alternative of a must-have skill.
        var alternative: Int32
        /// Thousandths that it gives.
        var scale: Int32
        /// How many stems it has.
        var count: Int
    }

    private var phrases: [Phrase] = []
    /// For each stem the phrases that have it, and its number there.
    private var uses: [UInt64: [(phrase: Int32, place: Int32)]] = [:]

    /// Phrases have at most this many stems.
    private static let mostStems = 8
    /// How many words a phrase may spread over, for each of its stems.
    private static let spread = 3

    /// Adds a set of stems.
    mutating func insert(_ stems: [UInt64], alternative: Int32, scale: Int32) {
        guard !stems.isEmpty, stems.count <= StemPhrases.mostStems else { return }
        let number = Int32(phrases.count)
        phrases.append(Phrase(alternative: alternative, scale: scale, count: stems.count))
        for (place, stem) in stems.enumerated() { uses[stem, default: []].append((number, Int32(place))) }
    }

    /// Calls a closure with the words of each match, in the order of their ends.
    func forEachMatch(in words: [Word], stems: [UInt64], _ body: (_ words: Range<Int>, _ phrase: Phrase) -> Void) {
        guard !phrases.isEmpty else { return }
        // For each phrase where each of its stems stood last.
        var last = [Int](repeating: -1, count: phrases.count * StemPhrases.mostStems)
        var sentence = 0
        for position in stems.indices {
            if StemPhrases.startsSentence(words[position]) { sentence = position }
            guard let found = uses[stems[position]] else { continue }
            for use in found {
                let phrase = phrases[Int(use.phrase)]
                let base = Int(use.phrase) * StemPhrases.mostStems
                last[base + Int(use.place)] = position
                let first = last[base..<base + phrase.count].min() ?? -1
                guard first >= sentence, position - first < phrase.count * StemPhrases.spread else { continue }
                body(first..<position + 1, phrase)
            }
        }
    }

    /// Whether a word starts a sentence, a list item or a cell; a wrapped line goes on in lower case.
    private static func startsSentence(_ word: Word) -> Bool {
        let gap = word.gap
        if !gap.isDisjoint(with: [.bullet, .semicolon, .tab, .pipe]) || gap.contains([.dot, .space]) { return true }
        return gap.contains(.newline) && (word.shape.contains(.capitalised) || gap.contains(.dot))
    }
}
