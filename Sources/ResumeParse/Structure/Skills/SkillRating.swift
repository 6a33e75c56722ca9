/// Reads how well a skill is known from what stands behind it: a word, a share, dots or stars.
enum SkillRating {
    /// The level of a skill in its item, as written or as "3/5"; `nil` where none is told.
    static func level(behind skill: Range<Int>, in item: Range<Int>, of text: ResumeText, _ reader: SkillItem)
        -> String?
    {
        let rest = skill.upperBound..<max(skill.upperBound, item.upperBound)
        if !rest.isEmpty, reader.isLevel(rest) {
            let value = text.sourced(text.closedSpan(ofWords: rest))
            let hasPercent = text.scalar(from: value.span.end, before: text.document.text.count) == "%"
            return hasPercent ? value.text + "%" : value.text
        }
        return marks(behind: skill.upperBound, of: text)
    }

    /// Dots or stars between a word and the one before it: "3/5" for three full ones of five.
    static func marks(behind index: Int, of text: ResumeText) -> String? {
        guard index > 0 else { return nil }
        let start = Int(text.words[index - 1].end)
        let end = index < text.words.count ? Int(text.words[index].start) : text.document.text.count
        var full = 0
        var empty = 0
        for scalar in text.document.text[start..<max(start, end)] {
            if scalar == "\n" { break }
            if filled.contains(scalar) { full += 1 }
            if hollow.contains(scalar) { empty += 1 }
        }
        return full > 0 && full + empty >= fewestMarks ? "\(full)/\(full + empty)" : nil
    }

    private static let filled: Set<Unicode.Scalar> = ["●", "★", "■", "▮", "⬤", "◆", "⭐", "▰"]
    private static let hollow: Set<Unicode.Scalar> = ["○", "☆", "□", "▯", "◯", "◇", "▱"]
    /// Fewer marks are bullets.
    private static let fewestMarks = 3
}
