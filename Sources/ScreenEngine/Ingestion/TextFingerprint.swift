internal import ResumeParse

/// A short fingerprint of a text, by whose bands nearly identical texts are found without comparing each with each: of
/// two texts that share a share *s* of their runs of words, one band or more is the same with probability
/// 1 − (1 − *s*⁴)⁸, that is 98.5 % at 0.8, 99.98 % at 0.9 and 6 % at 0.3. What shares a band is then compared itself
/// (`similarity`). The same text gives the same bands on every machine and in every version.
///
/// Source: A. Broder: On the resemblance and containment of documents, 1997 (MinHash); J. Leskovec, A. Rajaraman,
/// J. Ullman: Mining of Massive Datasets, chapter 3 (bands).
struct TextFingerprint: Sendable, Equatable {
    /// One value a band, its number being its index; empty for a text that is too short to be told from others.
    let bands: [Int]

    /// From this share of common runs on, two texts are nearly identical: a resume with a changed address, date or line.
    static let nearlyIdentical = 0.8

    /// Takes the fingerprint of a text.
    ///
    /// - Complexity: O(*n*) in the text's length, about 2 ms a hundred pages.
    init(of text: String) {
        let shingles = TextFingerprint.shingles(of: text)
        guard shingles.count >= TextFingerprint.fewestShingles else {
            bands = []
            return
        }
        var least = [UInt64](repeating: .max, count: TextFingerprint.bandCount * TextFingerprint.rowsInBand)
        for shingle in shingles {
            for row in least.indices {
                let value = TextFingerprint.mixed(shingle &+ UInt64(row &+ 1) &* TextFingerprint.step)
                if value < least[row] { least[row] = value }
            }
        }
        bands = (0..<TextFingerprint.bandCount).map { band in
            let rows = least[band * TextFingerprint.rowsInBand..<(band + 1) * TextFingerprint.rowsInBand]
            return Int(rows.reduce(0) { TextFingerprint.mixed($0 &+ $1) } >> (64 - TextFingerprint.bitsOfBand))
        }
    }

    /// The share of common runs of words in those of both texts together (Jaccard), 0 to 1.
    static func similarity(_ left: String, _ right: String) -> Double {
        let left = shingles(of: left)
        let right = shingles(of: right)
        var common = 0
        var other = right[...]
        for shingle in left {
            while let first = other.first, first < shingle { other.removeFirst() }
            if other.first == shingle { common += 1 }
        }
        let all = left.count + right.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    /// The runs of three folded words as hashes, each once, in ascending order.
    private static func shingles(of text: String) -> [UInt64] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(text.utf8.count / 5)
        var word = WordFolding.seed
        var previous: (UInt64, UInt64) = (0, 0)
        var count = 0
        FoldedWords.scan(text) {
            word = WordFolding.hash(word, $0)
        } endOfWord: {
            count += 1
            if count >= 3 { hashes.append(mixed(mixed(mixed(previous.0) &+ previous.1) &+ word)) }
            previous = (previous.1, word)
            word = WordFolding.seed
        }
        hashes.sort()
        var kept = 0
        for hash in hashes where kept == 0 || hashes[kept - 1] != hash {
            hashes[kept] = hash
            kept += 1
        }
        hashes.removeLast(hashes.count - kept)
        return hashes
    }

    /// The finaliser of SplitMix64: every bit of the input moves every bit of the output.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let bandCount = 8
    private static let rowsInBand = 4
    /// Six bytes in a row of the store; two texts in a million share a band's value by chance with 1 in 280 000.
    private static let bitsOfBand: UInt64 = 48
    /// A text with fewer runs than a short paragraph has nothing of its own: a form's headings, a file that can't be read.
    private static let fewestShingles = 50
}
