/// A term of a search, in the two forms that SQLite is asked with.
struct SearchTerm {
    /// The index reads a list of rows for each trigram; so many find about as little as all of a long term's.
    private static let mostTrigrams = 16

    /// The term as `screen_contains` takes it.
    let folded: String
    /// The query for an index: rows that have the term's trigrams, wherever.
    let trigrams: String
    /// Whether the term is long enough for an index.
    let isIndexed: Bool

    /// Takes a term that is not empty. All of its characters are literal.
    init(_ term: String) {
        folded = String(decoding: SearchFolding.folded(term), as: UTF8.self)
        let scalars = Array(term.unicodeScalars)
        isIndexed = scalars.count >= 3
        let count = max(0, scalars.count - 2)
        let step = max(1, (count + Self.mostTrigrams - 1) / Self.mostTrigrams)
        trigrams = stride(from: 0, to: count, by: step).map { start in
            let trigram = String(String.UnicodeScalarView(scalars[start..<start + 3]))
            return "\"\(trigram.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
        }.joined(separator: " AND ")
    }
}
