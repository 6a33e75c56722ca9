/// Heads of entries that are too long for their column.
extension WorkLineReader {
    /// Whether the last part of a head, behind a dash or a comma, goes on in the next line: that line looks the same, its
    /// first word had no room, and it makes a title of what it ends: "Hilltop Food Alliance — Community Programs" over
    /// "Coordinator".
    func endsInNextLine(_ line: Int, _ body: Range<Int>, in section: Range<Int>) -> Bool {
        let next = line + 1
        guard next < section.upperBound, lines.mentions(in: body).isEmpty, isAlike(next, line) else { return false }
        let profile = lines.profiles[next]
        guard let first = profile.words.first, let last = profile.words.last,
            profile.words.count <= WorkLineReader.mostWrappedWords, profile.mentions.isEmpty,
            profile.marks.isDisjoint(with: [.bullet, .numbered, .stopEnd, .colonEnd]),
            words[last].classes.contains(.titleNoun), let cut = lastCut(body), !scorer.isPlace(cut..<body.upperBound)
        else { return false }
        let styled = lines.lines[line]
        let letter = (styled.right - styled.left) / Float(max(1, styled.range.count))
        let edge = styled.traits.contains(.sidebar) ? lines.text.edges.sidebar : lines.text.edges.main
        return styled.right + letter * Float(words[first].length + 1) > edge
    }

    /// The rest of a title has at most so many words.
    static let mostWrappedWords = 3
    /// Lines of one paragraph begin at the same place and have the same size but for so many points.
    static let slack: Float = 1

    private func isAlike(_ next: Int, _ line: Int) -> Bool {
        let (one, two) = (lines.lines[line], lines.lines[next])
        return one.right > 0 && one.table < 0 && two.table < 0 && two.cells.count <= 1
            && !one.traits.contains(.wholeParagraph) && !two.traits.contains(.startsBlock)
            && one.traits.contains(.bold) == two.traits.contains(.bold)
            && abs(one.fontSize - two.fontSize) < WorkLineReader.slack
            && abs(one.left - two.left) < WorkLineReader.slack
            && two.gapAbove < two.fontSize * WorkLineReader.widestGap
    }

    /// Where the last part of a head begins that stands behind a sign; `nil` where it has no parts.
    private func lastCut(_ body: Range<Int>) -> Int? {
        body.dropFirst().last {
            !words[$0].gap.isDisjoint(with: [.dash, .pipe, .comma, .at]) || words[$0].gap == [.space, .hyphen]
        }
    }
}
