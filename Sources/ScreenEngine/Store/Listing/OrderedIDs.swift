/// A list of identifiers in chunks, so that a changed one costs the copy of its chunk and not of the list. A copy of the
/// whole shares all chunks.
struct OrderedIDs: Sendable, Equatable {
    private var chunks: [IDChunk]
    /// Where each chunk begins, and at the end the count of all.
    private var starts: [Int]

    /// Takes chunks in order.
    init(_ chunks: [IDChunk] = []) {
        self.chunks = chunks.filter { $0.count > 0 }
        starts = []
        number()
    }

    private mutating func number() {
        starts.removeAll(keepingCapacity: true)
        starts.reserveCapacity(chunks.count + 1)
        var sum = 0
        for chunk in chunks {
            starts.append(sum)
            sum += chunk.count
        }
        starts.append(sum)
    }

    /// How many there are.
    var count: Int { starts[chunks.count] }

    /// Its memory, if it shared nothing. O(number of chunks).
    var bytes: Int { chunks.reduce(starts.capacity * 8 + 64) { $0 + $1.bytes + MemoryLayout<IDChunk>.stride } }

    /// The one at a place. O(log number of chunks).
    subscript(index: Int) -> Int {
        let chunk = chunk(at: index)
        return chunks[chunk][index - starts[chunk]]
    }

    /// Those at some places; places after the end have none.
    func page(offset: Int, limit: Int) -> [Int] {
        guard offset < count else { return [] }
        return (offset..<offset + min(limit, count - offset)).map { self[$0] }
    }

    /// Takes some out. O(count), a scan of memory.
    mutating func remove(_ ids: Set<Int>) {
        let wanted = ids.sorted()
        for index in chunks.indices where chunks[index].contains(anyOf: wanted) {
            chunks[index] = IDChunk(chunks[index].ids.filter { !ids.contains($0) })
        }
        chunks.removeAll { $0.count == 0 }
        number()
    }

    /// Puts one at a place. O(number of chunks).
    mutating func insert(_ id: Int, at index: Int) {
        guard !chunks.isEmpty else {
            self = OrderedIDs([IDChunk([id])])
            return
        }
        let place = index == count ? chunks.count - 1 : chunk(at: index)
        var ids = chunks[place].ids
        ids.insert(id, at: index - starts[place])
        if ids.count <= 2 * IDChunk.usualCount {
            chunks[place] = IDChunk(ids)
        } else {
            let middle = ids.count / 2
            let halves = [IDChunk(Array(ids[..<middle])), IDChunk(Array(ids[middle...]))]
            chunks.replaceSubrange(place...place, with: halves)
        }
        number()
    }

    /// The chunk that holds a place.
    private func chunk(at index: Int) -> Int {
        precondition(index >= 0 && index < count, "a place outside the list")
        var (low, high) = (0, chunks.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= index { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
