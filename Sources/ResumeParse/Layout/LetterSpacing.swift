/// Joins headings whose letters stand apart: `E X P E R I E N C E` becomes `EXPERIENCE`.
enum LetterSpacing {
    /// Fewer single letters in a row are initials or options, not a spaced word.
    private static let fewestLetters = 4
    /// Kerning pulls some pairs of a spaced word together, `C O N TA C T`; more than this is a word.
    private static let longestPart = 4

    /// Takes the spaces out of runs of single letters inside one piece of a line; wider gaps in a run stay spaces.
    static func join(_ words: inout ContiguousArray<LayoutWord>, _ range: Range<Int>) {
        guard range.count >= fewestLetters - 1 else { return }
        var start = range.lowerBound
        if words[start].isMarker { start += 1 }
        while start < range.upperBound {
            var end = start
            var singles = 0
            var letters = 0
            var areCapitals = true
            while end < range.upperBound, words[end].glyphCount <= longestPart, words[end].isLetters {
                singles += words[end].glyphCount == 1 ? 1 : 0
                letters += words[end].glyphCount
                areCapitals = areCapitals && words[end].isCapitals
                end += 1
            }
            let count = end - start
            if letters >= fewestLetters, singles == count || (areCapitals && singles >= 2 && singles * 2 >= count) {
                joinRun(&words, start..<end)
            }
            start = max(end, start + 1)
        }
    }

    private static func joinRun(_ words: inout ContiguousArray<LayoutWord>, _ run: Range<Int>) {
        // Letters have different widths and sides, so the gap that most pairs stay near is the median.
        var gaps = ContiguousArray<Float>()
        for index in run.dropFirst() { gaps.append(words[index].left - words[index - 1].right) }
        gaps.sort()
        let usual = gaps[gaps.count / 2]
        guard usual > 0 else { return }
        let limit = LayoutThresholds.letterSpacingFactor * usual + 0.08 * words[run.lowerBound].size
        for index in run.dropFirst() where words[index].left - words[index - 1].right <= limit {
            words[index].hasSpaceBefore = false
        }
    }
}
