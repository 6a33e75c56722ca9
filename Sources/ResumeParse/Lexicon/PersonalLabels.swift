/// Labels that end a list of something else without a heading, from `Data/labels-personal.tsv`.
struct PersonalLabels: Sendable {
    /// What a label says of the lines from it on.
    enum Meaning: String, CaseIterable {
        /// Personal details: nothing in them may count.
        case personal
        /// Spoken languages.
        case language
        /// A signature's place and date, at the end of a document.
        case signature
    }

    private var phrases = PhraseTable(capacity: 256)

    init(_ table: DataTable) {
        table.forEachRow { row in
            guard row.count >= 2, let meaning = Meaning(rawValue: String(row[0])),
                let payload = Meaning.allCases.firstIndex(of: meaning)
            else { return }
            for phrase in row[1].split(separator: ";") { phrases.insert(String(phrase), payload: Int32(payload)) }
        }
    }

    /// The longest label that starts at a word and ends before `end`, and the index behind it.
    func label(at start: Int, before end: Int, in words: [Word]) -> (meaning: Meaning, end: Int)? {
        guard let match = phrases.longestMatch(in: words, at: start, before: end) else { return nil }
        return (Meaning.allCases[Int(match.payload)], match.words.upperBound)
    }
}
