/// Reads lengths of time in words: "2 years 3 months", "1.5 yrs", "six months".
struct DurationReader {
    private let words: [Word]

    init(_ words: [Word]) { self.words = words }

    /// The longest time that one employment lasts, in months; anything longer is no duration.
    private static let most = 720

    /// The months that the first duration in some words comes to.
    func months(in range: Range<Int>) -> Int? {
        var total = 0
        var isFound = false
        var index = range.lowerBound
        while index < range.upperBound {
            if let unit = unit(behind: index, before: range.upperBound), let number = number(at: index) {
                let factor = Int(words[unit].value)
                // "1.5 years" is cut into "1" and "5": the second stands behind a dot.
                if words[index].gap == .dot, index > range.lowerBound, let whole = self.number(at: index - 1),
                    factor == 12, words[index].length == 1
                {
                    total += whole * 12 + number * 12 / 10
                } else {
                    total += number * factor
                }
                isFound = true
                index = unit + 1
            } else if let number = number(at: index), let unit = unitBehindHalf(index, before: range.upperBound) {
                let factor = Int(words[unit].value)
                total += number * factor + factor / 2
                isFound = true
                index = unit + 1
            } else if isFound, !words[index].classes.contains(.functionWord) {
                break
            } else {
                index += 1
            }
        }
        return isFound && total > 0 && total <= DurationReader.most ? total : nil
    }

    private func number(at index: Int) -> Int? {
        let word = words[index]
        if word.shape.contains(.digits), word.length <= 3 { return Int(word.number) }
        if word.shape.contains(.hasDigit), word.number >= 0 { return Int(word.number) }
        return word.classes.contains(.numberWord) ? Int(word.value) : nil
    }

    /// The unit in "two and a half years", "one & half year".
    private func unitBehindHalf(_ index: Int, before end: Int) -> Int? {
        var next = index + 1
        while next < end, next - index <= DurationReader.mostJoiners, DurationReader.joiners.contains(words[next].hash)
        {
            next += 1
        }
        guard next > index + 1, next < end, words[next].hash == DurationReader.half else { return nil }
        return unit(behind: next, before: end)
    }

    private static let joiners = WordFolding.hashes(of: "and a")
    private static let mostJoiners = 2
    private static let half = WordFolding.hash(of: "half")

    private func unit(behind index: Int, before end: Int) -> Int? {
        guard index + 1 < end, words[index + 1].classes.contains(.timeUnit), words[index + 1].value > 0,
            words[index + 1].gap.isDisjoint(with: [.newline, .tab])
        else { return nil }
        return index + 1
    }
}
