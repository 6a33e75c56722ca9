/// Phrases of one or more words, each with a payload, found in texts by walking a trie of word hashes. Looking up a
/// word costs one probe of a flat hash table, about 10 ns; the table is immutable once built.
public struct PhraseTable: Sendable {
    /// A phrase found in a text.
    public struct Match: Sendable, Equatable {
        /// The words it covers.
        public var words: Range<Int>
        /// What was given with the phrase.
        public var payload: Int32
    }

    private struct Edge: Sendable {
        var state: Int32
        var next: Int32
        var hash: UInt64
    }

    private var edges: [Edge]
    private var edgeCount = 0
    private var payloads: [Int32] = [-1]

    /// Makes a table with room for about this many words of phrases; it grows as needed.
    public init(capacity: Int = 256) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        edges = Array(repeating: Edge(state: -1, next: -1, hash: 0), count: size)
    }

    /// Adds a phrase given as the hashes of its words. A phrase that is there keeps its first payload; the payload
    /// that counts is returned, so that a caller can tell a collision.
    @discardableResult
    public mutating func insert(_ hashes: some Sequence<UInt64>, payload: Int32) -> Int32 {
        insert(hashes: Array(hashes)[...], payload: payload)
    }

    /// The same for hashes that are in an array already: tables of tens of thousands of phrases are built from such,
    /// and a generic sequence costs ten times as much across modules.
    @discardableResult
    public mutating func insert(hashes: ArraySlice<UInt64>, payload: Int32) -> Int32 {
        var state: Int32 = 0
        for hash in hashes {
            if let next = step(state, hash) {
                state = next
            } else {
                let next = Int32(payloads.count)
                payloads.append(-1)
                addEdge(Edge(state: state, next: next, hash: hash))
                state = next
            }
        }
        if payloads[Int(state)] < 0 { payloads[Int(state)] = payload }
        return payloads[Int(state)]
    }

    /// Adds a phrase, cut into words as texts are.
    @discardableResult
    public mutating func insert(_ phrase: String, payload: Int32) -> Int32 {
        insert(WordIndex(text: phrase).words.map(\.hash), payload: payload)
    }

    /// The longest phrase that starts at a word and ends before `end`. Words of a phrase may have between them only
    /// what `joining` allows; the plural of each word counts as its singular where the phrase has no plural.
    public func longestMatch(in words: [Word], at start: Int, before end: Int, joining: Word.Gap = .joining) -> Match? {
        var state: Int32 = 0
        var best: Match?
        var position = start
        while position < end {
            let word = words[position]
            if position > start, !joining.contains(word.gap) { break }
            guard let next = step(state, word.hash) ?? (word.singular == word.hash ? nil : step(state, word.singular))
            else { break }
            state = next
            position += 1
            if payloads[Int(state)] >= 0 { best = Match(words: start..<position, payload: payloads[Int(state)]) }
        }
        return best
    }

    /// The payload of a phrase that covers the words exactly.
    public func payload(ofWhole words: ArraySlice<Word>) -> Int32? {
        var state: Int32 = 0
        for word in words {
            guard let next = step(state, word.hash) ?? (word.singular == word.hash ? nil : step(state, word.singular))
            else { return nil }
            state = next
        }
        let payload = payloads[Int(state)]
        return payload < 0 ? nil : payload
    }

    @inline(__always)
    private func slot(_ state: Int32, _ hash: UInt64) -> Int {
        let mixed = (hash ^ UInt64(UInt32(bitPattern: state)) &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        return Int(truncatingIfNeeded: mixed >> 32) & (edges.count - 1)
    }

    @inline(__always)
    private func step(_ state: Int32, _ hash: UInt64) -> Int32? {
        var index = slot(state, hash)
        while true {
            let edge = edges[index]
            if edge.next < 0 { return nil }
            if edge.state == state, edge.hash == hash { return edge.next }
            index = (index + 1) & (edges.count - 1)
        }
    }

    private mutating func addEdge(_ edge: Edge) {
        if edgeCount * 2 >= edges.count {
            let old = edges
            edges = Array(repeating: Edge(state: -1, next: -1, hash: 0), count: old.count * 2)
            for edge in old where edge.next >= 0 { place(edge) }
        }
        place(edge)
        edgeCount += 1
    }

    private mutating func place(_ edge: Edge) {
        var index = slot(edge.state, edge.hash)
        while edges[index].next >= 0 { index = (index + 1) & (edges.count - 1) }
        edges[index] = edge
    }
}
