/// Tells whether text in comments, metadata and the like is there to be found by a machine.
///
/// Ordinary files have reviewers' sentences, a title, a few keywords, captions, and changes that were rewritten. What
/// they don't have is a list of many words that the resume itself does not say.
struct DOCXAsideText {
    /// The fewest new words that are too many in metadata: files have a handful of keywords.
    private static let fewestWordsOfMetadata = 8
    /// The same elsewhere; captions that machines write list up to ten things.
    private static let fewestWords = 12
    /// In sentences a fifth of the words are short and in small letters, in lists one in ten at most.
    private static let shortWordsInList = 0.12
    /// Sentences have a comma in ten words, lists one in two or three.
    private static let separatorsInList = 0.25
    private static let longestShortWord = 3

    /// The hashes of the words that the resume says.
    private let words: Set<UInt64>

    /// Takes the text that is seen.
    init(_ text: [Unicode.Scalar]) {
        var words: Set<UInt64> = []
        Self.scan(text) { hash, _, _ in words.insert(hash) }
        self.words = words
    }

    /// Whether a text is more than ordinary.
    func isLaden(_ aside: DOCXUnseen.Aside) -> Bool {
        var new: Set<UInt64> = []
        var count = 0
        var short = 0
        let separators = Self.scan(aside.text) { hash, length, isSmall in
            count += 1
            if length <= Self.longestShortWord, isSmall { short += 1 }
            if !words.contains(hash) { new.insert(hash) }
        }
        let fewest = aside.place == .metadata ? Self.fewestWordsOfMetadata : Self.fewestWords
        guard new.count >= fewest, count > 0 else { return false }
        return Double(separators) >= Self.separatorsInList * Double(count)
            || Double(short) <= Self.shortWordsInList * Double(count)
    }

    /// Goes through the words of letters; gives how many separators stand between them. Numbers, names of files,
    /// addresses and what is longer than any word are none.
    @discardableResult
    private static func scan(_ text: [Unicode.Scalar], _ body: (UInt64, Int, Bool) -> Void) -> Int {
        var separators = 0
        var hash = XMLName.emptyHash
        var length = 0
        var isSmall = true
        var isWord = true
        func end() {
            if isWord, (2...24).contains(length) { body(hash, length, isSmall) }
            (hash, length, isSmall, isWord) = (XMLName.emptyHash, 0, true, true)
        }
        for scalar in text {
            switch scalar {
            case "a"..."z":
                hash = XMLName.extend(hash, UInt8(scalar.value))
                length += 1
            case "A"..."Z":
                hash = XMLName.extend(hash, UInt8(scalar.value + 0x20))
                length += 1
                isSmall = false
            case "0"..."9", "_", ":", "/", "\\", "@", "=", "{", "}": isWord = scalar == "/" && length > 0
            case ",", ";", "|", "•", "\n", "\t", "、", "，":
                end()
                separators += 1
            case "\u{0}"..."\u{BF}", "\u{2000}"..."\u{2BFF}", "\u{3000}"..."\u{303F}": end()
            default:
                for shift: UInt32 in [0, 8, 16] { hash = XMLName.extend(hash, UInt8(scalar.value >> shift & 0xFF)) }
                length += 1
                isSmall = false
            }
        }
        end()
        return separators
    }
}
