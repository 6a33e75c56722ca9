/// Turns words into what dates are made of, taking apart words in which parts of a date stick together: `JUNE2015`,
/// `15thJune2015`, `2010to2012`.
struct DateAtoms {
    private let text: ResumeText
    private let words: [Word]
    private(set) var atoms: [DateAtom] = []
    /// Whether there is anything in the words that a date could be made of.
    private(set) var canHoldDate = false

    init(of range: Range<Int>, in text: ResumeText) {
        self.text = text
        words = text.words
        atoms.reserveCapacity(range.count)
        for index in range { append(index) }
    }

    private static let dateClasses: WordClasses = [.month, .present, .rangeWord, .sinceWord, .season]
    private static let fillers: Set<UInt64> = Set(
        [
            "date", "the", "this", "dated", "day", "dt", "of", "de", "del", "ce", "jour", "fecha", "momento", "dato",
            "chwili", "dnia", "heure",
        ].map { WordFolding.hash(of: $0) })
    private static let quarters: [UInt64: Int32] = [
        WordFolding.hash(of: "q1"): 1, WordFolding.hash(of: "q2"): 4, WordFolding.hash(of: "q3"): 7,
        WordFolding.hash(of: "q4"): 10,
    ]

    private mutating func append(_ index: Int) {
        let word = words[index]
        var atom = DateAtom(kind: .other, word: index, gap: word.gap, start: word.start, end: word.end)
        atom.isCapitalised = word.shape.contains(.capitalised)
        if word.shape.contains(.digits) {
            canHoldDate = true
            if word.length <= 4, word.number >= 0 {
                atom.kind = .number
                atom.value = word.number
                atom.digits = UInt8(word.length)
            } else if word.length == DateAtoms.stuckDigits, appendStuck(word, atom) {
                return
            }
        } else if word.shape.contains(.hasDigit) {
            canHoldDate = true
            if word.shape.contains(.ordinal) {
                atom.kind = .number
                atom.isOrdinal = true
                atom.value = word.number
                atom.digits = 2
            } else if let year = yearWithLetters(word) {
                atom.kind = .number
                atom.digits = 4
                atom.value = year
            } else if let quarter = DateAtoms.quarters[word.hash] {
                atom.kind = .quarter
                atom.value = quarter
            } else if takeApart(index) {
                return
            }
        } else if !word.classes.isDisjoint(with: DateAtoms.dateClasses) {
            classify(&atom, word.classes, word.value)
            if atom.kind == .present || atom.kind == .to && atom.value != 0 { canHoldDate = true }
        } else if DateAtoms.fillers.contains(word.hash) {
            atom.kind = .filler
        }
        atoms.append(atom)
    }

    /// The year in which a letter O stands for a nought or an l for a one, as text recognition and some writers have it.
    private func yearWithLetters(_ word: Word) -> Int32? {
        guard word.length == 4 else { return nil }
        var value: Int32 = 0
        for position in word.range {
            switch WordFolding.fold(text.document.text[position].value) {
            case 0x6F: value = value * 10
            case 0x6C, 0x69: value = value * 10 + 1
            case let digit where (0x30...0x39).contains(digit): value = value * 10 + Int32(digit - 0x30)
            default: return nil
            }
        }
        return DateAtom.years.contains(Int(value)) ? value : nil
    }

    /// How many digits a month and a year without anything between them have.
    private static let stuckDigits = 6

    /// `062018` and `201806`: appends the month and the year, as if a slash stood between them.
    private mutating func appendStuck(_ word: Word, _ atom: DateAtom) -> Bool {
        let isYearFirst = (1...12).contains(word.number % 100) && DateAtom.years.contains(Int(word.number) / 100)
        let isMonthFirst = (1...12).contains(word.number / 10000) && DateAtom.years.contains(Int(word.number) % 10000)
        guard isYearFirst != isMonthFirst else { return false }
        let cut = word.start + (isYearFirst ? 4 : 2)
        var (first, second) = (atom, atom)
        (first.kind, second.kind) = (.number, .number)
        first.isStuck = true
        first.value = word.number / (isYearFirst ? 100 : 10000)
        second.value = word.number % (isYearFirst ? 100 : 10000)
        (first.digits, second.digits) = isYearFirst ? (4, 2) : (2, 4)
        first.end = cut
        second.start = cut
        second.gap = .slash
        atoms.append(first)
        atoms.append(second)
        return true
    }

    private func classify(_ atom: inout DateAtom, _ classes: WordClasses, _ value: Int16) {
        atom.value = Int32(value)
        if classes.contains(.month) {
            atom.kind = .month
        } else if classes.contains(.season) {
            atom.kind = .season
        } else if classes.contains(.present) {
            atom.kind = .present
        } else if classes.contains(.rangeWord) {
            atom.kind = .to
        } else if classes.contains(.sinceWord) {
            atom.kind = .since
        }
    }

    /// Appends the parts of a word of letters and digits when one of them is a month, or all of them belong to a date;
    /// otherwise appends nothing.
    private mutating func takeApart(_ index: Int) -> Bool {
        let word = words[index]
        let first = atoms.count
        var position = Int(word.start)
        var isDate = false
        while position < Int(word.end) {
            let start = position
            let isNumber = isDigit(position)
            var value: Int32 = 0
            var hash = WordFolding.seed
            while position < Int(word.end), isDigit(position) == isNumber {
                let folded = WordFolding.fold(text.document.text[position].value)
                if isNumber {
                    if position - start < 5 { value = value * 10 + Int32(folded & 0xF) }
                } else if !WordFolding.isApostrophe(folded) {
                    hash = WordFolding.hash(hash, folded)
                }
                position += 1
            }
            var atom = DateAtom(
                kind: .other, word: index, gap: start == Int(word.start) ? word.gap : [], start: Int32(start),
                end: Int32(position))
            atom.isCapitalised = true
            if isNumber, position - start <= 4 {
                atom.kind = .number
                atom.digits = UInt8(position - start)
                atom.value = value
            } else if !isNumber {
                if DateAtoms.ordinalEndings.contains(hash), atoms.count > first, atoms[atoms.count - 1].kind == .number
                {
                    atoms[atoms.count - 1].isOrdinal = true
                    continue
                }
                let entry = text.lexicon.entry(ofHash: hash)
                classify(&atom, entry.classes, entry.value)
                if atom.kind == .month || atom.kind == .to { isDate = true }
            }
            if atom.kind == .other { isDate = false; break }
            atoms.append(atom)
        }
        if !isDate { atoms.removeSubrange(first...) }
        return isDate
    }

    private static let ordinalEndings: Set<UInt64> = Set(["st", "nd", "rd", "th"].map { WordFolding.hash(of: $0) })

    private func isDigit(_ position: Int) -> Bool {
        if case .digit = ScalarClass.of(text.document.text[position]) { return true }
        return false
    }
}
