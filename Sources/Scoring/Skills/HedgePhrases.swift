internal import ResumeParse

/// Phrases that take back what a sentence names after them ("no experience in …") or just before them ("Java (basic)").
struct HedgePhrases: Sendable {
    /// Some words, and how far they are taken back.
    struct Stretch: Sendable, Equatable {
        var words: Range<Int>
        var hedge: Hedge
    }

    private let before: PhraseTable
    private let after: PhraseTable

    /// How many words a phrase reaches ahead; lists after "basic knowledge of" are seldom longer.
    private static let reach = 24

    init() {
        var before = PhraseTable()
        for phrase in HedgePhrases.denying { before.insert(phrase, payload: Int32(Hedge.denied.rawValue)) }
        for phrase in HedgePhrases.weakening { before.insert(phrase, payload: Int32(Hedge.weak.rawValue)) }
        self.before = before
        var after = PhraseTable()
        for phrase in ["basic", "basics", "beginner", "beginner level", "basic level", "basic knowledge", "elementary"]
        {
            after.insert(phrase, payload: Int32(Hedge.weak.rawValue))
        }
        self.after = after
    }

    /// The stretches of a text that a phrase takes back, in its order. A stretch ends with the sentence.
    func stretches(in words: [Word]) -> [Stretch] {
        var found: [Stretch] = []
        var position = 0
        while position < words.count {
            guard let match = before.longestMatch(in: words, at: position, before: words.count) else {
                position += 1
                continue
            }
            position = match.words.upperBound
            guard let hedge = Hedge(rawValue: UInt8(match.payload)), hedge != .none else { continue }
            let start = position
            while position < words.count, position < start + HedgePhrases.reach,
                !HedgePhrases.endsSentence(words[position].gap), !HedgePhrases.turns.contains(words[position].hash)
            {
                position += 1
            }
            found.append(Stretch(words: start..<position, hedge: hedge))
            // A second phrase inside the stretch may deny what the first only weakens.
            position = start
        }
        return found
    }

    /// Sets the hedges of the mentions of a text, which have to be in its order.
    func apply(to mentions: inout [SkillMention], in words: [Word], stretches: [Stretch]) {
        for number in mentions.indices {
            let range = mentions[number].words
            mentions[number].hedge = max(
                HedgePhrases.hedge(at: range.lowerBound, in: stretches),
                trailingHedge(after: range.upperBound, in: words))
        }
    }

    /// How far a word is taken back, by stretches in the order of the text.
    static func hedge(at word: Int, in stretches: [Stretch]) -> Hedge {
        var hedge = Hedge.none
        // Stretches are short: those that start further back can't reach the word.
        var number = stretches.partitioningIndex { $0.words.lowerBound > word - reach }
        while number < stretches.count, stretches[number].words.lowerBound <= word {
            if stretches[number].words.contains(word) { hedge = max(hedge, stretches[number].hedge) }
            number += 1
        }
        return hedge
    }

    /// "(basic)" and "– beginner" behind a skill.
    private func trailingHedge(after end: Int, in words: [Word]) -> Hedge {
        guard end < words.count, !words[end].gap.isDisjoint(with: [.open, .hyphen, .dash, .colon]),
            words[end].gap.isDisjoint(with: [.newline, .tab]),
            let match = after.longestMatch(in: words, at: end, before: words.count)
        else { return .none }
        let closes =
            match.words.upperBound == words.count || !words[match.words.upperBound].gap.subtracting(.space).isEmpty
        return closes ? Hedge(rawValue: UInt8(match.payload)) ?? .none : .none
    }

    private static func endsSentence(_ gap: Word.Gap) -> Bool {
        !gap.isDisjoint(with: [.semicolon, .exclamation, .bullet, .tab]) || gap.contains([.dot, .space])
            || gap.contains([.dot, .newline])
    }

    private static let denying = [
        "no experience", "no prior experience", "no previous experience", "no knowledge", "no hands on experience",
        "no working knowledge", "no exposure", "without experience", "without any experience", "without knowledge",
        "lack of experience", "lack of knowledge", "lacking experience", "not familiar with", "not experienced",
        "not worked", "never worked", "never used", "have not used", "do not know", "dont know", "not proficient",
        "unfamiliar with", "willing to learn", "eager to learn", "keen to learn", "want to learn", "wants to learn",
        "wish to learn", "ready to learn", "like to learn", "love to learn", "hope to learn", "hoping to learn",
        "looking to learn", "looking forward to learn", "looking forward to learning", "planning to learn",
        "plan to learn", "interested in learning", "interest in learning", "open to learning", "excited to learn",
        "curious to learn", "passionate to learn", "not yet",
    ]
    private static let weakening = [
        "basic knowledge", "basic understanding", "basic familiarity", "basic skills", "basic idea", "basics of",
        "basic in", "little knowledge", "limited knowledge", "limited experience", "some knowledge", "some exposure",
        "beginner in", "beginner level", "theoretical knowledge", "currently learning", "started learning",
        "exposure to", "aware of", "awareness of", "seeking", "looking for", "to obtain a", "to secure a",
        "to get a position", "aspiring", "aspire to", "desire to", "aiming to", "goal is to", "objective is to",
        "would like to", "want to become", "want to be",
    ]
    private static let turns = Set(["but", "however", "although", "while"].map { WordFolding.hash(of: $0) })
}

extension Hedge: Comparable {
    static func < (left: Hedge, right: Hedge) -> Bool { left.rawValue < right.rawValue }
}
