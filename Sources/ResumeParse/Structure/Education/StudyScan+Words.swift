/// What single words and short parts of a study say.
extension StudyScan {
    func isField(_ index: Int) -> Bool { scanner.lexicon.terms(words[index]).contains(.field) }

    func isInstitution(_ index: Int) -> Bool {
        let word = words[index]
        if DegreeScanner.trainingInstitutes.contains(word.hash), index > range.lowerBound,
            scanner.lexicon.terms(words[index - 1]).contains(.government)
                || (range.lowerBound..<index).contains(where: { words[$0].hash == word.hash })
        {
            return true
        }
        guard scanner.lexicon.terms(word).contains(.institution) else { return isCompoundSchool(word) }
        // Short names count in capitals only.
        return word.length > StudyScan.longestShortName || word.shape.contains(.capitals)
            || !word.shape.contains(.capitalised) && word.length > 3 || StudyScan.shortNouns.contains(word.hash)
    }

    /// "Berufsschule", "Katedralskolan", "Ausbildungszentrum": words that end as a school's noun.
    private func isCompoundSchool(_ word: Word) -> Bool {
        guard word.length >= StudyScan.shortestCompound, word.shape.contains(.capitalised) else { return false }
        let letters = text.document.text[word.range]
        return StudyScan.schoolEndings.contains { ending in
            letters.count > ending.count + 1
                && letters.suffix(ending.count).elementsEqual(ending) { WordFolding.fold($0.value) == $1.value }
        }
    }

    private static let shortestCompound = 10

    private static let schoolEndings: [[Unicode.Scalar]] = [
        "schule", "skolan", "skola", "skole", "school", "gymnasium", "gymnasiet", "universitat", "universitet",
        "akademie",
        "zentrum", "lyceum", "college",
    ].map { Array($0.unicodeScalars) }

    private static let longestShortName = 4

    private static let shortNouns = WordFolding.hashes(of: "univ inst poly coll")

    func hasInstitution(_ part: Range<Int>) -> Bool { part.contains(where: isInstitution) }

    func hasBoard(_ part: Range<Int>) -> Bool {
        if part.contains(where: { scanner.lexicon.terms(words[$0]).contains(.board) && isNamed($0) }) { return true }
        // Boards' names spelt with dots: G.S.E.B.
        guard part.count >= 3, part.count <= 8 else { return false }
        let letters = part.prefix { words[$0].length == 1 && ($0 == part.lowerBound || words[$0].gap.contains(.dot)) }
        guard letters.count >= 3 else { return false }
        var hash = WordFolding.seed
        for index in letters {
            hash = WordFolding.hash(hash, WordFolding.fold(text.document.text[Int(words[index].start)].value))
        }
        return scanner.lexicon.isBoard(hash)
            || letters.contains { words[$0].hash == StudyScan.letterB }
                && letters.contains { words[$0].hash == StudyScan.letterE }
    }

    private static let letterB = WordFolding.hash(of: "b")

    private static let letterE = WordFolding.hash(of: "e")

    static let boardNouns = WordFolding.hashes(of: "board council")

    func isNamed(_ index: Int) -> Bool { words[index].shape.contains(.capitalised) || words[index].length > 3 }

    func isBoard(_ part: Range<Int>) -> Bool { part.contains { StudyScan.boardNouns.contains(words[$0].hash) } }

    func isState(_ part: Range<Int>) -> Bool {
        guard part.count == 1, let index = part.first, words[index].shape.contains(.capitals) else { return false }
        return scanner.lexicon.terms(words[index]).contains(.stateCode)
    }

    func isPlace(_ part: Range<Int>) -> Bool {
        isState(part)
            || part.allSatisfy {
                scanner.lexicon.terms(words[$0]).contains(.place) || words[$0].shape.contains(.digits)
                    || !words[$0].classes.isDisjoint(with: [.place, .country])
            }
    }

    /// Whether words are written as a name: short, and capitalised where they have a case.
    func isName(_ part: Range<Int>) -> Bool {
        part.count <= 7 && words[part.lowerBound].shape.contains(.capitalised)
            && part.allSatisfy { !words[$0].shape.contains(.digits) }
    }
}
