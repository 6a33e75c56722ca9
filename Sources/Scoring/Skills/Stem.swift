internal import ResumeParse

/// A word's stem, as a hash: "prepared", "preparing" and "preparation" are the same term. Only English endings are
/// known; a word that is cut too short or too long costs a term's match, never a skill's.
enum Stem {
    /// Endings from the longest; what is left has to keep four letters, three for the plural.
    private static let endings: [[UInt8]] = [
        "izations", "isations", "ization", "isation", "ations", "ation", "ments", "ating", "ment", "ated", "ates",
        "ings",
        "ing", "ities", "ate", "ity", "ions", "ion", "ies", "ied", "ed", "es", "s", "e", "y",
    ].map { Array($0.utf8) }

    /// The hash of a word's stem.
    static func hash(of word: Word, in text: [Unicode.Scalar], buffer: inout [UInt8]) -> UInt64 {
        buffer.removeAll(keepingCapacity: true)
        for position in word.range {
            let folded = WordFolding.fold(text[position].value)
            guard folded < 0x80 else { return word.singular }
            if !WordFolding.isApostrophe(folded) { buffer.append(UInt8(folded)) }
        }
        return hash(of: buffer)
    }

    /// The hash of the stem of a folded word of ASCII letters.
    static func hash(of letters: [UInt8]) -> UInt64 {
        var hash = WordFolding.seed
        for letter in letters[..<(letters.count - endingLength(of: letters))] {
            hash = WordFolding.hash(hash, UInt32(letter))
        }
        return hash
    }

    /// How many letters the stem of a folded word leaves off.
    static func endingLength(of letters: [UInt8]) -> Int {
        var length = letters.count
        guard length > 3 else { return 0 }
        for ending in endings {
            let rest = length - ending.count
            guard rest >= 4 || (rest == 3 && ending.count == 1 && ending[0] != UInt8(ascii: "e")),
                letters[rest..<length].elementsEqual(ending)
            else { continue }
            // "ss" is no plural: process, business.
            if ending.count == 1, ending[0] == UInt8(ascii: "s"), letters[rest - 1] == ending[0] { break }
            length = rest
            break
        }
        // "planning" and "plan", but not "install" and "instal".
        if length < letters.count, length > 3, letters[length - 1] == letters[length - 2],
            letters[length - 1] != UInt8(ascii: "l"), letters[length - 1] != UInt8(ascii: "s")
        {
            length -= 1
        }
        // "reconciliation" and "reconciled".
        if length < letters.count, length > 4, letters[length - 1] == UInt8(ascii: "i") { length -= 1 }
        return letters.count - length
    }

    /// The stem of a word given as a string.
    static func hash(of word: some StringProtocol) -> UInt64 {
        var letters: [UInt8] = []
        for scalar in word.unicodeScalars {
            let folded = WordFolding.fold(scalar.value)
            guard folded < 0x80 else { return WordFolding.hash(of: word) }
            if !WordFolding.isApostrophe(folded) { letters.append(UInt8(folded)) }
        }
        return hash(of: letters)
    }

    /// The stems of all words of a text.
    static func hashes(of words: [Word], in text: [Unicode.Scalar]) -> [UInt64] {
        var buffer: [UInt8] = []
        return words.map { hash(of: $0, in: text, buffer: &buffer) }
    }
}
