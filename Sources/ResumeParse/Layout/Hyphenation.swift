/// Finds words that a line's end cuts, `experi-` and `ence`, so that the whole word can be written in the first line.
struct Hyphenation {
    /// The rest of a cut word.
    struct Continuation {
        var word: Int32
        /// The hyphen belongs to the word, as in `well-known`.
        var keepsHyphen: Bool
    }

    /// Words written in the line before theirs.
    private(set) var movedUp: Set<Int32> = []
    private var continuations: [Int32: Continuation] = [:]

    /// First parts of compounds that are written with a hyphen wherever they stand.
    private static let compounds: Set<String> = [
        "well", "self", "non", "co", "multi", "cross", "full", "high", "long", "end", "real", "part", "on", "in", "low",
        "short", "hands", "large", "small", "front", "back", "post", "pre", "semi", "ex", "day", "time", "data", "user",
        "client", "customer", "third", "first", "second", "follow", "state", "problem", "detail", "result", "team",
    ]

    /// Looks at the lines of a page that follow each other in one block.
    init(_ layout: PageLayout) {
        for index in layout.lines.indices.dropLast() {
            let (line, next) = (layout.lines[index], layout.lines[index + 1])
            guard !next.startsBlock, line.table < 0, next.table < 0, line.cells.count == 1 || next.cells.count == 1,
                next.top > line.top, abs(line.size - next.size) < 0.15 * line.size
            else { continue }
            consider(
                layout.pieces[
                    Int(layout.parts[Int(layout.cells[Int(line.cells.upperBound) - 1].parts.upperBound) - 1])],
                layout.pieces[Int(layout.parts[Int(layout.cells[Int(next.cells.lowerBound)].parts.lowerBound)])], layout
            )
        }
        for cell in layout.cells where cell.parts.count > 1 {
            for part in cell.parts.dropLast() {
                consider(
                    layout.pieces[Int(layout.parts[Int(part)])], layout.pieces[Int(layout.parts[Int(part) + 1])], layout
                )
            }
        }
    }

    /// The rest of a word that its line's end cuts.
    func continuation(of word: Int32) -> Continuation? { continuations.isEmpty ? nil : continuations[word] }

    private mutating func consider(_ piece: LinePiece, _ next: LinePiece, _ layout: PageLayout) {
        let (last, first) = (piece.words.upperBound - 1, next.words.lowerBound)
        let word = layout.words[Int(last)]
        guard next.baseline > piece.baseline, piece.wordCount > 1 || next.wordCount > 1, word.glyphCount > 2,
            isHyphen(layout.page.glyphs[Int(word.glyphs.upperBound) - 1].scalar), !movedUp.contains(last)
        else { return }
        var head = ""
        for index in word.glyphs.dropLast() {
            let scalar = layout.page.glyphs[Int(index)].scalar
            guard layout.page.glyphs[Int(index)].isDrawn else { continue }
            guard TextNormalisation.isLetter(scalar) else { return }
            head.unicodeScalars.append(scalar)
        }
        guard head.unicodeScalars.last?.properties.isLowercase == true else { return }
        let rest = layout.words[Int(first)].glyphs
        guard rest.count > 1, layout.page.glyphs[Int(rest.lowerBound)].scalar.properties.isLowercase else { return }
        for index in rest.dropLast() {
            let glyph = layout.page.glyphs[Int(index)]
            if glyph.isDrawn, !TextNormalisation.isLetter(glyph.scalar) { return }
        }
        movedUp.insert(first)
        continuations[last] = Continuation(
            word: first, keepsHyphen: Hyphenation.compounds.contains(head.lowercased()))
    }

    private func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar.value == 0xAD || scalar.value == 0x2010
    }
}
