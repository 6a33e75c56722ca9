internal import ResumeParse

/// The sentences of roles that tell of something made or brought about: those with a verb of making, or with an
/// outcome in figures.
struct AchievementLines {
    private var isAchievement: [Bool]
    private let map: ResumeMap
    /// How many lines of roles tell of one.
    private(set) var count = 0

    /// How many lines below its verb a sentence may go on.
    private static let reach = 1

    init(_ profile: ResumeProfile) {
        map = profile.map
        let lines = profile.parsed.words.lines
        isAchievement = Array(repeating: false, count: lines.count)
        for (line, range) in lines.enumerated() {
            guard let first = range.first, profile.map.places[first].work >= 0 else { continue }
            let opening = profile.stems[range].prefix(4)
            let hasVerb = opening.contains(where: AchievementLines.verbs.contains)
            let hasOutcome = range.count > 5 && range.dropFirst().contains { profile.words[$0].gap.contains(.percent) }
            guard hasVerb || hasOutcome else { continue }
            count += 1
            for next in line...min(line + AchievementLines.reach, lines.count - 1) { isAchievement[next] = true }
        }
    }

    /// Whether a word stands in such a sentence.
    func contains(_ word: Int) -> Bool { isAchievement[Int(map.lineOfWord[word])] }

    private static let verbs: Set<UInt64> = Set(
        """
        achieved automated architected audited boosted built calibrated closed coached commissioned completed composed \
        conceived constructed converted created cut deployed designed developed devised delivered directed drafted \
        drove earned eliminated engineered erected established exceeded executed expanded fabricated founded generated \
        grew headed implemented improved increased initiated installed integrated introduced launched led lowered made \
        managed migrated modelled modernized negotiated optimized orchestrated organised overhauled pioneered planned \
        prepared produced programmed published raised rebuilt recovered recruited redesigned reduced refactored \
        renovated resolved restructured revamped saved scaled secured shipped simplified solved spearheaded \
        standardized started streamlined strengthened supervised taught tested trained transformed treated tripled \
        upgraded validated won wrote cared administered
        """.split(separator: " ").map { Stem.hash(of: $0) })
}
