/// Looks at what stands beside a file's pages, which gives no credit: it is flagged when it is more than ordinary files
/// have.
enum SideText {
    /// The flags for a file's properties and for comments and fields that no page draws. Words that the document shows
    /// don't count.
    static func flags(properties: String, comments: String, of document: StyledDocument) -> [DocumentFlag] {
        var flags: [DocumentFlag] = []
        if hasMore(than: VisibilityThresholds.mostWordsOfProperties, properties, notIn: document) {
            flags.append(HiddenTextFlag.besidePages("the file's properties", excerpt: excerpt(of: properties)))
        }
        if hasMore(than: VisibilityThresholds.mostWordsOfComments, comments, notIn: document) {
            flags.append(HiddenTextFlag.besidePages("hidden comments or fields", excerpt: excerpt(of: comments)))
        }
        return flags
    }

    /// Whether a text has more different words than allowed that a document does not show; what holds digits or is
    /// shorter than two letters is none, so that numbers and identifiers don't count.
    private static func hasMore(than most: Int, _ text: String, notIn document: StyledDocument) -> Bool {
        var words = words(of: text.unicodeScalars)
        // The document's words are dear, and few files have so much to say of themselves.
        if words.count <= most { return false }
        words.subtract(self.words(of: document.text))
        return words.count > most
    }

    private static func words(of text: some Sequence<Unicode.Scalar>) -> Set<String> {
        var words: Set<String> = []
        var word = ""
        var isWord = true
        for scalar in text {
            if TextNormalisation.isLetterOrDigit(scalar) {
                if !TextNormalisation.isLetter(scalar) { isWord = false }
                word += scalar.properties.lowercaseMapping
                continue
            }
            if isWord, word.count > 1 { words.insert(word) }
            word = ""
            isWord = true
        }
        if isWord, word.count > 1 { words.insert(word) }
        return words
    }

    private static func excerpt(of text: String) -> String {
        let spaced = text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
        var result = String.UnicodeScalarView()
        for scalar in spaced.drop(while: { $0 == " " }) {
            if scalar == " ", result.last == " " { continue }
            if result.count >= HiddenTextFlag.longestExcerpt { break }
            result.append(scalar)
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }
}
