/// Works out the profile of a line.
struct LineProfiler {
    private let text: ResumeText

    init(_ text: ResumeText) { self.text = text }

    func profile(ofLine line: Int, words: Range<Int>, mentions: Range<Int>) -> LineProfile {
        let styled = text.document.lines[line]
        let all = text.words
        var profile = LineProfile(
            words: words, body: words, filledCells: 0, mentions: mentions, classes: [],
            compactHash: WordFolding.seed, compactSingular: WordFolding.seed, marks: [])
        if styled.traits.contains(.listItem) || startsWithBullet(styled.range) { profile.marks.insert(.bullet) }
        if let first = words.first {
            if isNumbering(first, words) {
                profile.marks.insert(.numbered)
                profile.body = (first + 1)..<words.upperBound
            } else if profile.marks.contains(.bullet), all[first].length == 1, words.count > 1,
                Int(all[first].start) == firstInk(styled.range), !all[first].shape.contains(.digits)
            {
                profile.body = (first + 1)..<words.upperBound
            }
        }
        describe(&profile)
        endMarks(styled.range, &profile)
        for cell in styled.cells {
            let range = text.document.cells[cell].range
            if holdsWord(range, from: words) { profile.filledCells += 1 }
        }
        return profile
    }

    /// Classes, compact hash and how letters are written.
    private func describe(_ profile: inout LineProfile) {
        let all = text.words
        var hash = WordFolding.seed
        var beforeLast = hash
        var last: UInt32 = 0
        var isCapitals = true
        var isTitleCase = true
        var hasLetters = false
        // Long lines are no headings: their letters need no hash.
        let isShort = profile.body.count <= 40
        for index in profile.body {
            let word = all[index]
            profile.classes.formUnion(word.classes)
            if word.shape.contains(.hasDigit) { profile.marks.insert(.digits) }
            if word.shape.contains(.hasLetter), !word.shape.contains(.hasDigit) {
                if word.length > 1 || text.document.text[Int(word.start)] != "&" { hasLetters = true }
                if !word.shape.contains(.capitals), !word.shape.contains(.caseless), word.length > 1 {
                    isCapitals = false
                }
                if !word.shape.contains(.capitalised), !word.shape.contains(.caseless),
                    !word.classes.contains(.functionWord), word.length > 1
                {
                    isTitleCase = false
                }
            }
            guard isShort else { continue }
            if word.length == 1, text.document.text[Int(word.start)] == "&" {
                for letter in ["a", "n", "d"] as [Unicode.Scalar] { hash = WordFolding.hash(hash, letter.value) }
                continue
            }
            for position in word.range {
                let folded = WordFolding.fold(text.document.text[position].value)
                if WordFolding.isApostrophe(folded) || folded == 0xAD { continue }
                beforeLast = hash
                last = folded
                hash = WordFolding.hash(hash, folded)
            }
        }
        profile.compactHash = hash
        profile.compactSingular = last == 0x73 ? beforeLast : hash
        if hasLetters, isCapitals { profile.marks.insert(.capitals) }
        if hasLetters, isTitleCase { profile.marks.insert(.titleCase) }
        if let first = profile.body.first, all[first].shape.contains(.hasLetter),
            all[first].shape.isDisjoint(with: [.capitalised, .caseless]), !text.hasInnerCapital(all[first])
        {
            profile.marks.insert(.smallStart)
        }
    }

    private func endMarks(_ range: Range<Int>, _ profile: inout LineProfile) {
        var position = range.upperBound - 1
        let scalars = text.document.text
        func skipSpace() {
            while position >= range.lowerBound,
                scalars[position] == " " || scalars[position] == "\t" || scalars[position] == "\u{A0}"
            {
                position -= 1
            }
        }
        skipSpace()
        guard position >= range.lowerBound else { return }
        switch scalars[position] {
        case ":", "\u{FF1A}": profile.marks.insert(.colonEnd)
        case ".": profile.marks.insert(.stopEnd)
        case ",", "&": profile.marks.insert(.openEnd)
        case "-", "–", "—", "_", "=", "~", "*", "|", ">":
            let wasDash = scalars[position] == "-" || scalars[position] == "–" || scalars[position] == "—"
            while position >= range.lowerBound, ":.,".unicodeScalars.contains(scalars[position]) == false,
                scalars[position] == "-" || scalars[position] == "–" || scalars[position] == "—"
                    || scalars[position] == ">"
                    || scalars[position] == " " || scalars[position] == "_" || scalars[position] == "="
                    || scalars[position] == "~"
                    || scalars[position] == "*" || scalars[position] == "|"
            {
                position -= 1
            }
            if position >= range.lowerBound, scalars[position] == ":" {
                profile.marks.insert(.colonEnd)
            } else if wasDash {
                profile.marks.insert(.openEnd)
            }
        default: break
        }
    }

    private func firstInk(_ range: Range<Int>) -> Int {
        range.first { !text.document.text[$0].isSpace } ?? range.upperBound
    }

    /// Letters that stand for bullets where a symbol font's code was kept: `o`, `Ø`, `ü`, `v`, `q`, `§`.
    private static let bulletLetters: Set<Unicode.Scalar> = ["o", "Ø", "ü", "v", "q", "Ÿ", "ð", "à"]

    private func startsWithBullet(_ range: Range<Int>) -> Bool {
        let scalars = text.document.text
        let first = firstInk(range)
        guard first < range.upperBound else { return false }
        let scalar = scalars[first]
        let hasSpace = first + 1 < range.upperBound && scalars[first + 1].isSpace
        switch scalar {
        case "-", "–", "—", "*", "~", "+", "»", ">", "§", "·", "#":
            return hasSpace || scalar == "§" || scalar == "·" || scalar == "*"
        default: break
        }
        if LineProfiler.bulletLetters.contains(scalar) { return hasSpace }
        if scalar.value >= 0x80, case .gap(let kind) = ScalarClass.of(scalar) {
            return kind.contains(.bullet)
        }
        return false
    }

    /// `1.`, `2)`, `a)`, `IV.` in front of the other words.
    private func isNumbering(_ first: Int, _ words: Range<Int>) -> Bool {
        let word = text.words[first]
        guard words.count > 1 else { return false }
        let next = text.words[first + 1]
        let isShortNumber = word.shape.contains(.digits) && word.length <= 2
        let isLetter = word.length == 1 && word.shape.contains(.hasLetter) && text.document.text[Int(word.start)] != "&"
        let isRoman =
            word.length <= 4 && word.shape.contains(.capitals)
            && text.document.text[word.range].allSatisfy { $0 == "I" || $0 == "V" || $0 == "X" }
        // "(ii)", but no word that only looks like a number: "vi." is none without its bracket.
        let isSmallRoman =
            word.length <= 4 && text.document.text[word.range].allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" }
        guard isShortNumber || isLetter || isRoman || isSmallRoman, Int(word.end) < text.document.text.count else {
            return false
        }
        let sign = text.document.text[Int(word.end)]
        if sign == ")" { return true }
        return sign == "." && next.gap.contains(.space) && (isShortNumber || isRoman)
            || sign == "." && isShortNumber && next.shape.contains(.hasLetter)
    }

    private func holdsWord(_ range: Range<Int>, from words: Range<Int>) -> Bool {
        var low = words.lowerBound
        var high = words.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(text.words[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < words.upperBound && Int(text.words[low].start) < range.upperBound
    }
}
