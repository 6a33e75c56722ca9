/// A set of bits for each of some words, by the words' hashes. The hashes are good ones already, so a look-up is one
/// probe of a flat table without hashing again.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var values: [UInt32]
    private var count = 0

    /// Makes an empty table.
    init() {
        keys = Array(repeating: 0, count: 64)
        values = Array(repeating: 0, count: 64)
    }

    /// The bits of a word; 0 for one that is not in the table.
    @inline(__always)
    subscript(hash: UInt64) -> UInt32 {
        var index = Int(truncatingIfNeeded: hash >> 20) & (keys.count - 1)
        while values[index] != 0 {
            if keys[index] == hash { return values[index] }
            index = (index + 1) & (keys.count - 1)
        }
        return 0
    }

    /// Adds bits to a word's.
    mutating func insert(_ bits: UInt32, for hash: UInt64) {
        guard bits != 0 else { return }
        if count * 2 >= keys.count { grow() }
        var index = Int(truncatingIfNeeded: hash >> 20) & (keys.count - 1)
        while values[index] != 0, keys[index] != hash { index = (index + 1) & (keys.count - 1) }
        if values[index] == 0 { count += 1 }
        keys[index] = hash
        values[index] |= bits
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.1 != 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        values = Array(repeating: 0, count: keys.count)
        count = 0
        for (hash, bits) in old { insert(bits, for: hash) }
    }
}
