/// Words of certificates, languages, awards, publications and voluntary work, from `Data/words-lists.tsv`.
struct ListLexicon: Sendable {
    private var terms: [UInt64: ListTerms] = [:]

    /// Reads the table.
    init() {
        DataTable(EmbeddedData.wordsLists).forEachRow { row in
            guard row.count >= 2, let set = ListTerms.names[row[0]] else { return }
            for word in row[1].split(separator: " ") { terms[WordFolding.hash(of: word), default: []].formUnion(set) }
        }
    }

    /// What is known of a word, its singular included.
    @inline(__always)
    func terms(_ word: Word) -> ListTerms {
        terms[word.hash] ?? (word.singular == word.hash ? [] : terms[word.singular] ?? [])
    }
}
