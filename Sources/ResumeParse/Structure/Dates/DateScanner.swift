/// Finds dates and ranges of dates in words, in every form that resumes write them: see the table of its tests. Numbers
/// that are years only by their looks (versions, amounts, parts of telephone numbers) are left out.
struct DateScanner {
    /// Makes a scanner.
    init() {}

    /// The dates and ranges in a range of words, in order, none overlapping another.
    func mentions(in words: Range<Int>, of text: ResumeText) -> [DateMention] {
        let list = DateAtoms(of: words, in: text)
        guard list.canHoldDate else { return [] }
        var ranges = DateRangeParser(text: text, atoms: list.atoms, limit: words.upperBound)
        return ranges.mentions()
    }
}
