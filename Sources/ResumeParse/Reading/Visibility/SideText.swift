/// Looks at what stands beside a file's pages, which gives no credit: it is flagged when it is more than ordinary files
/// have.
enum SideText {
    /// Notes in a document a file's properties, and comments and fields that no page draws, with flags where they are
    /// more. Words that the document shows don't count.
    static func note(properties: String, comments: String, in document: inout StyledDocument) {
        for (text, place, most) in [
            (properties, "the file's properties", VisibilityThresholds.mostWordsOfProperties),
            (comments, "hidden comments or fields", VisibilityThresholds.mostWordsOfComments),
        ] where !text.isEmpty {
            document.unseen.append(UnseenText(text.unicodeScalars))
            if hasMore(than: most, text, notIn: document) {
                document.flags.append(HiddenTextFlag.besidePages(place, text.unicodeScalars))
            }
        }
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
}
