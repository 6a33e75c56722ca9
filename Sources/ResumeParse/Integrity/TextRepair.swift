/// Brings a document's text to what a person sees of it: scalars without ink go, compatibility forms and letters of
/// other scripts inside Latin words become the Latin letters that they are drawn like, and letters under an override
/// of direction stand as they are shown. Texts without any of it, nearly all, cost one look at each scalar.
struct TextRepair: Sendable {
    /// Words with something invisible inside from which on a text is flagged; text copied from web pages has one or two.
    static let fewestSplitWords = 3
    /// Words of mixed scripts from which on a text is flagged: writers with two keyboards mistype one.
    static let fewestMixedWords = 2
    /// Letters of a word that must be Latin for the rest to be out of place; formulas mix single letters.
    static let fewestLatinLetters = 2

    /// Letters of another script that look like no Latin one, from which on a text is partly in that script, so that
    /// its words may consist of look-alikes by chance.
    static let fewestForeignLetters = 3

    private let confusables: ConfusableTable

    /// Makes a repairer with the letters that look like Latin ones.
    init(confusables: ConfusableTable) { self.confusables = confusables }

    /// Repairs a document, and flags what no ordinary program writes.
    func repair(_ document: inout StyledDocument) {
        let findings = look(at: document.text)
        if findings.contains(.invisible) || findings.contains(.compatible) { rewrite(&document) }
        if findings.contains(.foreign) { foldMixedWords(&document) }
    }

    private struct Findings: OptionSet {
        let rawValue: UInt8
        static let invisible = Findings(rawValue: 1 << 0)
        static let compatible = Findings(rawValue: 1 << 1)
        static let foreign = Findings(rawValue: 1 << 2)
    }

    private func look(at text: [Unicode.Scalar]) -> Findings {
        var findings: Findings = []
        for scalar in text where scalar.value >= 0xAD {
            switch scalar.value {
            case 0x2010...0x2027, 0x2030...0x205E, 0xAE...0x130, 0x132...0x183: continue
            case 0xFB00...0xFB06, 0xFF01...0xFF5E, 0x1D400...0x1D7FF: findings.insert(.compatible)
            default:
                if InvisibleScalars.contains(scalar) {
                    findings.insert(.invisible)
                } else if !findings.contains(.foreign), confusables.latin(for: scalar) != nil {
                    findings.insert(.foreign)
                }
            }
        }
        return findings
    }

    // MARK: Invisible and compatible scalars

    private func rewrite(_ document: inout StyledDocument) {
        let old = document.text
        var edit = TextEdit(capacity: old.count)
        var suspects = SuspectTally()
        var override: Int?
        for (index, scalar) in old.enumerated() {
            edit.mark()
            if scalar == "\n" || scalar == "\u{0C}" || scalar == "\t" || scalar == InvisibleScalars.popDirection,
                let start = override
            {
                edit.reverse(from: start)
                override = nil
            }
            guard InvisibleScalars.contains(scalar) else {
                edit.append(scalar)
                continue
            }
            let isInside = TextRepair.isLatinLetter(old, index - 1) && TextRepair.isLatinLetter(old, index + 1)
            if InvisibleScalars.isJoiner(scalar), !isInside {
                edit.append(scalar)
            } else if scalar == InvisibleScalars.rightToLeftOverride {
                override = edit.count
                if TextRepair.isLatinLetter(old, index + 1) { suspects.overrides.append(index) }
            } else if InvisibleScalars.isTag(scalar) {
                suspects.tags.append(index)
            } else if isInside, !InvisibleScalars.isOrdinary(scalar) {
                suspects.splits.append(index)
            }
        }
        edit.mark()
        if let start = override { edit.reverse(from: start) }
        suspects.flag(&document)
        edit.apply(to: &document)
    }

    private static func isLatinLetter(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        let value = text[index].value
        return (value | 0x20) &- 0x61 < 26 || (0xC0...0x24F).contains(value)
    }

    // MARK: Letters of other scripts

    private func foldMixedWords(_ document: inout StyledDocument) {
        var mixed: [Range<Int>] = []
        var whole: [Range<Int>] = []
        var foreignLetters = 0
        for line in document.lines {
            for word in letterRuns(in: document.text, line.range) {
                let letters = count(document.text, word)
                foreignLetters += letters.foreign
                guard letters.foreign == 0, letters.similar > 0 else { continue }
                if letters.latin == 0 {
                    whole.append(word)
                } else {
                    fold(&document.text, word)
                    if letters.latin >= TextRepair.fewestLatinLetters { mixed.append(word) }
                }
            }
        }
        if foreignLetters < TextRepair.fewestForeignLetters {
            for word in whole where word.count > 1 || isProgramming(document.text, after: word.upperBound) {
                fold(&document.text, word)
                if word.count > 1 { mixed.append(word) }
            }
        }
        guard mixed.count >= TextRepair.fewestMixedWords, let first = mixed.map(\.lowerBound).min() else { return }
        document.flags.append(
            DocumentFlag(
                code: .suspiciousEncoding, page: document.page(at: first),
                message: "\(mixed.count) words have letters of other scripts that look like Latin ones; they are read "
                    + "as they look"))
    }

    private func letterRuns(in text: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in range {
            if TextNormalisation.isLetter(text[index]) || confusables.latin(for: text[index]) != nil {
                start = start ?? index
            } else if let first = start {
                runs.append(first..<index)
                start = nil
            }
        }
        if let first = start { runs.append(first..<range.upperBound) }
        return runs
    }

    private func count(_ text: [Unicode.Scalar], _ word: Range<Int>) -> (latin: Int, similar: Int, foreign: Int) {
        var result = (latin: 0, similar: 0, foreign: 0)
        for index in word {
            if confusables.latin(for: text[index]) != nil {
                result.similar += 1
            } else if TextRepair.isLatinLetter(text, index) {
                result.latin += 1
            } else {
                result.foreign += 1
            }
        }
        return result
    }

    private func fold(_ text: inout [Unicode.Scalar], _ word: Range<Int>) {
        for index in word { if let letter = confusables.latin(for: text[index]) { text[index] = letter } }
    }

    /// Whether `+` or `#` follows: C++ and C# written with a Cyrillic С.
    private func isProgramming(_ text: [Unicode.Scalar], after index: Int) -> Bool {
        index < text.count && (text[index] == "+" || text[index] == "#")
    }
}
