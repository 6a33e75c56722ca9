internal import ResumeParse

/// How much a word tells of a trade: rare words of few trades much, common ones and those of every resume nothing.
/// Read from `Data/term-statistics.tsv`.
struct TermStatistics: Sendable {
    private let weights: [UInt64: Int]

    /// The weight of a word that the table does not have; its general words end there.
    static let unlisted = 100

    init() {
        var weights: [UInt64: Int] = [:]
        weights.reserveCapacity(8192)
        EmbeddedData.termStatistics.withUTF8Buffer { bytes in
            var letters: [UInt8] = []
            var weight: Int?
            var isComment = false
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "\n"):
                    if let weight, !letters.isEmpty {
                        // Words that share a stem weigh as the commonest of them.
                        let stem = Stem.hash(of: letters)
                        weights[stem] = min(weights[stem] ?? weight, weight)
                    }
                    letters.removeAll(keepingCapacity: true)
                    weight = nil
                    isComment = false
                case UInt8(ascii: "#"): isComment = true
                case UInt8(ascii: "\t") where !isComment: weight = 0
                default:
                    guard !isComment else { continue }
                    if let value = weight { weight = value * 10 + Int(byte - 48) } else { letters.append(byte) }
                }
            }
        }
        self.weights = weights
    }

    /// The weight of a stem, 0 to 500.
    func weight(ofStem stem: UInt64) -> Int { weights[stem] ?? TermStatistics.unlisted }
}
