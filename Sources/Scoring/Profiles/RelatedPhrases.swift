internal import ResumeParse

/// A table of groups of phrases that mean the same, and of groups that neighbour one another: rows of a group's name,
/// its phrases separated by `;`, and the names of its neighbours.
struct RelatedPhrases: Sendable {
    private let phrases: PhraseTable
    private let neighbours: [Set<Int32>]

    init(_ table: StaticString) {
        var phrases = PhraseTable(capacity: table.utf8CodeUnitCount / 8)
        var names: [String: Int32] = [:]
        var rows: [Substring] = []
        table.withUTF8Buffer { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
                let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                guard fields.count == 3 else { continue }
                let group = Int32(rows.count)
                names[String(decoding: fields[0], as: UTF8.self)] = group
                rows.append(Substring(String(decoding: fields[2], as: UTF8.self)))
                // One cut for all phrases of a row: a cut for each costs twice as much.
                var phrase: [UInt64] = []
                for word in WordIndex(text: String(decoding: fields[1], as: UTF8.self)).words {
                    if word.gap.contains(.semicolon), !phrase.isEmpty {
                        phrases.insert(phrase, payload: group)
                        phrase = []
                    }
                    phrase.append(word.hash)
                }
                phrases.insert(phrase, payload: group)
            }
        }
        self.phrases = phrases
        var neighbours = [Set<Int32>](repeating: [], count: rows.count)
        for (group, row) in rows.enumerated() {
            for name in row.split(separator: ";") {
                guard let other = names[String(name)] else { continue }
                neighbours[group].insert(other)
                neighbours[Int(other)].insert(Int32(group))
            }
        }
        self.neighbours = neighbours
    }

    /// The groups whose phrases stand in some words, in the order of the words; a phrase inside a longer one is not
    /// looked at.
    func groups(in words: [Word], range: Range<Int>) -> [Int32] {
        var found: [Int32] = []
        var position = range.lowerBound
        while position < range.upperBound {
            if let match = phrases.longestMatch(in: words, at: position, before: range.upperBound) {
                if !found.contains(match.payload) { found.append(match.payload) }
                position = match.words.upperBound
            } else {
                position += 1
            }
        }
        return found
    }

    /// Whether two groups neighbour one another.
    func areNeighbours(_ left: Int32, _ right: Int32) -> Bool { neighbours[Int(left)].contains(right) }
}
