internal import ResumeParse

/// Titles that mean the same work, and families of titles that neighbour one another. Read from
/// `Data/title-families.tsv`: family, titles, neighbouring families.
struct TitleFamilies: Sendable {
    private let titles: PhraseTable
    private let neighbours: [Set<Int32>]

    init() {
        var titles = PhraseTable(capacity: 12_000)
        var names: [String: Int32] = [:]
        var rows: [(family: Int32, neighbours: Substring)] = []
        EmbeddedData.titleFamilies.withUTF8Buffer { bytes in
            for line in String(decoding: bytes, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n"))
            where line.first != UInt8(ascii: "#") {
                let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                guard fields.count == 3 else { continue }
                let family = Int32(rows.count)
                names[String(Substring(fields[0]))] = family
                rows.append((family, Substring(fields[2])))
                // One cut for all titles of a row: a phrase for each costs twice as much.
                var phrase: [UInt64] = []
                for word in WordIndex(text: String(Substring(fields[1]))).words {
                    if word.gap.contains(.semicolon), !phrase.isEmpty {
                        titles.insert(phrase, payload: family)
                        phrase = []
                    }
                    phrase.append(word.hash)
                }
                titles.insert(phrase, payload: family)
            }
        }
        self.titles = titles
        var neighbours = [Set<Int32>](repeating: [], count: rows.count)
        for row in rows {
            for name in row.neighbours.split(separator: ";") {
                guard let other = names[String(name)] else { continue }
                neighbours[Int(row.family)].insert(other)
                neighbours[Int(other)].insert(row.family)
            }
        }
        self.neighbours = neighbours
    }

    /// The families of the titles that some words name; a title inside a longer one is not looked at.
    func families(in words: [Word]) -> [Int32] {
        var found: [Int32] = []
        var position = 0
        while position < words.count {
            if let match = titles.longestMatch(in: words, at: position, before: words.count, joining: .joining) {
                if !found.contains(match.payload) { found.append(match.payload) }
                position = match.words.upperBound
            } else {
                position += 1
            }
        }
        return found
    }

    /// Whether two families neighbour one another.
    func areNeighbours(_ left: Int32, _ right: Int32) -> Bool { neighbours[Int(left)].contains(right) }
}
