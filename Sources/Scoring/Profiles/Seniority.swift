internal import ResumeParse

/// The rank that a title names.
enum Seniority: Int, Sendable, Comparable {
    case intern
    case junior
    case regular
    case senior
    case manager
    case director

    static func < (left: Seniority, right: Seniority) -> Bool { left.rawValue < right.rawValue }

    /// Words of rank; those that are the noun of a title too (manager, director) stay part of it.
    private static let ranks: [UInt64: Seniority] = {
        let words: [(String, Seniority)] = [
            ("intern internship trainee apprentice fresher", .intern),
            ("junior jr entry graduate associate assistant asst deputy assoc", .junior),
            ("senior sr snr lead principal staff chief ii iii iv expert", .senior),
            ("manager head incharge superintendent", .manager),
            ("director vp president ceo cto cfo coo cio cmo chro partner dean principal", .director),
        ]
        var ranks: [UInt64: Seniority] = [:]
        for (list, rank) in words {
            for word in list.split(separator: " ") where ranks[WordFolding.hash(of: word)] == nil {
                ranks[WordFolding.hash(of: word)] = rank
            }
        }
        return ranks
    }()

    /// Words that only tell the rank and are left out where titles are compared.
    private static let modifiers = Set(
        [
            "junior", "jr", "entry", "level", "graduate", "associate", "asst", "deputy", "senior", "sr", "snr", "lead",
            "principal", "chief", "i", "ii", "iii", "iv", "v", "trainee", "intern", "internship", "apprentice",
            "fresher",
            "expert", "head", "executive", "assistant", "incharge", "freelance", "contract", "temporary", "part",
            "full",
            "time", "remote", "hybrid", "onsite", "of", "the", "and", "for", "in", "to", "at", "m", "f", "d", "w", "x",
        ].map { WordFolding.hash(of: $0) })

    /// The rank that a title's words name; the highest, but "assistant manager" is one below a manager.
    static func rank(of words: [Word]) -> Seniority {
        let found = words.compactMap { ranks[$0.hash] }
        guard let highest = found.max() else { return .regular }
        let lowest = found.min() ?? highest
        if highest >= .manager, lowest <= .junior { return Seniority(rawValue: highest.rawValue - 1) ?? .regular }
        return lowest < .regular ? lowest : highest
    }

    /// Whether a word of a title only tells rank or terms of employment.
    static func isModifier(_ word: Word) -> Bool { modifiers.contains(word.hash) || word.shape.contains(.digits) }
}
