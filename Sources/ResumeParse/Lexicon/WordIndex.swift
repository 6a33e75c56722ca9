/// The words of a document and which of them stand in which line. Built once a document, in one pass over its text;
/// everything that looks for words afterwards compares hashes.
public struct WordIndex: Sendable, Equatable {
    /// The words, in the order of the text.
    public private(set) var words: [Word]
    /// For each line of the document its words, as indices into `words`.
    public private(set) var lines: [Range<Int>]

    /// Cuts a document's text into words. Costs about 10 ns a scalar.
    public init(_ document: StyledDocument, lexicon: Lexicon) {
        words = WordIndex.words(of: document.text, lexicon: lexicon)
        lines = []
        lines.reserveCapacity(document.lines.count)
        var next = 0
        for line in document.lines {
            while next < words.count, Int(words[next].start) < line.range.lowerBound { next += 1 }
            let first = next
            while next < words.count, Int(words[next].start) < line.range.upperBound { next += 1 }
            lines.append(first..<next)
        }
    }

    /// Cuts a text that is no document, such as a phrase of a lexicon or a job's description, into words.
    public init(text: String, lexicon: Lexicon? = nil) {
        self.init(scalars: Array(text.unicodeScalars), lexicon: lexicon)
    }

    /// The same for a text given as its scalars.
    init(scalars: [Unicode.Scalar], lexicon: Lexicon? = nil) {
        words = WordIndex.words(of: scalars, lexicon: lexicon)
        lines = [0..<words.count]
    }

    /// The words that start inside a range of scalars, as indices; by binary search.
    public func indices(in range: Range<Int>) -> Range<Int> {
        let first = firstIndex(from: range.lowerBound)
        return first..<max(first, firstIndex(from: range.upperBound))
    }

    /// The index of the first word that starts at or after a scalar.
    public func firstIndex(from offset: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func words(of text: [Unicode.Scalar], lexicon: Lexicon?) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(text.count / 6)
        var gap: Word.Gap = .newline
        var position = 0
        while position < text.count {
            switch ScalarClass.of(text[position]) {
            case .gap(let kind):
                if text[position] == "&" {
                    words.append(ampersand(at: position, gap: gap, lexicon: lexicon))
                    gap = []
                } else if text[position] == ".", let word = dotNet(in: text, at: position, lexicon: lexicon) {
                    words.append(word.with(gap: gap))
                    position = Int(word.end) - 1
                    gap = []
                } else {
                    gap.formUnion(kind)
                }
                position += 1
            case .letter, .digit:
                var word = scan(text, from: position)
                lexicon?.classify(&word)
                words.append(word.with(gap: gap))
                position = Int(word.end)
                gap = []
            }
        }
        return words
    }

    /// One word from its first scalar on. A sign of `c++` and `c#` belongs to it, an apostrophe between letters too.
    private static func scan(_ text: [Unicode.Scalar], from start: Int) -> Word {
        var hash = WordFolding.seed
        var beforeLast = hash
        var last: UInt32 = 0
        var secondLast: UInt32 = 0
        var number: Int32 = 0
        var digits = 0
        var letters = 0
        var capitals = 0
        var lowers = 0
        var shape: Word.Shape = []
        var position = start
        scanning: while position < text.count {
            let scalar = text[position]
            switch ScalarClass.of(scalar) {
            case .digit:
                if letters == 0 {
                    digits += 1
                    if digits <= 9 { number = number * 10 + Int32(WordFolding.fold(scalar.value) & 0xF) }
                }
                shape.insert(.hasDigit)
            case .letter:
                letters += 1
                let value = scalar.value
                let folded = WordFolding.fold(value)
                if value < 0x80 ? value < 0x61 : folded != value && scalar.properties.isUppercase {
                    capitals += 1
                    if position == start { shape.insert(.capitalised) }
                } else if value < 0x80 || scalar.properties.isLowercase {
                    lowers += 1
                }
            case .gap:
                guard joinsLetters(text, at: position, letters: letters) else { break scanning }
                position += 1
                continue scanning
            }
            beforeLast = hash
            secondLast = last
            last = WordFolding.fold(scalar.value)
            hash = WordFolding.hash(hash, last)
            position += 1
        }
        while letters > 0, position < text.count, text[position] == "+" || text[position] == "#",
            position - start <= letters + 2
        {
            hash = WordFolding.hash(hash, text[position].value)
            beforeLast = hash
            last = 0
            position += 1
        }
        let isPlural = last == 0x73 && secondLast != 0x73 && letters > 3
        if letters > 0 { shape.insert(.hasLetter) }
        if letters > 0, capitals == letters { shape.insert(.capitals) }
        if letters > 0, capitals == 0, lowers == 0 { shape.insert(.caseless) }
        if letters == 0 { shape.insert(.digits) }
        if letters == 0, digits == 4, (1940...2059).contains(number) { shape.insert(.year) }
        if letters == 2, digits > 0, digits < 3, ordinalEndings.contains(secondLast << 8 | last) {
            shape.insert(.ordinal)
        }
        return Word(
            start: Int32(start), end: Int32(position), gap: [], shape: shape,
            number: digits > 0 && digits <= 9 ? number : -1, hash: hash, singular: isPlural ? beforeLast : hash,
            classes: [], value: 0)
    }

    /// st, nd, rd and th as pairs of bytes.
    private static let ordinalEndings: Set<UInt32> = [0x7374, 0x6E64, 0x7264, 0x7468]

    /// Whether the scalar is an apostrophe or a soft hyphen between two letters of one word.
    private static func joinsLetters(_ text: [Unicode.Scalar], at position: Int, letters: Int) -> Bool {
        guard letters > 0, position + 1 < text.count else { return false }
        let value = text[position].value
        guard WordFolding.isApostrophe(value) || value == 0xAD || (0x200B...0x200D).contains(value),
            case .letter = ScalarClass.of(text[position + 1])
        else { return false }
        if case .letter = ScalarClass.of(text[position - 1]) { return true }
        return false
    }

    /// `&` counts as the word "and".
    private static func ampersand(at position: Int, gap: Word.Gap, lexicon: Lexicon?) -> Word {
        let hash = WordFolding.hash(of: "and")
        var word = Word(
            start: Int32(position), end: Int32(position + 1), gap: gap, shape: [], number: -1, hash: hash,
            singular: hash, classes: [], value: 0)
        lexicon?.classify(&word)
        return word
    }

    /// `.NET` keeps its dot where no letter stands before it: without it, it would be an everyday word.
    private static func dotNet(in text: [Unicode.Scalar], at position: Int, lexicon: Lexicon?) -> Word? {
        guard position + 3 < text.count else { return nil }
        if position > 0, case .gap = ScalarClass.of(text[position - 1]) {} else if position > 0 { return nil }
        for (offset, letter) in ["n", "e", "t"].enumerated()
        where WordFolding.fold(text[position + 1 + offset].value) != Unicode.Scalar(letter)!.value { return nil }
        if position + 4 < text.count, case .letter = ScalarClass.of(text[position + 4]) { return nil }
        let hash = WordFolding.hash(of: ".net")
        return Word(
            start: Int32(position), end: Int32(position + 4), gap: [], shape: [.hasLetter, .capitalised], number: -1,
            hash: hash, singular: hash, classes: [], value: 0)
    }
}

extension Word {
    fileprivate func with(gap: Gap) -> Word {
        var copy = self
        copy.gap = gap
        return copy
    }
}
