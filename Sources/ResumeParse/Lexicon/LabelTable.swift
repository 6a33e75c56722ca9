/// The labels of `Data/labels.tsv`.
struct LabelTable: Sendable {
    private var phrases = PhraseTable(capacity: 1024)

    init(_ table: DataTable) {
        table.forEachRow { row in
            guard row.count >= 2, let label = EntryLabel(rawValue: String(row[0])),
                let payload = EntryLabel.allCases.firstIndex(of: label)
            else { return }
            for phrase in row[1].split(separator: ";") {
                let hashes = WordIndex(text: String(phrase)).words.map(\.hash)
                if !hashes.isEmpty { phrases.insert(hashes, payload: Int32(payload)) }
            }
        }
    }

    /// The longest label that starts at a word and ends before `end`.
    func label(at start: Int, before end: Int, in words: [Word]) -> (label: EntryLabel, end: Int)? {
        guard let match = phrases.longestMatch(in: words, at: start, before: end) else { return nil }
        return (EntryLabel.allCases[Int(match.payload)], match.words.upperBound)
    }

    /// The label that some words are, apart from a bracket with an explanation behind it.
    func label(ofWhole range: Range<Int>, in words: [Word]) -> EntryLabel? {
        guard !range.isEmpty, let (label, end) = label(at: range.lowerBound, before: range.upperBound, in: words) else {
            return nil
        }
        if end == range.upperBound { return label }
        let gap = words[end].gap
        if gap.contains(.open) { return label }
        // "Company Name / Organization", "Name & Designation": two labels that mean one column.
        if let (_, last) = self.label(at: end, before: range.upperBound, in: words), last == range.upperBound {
            return label
        }
        let and = WordFolding.hash(of: "and")
        if words[end].hash == and, end + 1 < range.upperBound,
            let (_, last) = self.label(at: end + 1, before: range.upperBound, in: words), last == range.upperBound
        {
            return label
        }
        return nil
    }
}
