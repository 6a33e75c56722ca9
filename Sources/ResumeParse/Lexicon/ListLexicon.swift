/// Words of certificates, languages, awards, publications and voluntary work, from `Data/words-lists.tsv`.
struct ListLexicon: Sendable {
    private var terms = WordTable()

    /// Reads the table.
    init() {
        DataTable(EmbeddedData.wordsLists).forEachRow { row in
            guard row.count >= 2, let set = ListTerms.names[row[0]] else { return }
            for word in row[1].split(separator: " ") { terms.insert(set.rawValue, for: WordFolding.hash(of: word)) }
        }
    }

    /// What is known of a word, its singular included.
    @inline(__always)
    func terms(_ word: Word) -> ListTerms {
        let bits = terms[word.hash]
        return ListTerms(rawValue: bits != 0 || word.singular == word.hash ? bits : terms[word.singular])
    }
}
