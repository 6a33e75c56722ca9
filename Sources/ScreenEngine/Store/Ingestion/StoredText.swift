/// Texts of documents on their way into the store.
enum StoredText {
    /// A text without NUL, which no text of the store may have. Each becomes U+FFFD, so that places in the text stay.
    static func clean(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
    }
}
