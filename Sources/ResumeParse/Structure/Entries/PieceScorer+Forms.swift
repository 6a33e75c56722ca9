/// How words of titles and firms are formed.
extension PieceScorer {
    /// "Band 5", "Grade II": a step of a ladder of titles.
    func isGrade(_ range: Range<Int>) -> Bool {
        range.count == 2 && PieceScorer.grades.contains(words[range.lowerBound].hash)
            && (words[range.lowerBound + 1].shape.contains(.hasDigit) || isRoman(range.lowerBound + 1))
    }

    private static let grades = WordFolding.hashes(of: "band grade level class step tier scale")

    /// Whether words name people of one trade and nothing else.
    func isTrade(_ range: Range<Int>) -> Bool {
        isPlural(words[range.upperBound - 1])
            && range.allSatisfy { !words[$0].classes.isDisjoint(with: [.titleNoun, .titlePrefix]) }
    }

    /// "Private" makes a firm only beside another form: "Private Limited", but not "Private Chauffeur".
    func isPrivate(_ index: Int, in range: Range<Int>) -> Bool {
        words[index].hash == PieceScorer.privateWord
            && !(index + 1 < range.upperBound && words[index + 1].classes.contains(.legalForm))
    }

    private static let privateWord = WordFolding.hash(of: "private")

    /// "Engineers", but not "Commis", whose `s` is its own.
    func isPlural(_ word: Word) -> Bool {
        word.singular != word.hash && word.classes.contains(.titleNoun)
            && lines.text.lexicon.entry(ofHash: word.singular).classes.contains(.titleNoun)
    }

    /// Endings of words for people by what they do: usher, distributor, machinist, technician, draughtsman.
    private static let agentEndings: [[Unicode.Scalar]] = ["er", "or", "ist", "ian", "man", "eur", "ant"].map {
        Array($0.unicodeScalars)
    }

    func isAgentive(_ word: Word) -> Bool {
        let letters = lines.text.document.text[word.range]
        return word.length >= 5
            && PieceScorer.agentEndings.contains { ending in
                letters.suffix(ending.count).elementsEqual(ending) { WordFolding.fold($0.value) == $1.value }
            }
    }

    /// "S.A.", "W.L.L.": letters with dots that make a legal form together.
    func endsInDottedForm(_ range: Range<Int>) -> Bool {
        var first = range.upperBound - 1
        guard words[first].length == 1, first > range.lowerBound, words[first].gap == .dot else { return false }
        while first > range.lowerBound, words[first].gap == .dot, words[first - 1].length == 1 { first -= 1 }
        var hash = WordFolding.seed
        for index in first..<range.upperBound {
            hash = WordFolding.hash(hash, WordFolding.fold(lines.text.document.text[Int(words[index].start)].value))
        }
        return lines.text.lexicon.entry(ofHash: hash).classes.contains(.legalForm)
    }

    private static let gradeClass = WordFolding.hash(of: "class")

    /// "Schülerpraktikum", "Verkaufsleiter": a long word that nobody has listed and that ends in a title's noun, as German
    /// and Dutch writers form them without end.
    func isCompoundTitle(_ word: Word) -> Bool {
        guard word.classes.isEmpty, word.length >= PieceScorer.shortestCompound, word.shape.contains(.capitalised)
        else {
            return false
        }
        let last = Int(word.end) - PieceScorer.shortestCompoundEnd
        return (Int(word.start) + PieceScorer.shortestCompoundStart...last).contains { start in
            var hash = WordFolding.seed
            for position in start..<Int(word.end) {
                hash = WordFolding.hash(hash, WordFolding.fold(lines.text.document.text[position].value))
            }
            return lines.text.lexicon.entry(ofHash: hash).classes.contains(.titleNoun)
        }
    }

    private static let shortestCompound = 10
    private static let shortestCompoundStart = 3
    private static let shortestCompoundEnd = 6

    /// The last word that is no grade, number or remark in brackets ("Engineer II", "Engineer - 2", "Sergeant (E-5)").
    func lastCore(_ range: Range<Int>) -> Int {
        var last = range.upperBound - 1
        if let remark = range.dropFirst().last(where: { words[$0].gap.contains(.open) }),
            !range.contains(where: { $0 > remark && words[$0].gap.contains(.close) }),
            words[remark...last].allSatisfy({ $0.classes.isDisjoint(with: [.titleNoun, .legalForm]) })
        {
            last = remark - 1
        }
        // "Petty Officer Second Class"
        if words[last].hash == PieceScorer.gradeClass, last > range.lowerBound + 2 { last -= 2 }
        while last > range.lowerBound,
            !words[last].shape.contains(.hasLetter)
                || words[last].length <= 3 && words[last].shape.contains(.capitals) && isRoman(last)
        {
            last -= 1
        }
        return last
    }

    private func isRoman(_ index: Int) -> Bool {
        lines.text.document.text[words[index].range].allSatisfy { $0 == "I" || $0 == "V" }
    }
}
