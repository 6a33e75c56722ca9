internal import ResumeParse

/// Cuts names into words as `WordIndex` cuts texts, but from bytes and without building texts: the taxonomy's names are
/// some 700 kB that every worker has to cut before its first document.
struct NameCutter {
    /// A word of a name.
    struct Word {
        /// Its bytes.
        var bytes: Range<Int>
        /// As `ResumeParse.Word` has it.
        var hash: UInt64
        /// As `ResumeParse.Word` has it.
        var singular: UInt64
        /// Whether it starts with a capital letter.
        var isCapitalised: Bool
        /// Whether all its letters are capitals.
        var isCapitals: Bool
    }

    /// The words of the name that was cut last; kept to be filled anew.
    private(set) var words: [Word] = []

    private static let and = WordFolding.hash(of: "and")
    private static let dotNet = WordFolding.hash(of: ".net")

    /// Cuts the name in a range of bytes.
    mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        words.removeAll(keepingCapacity: true)
        if bytes[range].contains(where: { $0 >= 0x80 }) { return cutBeyondASCII(bytes, range) }
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            if NameCutter.isWord(byte) {
                position = scan(bytes, position, range.upperBound)
            } else {
                if byte == UInt8(ascii: "&") {
                    add(position..<position + 1, NameCutter.and)
                } else if byte == UInt8(ascii: "."), isDotNet(bytes, position, range) {
                    add(position..<position + 4, NameCutter.dotNet, isCapitalised: true)
                    position += 3
                }
                position += 1
            }
        }
    }

    /// One word from its first byte on; gives the first byte behind it.
    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var hash = WordFolding.seed
        var beforeLast = hash
        var last: UInt32 = 0
        var secondLast: UInt32 = 0
        var letters = 0
        var capitals = 0
        var position = start
        while position < end {
            let byte = bytes[position]
            guard NameCutter.isWord(byte) else {
                // An apostrophe between letters belongs to the word and is not part of its form.
                guard WordFolding.isApostrophe(UInt32(byte)), letters > 0, position + 1 < end,
                    NameCutter.isLetter(bytes[position - 1]), NameCutter.isLetter(bytes[position + 1])
                else { break }
                position += 1
                continue
            }
            if NameCutter.isLetter(byte) {
                letters += 1
                if byte < 0x61 { capitals += 1 }
            }
            beforeLast = hash
            secondLast = last
            last = WordFolding.fold(UInt32(byte))
            hash = WordFolding.hash(hash, last)
            position += 1
        }
        // The signs of `c++` and `c#`.
        while letters > 0, position < end, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "#"),
            position - start <= letters + 2
        {
            hash = WordFolding.hash(hash, UInt32(bytes[position]))
            last = 0
            position += 1
        }
        let isPlural = last == 0x73 && secondLast != 0x73 && letters > 3
        words.append(
            Word(
                bytes: start..<position, hash: hash, singular: isPlural ? beforeLast : hash,
                isCapitalised: bytes[start] &- 0x41 < 26, isCapitals: letters > 0 && capitals == letters))
        return position
    }

    private mutating func cutBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let text = String(decoding: bytes[range], as: UTF8.self)
        // Scalars to bytes: where each scalar starts.
        var starts: [Int] = []
        for position in range where bytes[position] & 0xC0 != 0x80 { starts.append(position) }
        starts.append(range.upperBound)
        for word in WordIndex(text: text).words {
            words.append(
                Word(
                    bytes: starts[Int(word.start)]..<starts[Int(word.end)], hash: word.hash, singular: word.singular,
                    isCapitalised: word.shape.contains(.capitalised), isCapitals: word.shape.contains(.capitals)))
        }
    }

    private mutating func add(_ bytes: Range<Int>, _ hash: UInt64, isCapitalised: Bool = false) {
        words.append(
            Word(bytes: bytes, hash: hash, singular: hash, isCapitalised: isCapitalised, isCapitals: false))
    }

    private func isDotNet(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ range: Range<Int>) -> Bool {
        guard position + 3 < range.upperBound else { return false }
        if position > range.lowerBound, NameCutter.isWord(bytes[position - 1]) { return false }
        guard bytes[position + 1] | 0x20 == UInt8(ascii: "n"), bytes[position + 2] | 0x20 == UInt8(ascii: "e"),
            bytes[position + 3] | 0x20 == UInt8(ascii: "t")
        else { return false }
        return position + 4 >= range.upperBound || !NameCutter.isLetter(bytes[position + 4])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }
}
