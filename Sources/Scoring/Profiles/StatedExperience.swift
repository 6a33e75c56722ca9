internal import ResumeParse

/// The length of all experience as a resume states it: "over 8 years of experience in site work".
enum StatedExperience {
    /// How many words may stand between the length and the word "experience".
    private static let reach = 8
    /// Lengths above this are something else: the age of a firm, a year.
    private static let mostYears = 50

    /// Months of experience that the headline, the summary or loose text states; the greatest where several are.
    static func months(_ profile: ResumeProfile) -> Int? {
        let words = profile.words
        var best: Int?
        for position in words.indices.dropLast() {
            let kind = profile.map.places[position].kind
            guard kind == .summary || kind == .loose, let years = number(words[position]), years <= mostYears else {
                continue
            }
            // "8+ years", "8 plus years"
            let unit = words[position + 1].classes.contains(.timeUnit) ? position + 1 : position + 2
            guard unit < words.count, words[unit].classes.contains(.timeUnit), words[unit].value == 12 else { continue }
            let end = min(unit + reach, words.count)
            guard words[unit..<end].contains(where: { $0.hash == experience }) else { continue }
            best = max(best ?? 0, years * 12)
        }
        return best
    }

    private static func number(_ word: Word) -> Int? {
        if word.shape.contains(.digits), word.number > 0 { return Int(word.number) }
        return word.classes.contains(.numberWord) && word.value > 0 ? Int(word.value) : nil
    }

    private static let experience = WordFolding.hash(of: "experience")
}
