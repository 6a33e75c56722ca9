/// The headings of `Data/headings.tsv`, found whole by the letters of a line whatever stands between them, or as the
/// first words of a line.
struct HeadingTable: Sendable {
    private var whole: [UInt64: Heading] = [:]
    private var phrases = PhraseTable(capacity: 4096)
    private var headings: [Heading] = []
    private var keywords: [UInt64: Section.Kind] = [:]

    init(_ table: DataTable) {
        table.forEachRow { row in
            guard row.count >= 2 else { return }
            if row[0].hasPrefix("keyword:") {
                guard let kind = Section.Kind(rawValue: String(row[0].dropFirst(8))) else { return }
                for word in row[1].split(separator: " ") { keywords[WordFolding.hash(of: word)] = kind }
            } else if let (kind, meaning) = HeadingTable.meaning(of: row[0]) {
                for phrase in row[1].split(separator: ";") { add(phrase, kind, meaning) }
            }
        }
    }

    /// The heading that a line with these letters is.
    func heading(compact: UInt64, singular: UInt64) -> Heading? { whole[compact] ?? whole[singular] }

    /// The heading that some words start with.
    func prefix(of words: Range<Int>, in text: ResumeText) -> (heading: Heading, words: Range<Int>)? {
        guard let match = phrases.longestMatch(in: text.words, at: words.lowerBound, before: words.upperBound) else {
            return nil
        }
        return (headings[Int(match.payload)], match.words)
    }

    /// The kind that a word in an unlisted heading tells.
    func keyword(_ word: Word) -> Section.Kind? { keywords[word.hash] }

    private static func meaning(of name: Substring) -> (Section.Kind, Heading.Meaning)? {
        switch name {
        case "title": return (.header, .title)
        case "digest": return (.summary, .digest)
        case "training": return (.certificates, .training)
        case "sub": return (.other, .sub)
        default:
            if name.hasSuffix("?") { return Section.Kind(rawValue: String(name.dropLast())).map { ($0, .either) } }
            return Section.Kind(rawValue: String(name)).map { ($0, .section) }
        }
    }

    private mutating func add(_ phrase: Substring, _ kind: Section.Kind, _ meaning: Heading.Meaning) {
        var hash = WordFolding.seed
        for scalar in phrase.unicodeScalars {
            if scalar == "&" {
                for letter in "and".unicodeScalars { hash = WordFolding.hash(hash, letter.value) }
            } else if !WordFolding.isApostrophe(scalar.value), case .gap = ScalarClass.of(scalar) {
                continue
            } else if !WordFolding.isApostrophe(scalar.value) {
                hash = WordFolding.hash(hash, WordFolding.fold(scalar.value))
            }
        }
        let words = WordIndex(text: String(phrase)).words
        guard !words.isEmpty else { return }
        let heading = Heading(kind: kind, meaning: meaning, wordCount: UInt8(words.count))
        if whole[hash] == nil { whole[hash] = heading }
        phrases.insert(words.map(\.hash), payload: Int32(headings.count))
        headings.append(heading)
    }
}
